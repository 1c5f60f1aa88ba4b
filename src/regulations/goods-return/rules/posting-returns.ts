/** 开传票转账: by whom, when, and how much. */
import { compare } from '../../../core/exact.ts'
import { notApplicable } from '../../../core/rule.ts'
import { complaintFile } from '../../../facts/complaint/state.ts'
import { returnPosted } from '../../../facts/inventory/events/returns.ts'
import { dealtKey } from '../../../facts/inventory/fields.ts'
import { dealt, settledByComplaint } from '../../../facts/inventory/states/returns.ts'
import { goodsDecided } from '../decision.ts'
import type { ReturnEdition } from '../editions/edition.ts'
import { slipRule } from '../paper-rule.ts'
import { overQuantityAllowance } from '../parameters.ts'
import { allThere, isHeld, kept, mostWithin, ratioOf, toBePosted, withinRatio } from '../tolerance.ts'

export const returnPostedByAccounting = slipRule({
  id: 'return-posted-by-accounting',
  title: { zh: '退货由会计（财务）转账', en: 'A return is posted by accounting' },
  on: [returnPosted],
  sentence: {
    zh: '退货单 {slip} 由 {actual} 转账；应由 {limit}',
    en: 'slip {slip} posted by {actual}; for {limit} to do',
  },
  holds: ({ event: { data, actor }, edition: { accountants } }) => {
    const role = actor?.role ?? null
    return {
      holds: role !== null && accountants.includes(role),
      actual: role,
      limit: accountants,
      facts: { slip: data.slipId },
    }
  },
})

/** 核对: the slip is filled in when nothing more is awaited. */
export const returnPostedWhenAllIsThere = slipRule({
  id: 'return-posted-when-all-is-there',
  title: { zh: '收齐后核对转账', en: 'A return is posted when nothing more is to come' },
  on: [returnPosted],
  sentence: {
    zh: '退货单 {slip} 核定 {limit}，实收 {actual}，尚待收货',
    en: 'slip {slip}: {actual} of {limit} came, and more is to come',
  },
  holds: ({ event: { data }, before }) => ({
    holds: allThere(before),
    actual: before.received,
    limit: before.quantity,
    facts: { slip: data.slipId },
  }),
})

/**
 * 依实退数量转账: less than approved, or more within the ratio, is posted as it came; above the ratio as somebody
 * decided, and nothing before.
 */
export const returnPostedAsReceived = slipRule({
  id: 'return-posted-as-received',
  title: { zh: '依实退数量转账', en: 'A return is posted by the quantity that came back' },
  on: [returnPosted],
  parameters: { overQuantityAllowance },
  sentence: {
    zh: '退货单 {slip} 实退 {received}，核定 {approved}，允收比率 {ratio} %（最多 {most}）。决定：{decision}；应转账：{expected}；本次转账：{actual}',
    en: 'slip {slip}: {received} came back, {approved} approved, ratio {ratio} % (at most {most}). Decision: {decision}. To be posted: {expected}; posted: {actual}',
  },
  holds: ({ event: { data }, before, edition, began }) => {
    const ratio = ratioOf(before, began.overQuantityAllowance)
    const expected = toBePosted(before, ratio)
    const { quantity: approved, decision } = before
    const received = kept(before)
    const clause = edition.posting[caseOf(received, approved, isHeld(before, ratio))]
    return {
      holds: expected !== null && compare(data.quantity, expected) === 0,
      actual: data.quantity,
      limit: expected,
      facts: { slip: data.slipId, received, approved, ratio, most: mostWithin(approved, ratio), decision, expected },
      clause,
    }
  },
})

function caseOf(received: string, approved: string, held: boolean): keyof ReturnEdition['posting'] {
  if (held) return 'above'
  const side = compare(received, approved)
  return side < 0 ? 'less' : side > 0 ? 'within' : 'equal'
}

/** Whatever was decided slip by slip: all returns of an item stay within what the customer got of it, and the ratio. */
export const returnsWithinDelivered = slipRule({
  id: 'returns-within-delivered',
  title: { zh: '退货合计不超过所交数量及比率', en: 'All returns stay within what was delivered, and the ratio' },
  on: [returnPosted],
  parameters: { overQuantityAllowance },
  more: ({ data }) => ({ dealings: dealt.of(dealtKey(data.customerId, data.itemId)) }),
  sentence: {
    zh: '客户 {customer} 物品 {item}：已交 {delivered}，允收比率 {ratio} %，最多退 {limit}；合计 {actual}',
    en: 'customer {customer}, item {item}: {delivered} delivered, ratio {ratio} %, at most {limit} back; {actual} in all',
  },
  holds: ({ event: { data }, before, states: { dealings }, began }) => {
    const ratio = ratioOf(before, began.overQuantityAllowance)
    const { delivered, returned } = dealings
    return {
      holds: withinRatio(returned, delivered, ratio),
      actual: returned,
      limit: mostWithin(delivered, ratio),
      facts: { customer: data.customerId, item: data.itemId, delivered, ratio },
    }
  },
})

/** 第四联中经批示核定的退货量: all slips of a complaint together stay within it, and the ratio. */
export const returnsWithinDecision = slipRule({
  id: 'returns-within-decision',
  title: { zh: '同一客诉退货合计不超过核定量及比率', en: 'All returns of a complaint stay within what was approved' },
  on: [returnPosted],
  parameters: { overQuantityAllowance },
  more: ({ data }) => ({
    file: complaintFile.of(data.complaintId ?? ''),
    settled: settledByComplaint.of(data.complaintId ?? ''),
  }),
  sentence: {
    zh: '客诉 {complaint} 核定 {approved}，允收比率 {ratio} %，最多退 {limit}；合计 {actual}',
    en: 'complaint {complaint}: {approved} approved, ratio {ratio} %, at most {limit} back; {actual} in all',
  },
  holds: ({ event: { data }, before, states: { file, settled }, began }) => {
    if (data.complaintId === null) return notApplicable()
    const ratio = ratioOf(before, began.overQuantityAllowance)
    const { quantity: approved } = goodsDecided(file)
    return {
      holds: approved !== null && withinRatio(settled.returned, approved, ratio),
      actual: settled.returned,
      limit: approved === null ? null : mostWithin(approved, ratio),
      facts: { complaint: data.complaintId, approved, ratio },
    }
  },
})
