/**
 * 客诉总账: every complaint with no more than its whereabouts, for lists over all of them. A view folds it into a value
 * of its own; no decision reads it.
 */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { own } from '../../own.ts'
import type { ClosingOutcome, ComplaintKind } from '../events/fields.ts'
import { complaintEvents } from '../events/index.ts'
import type { ComplaintFact, ComplaintFactType } from './shape.ts'
import { stepOf } from './step-of.ts'
import { STEPS_LOOKED_AT, type Whereabouts } from './waiting-for.ts'

/** One form of a case; a case whose form is not filed yet has none. */
export interface FormLine {
  form: number
  number: string | null
  partNumber: string | null
  acceptedAt: Instant | null
  closedAt: Instant | null
  /** The latest step about this form. */
  latest: { step: string; at: Instant }
}

type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T

export interface Course extends Writable<Whereabouts> {
  complaintId: string
  kind: ComplaintKind
  customerId: string
  subject: string
  receivedAt: Instant
  pausedAt: Instant | null
  outcome: ClosingOutcome | null
  forms: FormLine[]
}

export interface ComplaintBook {
  cases: Record<string, Course>
  /** The cases by the month of their number, in the order of numbers, and by customer, in the order of receipts. */
  byMonth: Record<string, string[]>
  byCustomer: Record<string, string[]>
  /** Those that somebody may have to do something about. */
  live: Record<string, true>
}

type Recipes = {
  readonly [T in ComplaintFactType]?: (
    course: Course,
    event: Extract<ComplaintFact, { type: T }>,
    book: ComplaintBook,
  ) => void
}

/** Watching over a case is no step of it. */
const BESIDE = new Set<ComplaintFactType>(['complaint.noted', 'complaint.notice-sent', 'complaint.notice-answered'])

const RECIPES: Recipes = {
  'complaint.form-filed': (course, { data, occurredAt: at }) => {
    if (data.form > 1) startAnew(course)
    const latest = { step: 'complaint.form-filed', at }
    const { form, partNumber } = data
    course.forms.push({ form, number: null, partNumber, acceptedAt: null, closedAt: null, latest })
  },
  'complaint.accepted': (course, { data, occurredAt }, { byMonth }) => {
    const line = course.forms.at(-1)
    if (!line) return
    line.number = data.number
    line.acceptedAt = occurredAt
    if (data.form > 1) return
    listed(byMonth, data.month).push(course.complaintId)
  },
  'complaint.investigated': ({ findings }, { data }) => {
    findings.founded = data.founded
    findings.special = data.special
  },
  'complaint.consolidated': ({ settlement }, { occurredAt }) => {
    settlement.consolidated = { at: occurredAt }
    settlement.approved = null
  },
  'complaint.approved': ({ settlement }, { occurredAt }) => {
    settlement.approved = { at: occurredAt }
  },
  'complaint.sent-back': ({ settlement }) => {
    settlement.consolidated = null
    settlement.approved = null
  },
  'complaint.refused-by-customer': ({ settlement }, { occurredAt }) => {
    settlement.refusedAt = occurredAt
  },
  'complaint.paused': (course, { occurredAt }) => {
    course.pausedAt = occurredAt
  },
  'complaint.resumed': course => {
    course.pausedAt = null
  },
  'complaint.closed': (course, { data, occurredAt }) => {
    course.pausedAt = null
    setClosed(course, occurredAt, data.outcome)
  },
  'complaint.reopened': course => setClosed(course, null, null),
  'complaint.corrected': ({ forms }, { data }) => {
    const line = forms.at(-1)
    if (line && data.partNumber !== null) line.partNumber = data.partNumber
  },
  'complaint.registered': ({ service }, { occurredAt }) => {
    service.registeredAt ??= occurredAt
  },
  'complaint.dispatched': ({ service }, { data, occurredAt }) => {
    service.dispatch = { departmentId: data.departmentId, at: occurredAt }
    service.resolvedAt = null
    service.verifiedAt = null
    service.verifiedOk = null
  },
  'complaint.resolved': ({ service }, { occurredAt }) => {
    service.resolvedAt = occurredAt
  },
  'complaint.verified': ({ service }, { data, occurredAt }) => {
    service.verifiedAt = occurredAt
    service.verifiedOk = data.ok
    if (!data.ok) service.resolvedAt = null
  },
}

type Recipe = (course: Course, event: ComplaintFact, book: ComplaintBook) => void

function take(book: ComplaintBook, event: ComplaintFact): void {
  if (event.type === 'complaint.received') enter(book, event)
  const course = own(book.cases, (event.data as { readonly complaintId: string }).complaintId)
  if (!course) return
  const recipe = (RECIPES as Readonly<Record<string, Recipe | undefined>>)[event.type]
  recipe?.(course, event, book)
  mark(course, event)
  if (course.closedAt === null || course.settlement.refusedAt !== null) book.live[course.complaintId] = true
  else delete book.live[course.complaintId]
}

function enter({ cases, byCustomer }: ComplaintBook, event: Extract<ComplaintFact, { type: 'complaint.received' }>) {
  const { complaintId, kind, customerId, departmentId, subject } = event.data
  cases[complaintId] = {
    complaintId,
    kind,
    customerId,
    departmentId,
    subject,
    receivedAt: event.occurredAt,
    pausedAt: null,
    closedAt: null,
    outcome: null,
    forms: [],
    steps: {},
    findings: { founded: null, special: false },
    settlement: { consolidated: null, approved: null, refusedAt: null },
    service: { registeredAt: null, dispatch: null, resolvedAt: null, verifiedAt: null, verifiedOk: null },
  }
  listed(byCustomer, customerId).push(complaintId)
}

function mark({ steps, forms }: Course, event: ComplaintFact): void {
  if (BESIDE.has(event.type)) return
  const { occurredAt: at } = event
  const step = stepOf(event)
  if (STEPS_LOOKED_AT.has(step)) steps[step] = at
  const line = forms.at(-1)
  if (line && at >= line.latest.at) line.latest = { step, at }
}

/** As the file does it: a new form begins anew, findings stay known. */
function startAnew(course: Course): void {
  course.steps = {}
  course.settlement = { consolidated: null, approved: null, refusedAt: null }
  course.pausedAt = null
  course.closedAt = null
  course.outcome = null
}

function setClosed(course: Course, at: Instant | null, outcome: ClosingOutcome | null): void {
  course.closedAt = at
  course.outcome = outcome
  const line = course.forms.at(-1)
  if (line) line.closedAt = at
}

function listed(lists: Record<string, string[]>, key: string): string[] {
  if (!Object.hasOwn(lists, key)) lists[key] = []
  return lists[key]!
}

/** These are about no complaint in particular. */
const APART = new Set<ComplaintFactType>([
  'complaint.closings-reviewed',
  'complaint.period-reported',
  'complaint.emergency-started',
])

const ofCases = complaintEvents.filter(({ type }) => !APART.has(type))

/** One state of the whole log, whatever a view over it is asked for. */
export const complaintBook = defineState<ComplaintBook, typeof complaintEvents>({
  name: 'complaint-book',
  events: complaintEvents,
  initial: () => ({ cases: {}, byMonth: {}, byCustomer: {}, live: {} }),
  on: Object.fromEntries(ofCases.map(({ type }) => [type, take])),
})
