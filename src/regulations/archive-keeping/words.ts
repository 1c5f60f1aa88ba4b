/** What the codes of the rules are called, by kind. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'
import { PERIODS, ROLES } from '../../kinds/words.ts'

const updateField: WordsOf = { content: '更新内容', time: '更新时间', person: '更新人员' }
const disposalStep: WordsOf = { sifted: '清理鉴定', cleared: '经批准清除' }
const shelfOrder: WordsOf = { number: '档案编号', category: '类别' }
const climate: WordsOf = { temperature: '温度', humidity: '湿度' }
/** Departments have the names that the company gives them; this one has ours where it gives none. */
const department: WordsOf = { 'head-office': { zh: '公司负责人办公室', en: "the head's office" } }

export const archiveKeepingWords = {
  updateField,
  disposalStep,
  shelfOrder,
  climate,
  department,
  period: PERIODS,
  role: ROLES,
} satisfies Vocabulary
