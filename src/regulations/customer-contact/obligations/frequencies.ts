/** How often a customer is contacted and visited as what it stands on the books as: for the periods that are over. */
import type { DeepReadonly } from '../../../core/event.ts'
import { type ParameterDefinition, pick, type ValuesOf } from '../../../core/parameter.ts'
import type { Instant } from '../../../core/ports.ts'
import type { Grade } from '../../../facts/customer/events/fields.ts'
import type { Answer, ContactCourse, Course, Stood } from '../../../facts/customer/states/contact-course.ts'
import type { Spell } from '../../../kinds/periods.ts'
import type { CalendarUnit } from '../../../time/dates.ts'
import { contactParameters } from '../parameters.ts'

export const frequencyParameters = pick(
  contactParameters,
  'keyGrades',
  'keyContactEvery',
  'generalContactEvery',
  'visitEvery',
  'remoteVisitEvery',
  'topGrades',
  'seniorVisitList',
  'seniorVisitEvery',
  'firstPeriodCounts',
)

export type Values = ValuesOf<typeof frequencyParameters>

/** As what it stands on the books. */
export interface Standing extends Spell, Pick<DeepReadonly<Stood>, 'remote'> {
  readonly grade: Grade
  readonly customerId: string
}

export interface Frequency {
  /** The obligation that says what has to be done next. */
  readonly id: string
  readonly parameters: Readonly<Record<string, ParameterDefinition>>
  readonly every: (standing: Standing, values: Values) => CalendarUnit | null
  readonly done: (course: DeepReadonly<Course>) => readonly Instant[]
}

export const frequencies = {
  keyContact: {
    id: 'key-customer-contact',
    parameters: pick(contactParameters, 'keyGrades', 'keyContactEvery'),
    every: ({ grade }, { keyGrades, keyContactEvery }) => (keyGrades.includes(grade) ? keyContactEvery : null),
    done: ({ contacted }) => contacted,
  },
  generalContact: {
    id: 'general-customer-contact',
    parameters: pick(contactParameters, 'keyGrades', 'generalContactEvery'),
    every: ({ grade }, { keyGrades, generalContactEvery }) => (keyGrades.includes(grade) ? null : generalContactEvery),
    done: ({ contacted }) => contacted,
  },
  visit: {
    id: 'customer-visit',
    parameters: pick(contactParameters, 'visitEvery', 'remoteVisitEvery'),
    every: ({ grade, remote }, { visitEvery, remoteVisitEvery }) => (remote ? remoteVisitEvery : visitEvery[grade]),
    done: ({ visited }) => visited,
  },
  seniorVisit: {
    id: 'senior-management-visit',
    parameters: pick(contactParameters, 'topGrades', 'seniorVisitList', 'seniorVisitEvery'),
    every: ({ grade, customerId }, { topGrades, seniorVisitList, seniorVisitEvery }) =>
      topGrades.includes(grade) || seniorVisitList.includes(customerId) ? seniorVisitEvery : null,
    done: ({ visitedBySeniors }) => visitedBySeniors,
  },
} satisfies Record<string, Frequency>

/** How the customer stood with one department. */
export function spellsOf(customerId: string, { stood }: DeepReadonly<Course>): readonly Standing[] {
  return stood.map(({ grade, ...one }) => ({
    ...one,
    customerId,
    isThere: grade !== null,
    grade: grade ?? 'qualified',
  }))
}

/** The obligation whose duties are the missed periods of another one. */
export const missedOf = ({ id }: Pick<Frequency, 'id'>) => `${id}-missed`

interface Ended {
  readonly departmentId: string
  readonly to: Instant
}

/** Whether somebody has answered for it. */
export function isAnswered(
  { answers }: Pick<DeepReadonly<ContactCourse>, 'answers'>,
  missed: string,
  { departmentId, to }: Ended,
): boolean {
  return answers.some((one: DeepReadonly<Answer>) => {
    const isOfIt = one.obligation === missed && one.departmentId === departmentId
    return isOfIt && (one.due === to || (one.andBefore && one.due > to))
  })
}
