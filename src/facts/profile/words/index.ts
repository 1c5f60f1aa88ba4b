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

/** 档案分类: in which archive a section stands. Of financial information the text names none: it goes with the trades. */
export const SECTION_ARCHIVE: Readonly<Record<ProfileSection, ArchiveClass>> = {
  basic: 'basic-archive',
  business: 'basic-archive',
  traits: 'basic-archive',
  finance: 'trade-archive',
  trade: 'trade-archive',
  service: 'service-archive',
  special: 'special-archive',
  partner: 'basic-archive',
}

export const DOCUMENT_ARCHIVE: Readonly<Record<DocumentKind, ArchiveClass>> = {
  'registration-paper': 'basic-archive',
  correspondence: 'basic-archive',
  order: 'trade-archive',
  contract: 'trade-archive',
  invoice: 'trade-archive',
  'annual-results': 'trade-archive',
  'financial-report': 'trade-archive',
  'account-application': 'trade-archive',
  'service-request': 'service-archive',
  'service-plan': 'service-archive',
  'service-evaluation': 'service-archive',
  'special-requirement': 'special-archive',
  'cooperation-progress': 'special-archive',
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

/** 发放方式. */
const surveyMode: WordsOf<'online' | 'offline'> = { online: '线上', offline: '线下' }

/** 反馈对象. */
const feedbackSubject: WordsOf<'product-use' | 'service-experience' | 'other-matter'> = {
  'product-use': '产品使用',
  'service-experience': '服务体验',
  'other-matter': '其他事项',
}

/** 变化情形: what has changed with a customer. */
export type Circumstance = 'renamed' | 'new-representative' | 'new-scope' | 'new-contact' | 'major-change'
const circumstance: WordsOf<Circumstance> = {
  renamed: '客户名称变更',
  'new-representative': '法定代表人更换',
  'new-scope': '经营范围调整',
  'new-contact': '联系方式变动',
  'major-change': '重大变动',
}

const accountChange: WordsOf<'opening' | 'renaming'> = { opening: '开户', renaming: '更改户名' }

/** 客户状态: how a customer stands with the company. */
export type CustomerStanding = 'potential' | 'prospective' | 'active' | 'dormant' | 'lost'
const customerStanding: WordsOf<CustomerStanding> = {
  potential: '潜在客户',
  prospective: '未合作客户',
  active: '已合作客户',
  dormant: '沉睡客户',
  lost: '流失客户',
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
  surveyMode,
  feedbackSubject,
  circumstance,
  accountChange,
  customerStanding,
} satisfies Vocabulary
