/** What the codes of enquiries and of care are called, by kind. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'

/** 来询种类: what a customer comes with that is no complaint yet. */
export type EnquiryKind =
  | 'question'
  | 'feedback'
  | 'suggestion'
  | 'problem'
  | 'need'
  | 'quality'
  | 'dispute'
  | 'data-security'
const enquiry: WordsOf<EnquiryKind> = {
  question: '咨询',
  feedback: '反馈',
  suggestion: '建议',
  problem: '问题',
  need: '需求',
  quality: '产品质量情况',
  dispute: '服务纠纷',
  'data-security': '用户信息安全投诉',
}

export type CareChannel = 'phone' | 'mail' | 'sms' | 'visit' | 'meeting' | 'online'
const careChannel: WordsOf<CareChannel> = {
  phone: '电话',
  mail: '邮件',
  sms: '短信',
  visit: '拜访',
  meeting: '会面',
  online: '网络',
}

/** 告知内容: what a customer is told without having asked. */
export type CareSubject = 'industry-news' | 'new-service' | 'return-visit' | 'upgrade' | 'exclusive-offer'
const careSubject: WordsOf<CareSubject> = {
  'industry-news': '行业资讯与市场动态',
  'new-service': '新业务与新服务',
  'return-visit': '回访',
  upgrade: '产品升级',
  'exclusive-offer': '专属优惠',
}

/** 不可控因素: what a complaint about a sale may come from although the consultant cannot help it. */
export type SaleFactor = 'certificate' | 'invoice' | 'temporary-plate'
const saleFactor: WordsOf<SaleFactor> = { certificate: '合格证', invoice: '发票', 'temporary-plate': '临牌' }

export type ImprovedObject = 'product' | 'service'
const improvedObject: WordsOf<ImprovedObject> = { product: '产品', service: '服务' }

export const enquiryWords = { enquiry, careChannel, careSubject, saleFactor, improvedObject } satisfies Vocabulary
