/** What the log says of numbers: which the office adopted, and which were set since. */
import { canonicalJson } from '../../core/canonical.ts'
import { digestOf } from '../../core/digest.ts'
import { defineState } from '../../core/fold.ts'
import type { NumberRow } from '../../core/numbers.ts'
import type { Instant, LocalDate } from '../../core/ports.ts'
import { numbersAdopted, parameterSet, parameterWithdrawn } from './events.ts'

export interface SetNumber {
  regulation: string
  name: string
  since: LocalDate
  /** As JSON. */
  value: string
  recordedAt: Instant
}

/**
 * One state of the whole log: an event names the digest of all numbers, so a decision stands on all of them. They change
 * some times a year.
 */
export const numbersOfLog = defineState({
  name: 'numbers-of-log',
  // A number is known from when it is told; from which day it holds stands in the fact.
  order: 'telling',
  events: [numbersAdopted, parameterSet, parameterWithdrawn],
  /** `adopted`: of each regulation the digest of its values, as the newest adoption that names it has them. */
  initial: () => ({ adopted: {} as Record<string, string>, sets: [] as SetNumber[] }),
  on: {
    'numbers.adopted': ({ adopted }, { data }) => {
      for (const [regulation, digest] of digestsOf(data.values)) adopted[regulation] = digest
    },
    'parameter.set': (numbers, { data, recordedAt }) => {
      const { regulation, name, since, value } = data
      numbers.sets = numbers.sets.filter(one => !isSame(one, data))
      numbers.sets.push({ regulation, name, since, value: canonicalJson(value), recordedAt })
    },
    'parameter.withdrawn': (numbers, { data }) => {
      numbers.sets = numbers.sets.filter(one => !isSame(one, data))
    },
  },
})

type Place = Pick<SetNumber, 'regulation' | 'name' | 'since'>

export function isSame(one: Place, other: Place): boolean {
  return one.regulation === other.regulation && one.name === other.name && one.since === other.since
}

/** Each regulation with the digest of its values. */
export function digestsOf(values: readonly NumberRow[]): [regulation: string, digest: string][] {
  const names = [...new Set(values.map(({ regulation }) => regulation))]
  // In what order they are listed says nothing.
  const own = (name: string) => values.filter(({ regulation }) => regulation === name).map(canonicalJson)
  return names.map(name => [name, digestOf(own(name).sort())])
}
