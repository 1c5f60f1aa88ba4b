/** Which periods were kept, and which were missed. */
import type { Instant } from '../../core/ports.ts'
import { defineView } from '../../core/view.ts'
import { contactCourse, coursesOf } from '../../facts/customer/states/contact-course.ts'
import { countsIn } from '../../kinds/missed.ts'
import { type PeriodStanding, periodsOf, standingOf } from '../../kinds/periods.ts'
import { knownOr } from '../../kinds/since-when.ts'
import {
  type Frequency,
  frequencies,
  frequencyParameters,
  isAnswered,
  missedOf,
  type Standing,
  spellsOf,
} from './obligations/frequencies.ts'
import { contactParameters } from './parameters.ts'

/** One period in which a customer was to be contacted or visited. */
export interface ContactPeriod extends PeriodStanding {
  readonly departmentId: string
  /** The obligation that asks for it. */
  readonly obligation: string
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
        const timeline = {
          calendar,
          spells: spellsOf(state.customerId, course),
          done: done(course),
          unitOf: (standing: Standing, moment: Instant) => knownOr(() => every(standing, parametersAt(moment)), null),
          firstCounts: countsIn(contactParameters.firstPeriodCounts, parametersAt),
          until,
        }
        const isIt = (to: Instant) => isAnswered(state, missedOf(frequency), { departmentId, to })
        return periodsOf(timeline).map(period => ({ departmentId, obligation, ...standingOf(period, timeline, isIt) }))
      }),
    ),
})
