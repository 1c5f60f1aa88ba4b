/** What roles and the state of a card are called. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'

const role: WordsOf = {
  'sales-consultant': '销售顾问',
  'sales-group-leader': '销售组长',
  'sales-manager': '销售经理',
  'sales-assistant': '销售助理',
  'marketing-specialist': '市场专员',
}

/** 信息卡状态. */
export type CardStatus = 'unsigned' | 'valid' | 'void' | 'cancelled'
const cardStatus: WordsOf<CardStatus> = { unsigned: '未生效', valid: '有效', void: '废卡', cancelled: '已撤销' }

/** 作废原因. */
export type VoidReason = 'no-first-follow-up' | 'overdue' | 'texts-in-a-row'
const voidReason: WordsOf<VoidReason> = {
  'no-first-follow-up': '首次回访逾期',
  overdue: '回访逾期',
  'texts-in-a-row': '连续短信回访',
}

const ownerPart: WordsOf = { leader: '销售组长', manager: '销售经理' }

export const customerCardWords = { role, cardStatus, voidReason, ownerPart } satisfies Vocabulary
