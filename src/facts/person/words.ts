/** Whom personal data are about, as events are tagged: of `customer:C-1` the kind is told by its word. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'

const about: WordsOf = { customer: '客户', complaint: '投诉', person: '个人' }

/** When it was erased is told, and nothing where nobody knows. */
const erased: WordsOf = { forgotten: { zh: '', en: '' } }

export const personWords = { about, erased } satisfies Vocabulary
