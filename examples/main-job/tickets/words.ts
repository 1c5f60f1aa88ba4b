/** What the report on a ticket log says, in both languages. */
import type { Language } from '../../../src/index.ts'
import type { TicketSummary } from './summary.ts'
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

interface RefusedKind {
  readonly command: string
  readonly rules: readonly string[]
  readonly times: number
  readonly firstLine: number
  readonly caseId: string
}

interface WorstDays {
  readonly registered: string
  readonly closed: string | null
  readonly due: string
}

export interface Words {
  readonly head: (report: Headed, asOf: string) => string
  readonly lines: string
  readonly lineFigures: (summary: TicketSummary) => string[]
  readonly flaw: (line: number, field: string, value: string, expected: string) => string
  readonly more: (count: number) => string
  readonly unknown: (count: number) => string[]
  readonly unknownActivity: (activity: string, lines: number) => string
  readonly refused: (commands: TicketSummary['commands']) => string
  readonly refusedKind: (kind: RefusedKind) => string
  readonly cases: string
  readonly caseFigures: (summary: TicketSummary) => string[]
  readonly bySection: (limit: number) => string
  readonly byMonth: string
  readonly heads: Heads
  readonly worst: (count: number) => string
  readonly worstCase: (one: WorstCase, days: WorstDays) => string
  readonly interval: (first: string, last: string, days: number) => string
  readonly counted: (intervals: readonly string[]) => string
  readonly assumed: string
  readonly assumptions: (summary: TicketSummary) => string[]
  readonly further: string
}

export const WORDS: Readonly<Record<Language, Words>> = { en: english, zh: chinese }
