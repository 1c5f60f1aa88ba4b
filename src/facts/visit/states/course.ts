/** 走访的经过: how a customer stood with each department, and when it was visited, called back and asked. */
import type { Fact } from '../../../core/event.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { type ContactCourse, contactCourse } from '../../customer/states/contact-course.ts'
import { foldInto, onEach } from '../../fold-into.ts'
import { satisfactionMeasured } from '../../governance/events.ts'
import { own } from '../../own.ts'
import * as events from '../events.ts'
import type { ObservationKind } from '../words.ts'

/** With one department, in order. */
export interface Reached {
  /** 回访: whichever way, but for who came himself, and for what is no regular visit. */
  returned: Instant[]
  /** 使用情况的意见与建议: about a product. */
  surveyed: Instant[]
  /** 满意度. */
  measured: Instant[]
}

export interface VisitCourse {
  contact: ContactCourse
  reached: Record<string, Reached>
}

const told = [events.visitMade, events.questionnaireAnswered, events.observationMade, satisfactionMeasured] as const

function reachedBy({ reached }: VisitCourse, departmentId: string): Reached {
  const known = own(reached, departmentId)
  if (known) return known
  reached[departmentId] = { returned: [], surveyed: [], measured: [] }
  return reached[departmentId]!
}

function follow({ contact }: VisitCourse, event: Fact): void {
  contactCourse.steps.get(event.type)!.run(contact, event)
}

const following = Object.assign(follow, {
  // The fingerprint of a state is made of its recipes' texts.
  toString: () => [follow.name, ...[...contactCourse.steps.values()].map(({ run }) => run)].join(),
})

const ABOUT_PRODUCTS: readonly ObservationKind[] = ['opinion', 'suggestion']

const followed = [...contactCourse.steps.values()].map(({ definition }) => definition)

export const visitCourse = defineState<VisitCourse, typeof told>({
  name: 'visit-course',
  per: 'customer',
  // Those of contacts have one recipe, which knows their types itself.
  events: [...followed, ...told] as unknown as typeof told,
  initial: (customerId): VisitCourse => ({ contact: contactCourse.initial(customerId), reached: {} }),
  on: {
    ...Object.fromEntries(contactCourse.types.map(type => [type, following])),
    'visit.made': (one, { data: { departmentId, kind, way }, occurredAt }) => {
      if (kind !== 'ad-hoc' && way !== 'reception') reachedBy(one, departmentId).returned.push(occurredAt)
    },
    'visit.questionnaire-answered': (one, { data: { departmentId, answers }, occurredAt }) => {
      if (answers.some(({ product }) => product !== null)) reachedBy(one, departmentId).surveyed.push(occurredAt)
    },
    'observation.made': (one, { data: { departmentId, kind, product }, occurredAt }) => {
      if (product !== null && ABOUT_PRODUCTS.includes(kind)) reachedBy(one, departmentId).surveyed.push(occurredAt)
    },
    'satisfaction.measured': (one, { data: { departmentId }, occurredAt }) => {
      reachedBy(one, departmentId).measured.push(occurredAt)
    },
  },
})

export interface VisitRoster {
  courses: Record<string, VisitCourse>
}

/** 客户名册: all of them side by side; views fold it. */
export const visitRoster = defineState({
  name: 'visit-roster',
  events: [...visitCourse.steps.values()].map(({ definition }) => definition),
  initial: (): VisitRoster => ({ courses: {} }),
  on: onEach(visitCourse.types, ({ courses }: VisitRoster, event: Fact) => {
    for (const key of visitCourse.keys(event)) foldInto(courses, visitCourse, key, event)
  }),
})
