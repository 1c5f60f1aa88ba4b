import type { Vocabulary } from '../../core/vocabulary.ts'
import { PERIODS } from '../../kinds/words.ts'

export const managementInspectionWords = { period: PERIODS } satisfies Vocabulary
