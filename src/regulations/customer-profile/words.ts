/** What kinds of customers, duties and departments are called. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'
import { profileWords } from '../../facts/profile/words/index.ts'
import { PERIODS } from '../../kinds/words.ts'
import type { CustomerGroup } from './parameters/required.ts'

const { dormant: _, ...standings } = profileWords.customerStanding

const customerGroup: WordsOf<CustomerGroup> = {
  everybody: '所有客户',
  ...profileWords.customerBody,
  ...profileWords.customerType,
  ...standings,
}

/** 及时: the duties that are to be done promptly, with no period in the text. */
export type PromptDuty =
  | 'file-opened'
  | 'contact-recorded'
  | 'required-fields-filled'
  | 'competitor-known-in-full'
  | 'information-sorted'
  | 'information-entered'
  | 'change-entered'
  | 'strategy-adjusted'
  | 'trade-filed'
  | 'file-approved'
  | 'error-corrected'
  | 'application-filed'
  | 'account-change-told'
const promptDuty: WordsOf<PromptDuty> = {
  'file-opened': '建档',
  'contact-recorded': '收集资料',
  'required-fields-filled': '补齐必填项目',
  'competitor-known-in-full': '补齐竞争对手资料',
  'information-sorted': '整理信息',
  'information-entered': '录入信息',
  'change-entered': '登记变化',
  'strategy-adjusted': '调整管理策略',
  'trade-filed': '交易入档',
  'file-approved': '审批档案',
  'error-corrected': '更正错误',
  'application-filed': '申请存档',
  'account-change-told': '告知变更',
}

/** Departments and roles have the names that the company gives them; these have ours where it gives none. */
const department: WordsOf = {
  sales: '销售部',
  'joint-operation-office': '人事部联营办',
  'customer-service': '客服部',
  'information-department': '信息部',
  'sales-centre': '销售中心',
  finance: '财务部',
}
const role: WordsOf = { 'marketing-staff': '市场人员', 'sales-director': '销售总监' }

/** What information may have to say. */
const informationPart: WordsOf = {
  customerId: '客户',
  mode: '发放方式',
  subject: '反馈对象',
  group: '客户群体',
  source: '来源',
  sourceDate: '来源日期',
  detail: '详细记录',
  on: '交易日期',
  amount: '金额',
  variety: '产品或服务明细',
  year: '年度',
}

export const customerProfileWords = {
  period: PERIODS,
  customerGroup,
  promptDuty,
  informationPart,
  department,
  role,
} satisfies Vocabulary
