/** What the report on a ticket log says, in both languages. */
import type { Language } from '../../../src/index.ts'
import type { RefusedKind } from '../steps/refused-steps.ts'
import type { NameChange, OutOfOrder } from './case-order.ts'
import type { CaseFigures, TicketSummary } from './summary.ts'
import { english } from './words-en.ts'
import { chinese } from './words-zh.ts'
import type { WorstCase } from './worst.ts'

export interface Heads {
  readonly sections: readonly string[]
  readonly months: readonly string[]
}

interface Headed {
  readonly file: string
  readonly summary: TicketSummary
  readonly seconds: number
}

interface WorstDays {
  readonly registered: string
  readonly closed: string | null
  readonly due: string
}

export interface Words {
  readonly head: (report: Headed, asOf: string) => string
  readonly lines: string
  readonly repeated: (count: number, firstLine: number | undefined) => string
  readonly unknown: (count: number) => string
  readonly unknownActivity: (activity: string, lines: number) => string
  readonly refused: (commands: TicketSummary['commands']) => string
  readonly refusedKind: (kind: RefusedKind) => string
  /** A sentence of the library, with the names of commands in this language. */
  readonly sentence: (text: string) => string
  readonly cases: string
  readonly caseFigures: (summary: TicketSummary) => string[]
  readonly order: (cases: CaseFigures) => string
  readonly outOfOrder: (found: OutOfOrder) => string
  readonly changes: (cases: CaseFigures) => string
  readonly change: (change: NameChange) => string
  readonly bySection: (limit: number) => string
  readonly byMonth: string
  readonly heads: Heads
  readonly moreSections: (count: number, cases: number) => string
  readonly moreMonths: (count: number, closed: number) => string
  readonly worst: (count: number) => string
  readonly worstCase: (worst: WorstCase, days: WorstDays) => string
  readonly interval: (first: string, last: string, days: number) => string
  readonly counted: (intervals: readonly string[]) => string
  readonly assumed: string
  readonly assumptions: (summary: TicketSummary) => string[]
  readonly further: string
}

export const WORDS: Readonly<Record<Language, Words>> = { en: english, zh: chinese }
