/** What the codes of a hand-over are called, by kind. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'

/** 接收资料: what of taking over was done, and by whom. */
export type TakeOverPart = 'business' | 'information' | 'arranged' | 'filed'
const part: WordsOf<TakeOverPart> = {
  business: { zh: '业务部门接收', en: 'received by the business department' },
  information: { zh: '信息部会同接收', en: 'received by the information department, too' },
  arranged: { zh: '资料已整理', en: 'arranged' },
  filed: { zh: '资料已归档', en: 'filed' },
}

export const handoverWords = { part } satisfies Vocabulary
