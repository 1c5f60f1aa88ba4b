/** Which periods were kept and which missed, and who is due to be visited. */
import type { DeepReadonly } from '../../core/event.ts'
import type { Calendar, Instant } from '../../core/ports.ts'
import { defineView } from '../../core/view.ts'
import { type VisitCourse, visitCourse, visitRoster } from '../../facts/visit/states/index.ts'
import type { Party } from '../../facts/visit/words.ts'
import { type PeriodStanding, periodsOf, standingOf } from '../../kinds/periods.ts'
import { knownOr } from '../../kinds/since-when.ts'
import {
  type Frequency,
  followedOf,
  frequencies,
  frequencyParameters,
  isAnswered,
  missedOf,
  partyOf,
  type Standing,
  type Values,
} from './obligations/frequencies.ts'

/** One period in which a customer was to be called on, visited again or asked. */
export interface VisitPeriod extends PeriodStanding {
  readonly customerId: string
  /** 经销商, 交易客户: both are customers. */
  readonly party: Party
  readonly departmentId: string
  /** The obligation that asks for it. */
  readonly obligation: string
}

interface Asked {
  readonly at: Instant
  readonly calendar: Calendar
  readonly parametersAt: (moment: Instant) => Values
}

function periodsIn(state: DeepReadonly<VisitCourse>, { at, calendar, parametersAt }: Asked): readonly VisitPeriod[] {
  return followedOf(state).flatMap(followed =>
    Object.values<Frequency>(frequencies).flatMap(frequency => {
      const { id: obligation, every, done } = frequency
      const { departmentId, spells } = followed
      const unitOf = (standing: Standing, moment: Instant) => knownOr(() => every(standing, parametersAt(moment)), null)
      const timeline = { calendar, spells, done: done(followed), unitOf, until: at }
      const answered = (to: Instant) => isAnswered(state, missedOf(frequency), departmentId, to)
      return periodsOf(timeline).map(period => ({
        customerId: state.contact.customerId,
        party: partyOf(state.contact.kind, parametersAt(at).dealerKinds),
        departmentId,
        obligation,
        ...standingOf(period, timeline, answered),
      }))
    }),
  )
}

/** 走访回访履行情况: by department, obligation and period, the oldest first. Key: the customer. */
export const visitPeriods = defineView({
  name: 'visit-periods',
  question: {
    zh: '哪些期间按时走访、回访、调查了，哪些逾期未办？',
    en: 'Which periods of visits and surveys were kept, which missed?',
  },
  parameters: frequencyParameters,
  fold: visitCourse,
  answer: ({ state, ...asked }) => periodsIn(state, asked),
})

/** 待走访客户: who is to be visited or asked in the period of now, and was not yet; key ''. */
export const visitsDue = defineView({
  name: 'visits-due',
  question: { zh: '本期还有哪些客户待走访、待回访？', en: 'Who is still to be visited or asked in this period?' },
  parameters: frequencyParameters,
  fold: visitRoster,
  answer: ({ state: { courses }, ...asked }) =>
    Object.keys(courses)
      .sort()
      .flatMap(key => periodsIn(courses[key]!, asked))
      .filter(({ standing }) => standing === 'open'),
})
