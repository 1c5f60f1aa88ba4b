/** What the codes of the work of consultants are called, by kind. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'

/** 销售顾问, 大客户专员, 市场专员: as what somebody works on a day. */
export type SalesPost = 'consultant' | 'key-account' | 'marketing'
const salesPost: WordsOf<SalesPost> = {
  consultant: '销售顾问',
  'key-account': { zh: '大客户专员', en: 'key-account specialist' },
  marketing: { zh: '市场专员', en: 'marketing specialist' },
}

/** 见面, 电话, 拜访老客户. */
export type OutdoorContact = 'met' | 'phoned' | 'visited'
const outdoorContact: WordsOf<OutdoorContact> = {
  met: { zh: '见面的潜在顾客', en: 'prospects met' },
  phoned: { zh: '打电话的潜在顾客', en: 'prospects phoned' },
  visited: { zh: '拜访的老客户', en: 'existing customers visited' },
}

/** 报表: in which a fault was found. */
export type SalesReport = 'sales-log' | 'route-map' | 'visit-record' | 'action-report' | 'outdoor-numbers' | 'summary'
const salesReport: WordsOf<SalesReport> = {
  'sales-log': '销售日志',
  'route-map': '行车路线图',
  'visit-record': { zh: '拜访记录', en: 'record of a visit' },
  'action-report': '行动报告表',
  'outdoor-numbers': { zh: '外出拓展数据', en: 'numbers of the outdoor work' },
  summary: { zh: '两月总结', en: 'summary of the rates' },
}

/** 错误, 伪造, 不认真填写. */
export type ReportFault = 'wrong' | 'forged' | 'careless'
const reportFault: WordsOf<ReportFault> = {
  wrong: '错误',
  forged: '伪造',
  careless: { zh: '不认真填写', en: 'filled in carelessly' },
}

/** What a step about a reception or a day rests on, or has had already. */
export type SalesMatter =
  | 'reception'
  | 'closing'
  | 'contact'
  | 'drive'
  | 'order'
  | 'day'
  | 'outing'
  | 'roadshow'
  | 'summary'
const salesMatter: WordsOf<SalesMatter> = {
  reception: '接待',
  closing: { zh: '接待结束', en: 'end of the reception' },
  contact: { zh: '留有电话的来电来访', en: 'contact with a number' },
  drive: '试乘试驾',
  order: '订单',
  day: { zh: '当日出勤', en: 'day at work' },
  outing: { zh: '当日外出', en: 'outing of the day' },
  roadshow: '巡展',
  summary: { zh: '该期总结', en: 'summary of the period' },
}

export const salesWorkWords = { salesPost, outdoorContact, salesReport, reportFault, salesMatter } satisfies Vocabulary
