/** 客诉总账: every complaint as a case, for lists over all of them. Views fold it, no decision does. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { type CaseFact, caseEvents } from '../events/index.ts'
import type { Case } from './case.ts'
import { caseAfter, type KnownCase } from './case-recipes.ts'
import { stepOf } from './step-of.ts'

/** One form of a case; a case whose form is not filed yet has none. */
interface FormLine {
  form: number
  number: string | null
  partNumber: string | null
  acceptedAt: Instant | null
  closedAt: Instant | null
  /** The latest step about this form. */
  latest: { step: string; at: Instant }
}

export interface Course extends KnownCase {
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

function take(book: ComplaintBook, event: CaseFact): void {
  const course = caseAfter(book.cases, event, known => ({ ...known, forms: [] }))
  if (!course) return
  writeForm(course, event)
  enlist(book, event)
  if (course.closedAt === null || course.settlement.refusedAt !== null) book.live[course.complaintId] = true
  else delete book.live[course.complaintId]
}

/** Watching over a case is no step of it. */
const BESIDE = new Set<CaseFact['type']>(['complaint.noted', 'complaint.notice-sent', 'complaint.notice-answered'])

/** What the case says of its present form stands in the last line; those before it stay as they were. */
function writeForm({ form, forms, closedAt }: Course, event: CaseFact): void {
  const { type, occurredAt: at } = event
  const step = { step: stepOf(event), at }
  if (type === 'complaint.form-filed') forms.push({ form: form.count, ...present(form), closedAt, latest: step })
  const line = forms.at(-1)
  if (!line) return
  Object.assign(line, present(form), { closedAt })
  if (!BESIDE.has(type) && at >= line.latest.at) line.latest = step
}

function present({ number, partNumber, acceptedAt }: Case['form']) {
  return { number, partNumber, acceptedAt }
}

function enlist({ byMonth, byCustomer }: ComplaintBook, event: CaseFact): void {
  const { complaintId } = event.data
  if (event.type === 'complaint.received') listed(byCustomer, event.data.customerId).push(complaintId)
  if (event.type === 'complaint.accepted' && event.data.form === 1) listed(byMonth, event.data.month).push(complaintId)
}

function listed(lists: Record<string, string[]>, key: string): string[] {
  if (!Object.hasOwn(lists, key)) lists[key] = []
  return lists[key]!
}

/** One state of the whole log, whatever a view over it is asked for. */
export const complaintBook = defineState<ComplaintBook, typeof caseEvents>({
  name: 'complaint-book',
  events: caseEvents,
  initial: () => ({ cases: {}, byMonth: {}, byCustomer: {}, live: {} }),
  on: Object.fromEntries(caseEvents.map(({ type }) => [type, take])),
})
