/** 沟通与走访的经过: since when a customer has stood on whose books as what, and when it was spoken with and visited. */
import type { DeepReadonly, Fact, FactOf } from '../../../core/event.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { dutyAnswered } from '../../breach/events.ts'
import { own } from '../../own.ts'
import type { Grade } from '../events/fields.ts'
import {
  customerAdmitted,
  customerBlacklisted,
  customerContacted,
  customerDelisted,
  customerGraded,
  customerRemoved,
  customerTransferred,
  customerUpdated,
  customerVisited,
} from '../events/index.ts'
import { customerBookMerged, customerMerged, customerUnmerged } from '../events/merging.ts'
import { type Customer, newCustomer, type Standing } from './customer.ts'
import { customerFile } from './customer-file.ts'
import type { Relation } from './relation.ts'

/** What it was from a moment on. */
export interface Stood {
  since: Instant
  /** What ended before is not told of it: whoever had the customer then owed that. */
  from: Instant
  /** null: not on the books. */
  grade: Grade | null
  remote: boolean
}

/** With one department. */
export interface Course {
  departmentId: string
  stood: Stood[]
  /** In order; of each day of UTC the first and the last: of two calendar periods that meet in it, each has its own. */
  contacted: Instant[]
  visited: Instant[]
  visitedBySeniors: Instant[]
}

export type Answer = Pick<FactOf<typeof dutyAnswered>['data'], 'obligation' | 'departmentId' | 'due' | 'andBefore'>

interface Followed extends Standing {
  courses: Record<string, Course>
}

/** The customer's file, and beside it how it came to be so. */
export interface ContactCourse extends Customer {
  courses: Record<string, Course>
  /** 说明: what somebody has answered for. */
  answers: Answer[]
}

const told = [
  customerAdmitted,
  customerUpdated,
  customerGraded,
  customerBlacklisted,
  customerDelisted,
  customerTransferred,
  customerRemoved,
  customerVisited,
  customerContacted,
  customerMerged,
  customerBookMerged,
  customerUnmerged,
] as const

/** With whom the customer is now as it was with another before. */
const RUNS_ON: readonly string[] = [customerTransferred.type, customerBookMerged.type]

function follow(customer: ContactCourse, event: Fact): void {
  const { answers } = customer
  customerFile.steps.get(event.type)!.run(customer, event)
  // What somebody answered for is answered for, whoever the customer is.
  customer.answers = answers
  for (const one of [customer, ...customer.apart] as Followed[]) {
    for (const relation of Object.values(one.relations)) trace(one, relation, event)
  }
}

function trace({ courses, remote }: Followed, relation: Relation, event: Fact): void {
  const { departmentId, contactedAt, visitedAt, visitedBySeniorsAt } = relation
  const course = own(courses, departmentId) ?? {
    departmentId,
    stood: [],
    contacted: [],
    visited: [],
    visitedBySeniors: [],
  }
  courses[departmentId] = course
  stand(course.stood, relation, remote, event)
  note(course.contacted, contactedAt)
  note(course.visited, visitedAt)
  note(course.visitedBySeniors, visitedBySeniorsAt)
}

function stand(stood: Stood[], relation: Relation, remote: boolean, event: Fact): void {
  const grade = relation.admitted ? relation.grade : null
  const [before, last] = [stood.at(-2), stood.at(-1)]
  if (last ? last.grade === grade && (grade === null || last.remote === remote) : grade === null) return
  const { occurredAt: at, type, data } = event
  // A grading that was wrong never was.
  if (type === customerGraded.type && (data as { reverses?: string }).reverses && before?.grade === grade) {
    stood.pop()
    return
  }
  const runsOn = grade !== null && !last?.grade && RUNS_ON.includes(type)
  // What it began with may have been withdrawn since.
  const since = (runsOn && latest(begun(relation), last?.since ?? '')) || at
  stood.push({ since, from: at, grade, remote })
}

/** Since when it has had its grade on these books, by what is known of them. */
function begun({ admittedAt, gradedAt }: Relation): Instant {
  return latest(admittedAt ?? '', gradedAt ?? '')
}

const latest = (one: Instant, other: Instant) => (one > other ? one : other)

function note(moments: Instant[], at: Instant | null): void {
  if (at === null || at <= (moments.at(-1) ?? '')) return
  const day = at.slice(0, 10)
  if (moments.at(-2)?.startsWith(day) && moments.at(-1)!.startsWith(day)) moments.pop()
  moments.push(at)
}

const following = Object.assign(follow, {
  // The fingerprint of a state is made of its recipes' texts.
  toString: () => [follow.name, ...[...customerFile.steps.values()].map(({ run }) => run), trace, stand, note].join(),
})

export const contactCourse = defineState<ContactCourse, readonly (typeof dutyAnswered | (typeof told)[number])[]>({
  name: 'contact-course',
  per: 'customer',
  events: [...told, dutyAnswered],
  initial: (customerId): ContactCourse => ({ ...newCustomer(customerId), courses: {}, answers: [] }),
  on: {
    ...Object.fromEntries(told.map(({ type }) => [type, following])),
    'duty.answered': ({ answers }, { data: { obligation, departmentId, due, andBefore } }) => {
      answers.push({ obligation, departmentId, due, andBefore })
    },
  },
})

export const coursesOf = ({ courses }: Pick<DeepReadonly<ContactCourse>, 'courses'>) =>
  Object.values<DeepReadonly<Course>>(courses)
