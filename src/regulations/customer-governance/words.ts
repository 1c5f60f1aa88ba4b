/** What periods and the marketing division are called. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'
import type { CalendarUnit } from '../../time/dates.ts'

const period: WordsOf<CalendarUnit> = { month: '月', quarter: '季度', 'half-year': '半年', year: '年' }

/** Departments have the names that the company gives them; this one has ours where it gives none. */
const department: WordsOf = { 'marketing-division': '营销事业部' }

export const customerGovernanceWords = { period, department } satisfies Vocabulary
