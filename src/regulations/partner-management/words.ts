/** What departments and steps of partner management are called. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'
import { PERIODS } from '../../kinds/words.ts'

/** Departments have the names that the company gives them; these have ours where it gives none. */
const department: WordsOf = {
  shengchang: '盛昌公司',
  'market-development': '市场开发部',
  'project-management': '工程管理部',
}

/** Items of the form; a company's own stand as it writes them. */
const formItem: WordsOf = { address: '公司地址', staff: '人员', equipment: '设备' }

const partnerStep: WordsOf = { screened: '初步把关认为可合作', reviewed: '审批表审核通过' }

/** What a partner lacks for a preference. */
const preferenceCondition: WordsOf = {
  'among-the-first': '排名靠前',
  'contract-performance': '过往一年合同履行突出',
  'safety-quality': '过往一年安全质量突出',
  cooperation: '过往一年合作配合突出',
  'after-completion': '过往一年竣工后评价突出',
  credit: '过往一年信誉突出',
}

export const partnerManagementWords = {
  period: PERIODS,
  department,
  formItem,
  partnerStep,
  preferenceCondition,
} satisfies Vocabulary
