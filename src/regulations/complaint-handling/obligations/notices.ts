/** 催办与查办: what is late is urged while the case is open, and inquired into when it was closed late. */
import type { Duty } from '../../../core/obligation.ts'
import type { Instant } from '../../../core/ports.ts'
import type { ReminderDefinition } from '../../../core/reminder.ts'
import { noticeKey } from '../../../facts/complaint/file/consequences.ts'
import { isLate } from '../../../time/deadline.ts'
import { dueAfterDays } from '../../../time/working-days.ts'
import { closingLimits, type Limits, openDeadlines, type Running } from '../deadlines.ts'
import { OFFICE } from '../editions/steps.ts'
import { nextStep } from '../next-step.ts'
import { authority, unitDays, urgingEveryDays } from '../parameters.ts'
import { caseObligation, dutyOf, type StandingCase } from './case-obligation.ts'

type File = StandingCase<unknown>['file']

/** 催办单: owed from the moment that something is late; a further level some days after the last notice. */
export const lateCaseUrged = caseObligation({
  id: 'late-case-urged',
  title: { zh: '逾期案件开立催办单', en: 'A late case is urged' },
  parameters: { authority, unitDays, urgingEveryDays },
  sentence: {
    zh: '客诉 {number} 的“{reason}”自 {lateSince} 逾期，应向 {to} 开立第 {level} 次催办单',
    en: '{reason} of case {number} is late since {lateSince}: urging notice {level} goes to {to}',
  },
  duties: ({ file, edition, clause, calendar, parametersAt }) => {
    if (file.receivedAt === null || file.closedAt !== null) return []
    const { unitDays } = parametersAt(file.receivedAt)
    // Who may approve is asked as of the last step: an approval is judged by the authority of its own day.
    const { authority } = parametersAt(file.latestAt ?? file.receivedAt)
    // How long a notice may stay without effect is what was so when it was sent.
    const again = (sentAt: Instant) => {
      const days = parametersAt(sentAt).urgingEveryDays
      return days === null ? undefined : dueAfterDays(calendar, sentAt, days).at
    }
    const limits = { edition, authority, unitDays }
    return openDeadlines(file, limits, calendar)
      .filter(({ reason }) => !reason.startsWith('closing:'))
      .flatMap(running => {
        const next = nextNotice(file, running, again)
        if (!next) return []
        const facts = { ...next.facts, kind: 'urging', to: urged(running, limits, file) }
        return [dutyOf(file, [OFFICE], next.since, null, { clause, facts })]
      })
  },
})

// A late closing is urged where the case lies.
function urged({ reason, roles }: Running, { edition, authority }: Limits, file: File): string {
  const lies = reason === 'closing' ? nextStep(file, edition, authority)?.roles : roles
  return lies?.[0] ?? OFFICE
}

interface NextNotice {
  readonly since: Instant
  readonly facts: Duty['facts']
}

function nextNotice(
  file: File,
  { reason, deadline }: Running,
  again: (sentAt: Instant) => Instant | undefined,
): NextNotice | undefined {
  if (deadline === null || 'reason' in deadline) return undefined
  const key = noticeKey('urging', reason, file.form.count)
  const sent = Object.hasOwn(file.notices, key) ? file.notices[key] : undefined
  const since = sent ? again(sent.at) : deadline.at
  if (since === undefined) return undefined
  return { since, facts: { reason, level: (sent?.level ?? 0) + 1, lateSince: deadline.at } }
}

/** 查办单 (洽办单): owed for a case that was closed after its last limit, to find out why. */
export const lateClosingInquired = caseObligation({
  id: 'late-closing-inquired',
  title: { zh: '逾期结案追查原因', en: 'A late closing is inquired into' },
  sentence: {
    zh: '客诉 {number} 于期限 {lateSince} 之后结案，应开立查办单（洽办单）追查逾期原因',
    en: 'case {number} was closed after its limit {lateSince}: an inquiry goes to {to}',
  },
  duties: ({ file, edition, clause, calendar }) => {
    const { closedAt, form, pauses, notices } = file
    if (closedAt === null || form.acceptedAt === null) return []
    if (Object.hasOwn(notices, noticeKey('inquiry', 'closing', form.count))) return []
    const last = closingLimits(form.acceptedAt, form.market, pauses, edition, calendar)[0]!.deadline
    if ('reason' in last || !isLate(last, closedAt)) return []
    const facts = { kind: 'inquiry', reason: 'closing', level: 1, lateSince: last.at, to: OFFICE }
    return [dutyOf(file, [OFFICE], closedAt, null, { clause, force: edition.inquiryForce, facts })]
  },
})

const office = { id: 'office', role: OFFICE } as const

/** What an office does by itself when it ticks. */
export const noticeReminders: readonly ReminderDefinition[] = [lateCaseUrged, lateClosingInquired].map(({ id }) => ({
  obligation: id,
  actor: office,
  done: 'notice-not-yet-sent',
  command: ({ facts }) => {
    const { complaint: complaintId, kind, reason, level, to } = facts
    return { type: 'complaint.send-notice', complaintId, kind, reason, level, to }
  },
}))
