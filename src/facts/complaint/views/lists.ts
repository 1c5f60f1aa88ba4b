/** Lists over many complaints: the register of a month, what waits for a desk, a customer's complaints. */
import type { DeepReadonly } from '../../../core/event.ts'
import { defineView } from '../../../core/view.ts'
import { own } from '../../own.ts'
import { type ComplaintBook, type Course, complaintBook } from '../states/case-book.ts'
import { waitingFor } from '../states/waiting-for.ts'

type Book = DeepReadonly<ComplaintBook>
type Known = DeepReadonly<Course>

/**
 * 客诉案件登记追踪表. Key: a month such as `2611`. The accepted forms whose number is of that month, by number; a further
 * form (`261105-2`) stands below the first one, also when it was accepted in a later month.
 */
export const complaintRegister = defineView({
  name: 'complaint-register',
  question: { zh: '这个月受理的客诉办到哪一步？', en: 'Where do the complaints numbered in this month stand?' },
  fold: complaintBook,
  answer: ({ key, state }) => casesIn(state, state.byMonth, key).flatMap(acceptedForms),
})

function acceptedForms({ complaintId, customerId, departmentId, receivedAt, forms }: Known) {
  const about = { complaintId, customerId, departmentId, receivedAt }
  return forms.flatMap(({ number, acceptedAt, ...form }) =>
    number === null || acceptedAt === null ? [] : { number, ...about, ...form, acceptedAt },
  )
}

/**
 * 我的部门的案头. Key: a role such as `quality-management` or `front-desk`, or a department's id. The cases whose next
 * step is that role's or that department's, those that have waited longest first. A closed case is on the desk of
 * sales where the customer has refused its conclusion since.
 */
export const deskOf = defineView({
  name: 'complaint-desk',
  question: { zh: '哪些投诉在等这个部门办理？', en: 'Which complaints wait for this desk?' },
  fold: complaintBook,
  answer: ({ key, state }) =>
    Object.keys(state.live)
      .flatMap(complaintId => onDesk(key, own(state.cases, complaintId)!))
      .sort(bySince),
})

function onDesk(desk: string, course: Known) {
  const { complaintId, customerId, departmentId, pausedAt } = course
  // The number is that of the present form, the department that of the case; the clock may stand still since a moment.
  const about = { complaintId, number: course.form.number, customerId, departmentId, pausedSince: pausedAt }
  return waitingFor(course)
    .filter(waiting => waiting.role === desk || waiting.departmentId === desk)
    .map(({ step, since }) => ({ ...about, waitingFor: step, since }))
}

type DeskRow = ReturnType<typeof onDesk>[number]

function bySince(a: DeskRow, b: DeskRow): number {
  if (a.since !== b.since) return a.since < b.since ? -1 : 1
  return a.complaintId < b.complaintId ? -1 : a.complaintId > b.complaintId ? 1 : 0
}

/** Key: the customer. The customer's complaints of both kinds, in the order in which they were told. */
export const complaintsOfCustomer = defineView({
  name: 'complaints-of-customer',
  question: {
    zh: '这个客户有哪些投诉，办得如何？',
    en: 'What has this customer complained of, and how does it stand?',
  },
  fold: complaintBook,
  answer: ({ key, state }) =>
    casesIn(state, state.byCustomer, key).map(course => {
      const { complaintId, kind, form, departmentId, subject, receivedAt, closedAt, pausedAt, outcome } = course
      const stands = closedAt !== null ? 'closed' : pausedAt !== null ? 'paused' : 'open'
      const about = { complaintId, kind, number: form.number, departmentId, subject, receivedAt }
      return { ...about, state: stands, closedAt, outcome, waitingFor: waitingFor(course) }
    }),
})

function casesIn({ cases }: Book, lists: Book['byMonth'], key: string): readonly Known[] {
  return (own(lists, key) ?? []).map(complaintId => own(cases, complaintId)!)
}
