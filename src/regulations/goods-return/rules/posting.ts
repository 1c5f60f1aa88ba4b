/** 开传票转账: by whom, when, and how much. */
import { compare } from '../../../core/exact.ts'
import { pick } from '../../../core/parameter.ts'
import { notApplicable } from '../../../core/rule.ts'
import { dealtKey } from '../../../facts/inventory/events/fields.ts'
import { returnPosted, returnPostingReversed } from '../../../facts/inventory/events/returns.ts'
import { dealt } from '../../../facts/inventory/states/dealings.ts'
import { atMost, authorized, scopedRule } from '../../../kinds/index.ts'
import type { ReturnEdition } from '../editions/edition.ts'
import { ofSlip } from '../editions/scopes.ts'
import { goodsReturnParameters } from '../parameters.ts'
import { decisionOn, goodsDecided } from './decision.ts'
import { allThere, isHeld, mostWithin, quantityKept, ratioThen, toBePosted } from './tolerance.ts'

const parameters = pick(goodsReturnParameters, 'overQuantityAllowance')

export const postingRules = [
  authorized({
    id: 'return-posted-by-accounting',
    title: { zh: '退货由会计（财务）转账', en: 'A return is posted by accounting' },
    sentence: {
      zh: '退货单 {slip} [由{actual:role}|由未注明岗位者]转账；应由{limit:role}转账',
      en: 'slip {slip} posted by [{actual:role}|somebody without a role]; for {limit:role} to do',
    },
    on: [returnPosted, returnPostingReversed],
    of: ofSlip,
    who: 'role',
    among: ({ edition }) => edition.accountants,
  }),

  /** 核对: the slip is filled in when nothing more is awaited. */
  scopedRule({
    id: 'return-posted-when-all-is-there',
    title: { zh: '收齐后核对转账', en: 'A return is posted when nothing more is to come' },
    sentence: {
      zh: '退货单 {slip} 核定 {limit}，实收 {actual}，尚待收货',
      en: 'slip {slip}: {actual} of {limit} came, and more is to come',
    },
    on: [returnPosted],
    of: ofSlip,
    holds: ({ before }) => ({ holds: allThere(before), actual: before.received, limit: before.quantity }),
  }),

  /**
   * 依实退数量转账: less than approved, or more within the ratio, is posted as it came; above the ratio as somebody
   * decided, and nothing before. So is what a red entry leaves of a posting; one that leaves nothing opens the slip again.
   */
  scopedRule({
    id: 'return-posted-as-received',
    title: { zh: '依实退数量转账', en: 'A return is posted by the quantity that came back' },
    sentence: {
      zh: '退货单 {slip} 实退 {received}，核定 {approved}，允收比率 {ratio}%（最多 {most}）[，决定：{decision:heldDecision}]。[应转账 {expected}|超出比率，待决定并办妥，暂不得转账]；本次转账 {actual}',
      en: 'slip {slip}: {received} came back, {approved} approved, ratio {ratio} % (at most {most})[, decision: {decision:heldDecision}]. [To be posted: {expected}|It is held: nothing is posted before it is decided and done]; posted: {actual}',
    },
    on: [returnPosted, returnPostingReversed],
    of: ofSlip,
    parameters,
    holds: judged => {
      const { event, before, edition } = judged
      const actual = event.type === 'return.posted' ? event.data.quantity : event.data.left
      if (event.type === 'return.posting-reversed' && actual === '0') return notApplicable()
      const { quantity: approved, decision } = before
      const ratio = ratioThen(judged)
      const expected = toBePosted(before, ratio)
      const received = quantityKept(before)
      return {
        holds: expected !== null && compare(actual, expected) === 0,
        actual,
        limit: expected,
        clause: edition.posting[postedCase(received, approved, isHeld(before, ratio))],
        facts: { received, approved, ratio, most: mostWithin(approved, ratio), decision, expected },
      }
    },
  }),

  /** Whatever was decided slip by slip: all returns of an item stay within what the customer got of it, and the ratio. */
  atMost({
    id: 'returns-within-delivered',
    title: { zh: '退货合计不超过所交数量及比率', en: 'All returns stay within what was delivered, and the ratio' },
    sentence: {
      zh: '客户 {customer} 物品 {item}：已交 {delivered}，允收比率 {ratio}%，最多退 {limit}；合计 {actual}',
      en: 'customer {customer}, item {item}: {delivered} delivered, ratio {ratio} %, at most {limit} back; {actual} in all',
    },
    on: [returnPosted],
    of: ofSlip,
    parameters,
    others: ({ data }) => ({ dealings: dealt.of(dealtKey(data.customerId, data.itemId)) }),
    count: ({ others }) => others.dealings.returned,
    limit: judged => mostWithin(judged.others.dealings.delivered, ratioThen(judged)),
    facts: judged => {
      const { data, others } = judged
      const { delivered } = others.dealings
      return { customer: data.customerId, item: data.itemId, delivered, ratio: ratioThen(judged) }
    },
  }),

  /** 第四联中经批示核定的退货量: all slips of a complaint together stay within it, and the ratio. */
  atMost({
    id: 'returns-within-decision',
    title: { zh: '同一客诉退货合计不超过核定量及比率', en: 'All returns of a complaint stay within what was approved' },
    sentence: {
      zh: '客诉 {complaint} [核定 {approved}，允收比率 {ratio}%，最多退 {limit}|未核定退货数量]；合计 {actual}',
      en: 'complaint {complaint}: [{approved} approved, ratio {ratio} %, at most {limit} back|no goods approved]; {actual} in all',
    },
    on: [returnPosted],
    of: ofSlip,
    parameters,
    others: decisionOn,
    when: ({ data }) => data.complaintId !== null,
    count: ({ others }) => others.settled.returned,
    limit: judged => {
      const { most } = goodsDecided(judged.others.file)
      return most === null ? null : mostWithin(most, ratioThen(judged))
    },
    provided: ({ others }) => goodsDecided(others.file).most !== null,
    facts: judged => {
      const { data, others } = judged
      return { complaint: data.complaintId, approved: goodsDecided(others.file).most, ratio: ratioThen(judged) }
    },
  }),
]

function postedCase(received: string, approved: string, held: boolean): keyof ReturnEdition['posting'] {
  if (held) return 'above'
  const side = compare(received, approved)
  return side < 0 ? 'less' : side > 0 ? 'within' : 'equal'
}
