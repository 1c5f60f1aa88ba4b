/** Who approves what, and what waits for it. */
import { capacityOf } from '../../../core/acting.ts'
import type { DeepReadonly, FactOf } from '../../../core/event.ts'
import { compare } from '../../../core/exact.ts'
import { pick } from '../../../core/parameter.ts'
import {
  complaintPenaltyApproved,
  complaintPenaltyCopied,
  complaintSanctionPublished,
} from '../../../facts/complaint/events/consequences.ts'
import { complaintApproved } from '../../../facts/complaint/events/settlement.ts'
import type { ComplaintFile } from '../../../facts/complaint/states/file.ts'
import { own } from '../../../facts/own.ts'
import { evidenced, scopedRule, separationOfDuty } from '../../../kinds/index.ts'
import { localDate } from '../../../time/local-date.ts'
import { handlingParameters as parameters } from '../parameters.ts'
import { rolesFor, standsIn } from './authority.ts'
import { productComplaint } from './scope.ts'

export const approvalRules = [
  /**
   * 核决权限: an amount is approved by a role whose limit reaches it, or a higher one, in person or by a substitute who is
   * appointed for that day. The amount is at least what the handling costs.
   */
  scopedRule({
    id: 'approval-by-authority',
    title: { zh: '依核决权限核决', en: 'Approved by whose authority reaches the amount' },
    of: productComplaint,
    on: [complaintApproved],
    parameters: pick(parameters, 'authority', 'substitutes'),
    sentence: {
      zh: '金额 {amount} 元（处理金额 {handling} 元），[由{actual:role}|由未注明岗位者]以{as:role}的权限核决；[有权核决：{limit:role}|无人有权核决]',
      en: 'CNY {amount} (handling CNY {handling}), approved by [{actual:role}|somebody without a role] as {as:role}; authorised: [{limit:role}|nobody]',
    },
    holds: ({ event: { actor, occurredAt }, data: { amount, as, handling }, parameters, calendar }) => {
      const enough = compare(amount, handling.amount) >= 0
      const roles = rolesFor(parameters.authority, enough ? amount : handling.amount)
      const role = capacityOf(actor)?.role ?? null
      const inPerson = role === as
      // Who stands in for a role passes it on to nobody: a mandate of his lends it not.
      const stander = actor?.onBehalfOf ? null : actor
      const substitute =
        stander !== null && standsIn(parameters.substitutes, stander.id, as, localDate(calendar, occurredAt))
      return {
        holds: roles.includes(as) && (inPerson || substitute) && enough,
        actual: substitute && !inPerson ? `${stander.id}→${as}` : role,
        limit: roles,
        facts: { amount, handling: handling.amount, as },
      }
    },
  }),
  /** Who proposed something does not approve it: the opinion, what was negotiated, a penalty. */
  separationOfDuty({
    id: 'nobody-approves-own-proposal',
    title: { zh: '不得核决本人所拟事项', en: 'Nobody approves what he proposed' },
    of: productComplaint,
    on: [complaintApproved, complaintPenaltyApproved],
    from: ({ event, before }) => proposersOf(before, event),
    facts: ({ event, before }) => ({ proposers: proposersOf(before, event) }),
    sentence: {
      zh: '[核决人 {actual}|未注明核决人]，拟定人 {proposers}',
      en: 'approved by [{actual}|somebody without a name], proposed by {proposers}',
    },
  }),
  /** 呈总经理批准后: neither handed on nor published before it is approved. */
  evidenced({
    id: 'penalty-after-approval',
    title: { zh: '处罚经批准后执行', en: 'A penalty has effect after its approval' },
    of: productComplaint,
    on: [complaintPenaltyCopied, complaintSanctionPublished],
    shows: ({ data, before }) => own(before.consequences.penalties, data.penaltyId)?.approvedAt ?? null,
    asks: 'approved',
    facts: ({ data }) => ({ penalty: data.penaltyId }),
    sentence: {
      zh: '处罚 {penalty} [批准于 {actual}|尚未批准]',
      en: 'penalty {penalty} [was approved at {actual}|is not approved yet]',
    },
  }),
]

function proposersOf(
  { settlement, consequences }: DeepReadonly<ComplaintFile>,
  event: FactOf<typeof complaintApproved | typeof complaintPenaltyApproved>,
): readonly string[] {
  const { negotiated, consolidated } = settlement
  const proposed =
    event.type === 'complaint.approved'
      ? [negotiated, consolidated]
      : [own(consequences.penalties, event.data.penaltyId)?.proposed]
  const hands = proposed.flatMap(done => [done?.by, done?.onBehalfOf])
  return hands.filter(person => person !== undefined && person !== null)
}
