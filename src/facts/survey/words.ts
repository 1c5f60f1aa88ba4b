/** What the codes of surveys are called. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'

/** 调查内容: what a question is about. */
export type SurveyTopic =
  | 'service-quality'
  | 'price'
  | 'company'
  | 'product-quality'
  | 'product-use'
  | 'complaint-handling'
  | 'other'
const surveyTopic: WordsOf<SurveyTopic> = {
  'service-quality': '服务质量',
  price: { zh: '套餐价格', en: 'package price' },
  company: { zh: '公司评价', en: 'evaluation of the company' },
  'product-quality': '产品质量',
  'product-use': '产品使用情况',
  'complaint-handling': '投诉处理',
  other: '其他',
}

/** 纠正、预防. */
export type ActionKind = 'corrective' | 'preventive'
const actionKind: WordsOf<ActionKind> = { corrective: '纠正措施', preventive: '预防措施' }

/** 问卷各题的问题: what is wrong with a question of a form, or with what was ticked. */
export type ScaleFault = 'twice' | 'scale' | 'unknown' | 'outside'
const scaleFault: WordsOf<ScaleFault> = {
  twice: { zh: '重复', en: 'named twice' },
  scale: { zh: '分值范围不成立', en: 'its scale does not hold' },
  unknown: { zh: '问卷中没有', en: 'not on the form' },
  outside: { zh: '分值超出范围', en: 'outside its scale' },
}

export const surveyWords = { surveyTopic, actionKind, scaleFault } satisfies Vocabulary
