/** Which periods were kept, and which were missed. */
import type { Instant, LocalDate } from '../../core/ports.ts'
import { defineView } from '../../core/view.ts'
import { contactCourse, coursesOf } from '../../facts/customer/states/contact-course.ts'
import { periodsOf } from '../../kinds/periods.ts'
import { knownOr } from '../../kinds/since-when.ts'
import type { CalendarUnit } from '../../time/dates.ts'
import { addDays } from '../../time/dates.ts'
import { localDate } from '../../time/local-date.ts'
import {
  type Frequency,
  frequencies,
  frequencyParameters,
  isAnswered,
  missedOf,
  spellsOf,
} from './obligations/frequencies.ts'

/** One period in which a customer was to be contacted or visited. */
export interface ContactPeriod {
  readonly departmentId: string
  /** The obligation that asks for it. */
  readonly obligation: string
  readonly unit: CalendarUnit
  readonly first: LocalDate
  readonly last: LocalDate
  /** `open`: it is not over, and it was not done yet. `answered`: missed, and somebody has answered for it. */
  readonly standing: 'kept' | 'open' | 'missed' | 'answered'
  /** When it was done last before the end of the period. */
  readonly doneAt: Instant | null
}

/** 沟通走访履行情况: by department, obligation and period, the oldest first. Key: the customer. */
export const contactPeriods = defineView({
  name: 'contact-periods',
  question: {
    zh: '哪些期间按时沟通走访了，哪些逾期未办？',
    en: 'Which periods of contact and visits were kept, which missed?',
  },
  parameters: frequencyParameters,
  fold: contactCourse,
  answer: ({ state, at: until, calendar, parametersAt }): readonly ContactPeriod[] =>
    coursesOf(state).flatMap(course =>
      Object.values<Frequency>(frequencies).flatMap(frequency => {
        const { id: obligation, every, done } = frequency
        const { departmentId } = course
        return periodsOf({
          calendar,
          spells: spellsOf(state.customerId, course),
          done: done(course),
          unitOf: (standing, moment) => knownOr(() => every(standing, parametersAt(moment)), null),
          firstCounts: (unit, moment) => knownOr(() => parametersAt(moment).firstPeriodCounts.includes(unit), false),
          until,
        }).map(({ from, to, unit, last, isKept }): ContactPeriod => {
          const standing = () => {
            if (isKept) return 'kept'
            if (to > until) return 'open'
            return isAnswered(state, missedOf(frequency), { departmentId, to }) ? 'answered' : 'missed'
          }
          const days = { first: localDate(calendar, from), last: addDays(localDate(calendar, to), -1) }
          return { departmentId, obligation, unit, ...days, standing: standing(), doneAt: last }
        })
      }),
    ),
})
