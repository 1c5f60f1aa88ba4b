/** 批示: who approves a slip, and who decides on a return above the tolerance. */
import { pick } from '../../../core/parameter.ts'
import { returnApproved, returnDecided, returnPosted, returnReceived } from '../../../facts/inventory/events/returns.ts'
import { termsOf } from '../../../facts/inventory/states/slip.ts'
import { asApproved, authorized, separationOfDuty } from '../../../kinds/index.ts'
import { ofSlip } from '../editions/scopes.ts'
import { goodsReturnParameters as parameters } from '../parameters.ts'
import { isHeld, mostWithin, quantityKept, ratioThen } from './tolerance.ts'

export const approvingRules = [
  authorized({
    id: 'return-slip-approved-by-superior',
    title: { zh: '退货单由有权人批示', en: 'The slip is approved by a superior' },
    sentence: {
      zh: '退货单 {slip} [由{actual:role}|由未注明岗位者]批示；有权者：{limit:role}',
      en: 'slip {slip} approved by [{actual:role}|somebody without a role]; authorised: {limit:role}',
    },
    on: [returnApproved],
    of: ofSlip,
    who: 'role',
    among: ({ edition }) => edition.slip.approvers,
  }),

  /** Who asked for the slip, or changed it, neither approves it nor decides what is posted of it. */
  separationOfDuty({
    id: 'own-return-slip-not-approved',
    title: { zh: '不得批示本人开立的退货单', en: 'Nobody approves a slip of his own' },
    sentence: {
      zh: '退货单 {slip} [由 {actual} |由未具名者]批示，开立人 {issuer}',
      en: 'slip {slip}: [{actual}|somebody without a name] decides, {issuer} issued it',
    },
    on: [returnApproved, returnDecided],
    of: ofSlip,
    from: ({ before }) => [before.requestedBy, before.requestedFor, before.amendedBy, before.amendedFor],
    facts: ({ before }) => ({ issuer: before.requestedBy }),
  }),

  /** 批示的是当时的内容: a slip that was changed after it is neither received on nor posted before it is approved again. */
  asApproved({
    id: 'return-slip-as-approved',
    title: { zh: '退货单更改后须重新批示', en: 'A slip that was changed is approved again' },
    sentence: {
      zh: '退货单 {slip} 批示时核定 {approved}（摘要 {limit}），现为 {quantity}（摘要 {actual}）',
      en: 'slip {slip} was approved for {approved} (digest {limit}), it says {quantity} now ({actual})',
    },
    on: [returnReceived, returnPosted],
    of: ofSlip,
    approved: ({ before }) => before.approvedDigest,
    now: ({ before }) => termsOf(before),
    facts: ({ before }) => ({ approved: before.approvedQuantity, quantity: before.quantity }),
  }),

  /** 超出比率: the texts lay nothing down for it, so somebody whom the company names decides; only what is held waits. */
  authorized({
    id: 'held-return-decided-by-role',
    title: { zh: '超出允收比率的退货由有权人决定', en: 'A return above the tolerance is decided by a role' },
    sentence: {
      zh: '退货单 {slip} 实退 {received}，核定 {approved}，比率内最多 {most}，超出比率：{held}；[由{actual:role}|由未注明岗位者]决定，有权者：{limit:role}',
      en: 'slip {slip}: {received} came, {approved} approved, {most} at most within the ratio, held: {held}; [{actual:role}|somebody without a role] decides, authorised: {limit:role}',
    },
    on: [returnDecided],
    of: ofSlip,
    parameters: pick(parameters, 'overQuantityAllowance'),
    who: 'role',
    among: parameters.heldReturnRoles,
    provided: judged => isHeld(judged.before, ratioThen(judged)),
    facts: judged => {
      const { before } = judged
      const { quantity: approved } = before
      const ratio = ratioThen(judged)
      const most = mostWithin(approved, ratio)
      return { held: isHeld(before, ratio), received: quantityKept(before), approved, ratio, most }
    },
  }),
]
