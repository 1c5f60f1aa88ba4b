/** What occasions are called; holidays have the names that the company gives them. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'
import { PERIODS } from '../../kinds/words.ts'

const occasion: WordsOf = { birthday: '生日' }

export const customerCareWords = { period: PERIODS, occasion } satisfies Vocabulary
