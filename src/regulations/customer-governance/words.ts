/** What the marketing division is called. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'
import { PERIODS } from '../../kinds/words.ts'

/** Departments have the names that the company gives them; this one has ours where it gives none. */
const department: WordsOf = { 'marketing-division': '营销事业部' }

export const customerGovernanceWords = { period: PERIODS, department } satisfies Vocabulary
