/** What periods and characteristics are called. Types and sizes have the names that the company gives them. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'
import { valueWords } from '../../facts/value/words.ts'
import { PERIODS } from '../../kinds/words.ts'

/** 特征; what a company adds stands as it writes it. */
const characteristic: WordsOf = {
  sex: '性别',
  age: '年龄',
  occupation: '职业',
  education: '受教育程度',
  lifestyle: '生活方式',
  income: '收入水平',
  any: '至少一项特征',
}

const planPart: WordsOf = { strategy: '营销策略', service: '服务方案' }

export const customerValueWords = {
  period: PERIODS,
  characteristic,
  planPart,
  /** A group is a class of ours, or a type or size of the company's. */
  customerGroup: valueWords.valueClass,
} satisfies Vocabulary
