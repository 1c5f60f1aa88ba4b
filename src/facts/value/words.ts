/** What the codes of the value of customers are called, by kind. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'

/** 客户等级, by value. */
export type ValueClass = 'important' | 'general' | 'potential'
const valueClass: WordsOf<ValueClass> = { important: '重要客户', general: '一般客户', potential: '潜在客户' }

/** 购买潜力, 忠诚度: how high. */
export type Level = 'high' | 'fair' | 'low'
const level: WordsOf<Level> = { high: '高', fair: '中', low: '低' }

/** 分类: by what customers are put together. */
export type Grouping = 'value-class' | 'segment' | 'size'
const grouping: WordsOf<Grouping> = { 'value-class': '客户等级', segment: '客户类型', size: '客户规模' }

/** 分析内容. */
export type AnalysisContent = 'needs' | 'purchase-behaviour' | 'value-contribution'
const analysisContent: WordsOf<AnalysisContent> = {
  needs: '需求特点',
  'purchase-behaviour': '购买行为',
  'value-contribution': '价值贡献',
}

export const valueWords = { valueClass, level, grouping, analysisContent } satisfies Vocabulary
