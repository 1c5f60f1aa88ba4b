/** What the codes of the rules are called, by kind. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'
import { PERIODS } from '../../kinds/words.ts'

/** 未了事项: what stands in the way of somebody who leaves. */
const left: WordsOf = {
  'data-not-taken-over': '客户资料未交接',
  'takes-along': '带走资料',
  loan: '档案未还',
}

/** Departments have the names that the company gives them; this one has ours where it gives none. */
const department: WordsOf = { 'information-department': '信息部' }

export const handoverRuleWords = { period: PERIODS, left, department } satisfies Vocabulary
