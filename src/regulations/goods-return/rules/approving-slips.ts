/** 批示: who approves a slip, and who decides on a return above the tolerance. */
import { returnApproved, returnDecided } from '../../../facts/inventory/events/returns.ts'
import { slipRule } from '../paper-rule.ts'
import { heldReturnRoles, overQuantityAllowance } from '../parameters.ts'
import { isHeld, kept, mostWithin, ratioOf } from '../tolerance.ts'

export const returnSlipApprovedBySuperior = slipRule({
  id: 'return-slip-approved-by-superior',
  title: { zh: '退货单由有权人批示', en: 'The slip is approved by a superior' },
  on: [returnApproved],
  sentence: {
    zh: '退货单 {slip} 由 {actual} 批示；有权者：{limit}',
    en: 'slip {slip} approved by {actual}; authorised: {limit}',
  },
  holds: ({ event: { data, actor }, edition }) => {
    const role = actor?.role ?? null
    const { approvers } = edition.slip
    return {
      holds: role !== null && approvers.includes(role),
      actual: role,
      limit: approvers,
      facts: { slip: data.slipId },
    }
  },
})

/** Who asked for the slip neither approves it nor decides what is posted of it. */
export const ownReturnSlipNotApproved = slipRule({
  id: 'own-return-slip-not-approved',
  title: { zh: '不得批示本人开立的退货单', en: 'Nobody approves a slip of his own' },
  on: [returnApproved, returnDecided],
  sentence: {
    zh: '退货单 {slip} 由 {actual} 批示，开立人 {issuer}',
    en: 'slip {slip}: {actual} decides, {issuer} issued it',
  },
  holds: ({ event: { data, actor }, before }) => {
    const by = actor?.id ?? null
    const { requestedBy: issuer } = before
    return {
      holds: by !== null && by !== issuer,
      actual: by,
      limit: 'somebody else',
      facts: { slip: data.slipId, issuer },
    }
  },
})

/** 超出比率: the texts lay nothing down for it, so somebody whom the company names decides; only what is held waits. */
export const heldReturnDecidedByRole = slipRule({
  id: 'held-return-decided-by-role',
  title: { zh: '超出允收比率的退货由有权人决定', en: 'A return above the tolerance is decided by a role' },
  on: [returnDecided],
  parameters: { heldReturnRoles, overQuantityAllowance },
  sentence: {
    zh: '退货单 {slip} 实退 {received}，核定 {approved}，比率内最多 {most}，待决定：{held}；由 {actual} 决定，有权者：{limit}',
    en: 'slip {slip}: {received} came, {approved} approved, {most} at most within the ratio, held: {held}; {actual} decides, authorised: {limit}',
  },
  holds: ({ event: { data, actor }, before, parameters, began }) => {
    const role = actor?.role ?? null
    const ratio = ratioOf(before, began.overQuantityAllowance)
    const held = isHeld(before, ratio)
    const { quantity: approved } = before
    return {
      holds: held && role !== null && parameters.heldReturnRoles.includes(role),
      actual: role,
      limit: parameters.heldReturnRoles,
      facts: { slip: data.slipId, held, received: kept(before), approved, ratio, most: mostWithin(approved, ratio) },
    }
  },
})
