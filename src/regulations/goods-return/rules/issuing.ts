/** 开立成品退货单: what a slip says, and by which decision it is issued. */
import { compare } from '../../../core/exact.ts'
import { pick } from '../../../core/parameter.ts'
import { dealtKey } from '../../../facts/inventory/events/fields.ts'
import { returnAmended, returnRequested } from '../../../facts/inventory/events/returns.ts'
import { dealt, roomOf } from '../../../facts/inventory/states/dealings.ts'
import { atMost, evidenced, mandatory, oneOf } from '../../../kinds/index.ts'
import { ofSlip } from '../editions/scopes.ts'
import { goodsReturnParameters } from '../parameters.ts'
import { decisionOn, goodsDecided, goodsOf, isDecided } from './decision.ts'
import { mostWithin, ratioThen } from './tolerance.ts'

export const issuingRules = [
  /** 注明退货原因、处理方式及退回依据. */
  mandatory({
    id: 'return-slip-complete',
    title: { zh: '退货单注明原因、处理方式及依据', en: 'The slip states reason, handling and basis' },
    sentence: {
      zh: '退货单 {slip} [缺少：{actual:goodsField}|内容齐备]',
      en: 'slip {slip}: [missing: {actual:goodsField}|nothing is missing]',
    },
    on: [returnRequested],
    of: ofSlip,
    needs: ['reason', 'handling', 'basis'],
  }),

  /** 退货、重处理: what goes by the slip differs by edition. */
  oneOf({
    id: 'return-slip-for-its-handling',
    title: { zh: '该处理方式依退货单办理', en: 'The slip is for this way of handling' },
    sentence: {
      zh: '退货单 {slip} 的处理方式为{actual:handling}，退货单用于：{limit:handling}',
      en: 'slip {slip} is for {actual:handling}; slips are for {limit:handling}',
    },
    on: [returnRequested],
    of: ofSlip,
    value: ({ data }) => data.handling,
    among: ({ edition }) => edition.slip.handlings,
  }),

  /** 依核决的处理方式处理: a closed case, its handling, and no more goods by all slips together than were approved. */
  atMost({
    id: 'return-as-decided',
    title: { zh: '依客诉核决的处理方式与数量退货', en: 'The return is what was decided on the complaint' },
    sentence: {
      zh: '客诉 {complaint}（[客户 {customer}，]已结案：{closed}）[核决{decided:handling} {limit}|未核决退货数量]；退货单 {slip} 为{handling:handling}，连同其他退货单共 {actual}',
      en: 'complaint {complaint} ([customer {customer}, ]closed: {closed}): [{decided:handling} of {limit} was decided|no goods were decided]; slip {slip} is for {handling:handling}, {actual} with all slips',
    },
    on: [returnRequested, returnAmended],
    of: ofSlip,
    others: decisionOn,
    when: ({ data }) => data.complaintId !== null,
    count: ({ others }) => goodsOf(others.settled),
    limit: ({ others }) => goodsDecided(others.file).most,
    provided: ({ data, others }) => isDecided(goodsDecided(others.file), data.customerId, data.handling),
    facts: ({ data, others }) => {
      const { closed, customer, kind: decided } = goodsDecided(others.file)
      return { complaint: data.complaintId, closed, customer, decided, handling: data.handling }
    },
  }),

  /** 更改后也不得多于所交: what came is written on it, so the ratio is within. Of a new slip it is a refusal of fact. */
  atMost({
    id: 'amended-slip-within-delivered',
    title: { zh: '更改后的退货单不得多于所交', en: 'A slip that is changed stays within what was delivered' },
    sentence: {
      zh: '退货单 {slip}：客户 {customer} 物品 {item}[，批次 {lot}][，单价 {price} 元]，数量由 {previous} 改为 {actual}；允收比率 {ratio}%[，至多 {limit}]',
      en: 'slip {slip}: customer {customer}, item {item}[, lot {lot}][, unit price CNY {price}], {actual} in place of {previous}; ratio {ratio} %[, at most {limit}]',
    },
    on: [returnAmended],
    of: ofSlip,
    parameters: pick(goodsReturnParameters, 'overQuantityAllowance'),
    others: ({ data }) => ({ dealings: dealt.of(dealtKey(data.customerId, data.itemId)) }),
    count: ({ data }) => data.quantity,
    limit: judged => {
      const room = roomOf(judged.others.dealings, judged.data.slipId)
      return room === null ? null : mostWithin(room, ratioThen(judged))
    },
    worsened: ({ data }) => compare(data.quantity, data.previous) > 0,
    facts: judged => {
      const { customerId: customer, itemId: item, previous } = judged.data
      const { lot, unitPrice: price } = judged.before
      return { customer, item, previous, lot, price, ratio: ratioThen(judged) }
    },
  }),

  /** A return without a complaint is taken in, and told. */
  evidenced({
    id: 'return-from-complaint',
    title: { zh: '退货应依已结案的客诉', en: 'A return follows a complaint' },
    sentence: {
      zh: '退货单 {slip} [所依客诉：{actual}|未依客诉开立]',
      en: 'slip {slip} follows [complaint {actual}|no complaint]',
    },
    force: 'in-principle',
    on: [returnRequested],
    of: ofSlip,
    shows: ({ data }) => data.complaintId,
    asks: true,
  }),
]
