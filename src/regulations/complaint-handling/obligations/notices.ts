/** 催办与查办: what is late is urged while the case is open, and inquired into when it was closed. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Duty } from '../../../core/obligation.ts'
import { pick } from '../../../core/parameter.ts'
import type { Calendar, Instant } from '../../../core/ports.ts'
import type { ReminderDefinition } from '../../../core/reminder.ts'
import { type ComplaintFile, type NoticeSent, noticeKey } from '../../../facts/complaint/states/file.ts'
import { own } from '../../../facts/own.ts'
import { response } from '../../../kinds/index.ts'
import { dueAfterDays } from '../../../time/working-days.ts'
import { OFFICE } from '../editions/steps.ts'
import { handlingParameters as parameters } from '../parameters.ts'
import { productComplaint } from '../rules/scope.ts'
import { deadlineObligations } from './deadlines.ts'
import { inquiriesInto } from './inquiries.ts'

export const noticeObligations = [
  /**
   * 催办单: owed from the moment that something is late; a further level some days after the last notice, or where it becomes
   * late a second time. What was sent before it was late urged something else.
   */
  response({
    id: 'late-case-urged',
    title: { zh: '逾期案件开立催办单', en: 'A late case is urged' },
    of: productComplaint,
    // Those of what can become late, too.
    parameters: pick(parameters, 'authority', 'unitDays', 'urgingEveryDays'),
    each: standing => {
      if (standing.state.closedAt !== null) return []
      const duties = deadlineObligations.flatMap((late): readonly Duty[] => late.duties(standing as never))
      return duties.flatMap(duty => toBeUrged(duty, duties, standing.state))
    },
    from: ({ due, sent }, standing) => (sent && sent.at >= due ? againAfter(sent.at, standing) : due),
    facts: ({ reason, due, sent, to }) => ({
      kind: 'urging',
      reason,
      level: (sent?.level ?? 0) + 1,
      lateSince: due,
      to,
    }),
    sentence: {
      zh: '客诉 [{number}|{complaint}] 的“{reason:late}”自 {lateSince} 逾期，应向{to:role}开立第 {level} 次催办单',
      en: 'in case [{number}|{complaint}] {reason:late} is late since {lateSince}: urging notice {level} goes to {to:role}',
    },
  }),
  /** 查办单 (洽办单): owed for each department that was late, whether or not the case was closed in time. */
  response({
    id: 'late-closing-inquired',
    title: { zh: '逾期案件追查原因', en: 'A late handling is inquired into' },
    of: productComplaint,
    parameters: pick(parameters, 'authority', 'unitDays'),
    each: inquiriesInto,
    from: ({ closedAt }) => closedAt,
    forceOf: (_, { edition }) => edition.inquiryForce,
    facts: ({ to, reason, lateSince, level }) => ({ kind: 'inquiry', reason, level, lateSince, to }),
    sentence: {
      zh: '客诉 [{number}|{complaint}] 的“{reason:late}”于期限 {lateSince} 之后才办毕，应向{to:role}开立查办单（洽办单）追查逾期原因',
      en: 'in case [{number}|{complaint}] {reason:late} came after its limit {lateSince}: an inquiry goes to {to:role}',
    },
  }),
]

interface Urging {
  readonly calendar: Calendar
  readonly changes: readonly Instant[]
  readonly parametersAt: (moment: Instant) => { readonly urgingEveryDays: number | null }
}

/**
 * How long a notice may stay without effect is what was so when it was sent. Where nobody asked for a further one then, it
 * counts from the day on which somebody does.
 */
function againAfter(sentAt: Instant, { calendar, changes, parametersAt }: Urging): Instant | null {
  for (const moment of [sentAt, ...changes.filter(change => change > sentAt)]) {
    const days = parametersAt(moment).urgingEveryDays
    if (days !== null) return dueAfterDays(calendar, moment, days).at
  }
  return null
}

/** An earlier day of the closing (`closing:14`) is told, not urged. */
function toBeUrged({ deadline, facts }: Duty, duties: readonly Duty[], file: DeepReadonly<ComplaintFile>) {
  const reason = String(facts.reason)
  if (deadline === null || 'reason' in deadline || reason.startsWith('closing:')) return []
  // A late closing is urged where the case lies.
  const where = reason === 'closing' ? duties.find(duty => 'step' in duty.facts)?.facts : facts
  const [to = OFFICE] = (where?.roles ?? []) as readonly string[]
  const sent = own<DeepReadonly<NoticeSent>>(file.notices, noticeKey({ kind: 'urging', reason, to }, file.form.count))
  return [{ reason, due: deadline.at, to, sent }]
}

/** What an office does by itself when it ticks. */
export const noticeReminders: readonly ReminderDefinition[] = noticeObligations.map(({ id }) => ({
  obligation: id,
  actor: { id: 'office', role: OFFICE },
  done: 'notice-not-yet-sent',
  command: ({ facts }) => {
    const { complaint: complaintId, kind, reason, level, to } = facts
    return { type: 'complaint.send-notice', complaintId, kind, reason, level, to }
  },
}))
