/** The words of histories: a deed, the places it happens in, and arbitraries of deeds by weight. */
import type fc from 'fast-check'
import type { Actor } from '../../core/event.ts'
import type { ChangingNumber } from './changing-number.ts'

/** One command, and what is said beside it. */
export interface Deed {
  readonly command: { readonly type: string; readonly [field: string]: unknown }
  /** Minutes that pass before it is told. */
  readonly wait: number
  /** It happened so many minutes before it is told. */
  readonly late?: number
  readonly actor?: Actor
  /** It has happened anyway: it is recorded for this reason (`office.record`). */
  readonly recordedFor?: string
}

/** fast-check as the host has it: `import fc from 'fast-check'` or `import * as fc`. Nothing here imports it. */
export type FastCheck = typeof fc

export interface Places {
  readonly customers: readonly string[]
  readonly archives: readonly string[]
  readonly departments: readonly string[]
  readonly varieties: readonly string[]
  readonly complaints: readonly string[]
  readonly items: readonly string[]
  readonly vehicles: readonly string[]
  readonly persons: readonly string[]
  readonly partners: readonly string[]
  readonly cards: readonly string[]
  readonly receptions: readonly string[]
  readonly mandates: readonly string[]
  readonly locks: readonly string[]
  readonly numbers: readonly ChangingNumber[]
  readonly mergings: boolean
}

/** A deed without its time. */
export type Act = Omit<Deed, 'wait' | 'late'>

export interface Weighted<T = Act> {
  readonly arbitrary: fc.Arbitrary<T>
  readonly weight: number
}

export type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>

export const PLAIN = { noNullPrototype: true } as const

export interface Words {
  act(weight: number, type: string, fields: Fields): Weighted
  /** Mostly the same few, so that deeds build on each other. */
  readonly customerId: fc.Arbitrary<string>
  readonly departmentId: fc.Arbitrary<string>
}

export function wordsOf(fc: FastCheck, { customers, departments }: Places): Words {
  return {
    act: (weight, type, fields) => ({
      arbitrary: fc.record(fields, PLAIN).map(fields => ({ command: { type, ...fields } })),
      weight,
    }),
    customerId: fc.oneof(
      { arbitrary: fc.constantFrom(...customers.slice(0, 3)), weight: 3 },
      { arbitrary: fc.constantFrom(...customers), weight: 2 },
    ),
    departmentId: fc.constantFrom(...departments),
  }
}
