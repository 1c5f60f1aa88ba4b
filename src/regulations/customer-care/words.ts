/** What occasions, departments and roles of the documents are called; others have the names that the company gives them. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'
import { PERIODS } from '../../kinds/words.ts'

const occasion: WordsOf = { birthday: '生日' }
const department: WordsOf = {
  sales: '销售部',
  technology: '技术部',
  marketing: '市场部',
  'customer-service': '客服部',
}
const role: WordsOf = { 'sales-manager': '销售经理', 'sales-consultant': '销售顾问' }

export const customerCareWords = { period: PERIODS, occasion, department, role } satisfies Vocabulary
