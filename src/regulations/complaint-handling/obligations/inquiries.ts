/** 有关部门: into whose lateness a closed case is inquired, each department once for all that was late by then. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Calendar, Instant } from '../../../core/ports.ts'
import { type ComplaintFile, noticeKey } from '../../../facts/complaint/states/file.ts'
import { pausesOf } from '../../../facts/complaint/states/pauses.ts'
import { own } from '../../../facts/own.ts'
import { type Deadline, isLate } from '../../../time/deadline.ts'
import { dueAfterDays } from '../../../time/working-days.ts'
import type { Edition } from '../editions/edition.ts'
import { OFFICE } from '../editions/steps.ts'
import type { Authority } from '../rules/authority.ts'
import { closingDays } from './deadlines.ts'
import { rolesOf } from './next-step.ts'
import { type Turn, turnsOf } from './turns.ts'

type File = DeepReadonly<ComplaintFile>

interface Judged {
  readonly state: File
  readonly edition: Edition
  readonly calendar: Calendar
  readonly parametersAt: (moment: Instant) => {
    readonly authority: Authority
    readonly unitDays: Readonly<Record<string, number>>
  }
}

export interface Inquiry {
  readonly to: string
  /** `closing`, or the step that was late. */
  readonly reason: string
  readonly lateSince: Instant
  readonly closedAt: Instant
  readonly level: number
}

type Late = Pick<Inquiry, 'reason' | 'lateSince'> & { readonly turn: Turn | undefined }

/** Who was late with a step by the limit of his unit; and with whom a case lay when the limit of its closing passed. */
export function inquiriesInto(judged: Judged): readonly Inquiry[] {
  const { state, edition, parametersAt } = judged
  const { closedAt, receivedAt } = state
  if (closedAt === null || receivedAt === null) return []
  const { unitDays } = parametersAt(receivedAt)
  const limit = closingMissed(judged, closedAt)
  if (limit === undefined && Object.keys(unitDays).length === 0) return []
  const turns = turnsOf(state, edition)
  const late = [...(limit ? [lateClosing(limit, turns)] : []), ...lateSteps(judged, turns, unitDays)]
  const inquiries = new Map<string, Inquiry>()
  for (const { turn, reason, lateSince } of late) {
    const to = roleOf(judged, turn)
    if (inquiries.has(to) || wasInquired(state, to, lateSince)) continue
    const sent = own(state.notices, noticeKey({ kind: 'inquiry', reason, to }, state.form.count))
    inquiries.set(to, { to, reason, lateSince, closedAt, level: (sent?.level ?? 0) + 1 })
  }
  return [...inquiries.values()]
}

/** An inquiry looks into all that was late when it was sent: a case that was reopened may be late once more. */
function wasInquired({ notices, form }: File, to: string, lateSince: Instant): boolean {
  return Object.values(notices).some(
    one => one.kind === 'inquiry' && one.form === form.count && one.to === to && one.at >= lateSince,
  )
}

/** The limit of the closing, where the case was closed after it. */
function closingMissed({ state, edition, calendar }: Judged, closedAt: Instant): Deadline | undefined {
  const { acceptedAt, market } = state.form
  if (acceptedAt === null) return undefined
  const limit = dueAfterDays(calendar, acceptedAt, closingDays(edition, market), pausesOf(state))
  return 'reason' in limit || !isLate(limit, closedAt) ? undefined : limit
}

function lateClosing(limit: Deadline, turns: readonly Turn[]): Late {
  const turn = turns.find(({ since, until }) => !isLate(limit, since) && isLate(limit, until))
  return { turn, reason: 'closing', lateSince: limit.at }
}

function lateSteps({ state, calendar }: Judged, turns: readonly Turn[], unitDays: Readonly<Record<string, number>>) {
  const pauses = pausesOf(state)
  return turns.flatMap((turn): Late[] => {
    const days = own(unitDays, turn.step)
    if (days === undefined) return []
    const limit = dueAfterDays(calendar, turn.since, days, pauses)
    const known = 'reason' in limit || !isLate(limit, turn.until) ? undefined : limit.at
    return known === undefined ? [] : [{ turn, reason: `step:${turn.step}`, lateSince: known }]
  })
}

/** A step that the edition gives to nobody is looked into by the office itself. */
function roleOf({ edition, parametersAt }: Judged, turn: Turn | undefined): string {
  if (!turn) return OFFICE
  const { authority } = parametersAt(turn.since)
  return rolesOf(turn.step, edition, turn.stake, authority)[0] ?? OFFICE
}
