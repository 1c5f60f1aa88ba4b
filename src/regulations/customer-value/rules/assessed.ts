/** 客户价值评估: what a customer comes to by the company's thresholds and weights. Exact: weights are added, not divided. */
import type { DeepReadonly } from '../../../core/event.ts'
import { add, compare } from '../../../core/exact.ts'
import { pick, type ValuesOf } from '../../../core/parameter.ts'
import type { LocalDate } from '../../../core/ports.ts'
import { boughtIn, type ValuedCustomer } from '../../../facts/value/states.ts'
import type { Level, ValueClass } from '../../../facts/value/words.ts'
import { valueParameters } from '../parameters.ts'

export const assessing = pick(valueParameters, 'valueWindowMonths', 'valueThresholds', 'valueWeights', 'importantFrom')

export interface ValueAssessed {
  readonly volume: string
  readonly frequency: number
  readonly potential: Level | null
  readonly loyalty: Level | null
  /** The weights of the measures that reach their thresholds. */
  readonly score: string
  readonly valueClass: ValueClass
}

const LEVELS: readonly (Level | null)[] = ['low', 'fair', 'high']

/** 潜在客户: who has bought nothing yet. */
export function assessed(
  customer: DeepReadonly<ValuedCustomer>,
  on: LocalDate,
  { valueWindowMonths, valueThresholds: from, valueWeights, importantFrom }: ValuesOf<typeof assessing>,
): ValueAssessed {
  const { volume, trades: frequency } = boughtIn(customer, on, valueWindowMonths)
  const [potential, loyalty] = [customer.potential?.value ?? null, customer.loyalty?.value ?? null]
  const reaches = {
    volume: compare(volume, from.volume) >= 0,
    frequency: frequency >= from.frequency,
    potential: LEVELS.indexOf(potential) >= LEVELS.indexOf(from.potential),
    loyalty: LEVELS.indexOf(loyalty) >= LEVELS.indexOf(from.loyalty),
  }
  const measures = ['volume', 'frequency', 'potential', 'loyalty'] as const
  const score = measures.reduce((sum, one) => (reaches[one] ? add(sum, valueWeights[one]) : sum), '0')
  const bought = Object.keys(customer.months).length > 0
  const valueClass = !bought ? 'potential' : compare(score, importantFrom) >= 0 ? 'important' : 'general'
  return { volume, frequency, potential, loyalty, score, valueClass }
}
