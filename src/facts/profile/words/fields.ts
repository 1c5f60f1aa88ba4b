/** 客户资料的项目: every field of a customer's file, with its section, its form, and whether it is of a person. */

/** 资料类别: the sections of a file. */
export type ProfileSection = 'basic' | 'business' | 'traits' | 'finance' | 'trade' | 'service' | 'special' | 'partner'

/** What a value must look like; a text where it is left out. */
export type FieldForm = 'day' | 'amount' | 'count' | 'list'

/** What a field is told of each of: one value for each year, competitor, person, case or project. */
export type FieldBy = 'year' | 'competitor' | 'person' | 'case' | 'project'

export interface FieldSpec {
  readonly section: ProfileSection
  readonly zh: string
  readonly form?: FieldForm
  readonly by?: FieldBy
  /** Of a person, or of a customer that may be one: sealed where the office has a key vault. */
  readonly personal?: true
}

const BASIC = {
  name: { section: 'basic', zh: '客户名称', personal: true },
  'legal-representative': { section: 'basic', zh: '法定代表人', personal: true },
  address: { section: 'basic', zh: '地址', personal: true },
  postcode: { section: 'basic', zh: '邮编' },
  'contact-person': { section: 'basic', zh: '联系人', personal: true, by: 'person' },
  phone: { section: 'basic', zh: '电话', personal: true, by: 'person' },
  fax: { section: 'basic', zh: '传真', personal: true, by: 'person' },
  email: { section: 'basic', zh: '邮箱', personal: true, by: 'person' },
  website: { section: 'basic', zh: '网址' },
  'business-scope': { section: 'basic', zh: '经营范围' },
  'registered-capital': { section: 'basic', zh: '注册资本', form: 'amount' },
  registration: { section: 'basic', zh: '注册资料' },
  'founded-on': { section: 'basic', zh: '成立时间', form: 'day' },
  'enterprise-nature': { section: 'basic', zh: '企业性质' },
  industry: { section: 'basic', zh: '所属行业' },
  category: { section: 'basic', zh: '客户类别' },
  tags: { section: 'basic', zh: '标签', form: 'list' },
} as const satisfies Readonly<Record<string, FieldSpec>>

const BUSINESS = {
  'business-scale': { section: 'business', zh: '业务规模' },
  'business-field': { section: 'business', zh: '业务领域' },
  'product-needs': { section: 'business', zh: '主要产品或服务需求' },
  'customer-nature': { section: 'business', zh: '客户性质' },
  'cooperation-since': { section: 'business', zh: '合作起始日', form: 'day' },
  brands: { section: 'business', zh: '经营品牌', form: 'list' },
  staffing: { section: 'business', zh: '人员状况' },
  turnover: { section: 'traits', zh: '营业额', form: 'amount' },
  employees: { section: 'traits', zh: '员工人数', form: 'count' },
  'buying-decisions': { section: 'traits', zh: '采购决策特征' },
  'specific-needs': { section: 'traits', zh: '具体需求' },
  trend: { section: 'traits', zh: '业务发展趋势' },
  'decision-maker': { section: 'traits', zh: '决策者', personal: true, by: 'person' },
  'decision-maker-preferences': { section: 'traits', zh: '决策者爱好或偏好', personal: true, by: 'person' },
  'decision-maker-birthday': { section: 'traits', zh: '决策者生日', form: 'day', personal: true, by: 'person' },
} as const satisfies Readonly<Record<string, FieldSpec>>

const MONEY = {
  'financial-condition': { section: 'finance', zh: '财务状况' },
  'credit-rating': { section: 'finance', zh: '信用等级' },
  'credit-standing': { section: 'finance', zh: '信用状况' },
  'yearly-results': { section: 'finance', zh: '年度业绩', form: 'amount', by: 'year' },
  'cooperation-mode': { section: 'trade', zh: '合作方式' },
  'payment-terms': { section: 'trade', zh: '付款方式' },
  'contract-numbers': { section: 'trade', zh: '合同编号', form: 'list' },
  'loss-reason': { section: 'trade', zh: '流失原因' },
  'competitor-mode': { section: 'trade', zh: '竞争对手合作方式', by: 'competitor' },
  'competitor-volume': { section: 'trade', zh: '竞争对手交易额', form: 'amount', by: 'competitor' },
  'competitor-payment': { section: 'trade', zh: '竞争对手付款方式', by: 'competitor' },
} as const satisfies Readonly<Record<string, FieldSpec>>

const CARE = {
  'service-request': { section: 'service', zh: '服务请求', by: 'case' },
  'service-plan': { section: 'service', zh: '服务方案', by: 'case' },
  'service-evaluation': { section: 'service', zh: '服务评价', by: 'case' },
  'special-needs': { section: 'special', zh: '特殊需求' },
  preferences: { section: 'special', zh: '偏好' },
  'industry-standing': { section: 'special', zh: '行业地位' },
  'cooperation-progress': { section: 'special', zh: '合作进展' },
  'contracting-area': { section: 'partner', zh: '承揽区域' },
  network: { section: 'partner', zh: '人脉背景', personal: true },
  'past-performance': { section: 'partner', zh: '过往业绩' },
  conduct: { section: 'partner', zh: '合作中的表现' },
  'completion-evaluation': { section: 'partner', zh: '竣工后的评价', by: 'project' },
  creditworthiness: { section: 'partner', zh: '信誉程度' },
} as const satisfies Readonly<Record<string, FieldSpec>>

const TABLE = { ...BASIC, ...BUSINESS, ...MONEY, ...CARE }

export type ProfileField = keyof typeof TABLE

export const PROFILE_FIELDS: Readonly<Record<ProfileField, FieldSpec>> = TABLE

/** All fields, section by section, in the order in which a sheet shows them. */
export const FIELD_CODES = Object.keys(TABLE) as readonly ProfileField[]
