/** What the codes of papers are called, by kind. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'

/** 文书种类: what a paper is. */
export type PaperKind =
  | 'implementing-rules'
  | 'file-officer'
  | 'market-analysis'
  | 'customer-structure'
  | 'development-plan'
  | 'key-customer-plan'
  | 'policy-change'
  | 'complaint-procedure'
  | 'scoring-standard'
  | 'exempt-customer-rules'
  | 'suggestion'
  | 'review-result'
  | 'incident-report'
  | 'blacklist-report'
  | 'blacklist-notice'
  | 'work-standards'
  | 'sales-plan'
  | 'contact-plan'
  | 'marketing-plan'
const paper: WordsOf<PaperKind> = {
  'implementing-rules': '实施细则',
  'file-officer': '客户档案负责人',
  'market-analysis': '市场分析',
  'customer-structure': '客户结构规划',
  'development-plan': '客户开发计划',
  'key-customer-plan': '重点客户计划',
  'policy-change': '政策调整',
  'complaint-procedure': '投诉管理办法',
  'scoring-standard': '评分标准',
  'exempt-customer-rules': '不适用客户管理办法',
  suggestion: '建议',
  'review-result': '评审结果',
  'incident-report': '情况报送',
  'blacklist-report': '黑名单报告',
  'blacklist-notice': '黑名单通报',
  'work-standards': '工作标准与流程',
  'sales-plan': '销售规划',
  'contact-plan': '客户沟通计划',
  'marketing-plan': '营销方案',
}

export const filingWords = { paper } satisfies Vocabulary
