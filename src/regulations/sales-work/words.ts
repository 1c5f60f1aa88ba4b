/** What roles, departments and the figures of a summary are called. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'

/** Roles and departments have the names that the company gives them. */
const role: WordsOf = { 'sales-group-leader': '销售组长', 'sales-assistant': '销售助理' }
const department: WordsOf = { marketing: '市场部', sales: '销售部' }

/** 两月总结的各项数目. */
export type SummaryFigure = 'period' | 'receptions' | 'closed' | 'contacts' | 'drives'
const summaryFigure: WordsOf<SummaryFigure> = {
  period: { zh: '期间', en: 'the period' },
  receptions: { zh: '接待数', en: 'receptions' },
  closed: { zh: '成交数', en: 'closed' },
  contacts: { zh: '留电数', en: 'numbers left' },
  drives: { zh: '试乘试驾数', en: 'test drives' },
}

export const salesWorkRegulationWords = { role, department, summaryFigure } satisfies Vocabulary
