/** What those are called to whom the desk hands in, and why something is open there. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'

/** Others have the names that the company gives them. */
const deskReceiver: WordsOf = { 'responsible-office': '公司责任人办公室', 'department-manager': '部门经理' }

/** 待办原因: why a matter is open at the desk. */
export type DeskReason = 'promised' | 'no-answer-yet' | 'unanswered' | 'objection' | 'follow-up' | 'new-demand'
const deskReason: WordsOf<DeskReason> = {
  promised: '已约定答复',
  'no-answer-yet': '尚无明确答复',
  unanswered: '尚未答复',
  objection: '客户有异议',
  'follow-up': '待回访',
  'new-demand': '新需求待立案',
}

/** What a judgement and a promise have to say. */
const deskField: WordsOf<'measure' | 'reasons' | 'replyBy' | 'reachAt'> = {
  measure: '措施',
  reasons: '理由',
  replyBy: { zh: '答复时间', en: 'the time' },
  reachAt: { zh: '联系方式', en: 'the contact' },
}

export const serviceDeskRegulationWords = { deskReceiver, deskReason, deskField } satisfies Vocabulary
