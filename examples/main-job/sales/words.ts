/** What the report on invoice lines says, in both languages. */
import type { Language } from '../../../src/index.ts'
import type { LateReturn, Reason, UnmatchedItem } from './return-figures.ts'
import type { SalesSummary } from './summary.ts'
import { english } from './words-en.ts'
import { chinese } from './words-zh.ts'

interface Headed {
  readonly file: string
  readonly summary: SalesSummary
  readonly seconds: number
}

interface Days {
  readonly delivered: string
  readonly returned: string
  readonly due: string
}

export interface Words {
  readonly head: (report: Headed) => string
  readonly lines: string
  readonly lineFigures: (summary: SalesSummary) => string[]
  readonly stock: string
  readonly stockFigures: (summary: SalesSummary) => string[]
  readonly returns: string
  readonly returnFigures: (summary: SalesSummary) => string[]
  readonly reason: (reason: Reason, invoice: string) => string
  readonly noCustomer: string
  readonly held: (count: number) => string
  readonly advised: (times: number, title: string) => string
  readonly late: (summary: SalesSummary) => string
  readonly lateReturn: (late: LateReturn, days: Days) => string
  readonly items: (count: number) => string
  readonly item: (item: UnmatchedItem) => string
  readonly ageing: (summary: SalesSummary) => string
  readonly ageingHeads: readonly string[]
  readonly range: (from: number, to: number | null) => string
  readonly assumed: string
  readonly assumptions: (summary: SalesSummary) => string[]
  readonly further: string
}

export const WORDS: Readonly<Record<Language, Words>> = { en: english, zh: chinese }
