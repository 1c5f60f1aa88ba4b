/** What departments are called where the company gives them no names, and periods. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'
import { PERIODS, ROLES } from '../../kinds/words.ts'

const department: WordsOf = {
  'marketing-company': { zh: '营销总公司', en: 'marketing head company' },
  'company-office': '公司办公室',
  sales: '销售部',
}

export const customerSatisfactionWords = { period: PERIODS, department, role: ROLES } satisfies Vocabulary
