/** Lists over many complaints: the register of a month, what waits for a desk, a customer's complaints. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
import { defineView } from '../../../core/view.ts'
import { own } from '../../own.ts'
import type { ClosingOutcome, ComplaintKind } from '../events/fields.ts'
import { type ComplaintBook, type Course, complaintBook } from '../states/case-book.ts'
import { type Waiting, waitingFor } from '../states/waiting-for.ts'

type Book = DeepReadonly<ComplaintBook>
type Case = DeepReadonly<Course>

export interface RegisterRow {
  readonly number: string
  readonly complaintId: string
  readonly form: number
  readonly customerId: string
  readonly departmentId: string
  readonly partNumber: string | null
  readonly receivedAt: Instant
  readonly acceptedAt: Instant
  readonly closedAt: Instant | null
  /** The latest step about this form, as `stepOf` names it; notes and notices are no steps. */
  readonly latest: { readonly step: string; readonly at: Instant }
}

/**
 * 客诉案件登记追踪表. Key: a month such as `2611`. The accepted forms whose number is of that month, by number; a further
 * form (`261105-2`) stands below the first one, also when it was accepted in a later month.
 */
export const complaintRegister = defineView({
  name: 'complaint-register',
  question: { zh: '这个月受理的客诉办到哪一步？', en: 'Where do the complaints numbered in this month stand?' },
  fold: complaintBook,
  answer: ({ key, state }): readonly RegisterRow[] => casesIn(state, state.byMonth, key).flatMap(rowsOf),
})

function rowsOf({ complaintId, customerId, departmentId, receivedAt, forms }: Case): RegisterRow[] {
  return forms.flatMap(({ form, number, partNumber, acceptedAt, closedAt, latest }) =>
    number === null || acceptedAt === null
      ? []
      : { number, complaintId, form, customerId, departmentId, partNumber, receivedAt, acceptedAt, closedAt, latest },
  )
}

export interface DeskRow {
  readonly complaintId: string
  /** Of the present form; null where it has none yet. */
  readonly number: string | null
  /** The step that is waited for. */
  readonly waitingFor: string
  readonly since: Instant
  readonly customerId: string
  /** The department of the case. */
  readonly departmentId: string
  /** The clock of the case stands still since then; null where it is running. */
  readonly pausedSince: Instant | null
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
  answer: ({ key, state }): readonly DeskRow[] =>
    Object.keys(state.live)
      .flatMap(complaintId => onDesk(key, own(state.cases, complaintId)!))
      .sort(bySince),
})

function onDesk(desk: string, course: Case): DeskRow[] {
  const { complaintId, customerId, departmentId, pausedAt: pausedSince } = course
  return waitingFor(course)
    .filter(waiting => waiting.role === desk || waiting.departmentId === desk)
    .map(({ step, since }) => {
      const number = numberOf(course)
      return { complaintId, number, waitingFor: step, since, customerId, departmentId, pausedSince }
    })
}

function bySince(one: DeskRow, other: DeskRow): number {
  if (one.since !== other.since) return one.since < other.since ? -1 : 1
  return one.complaintId < other.complaintId ? -1 : one.complaintId > other.complaintId ? 1 : 0
}

export interface CustomersComplaint {
  readonly complaintId: string
  readonly kind: ComplaintKind
  readonly number: string | null
  readonly departmentId: string
  readonly subject: string
  readonly receivedAt: Instant
  readonly state: 'open' | 'paused' | 'closed'
  readonly closedAt: Instant | null
  readonly outcome: ClosingOutcome | null
  readonly waitingFor: readonly Waiting[]
}

/** Key: the customer. The customer's complaints of both kinds, in the order in which they were told. */
export const complaintsOfCustomer = defineView({
  name: 'complaints-of-customer',
  question: {
    zh: '这个客户有哪些投诉，办得如何？',
    en: 'What has this customer complained of, and how does it stand?',
  },
  fold: complaintBook,
  answer: ({ key, state }): readonly CustomersComplaint[] =>
    casesIn(state, state.byCustomer, key).map(course => {
      const { complaintId, kind, departmentId, subject, receivedAt, closedAt, pausedAt, outcome } = course
      return {
        complaintId,
        kind,
        number: numberOf(course),
        departmentId,
        subject,
        receivedAt,
        state: closedAt !== null ? 'closed' : pausedAt !== null ? 'paused' : 'open',
        closedAt,
        outcome,
        waitingFor: waitingFor(course),
      }
    }),
})

function casesIn({ cases }: Book, lists: Book['byMonth'], key: string): Case[] {
  return (own(lists, key) ?? []).map(complaintId => own(cases, complaintId)!)
}

function numberOf({ forms }: Case): string | null {
  return forms.at(-1)?.number ?? null
}
