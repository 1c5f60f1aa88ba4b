/** What the report on calls says, in both languages. */
import type { Language } from '../../../src/index.ts'
import type { RefusedKind } from '../steps/refused-steps.ts'
import type { Unknown } from './file.ts'
import type { WorstReply } from './reply-tally.ts'
import type { CallsSummary } from './summary.ts'
import { english } from './words-en.ts'
import { chinese } from './words-zh.ts'

interface Headed {
  readonly file: string
  readonly summary: CallsSummary
  readonly seconds: number
}

interface WorstTimes {
  readonly since: string
  readonly due: string
  readonly replied: string | null
}

interface Heads {
  readonly name: string
  readonly left: (count: number) => string
}

export interface Words {
  readonly head: (report: Headed, asOf: string) => string
  readonly lines: string
  readonly repeated: (count: number, firstLine: number | undefined) => string
  readonly unknown: (count: number) => string
  readonly unknownName: (unknown: Unknown) => string
  readonly refused: (commands: CallsSummary['commands']) => string
  readonly objected: string
  readonly toldKind: (kind: RefusedKind) => string
  /** A sentence of the library, with the names of commands in this language. */
  readonly sentence: (text: string) => string
  readonly answers: string
  readonly answerFigures: (summary: CallsSummary) => string[]
  readonly owed: (duties: CallsSummary['duties']) => string
  readonly byMonth: string
  readonly byDepartment: string
  readonly months: Heads
  readonly departments: Heads
  readonly replyHeads: readonly string[]
  readonly worst: (count: number) => string
  readonly worstReply: (reply: WorstReply, times: WorstTimes) => string
  readonly assumed: string
  readonly assumptions: (summary: CallsSummary) => string[]
  readonly further: string
}

export const WORDS: Readonly<Record<Language, Words>> = { en: english, zh: chinese }
