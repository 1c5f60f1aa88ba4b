/** What the departments are called that the documents name. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'
import { customerWords } from '../../facts/customer/words/index.ts'
import { PERIODS } from '../../kinds/words.ts'

/** Departments have the names that the company gives them; these have ours where it gives none. */
const department: WordsOf = {
  'company-office': '公司办公室',
  'customer-service': '客户服务部',
  'head-office': { zh: '公司负责人办公室', en: "the head's office" },
  sales: '销售部',
}

export const customerVisitsWords = {
  period: PERIODS,
  department,
  customerKind: customerWords.customerKind,
  grade: customerWords.grade,
} satisfies Vocabulary
