/** 客户价值: of one customer, by class, and whether loyalty rises and fewer are lost. */
import type { DeepReadonly } from '../../core/event.ts'
import { shareOf } from '../../core/exact.ts'
import { pick } from '../../core/parameter.ts'
import type { Calendar, Instant } from '../../core/ports.ts'
import { defineView } from '../../core/view.ts'
import { boughtIn, type ValuedCustomer, valuedCustomer, valueRoster } from '../../facts/value/states.ts'
import { valueWords } from '../../facts/value/words.ts'
import { localDate } from '../../time/local-date.ts'
import { valueParameters } from './parameters.ts'
import { assessed, assessing } from './rules/assessed.ts'

/** Key: a customer. `stands`: the class that it was last put in. */
export const customerValueSheet = defineView({
  name: 'customer-value-sheet',
  question: { zh: '客户的价值如何，属于哪一等级？', en: 'What is a customer worth, and of which class is it?' },
  parameters: assessing,
  fold: valuedCustomer,
  answer: ({ state, at, calendar, parameters }) => ({
    ...assessed(state, localDate(calendar, at), parameters),
    stands: state.valuation?.valueClass ?? null,
    type: state.groups.segment?.value ?? null,
    size: state.groups.size?.value ?? null,
  }),
})

/** 各等级客户; key ''. */
export const valueClasses = defineView({
  name: 'value-classes',
  question: { zh: '各等级有哪些客户？', en: 'Which customers are of each class?' },
  fold: valueRoster,
  answer: ({ state: { files } }) =>
    Object.keys(valueWords.valueClass).map(valueClass => ({
      valueClass,
      customers: Object.values(files)
        .filter(({ valuation }) => valuation?.valueClass === valueClass)
        .map(({ customerId }) => customerId)
        .sort(),
    })),
})

type File = DeepReadonly<ValuedCustomer>

export interface LoyaltyAndChurn {
  readonly year: string
  readonly reviewed: number
  /** Per cent of the reviews that find loyalty high; null: there was none. */
  readonly loyal: string | null
  /** 持续提升: more than in the year before; null: one of the two has none. */
  readonly loyaltyRises: boolean | null
  /** Customers when the year began, and those of them that were lost by its end, or by now. */
  readonly customers: number
  readonly lost: number
  readonly churn: string | null
  readonly churnFalls: boolean | null
}

interface Counted {
  readonly year: string
  readonly reviewed: number
  readonly loyal: number
  readonly customers: number
  readonly lost: number
}

function countedIn(files: readonly File[], year: string, until: string, calendar: Calendar, many: number): Counted {
  const isHere = (day: string) => (file: File) => boughtIn(file, day, many).trades > 0
  const began = files.filter(isHere(`${Number(year) - 1}-12-31`))
  const stayed = began.filter(isHere(until))
  const yearOf = (at: Instant) => localDate(calendar, at).slice(0, 4)
  const reviews = files.flatMap(file => file.reviews).filter(({ at }) => yearOf(at) === year)
  return {
    year,
    reviewed: reviews.length,
    loyal: reviews.filter(({ loyalty }) => loyalty === 'high').length,
    customers: began.length,
    lost: began.length - stayed.length,
  }
}

/** By whole numbers: a share is compared without a division. */
function change([part, whole]: readonly [number, number], [before, all]: readonly [number, number] = [0, 0]) {
  return whole === 0 || all === 0 ? null : Math.sign(part * all - before * whole)
}

/** 忠诚度与流失率, year by year; key ''. Lost is who has bought nothing for so many months as the company says. */
export const loyaltyAndChurn = defineView({
  name: 'loyalty-and-churn',
  question: { zh: '忠诚度是否提升，流失率是否降低？', en: 'Does loyalty rise, and are fewer customers lost?' },
  parameters: pick(valueParameters, 'lostAfterMonths'),
  fold: valueRoster,
  answer: ({ state, at, calendar, parameters: { lostAfterMonths } }): readonly LoyaltyAndChurn[] => {
    const files = Object.values(state.files)
    const today = localDate(calendar, at)
    const years = yearsOf(files, calendar, today)
    const counts = years.map(year => {
      const until = today.startsWith(year) ? today : `${year}-12-31`
      return countedIn(files, year, until, calendar, lostAfterMonths)
    })
    return counts.map(({ year, reviewed, loyal, customers, lost }, place) => {
      const before = counts[place - 1]
      const loyalty = change([loyal, reviewed], before && [before.loyal, before.reviewed])
      const churn = change([lost, customers], before && [before.lost, before.customers])
      return {
        year,
        reviewed,
        loyal: reviewed === 0 ? null : shareOf(loyal, reviewed),
        loyaltyRises: loyalty === null ? null : loyalty > 0,
        customers,
        lost,
        churn: customers === 0 ? null : shareOf(lost, customers),
        churnFalls: churn === null ? null : churn < 0,
      }
    })
  },
})

/** From the first of which anything is known to the present one. */
function yearsOf(files: readonly File[], calendar: Calendar, today: string): readonly string[] {
  const days = files.flatMap(({ months, reviews }) => [
    ...Object.keys(months),
    ...reviews.map(({ at }) => localDate(calendar, at)),
  ])
  const first = Number(days.sort()[0]?.slice(0, 4) ?? Number(today.slice(0, 4)) + 1)
  return Array.from({ length: Math.max(0, Number(today.slice(0, 4)) - first + 1) }, (_, more) => `${first + more}`)
}
