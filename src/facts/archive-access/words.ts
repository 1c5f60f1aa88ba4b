/** What the codes of access to archives are called, by kind. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'

/** 档案材料: what of a customer's archive is consulted, lent or passed on. */
export type Material =
  | 'basic'
  | 'business'
  | 'traits'
  | 'finance'
  | 'trade'
  | 'special'
  | 'partner'
  | 'service'
  | 'related-trade'
  | 'orders'
  | 'stock'
  | 'grade'
  | 'franchise-contract'
  | 'development-record'
  | 'visit-record'
  | 'handover-record'
  | 'daily-log'
  | 'teller-data'
  | 'survey'
const material: WordsOf<Material> = {
  basic: '基本信息',
  business: '业务信息',
  traits: '特征资料',
  finance: '财务信息',
  trade: '交易记录',
  special: '特殊信息',
  partner: '合作单位资料',
  service: '服务档案',
  'related-trade': '服务相关交易',
  orders: '订单表',
  stock: '库存与在途信息',
  grade: '分级结果',
  'franchise-contract': '加盟合同',
  'development-record': '客户开发跟踪记录',
  'visit-record': '来电来访记录',
  'handover-record': '交接记录',
  'daily-log': '工作日记',
  'teller-data': '柜员权限资料',
  survey: '调查分析资料',
}

/** 归还状况: what the keeper finds when an archive comes back. */
export type ReturnCondition = 'complete' | 'incomplete' | 'damaged' | 'altered' | 'lost'
const condition: WordsOf<ReturnCondition> = {
  complete: '完整',
  incomplete: '缺页',
  damaged: '损坏',
  altered: '被改动',
  lost: '丢失',
}

/** 复制与外传: in which form something is passed on. */
export type PassingForm = 'told' | 'copied' | 'sent'
const form: WordsOf<PassingForm> = { told: '口头告知', copied: '复制', sent: '传送' }

/** 接收方: the customer is the one whom it is about. */
export type Recipient = 'colleague' | 'customer' | 'outsider'
const recipient: WordsOf<Recipient> = { colleague: '同事', customer: '客户本人', outsider: '外部人员' }

/** 密级: what must not get out, from the strictest on. */
export type SecrecyClass = 'top-secret' | 'confidential' | 'internal'
const secrecyClass: WordsOf<SecrecyClass> = { 'top-secret': '绝密', confidential: '机密', internal: '内部' }

export const archiveAccessWords = { material, secrecyClass, condition, form, recipient } satisfies Vocabulary
