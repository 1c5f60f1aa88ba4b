/** 收货: what must be there before the warehouse signs for returned goods, and what goes back. */
import { add, compare, subtract } from '../../../core/exact.ts'
import { returnReceived, returnSentBack } from '../../../facts/inventory/events/returns.ts'
import { differs } from '../../../facts/inventory/states/returns.ts'
import { copiesForWarehouse } from '../edition-of.ts'
import { slipRule } from '../paper-rule.ts'

export const goodsReceivedAfterApproval = slipRule({
  id: 'goods-received-after-approval',
  title: { zh: '退货单批示后方可收货', en: 'Goods are received when the slip is approved' },
  on: [returnReceived],
  sentence: {
    zh: '退货单 {slip} 批示于 {actual}，收货于 {limit}',
    en: 'slip {slip} was approved at {actual}, the goods came at {limit}',
  },
  holds: ({ event: { data, occurredAt }, before: { approvedAt } }) => ({
    holds: approvedAt !== null && approvedAt <= occurredAt,
    actual: approvedAt,
    limit: occurredAt,
    facts: { slip: data.slipId },
  }),
})

/** 其余三联送成品仓库据以办理. */
export const goodsReceivedWithCopies = slipRule({
  id: 'goods-received-with-copies',
  title: { zh: '仓库凭退货单收货', en: 'The warehouse has its copies before it receives' },
  on: [returnReceived],
  sentence: {
    zh: '退货单 {slip} 在仓库的联次：{actual}；应有：{limit}',
    en: 'copies of slip {slip} at the warehouse: {actual}; asked for: {limit}',
  },
  holds: ({ event: { data }, before, edition }) => {
    const asked = copiesForWarehouse(edition)
    const there = asked.filter(copy => before.copies.includes(copy))
    const holds = there.length === asked.length
    return { holds, actual: there.map(String), limit: asked.map(String), facts: { slip: data.slipId } }
  },
})

/** 如实际与退货单所载不符，须请示后依实际状况签收: somebody else says so before the goods that differ are signed for. */
export const differenceInstructedFirst = slipRule({
  id: 'difference-instructed-first',
  title: { zh: '与退货单不符时先请示后签收', en: 'Goods that differ from the slip wait for an instruction' },
  on: [returnReceived],
  sentence: {
    zh: '退货单 {slip} 核定 {limit}，连同本次实收 {actual}（收齐：{last}），不符：{differs}；批示：{instructedBy}（{instructedAt}）',
    en: 'slip {slip} says {limit}, with these goods {actual} came (nothing more to come: {last}), differs: {differs}; instruction by {instructedBy} ({instructedAt})',
  },
  holds: ({ event: { data, occurredAt, actor }, before, paper }) => {
    const { instructedAt, instructedBy } = before
    const differ = differs(paper)
    const instructed = instructedAt !== null && instructedAt <= occurredAt
    const byOther = instructedBy !== null && instructedBy !== actor?.id
    return {
      holds: !differ || (instructed && byOther),
      actual: data.total,
      limit: paper.quantity,
      facts: { slip: data.slipId, last: data.last, differs: differ, instructedBy, instructedAt },
    }
  },
})

/** 退还超量: as decided, and no more than what is above the approved quantity. */
export const onlyExcessSentBack = slipRule({
  id: 'only-excess-sent-back',
  title: { zh: '依决定只退还超量部分', en: 'Only the excess goes back, when it was decided' },
  on: [returnSentBack],
  sentence: {
    zh: '退货单 {slip} 决定：{decision}；已退还 {actual}，超量 {limit}',
    en: 'slip {slip}, decision {decision}: {actual} went back, the excess is {limit}',
  },
  holds: ({ event: { data }, before, paper }) => {
    const { decision, quantity, received } = before
    const excess = subtract(received, quantity)
    const back = add(before.sentBack, data.quantity)
    return {
      holds: decision === 'send-back-excess' && compare(back, excess) <= 0,
      actual: paper.sentBack,
      limit: compare(excess, '0') < 0 ? '0' : excess,
      facts: { slip: data.slipId, decision },
    }
  },
})
