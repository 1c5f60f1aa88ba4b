/** 收货: what must be there before the warehouse signs for returned goods, and what goes back. */
import { handsOf } from '../../../core/acting.ts'
import { compare, subtract } from '../../../core/exact.ts'
import { pick } from '../../../core/parameter.ts'
import { dealtKey } from '../../../facts/inventory/events/fields.ts'
import { returnReceived, returnSentBack } from '../../../facts/inventory/events/returns.ts'
import { cameOfLot, dealt, deliveredOfLot } from '../../../facts/inventory/states/dealings.ts'
import { differs } from '../../../facts/inventory/states/slip.ts'
import { atMost, precedence, scopedRule } from '../../../kinds/index.ts'
import { copiesForWarehouse } from '../editions/papers.ts'
import { ofSlip } from '../editions/scopes.ts'
import { goodsReturnParameters } from '../parameters.ts'
import { mostWithin, ratioThen } from './tolerance.ts'

export const receivingRules = [
  precedence({
    id: 'goods-received-after-approval',
    title: { zh: '退货单批示后方可收货', en: 'Goods are received when the slip is approved' },
    sentence: {
      zh: '退货单 {slip} [批示于 {actual}|尚未批示]，收货于 {limit}',
      en: 'slip {slip} [was approved at {actual}|is not approved yet], the goods came at {limit}',
    },
    on: [returnReceived],
    of: ofSlip,
    first: ({ before }) => before.approvedAt,
  }),

  /** 其余三联送成品仓库据以办理. */
  scopedRule({
    id: 'goods-received-with-copies',
    title: { zh: '仓库凭退货单收货', en: 'The warehouse has its copies before it receives' },
    sentence: {
      zh: '退货单 {slip} [在仓库的联次：{actual}|尚无联次送仓库]；应有：{limit}',
      en: 'copies of slip {slip} at the warehouse: {actual}; asked for: {limit}',
    },
    on: [returnReceived],
    of: ofSlip,
    holds: ({ before, edition }) => {
      const needed = copiesForWarehouse(edition)
      const there = needed.filter(copy => before.copies.includes(copy))
      return { holds: there.length === needed.length, actual: there.map(String), limit: needed.map(String) }
    },
  }),

  /** 如实际与退货单所载不符，须请示后依实际状况签收: somebody else says so before the goods that differ are signed for. */
  scopedRule({
    id: 'difference-instructed-first',
    title: { zh: '与退货单不符时先请示后签收', en: 'Goods that differ from the slip wait for an instruction' },
    sentence: {
      zh: '退货单 {slip} 核定 {limit}，连同本次实收 {actual}（收齐：{last}），不符：{differs}；[批示：{instructedBy}（{instructedAt}）|尚无批示]',
      en: 'slip {slip} says {limit}, with these goods {actual} came (nothing more to come: {last}), differs: {differs}; [instruction by {instructedBy} ({instructedAt})|no instruction yet]',
    },
    on: [returnReceived],
    of: ofSlip,
    holds: ({ event, data, before: { instructedAt, instructedBy, instructedFor }, after }) => {
      const differ = differs(after)
      const instructed = instructedAt !== null && instructedAt <= event.occurredAt
      const hands = handsOf(event.actor)
      const byOther = instructedBy !== null && !hands.some(id => id === instructedBy || id === instructedFor)
      return {
        holds: !differ || (instructed && byOther),
        actual: data.total,
        limit: after.quantity,
        facts: { last: data.last, differs: differ, instructedBy, instructedAt },
      }
    },
  }),

  /**
   * 核对批次: of a lot no more comes back than was delivered of it to the customer, and the ratio, by all slips together.
   * What is beyond it cannot be of that lot. Where no delivery names a lot there is nothing to compare.
   */
  atMost({
    id: 'returned-lot-within-delivered',
    title: {
      zh: '批次退货合计不超过该批次所交及比率',
      en: 'Of a lot no more comes back than was delivered, and the ratio',
    },
    sentence: {
      zh: '退货单 {slip}：客户 {customer} 物品 {item} 批次 {lot} [已交 {delivered}，]允收比率 {ratio}%，最多退 {limit}；连同本次共收 {actual}',
      en: 'slip {slip}: customer {customer}, item {item}, lot {lot}: [{delivered} delivered, ]ratio {ratio} %, at most {limit} back; {actual} came in all',
    },
    on: [returnReceived],
    of: ofSlip,
    parameters: pick(goodsReturnParameters, 'overQuantityAllowance'),
    others: ({ data }) => ({ dealings: dealt.of(dealtKey(data.customerId, data.itemId)) }),
    when: ({ data }) => data.lot !== null,
    count: ({ data, others }) =>
      deliveredOfLot(others.dealings, data.lot!) === null ? null : cameOfLot(others.dealings, data.lot!),
    limit: judged => mostWithin(deliveredOfLot(judged.others.dealings, judged.data.lot!) ?? '0', ratioThen(judged)),
    facts: judged => {
      const { customerId: customer, itemId: item, lot } = judged.data
      const delivered = deliveredOfLot(judged.others.dealings, lot!)
      return { customer, item, lot, delivered, ratio: ratioThen(judged) }
    },
  }),

  /** 退还超量: as decided, and no more than what is above the approved quantity. */
  atMost({
    id: 'only-excess-sent-back',
    title: { zh: '依决定只退还超量部分', en: 'Only the excess goes back, when it was decided' },
    sentence: {
      zh: '退货单 {slip} [决定：{decision:heldDecision}|尚未决定]；已退还 {actual}，超量 {limit}',
      en: 'slip {slip}, [decision: {decision:heldDecision}|nothing decided]; {actual} went back, the excess is {limit}',
    },
    on: [returnSentBack],
    of: ofSlip,
    count: ({ after }) => after.sentBack,
    limit: ({ before: { received, quantity } }) =>
      compare(received, quantity) < 0 ? '0' : subtract(received, quantity),
    provided: ({ before }) => before.decision === 'send-back-excess',
    facts: ({ before: { decision } }) => ({ decision }),
  }),
]
