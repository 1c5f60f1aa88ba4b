/** 开立成品退货单: what a slip says, and by which decision it is issued. */
import { compare } from '../../../core/exact.ts'
import { notApplicable } from '../../../core/rule.ts'
import { complaintFile } from '../../../facts/complaint/states/complaint-file.ts'
import { returnRequested } from '../../../facts/inventory/events/returns.ts'
import { settledByComplaint } from '../../../facts/inventory/states/returns.ts'
import { goodsDecided, goodsOf } from '../decision.ts'
import { slipRule } from '../paper-rule.ts'

/** 注明退货原因、处理方式及退回依据. The way of handling is there by the form of the slip. */
export const returnSlipComplete = slipRule({
  id: 'return-slip-complete',
  title: { zh: '退货单注明原因、处理方式及依据', en: 'The slip states reason, handling and basis' },
  on: [returnRequested],
  sentence: { zh: '退货单 {slip} 缺少：{actual}', en: 'missing on slip {slip}: {actual}' },
  holds: ({ event: { data } }) => {
    const missing = (['reason', 'basis'] as const).filter(field => data[field] === null)
    const facts = { slip: data.slipId }
    return { holds: missing.length === 0, actual: missing, limit: ['reason', 'handling', 'basis'], facts }
  },
})

/** 退货、重处理: what goes by the slip differs by edition. */
export const returnSlipForItsHandling = slipRule({
  id: 'return-slip-for-its-handling',
  title: { zh: '该处理方式依退货单办理', en: 'The slip is for this way of handling' },
  on: [returnRequested],
  sentence: {
    zh: '退货单 {slip} 的处理方式为 {actual}，退货单用于：{limit}',
    en: 'slip {slip} is for {actual}; slips are for {limit}',
  },
  holds: ({ event: { data }, edition }) => {
    const { handlings } = edition.slip
    const facts = { slip: data.slipId }
    return { holds: handlings.includes(data.handling), actual: data.handling, limit: handlings, facts }
  },
})

/** 依核决的处理方式处理: a closed case, its handling, and no more goods by all slips together than were approved. */
export const returnAsDecided = slipRule({
  id: 'return-as-decided',
  title: { zh: '依客诉核决的处理方式与数量退货', en: 'The return is what was decided on the complaint' },
  on: [returnRequested],
  more: ({ data }) => ({
    file: complaintFile.of(data.complaintId ?? ''),
    settled: settledByComplaint.of(data.complaintId ?? ''),
  }),
  sentence: {
    zh: '客诉 {complaint}（结案：{closed}，客户 {customer}）核决 {decided} {limit}；退货单 {slip} 为 {handling}，连同其他退货单共 {actual}',
    en: 'complaint {complaint} (closed: {closed}, customer {customer}) was decided as {decided} of {limit}; slip {slip} is {handling}, {actual} with all slips',
  },
  holds: ({ event: { data }, states: { file, settled } }) => {
    const { slipId, complaintId, customerId, handling } = data
    if (complaintId === null) return notApplicable()
    const asked = goodsOf(settled)
    const { closed, kind, quantity } = goodsDecided(file)
    const same = kind === handling && file.customerId === customerId
    return {
      holds: closed && same && quantity !== null && compare(asked, quantity) <= 0,
      actual: asked,
      limit: quantity,
      facts: {
        slip: slipId,
        complaint: complaintId,
        closed,
        customer: file.customerId || null,
        decided: kind,
        handling,
      },
    }
  },
})

/** A return without a complaint is taken in, and told. */
export const returnFromComplaint = slipRule({
  id: 'return-from-complaint',
  title: { zh: '退货应依已结案的客诉', en: 'A return follows a complaint' },
  force: 'in-principle',
  on: [returnRequested],
  sentence: { zh: '退货单 {slip} 所依客诉：{actual}', en: 'slip {slip} follows complaint {actual}' },
  holds: ({ event: { data } }) => ({
    holds: data.complaintId !== null,
    actual: data.complaintId,
    limit: true,
    facts: { slip: data.slipId },
  }),
})
