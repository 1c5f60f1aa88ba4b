/** How often a customer is called on, visited again and asked, as what it stands on the books as. */
import type { DeepReadonly } from '../../../core/event.ts'
import { type ParameterDefinition, pick, type ValuesOf } from '../../../core/parameter.ts'
import type { Instant } from '../../../core/ports.ts'
import type { Grade, Kind } from '../../../facts/customer/events/fields.ts'
import { type Course, coursesOf } from '../../../facts/customer/states/contact-course.ts'
import { own } from '../../../facts/own.ts'
import type { Reached, VisitCourse } from '../../../facts/visit/states/index.ts'
import type { Party } from '../../../facts/visit/words.ts'
import type { Spell } from '../../../kinds/periods.ts'
import type { CalendarUnit } from '../../../time/dates.ts'
import { visitParameters } from '../parameters.ts'

export const frequencyParameters = pick(
  visitParameters,
  'dealerKinds',
  'roundEvery',
  'importantGrades',
  'importantVisitEvery',
  'returnVisitEvery',
  'useSurveyEvery',
  'satisfactionEvery',
)

export type Values = ValuesOf<typeof frequencyParameters>

export interface Standing extends Spell {
  readonly grade: Grade
  readonly kind: Kind | null
}

/** One customer with one department: how it stood, and what was done. */
export interface Followed {
  readonly departmentId: string
  readonly spells: readonly Standing[]
  readonly visited: readonly Instant[]
  readonly contacted: readonly Instant[]
  readonly reached: DeepReadonly<Reached>
}

const NEVER: Reached = { returned: [], surveyed: [], measured: [] }

export function followedOf({ contact, reached }: DeepReadonly<VisitCourse>): readonly Followed[] {
  return coursesOf(contact).map(({ departmentId, stood, visited, contacted }: DeepReadonly<Course>) => ({
    departmentId,
    spells: stood.map(({ since, from, grade }) => ({
      since,
      from,
      isThere: grade !== null,
      grade: grade ?? 'qualified',
      kind: contact.kind,
    })),
    visited,
    contacted,
    reached: own(reached, departmentId) ?? NEVER,
  }))
}

export const partyOf = (kind: Kind | null, dealers: readonly Kind[]): Party =>
  kind !== null && dealers.includes(kind) ? 'dealer' : 'trading-customer'

export interface Frequency {
  /** The obligation that says what has to be done next. */
  readonly id: string
  readonly parameters: Readonly<Record<string, ParameterDefinition>>
  readonly every: (standing: Standing, values: Values) => CalendarUnit | null
  readonly done: (followed: Followed) => readonly Instant[]
}

export const frequencies = {
  round: {
    id: 'customer-round',
    parameters: pick(visitParameters, 'dealerKinds', 'roundEvery'),
    every: ({ kind }, { dealerKinds, roundEvery }) => roundEvery[partyOf(kind, dealerKinds)],
    done: ({ visited }) => visited,
  },
  important: {
    id: 'important-customer-visit',
    parameters: pick(visitParameters, 'importantGrades', 'importantVisitEvery'),
    every: ({ grade }, { importantGrades, importantVisitEvery }) =>
      importantGrades.includes(grade) ? importantVisitEvery : null,
    done: ({ visited }) => visited,
  },
  returned: {
    id: 'return-visit',
    parameters: pick(visitParameters, 'returnVisitEvery'),
    every: (_, { returnVisitEvery }) => returnVisitEvery,
    done: ({ reached }) => reached.returned,
  },
  surveyed: {
    id: 'use-survey',
    parameters: pick(visitParameters, 'useSurveyEvery'),
    every: (_, { useSurveyEvery }) => useSurveyEvery,
    done: ({ reached }) => reached.surveyed,
  },
  measured: {
    id: 'satisfaction-survey',
    parameters: pick(visitParameters, 'satisfactionEvery'),
    every: (_, { satisfactionEvery }) => satisfactionEvery,
    done: ({ reached }) => reached.measured,
  },
} satisfies Record<string, Frequency>

/** The obligation whose duties are the missed periods of another one. */
export const missedOf = ({ id }: Pick<Frequency, 'id'>) => `${id}-missed`

/** Whether somebody has answered for a period that was missed. */
export function isAnswered({ contact }: DeepReadonly<VisitCourse>, missed: string, departmentId: string, to: Instant) {
  return contact.answers.some(
    one =>
      one.obligation === missed &&
      one.departmentId === departmentId &&
      (one.due === to || (one.andBefore && one.due > to)),
  )
}

/** Since when it has been owed as often as now: what changes between two grades starts no period anew. */
export function owedSince(
  spells: readonly Standing[],
  unitOf: (standing: Standing, moment: Instant) => CalendarUnit | null,
): Instant | null {
  let [later, ...earlier] = [...spells].reverse()
  if (!later?.isThere) return null
  const unit = unitOf(later, later.since)
  for (const spell of earlier) {
    if (!spell.isThere || unitOf(spell, spell.since) !== unit) break
    later = spell
  }
  return later.since
}
