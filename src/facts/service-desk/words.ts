/** What the codes of the service desk are called, by kind. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'

/** 接待方式: how it came to the desk. A follow-up case is opened on the basis of an earlier one. */
export type DeskWay = 'call' | 'visit' | 'follow-up'
const deskWay: WordsOf<DeskWay> = { call: '来电', visit: '来访', 'follow-up': '跟进个案' }

/** 咨询类或投诉类. */
export type DeskKind = 'inquiry' | 'complaint'
const deskKind: WordsOf<DeskKind> = { inquiry: '咨询', complaint: '投诉' }

/** 客户对答复的态度: what the customer says to an answer. */
export type DeskReaction = 'satisfied' | 'dissatisfied' | 'insists'
const deskReaction: WordsOf<DeskReaction> = { satisfied: '满意', dissatisfied: '不满意', insists: '坚持己见' }

/** 问题责任方: whose the problem is, or that the demand has no ground. */
export type DeskFault = 'company' | 'elsewhere' | 'unreasonable'
const deskFault: WordsOf<DeskFault> = {
  company: '责任在公司',
  elsewhere: '责任不在公司',
  unreasonable: '无理要求',
}

/** 回访结果. */
export type FollowUpResult = 'accepted' | 'objects' | 'new-demand'
const followUpResult: WordsOf<FollowUpResult> = {
  accepted: '认可',
  objects: '有异议',
  'new-demand': '提出新需求',
}

/** 提交的材料: what is handed in for a day. */
export type DeskPaper = 'daily-log' | 'work-report'
const deskPaper: WordsOf<DeskPaper> = { 'daily-log': '日记簿', 'work-report': '工作报表' }

/** 关联的记录: where else the same matter is on record. */
export type DeskRecord = 'complaint' | 'enquiry'
const deskRecord: WordsOf<DeskRecord> = { complaint: '投诉', enquiry: '来询' }

/** 登记内容: what the register of calls says of each. */
export type RegisterField = 'question' | 'solution' | 'customer'
const registerField: WordsOf<RegisterField> = { question: '来电内容', solution: '解决方式', customer: '客户资料' }

export const serviceDeskWords = {
  deskWay,
  deskKind,
  deskReaction,
  deskFault,
  followUpResult,
  deskPaper,
  deskRecord,
  registerField,
} satisfies Vocabulary
