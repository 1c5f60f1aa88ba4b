/** What the codes of the duties are called, by kind. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'
import { MONTHS } from '../../kinds/words.ts'

/** What a penalty or an improvement waits for. */
const followUp: WordsOf = {
  planned: '提出改善方案',
  'carried-out': '执行',
  verified: '确认效果',
  issued: '开立奖罚通知单',
  approved: '批准',
  copied: '复印分送',
}

export const handlingWords = { followUp, month: MONTHS } satisfies Vocabulary
