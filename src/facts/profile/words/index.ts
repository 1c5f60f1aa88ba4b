/** The codes of customers' files, and what they are called: sections, fields, channels, documents. */
import type { Vocabulary, WordsOf } from '../../../core/vocabulary.ts'
import {
  FIELD_CODES,
  type FieldBy,
  type FieldForm,
  PROFILE_FIELDS,
  type ProfileField,
  type ProfileSection,
} from './fields.ts'

const profileSection: WordsOf<ProfileSection> = {
  basic: '基本信息',
  business: '业务信息',
  traits: '特征资料',
  finance: '财务信息',
  trade: '交易信息',
  service: '服务记录',
  special: '特殊信息',
  partner: '合作单位资料',
}

const profileField = Object.fromEntries(
  FIELD_CODES.map(field => [field, PROFILE_FIELDS[field].zh]),
) as WordsOf<ProfileField>

/** 收集渠道: how the company came to know it. */
export type ProfileChannel =
  | 'negotiation'
  | 'questionnaire'
  | 'feedback'
  | 'market-research'
  | 'market-information'
  | 'visit'
  | 'staff-statistics'
  | 'application'
  | 'public-register'
const profileChannel: WordsOf<ProfileChannel> = {
  negotiation: '业务洽谈',
  questionnaire: '问卷调查',
  feedback: '客户反馈',
  'market-research': '市场调研',
  'market-information': '市场信息',
  visit: '走访',
  'staff-statistics': '人员统计',
  application: '客户申请',
  'public-register': '公开登记',
}

/** 档案类别. */
export type ArchiveClass = 'basic-archive' | 'trade-archive' | 'service-archive' | 'special-archive'
const archiveClass: WordsOf<ArchiveClass> = {
  'basic-archive': '基本档案',
  'trade-archive': '交易档案',
  'service-archive': '服务档案',
  'special-archive': '特殊档案',
}

/** 资料种类: what a linked document is. */
export type DocumentKind =
  | 'registration-paper'
  | 'correspondence'
  | 'order'
  | 'contract'
  | 'invoice'
  | 'annual-results'
  | 'financial-report'
  | 'account-application'
  | 'service-request'
  | 'service-plan'
  | 'service-evaluation'
  | 'special-requirement'
  | 'cooperation-progress'
const documentKind: WordsOf<DocumentKind> = {
  'registration-paper': '登记证照',
  correspondence: '往来函电',
  order: '订单',
  contract: '合同',
  invoice: '发票',
  'annual-results': '年度业绩报告',
  'financial-report': '财务状况报告',
  'account-application': '开户或更名申请',
  'service-request': '服务请求',
  'service-plan': '服务方案',
  'service-evaluation': '服务评价',
  'special-requirement': '特殊要求',
  'cooperation-progress': '合作进展',
}

/** 客户主体: an organisation or a person. */
export type CustomerBody = 'organisation' | 'person'
const customerBody: WordsOf<CustomerBody> = { organisation: '组织', person: '个人' }

/** 客户类型: as what a customer is on file. */
export type CustomerType = 'dealer' | 'supplier' | 'key-customer' | 'brand-customer' | 'partner' | 'other'
const customerType: WordsOf<CustomerType> = {
  dealer: '经销商',
  supplier: '供应商',
  'key-customer': '重点客户',
  'brand-customer': '品牌客户',
  partner: '合作单位',
  other: '其他客户',
}

const fieldForm: WordsOf<FieldForm> = {
  day: { zh: '日期', en: 'a date' },
  amount: { zh: '金额', en: 'an amount' },
  count: { zh: '整数', en: 'a whole number' },
  list: { zh: '以顿号分隔的清单', en: 'a list, its items parted by 、' },
}

const fieldBy: WordsOf<FieldBy> = {
  year: '年度',
  competitor: '竞争对手',
  person: '人员',
  case: '事项',
  project: '项目',
}

export const profileWords = {
  profileSection,
  profileField,
  profileChannel,
  archiveClass,
  documentKind,
  customerBody,
  customerType,
  fieldForm,
  fieldBy,
} satisfies Vocabulary
