/** What the codes of the rules are called, by kind. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'

/** VIP客户标准、优选类客户标准: criterion by criterion. */
const condition: WordsOf = {
  size: '规模',
  'direct-customer': '直接客户',
  'high-standing': '经营效益与信誉度高',
  'no-breach': '无违约记录',
  'small-risk': '交易风险小',
  'long-term-partner': '长期合作意愿',
  'distributor-or-institution': '经销商或医疗机构',
  'known-in-region': '本区域知名度',
  'good-business-without-risk': '经营良好且无风险',
  'large-demand': '需求量大',
  'good-faith-and-loyalty': '诚信与忠诚',
}

/** 分级考量因素. */
const factor: WordsOf = { volume: '业务量', receivables: '应收账款', reputation: '信誉', loyalty: '忠诚度' }

/** 投诉管理办法的要素. */
export type Element = 'complaintKinds' | 'scope' | 'responsible' | 'handlingDays'
const element: WordsOf<Element> = {
  complaintKinds: '投诉种类',
  scope: '范围',
  responsible: '责任部门或责任人',
  handlingDays: '处理时间',
}

export const gradingWords = { condition, factor, element } satisfies Vocabulary
