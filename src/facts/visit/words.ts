/** What the codes of visits are called, by kind. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'

/** 走访种类: why somebody goes. */
export type VisitKind = 'regular' | 'ad-hoc' | 'round' | 'important' | 'new-customer'
const visitKind: WordsOf<VisitKind> = {
  regular: '定期拜访',
  'ad-hoc': '不定期拜访',
  round: '巡回走访',
  important: '走访重要客户',
  'new-customer': '新客户跟进走访',
}

/** 访客服务: the customer is called on, or comes; and how else a return visit is made. */
export type VisitWay = 'call-on' | 'reception' | 'phone' | 'online'
const visitWay: WordsOf<VisitWay> = {
  'call-on': '走访',
  reception: '接访',
  phone: '电话回访',
  online: '网络回访',
}

/** 客户: dealers and trading customers are both called customers. */
export type Party = 'dealer' | 'trading-customer'
const party: WordsOf<Party> = { dealer: '经销商', 'trading-customer': '交易客户' }

/** 所得情况: what was heard from a customer, or seen while serving it. */
export type ObservationKind =
  | 'opinion'
  | 'suggestion'
  | 'market-information'
  | 'service-problem'
  | 'technical-problem'
  | 'management-problem'
  | 'potential-problem'
const observation: WordsOf<ObservationKind> = {
  opinion: '客户意见',
  suggestion: '客户建议',
  'market-information': '市场信息',
  'service-problem': '客户服务问题',
  'technical-problem': '技术问题',
  'management-problem': '经营管理问题',
  'potential-problem': '潜在问题',
}

/** 发放物: souvenirs of the company's events, and material that promotes it. */
export type HandoutKind = 'souvenir' | 'material'
const handout: WordsOf<HandoutKind> = { souvenir: '活动纪念品', material: '宣传资料' }

/** 走访报告内容. */
export type ReportPart = 'promoted' | 'guidance' | 'experience' | 'satisfaction'
const reportPart: WordsOf<ReportPart> = {
  promoted: '宣传情况',
  guidance: '技术指导',
  experience: '使用感受',
  satisfaction: '满意度',
}

export const visitWords = { visitKind, visitWay, party, observation, handout, reportPart } satisfies Vocabulary
