/** The codes of customers, and what they are called: grades, kinds, conditions, problems, results, ways of contact. */
import type { Vocabulary, WordsOf } from '../../../core/vocabulary.ts'

/** 客户等级. */
export type Grade = 'vip' | 'preferred' | 'qualified'
const grade: WordsOf<Grade> = {
  vip: { zh: 'VIP客户', en: 'VIP' },
  preferred: '优选类客户',
  qualified: '合格类客户',
}

/** 客户性质. Retail (零售户) and related-party (内部关联交易) customers are outside admission. */
export type Kind =
  | 'direct-distributor'
  | 'indirect-distributor'
  | 'medical-institution'
  | 'enterprise'
  | 'retail'
  | 'related-party'
const customerKind: WordsOf<Kind> = {
  'direct-distributor': '直接经销商',
  'indirect-distributor': '间接经销商',
  'medical-institution': '医疗机构',
  enterprise: '企业',
  retail: '零售客户',
  'related-party': '内部关联交易客户',
}

/** 准入基本条件. */
export type Condition =
  | 'legalCapacity'
  | 'businessLicence'
  | 'taxRegistration'
  | 'medicalLicences'
  | 'goodReputation'
  | 'contractSigned'
  | 'noOffences'
  | 'licensedVarieties'
  | 'protectsBrand'
const condition: WordsOf<Condition> = {
  legalCapacity: '独立承担民事责任的能力',
  businessLicence: '营业执照',
  taxRegistration: '税务登记',
  medicalLicences: '医疗机构的合法资质',
  goodReputation: '商业信誉',
  contractSigned: '购销合同',
  noOffences: '无违法记录',
  licensedVarieties: '拟售产品的资质',
  protectsBrand: '维护公司品牌',
}

/** 问题情形: poor performance of contracts, late payment, goods not collected, crisis, major loss, harm to reputation. */
export type IncidentKind =
  | 'contract-breach'
  | 'late-payment'
  | 'uncollected-goods'
  | 'operating-crisis'
  | 'major-loss'
  | 'reputation-damage'
const incident: WordsOf<IncidentKind> = {
  'contract-breach': '违约',
  'late-payment': '滞期付款',
  'uncollected-goods': '逾期未提货',
  'operating-crisis': '经营危机',
  'major-loss': '重大损失',
  'reputation-damage': '声誉损害',
}

/** 评审结果. */
const reviewResult: WordsOf<'good' | 'ordinary' | 'poor'> = { good: '良好', ordinary: '一般', poor: '差' }

export const customerWords = {
  grade,
  customerKind,
  condition,
  incident,
  reviewResult,
} satisfies Vocabulary
