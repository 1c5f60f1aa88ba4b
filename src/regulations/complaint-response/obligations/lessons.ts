/** After the closing: was the customer content, where did it come from, and what keeps it from coming back? */
import { defineObligation } from '../../../core/obligation.ts'
import type { Instant } from '../../../core/ports.ts'
import { complaintFile } from '../../../facts/complaint/state.ts'
import { causeOf, type File, goingOnSince } from '../case-standing.ts'
import { dutyOf } from './duty.ts'

/**
 * 客户得到满意的答复; no period. In: closed and not withdrawn. Out: the customer was asked since the work was done and is
 * content, or did not say; a customer who is not leaves the duty standing.
 */
export const satisfactionRecorded = defineObligation({
  id: 'satisfaction-recorded',
  clauses: ['A04-3.3.3.3'],
  title: { zh: '客户满意情况有记录', en: "The customer's satisfaction is on record" },
  force: 'in-principle',
  of: complaintFile,
  sentence: {
    zh: '部门 {department} 应就投诉 {complaint} 回访客户 {customer}，上次回访满意：{satisfied}',
    en: 'department {department} asks customer {customer} about complaint {complaint}; satisfied when last asked: {satisfied}',
  },
  duties: ({ state }) => {
    const { closedAt, outcome, service } = state
    if (closedAt === null || outcome === 'withdrawn') return []
    const { followedUpAt, satisfied } = service
    const isAsked = followedUpAt !== null && followedUpAt >= workDoneAt(state)
    if (isAsked && satisfied !== false) return []
    return [dutyOf(state, closedAt, null, { satisfied: isAsked ? satisfied : null })]
  },
})

function workDoneAt(file: File): Instant {
  const since = goingOnSince(file)!
  const { resolvedAt } = file.service
  return resolvedAt !== null && resolvedAt > since ? resolvedAt : since
}

/** 查找问题根源; no period. In: closed as settled. Out: a cause is on record. */
export const rootCauseFound = defineObligation({
  id: 'root-cause-found',
  clauses: ['A00-5.2.3.5'],
  title: { zh: '投诉的问题根源', en: 'The root of a complaint is found' },
  force: 'must',
  of: complaintFile,
  sentence: {
    zh: '部门 {department} 应查明投诉 {complaint} 的问题根源',
    en: 'department {department} finds the root of complaint {complaint}',
  },
  duties: ({ state }) => {
    const { closedAt, outcome } = state
    if (closedAt === null || outcome !== 'settled' || causeOf(state) !== null) return []
    return [dutyOf(state, closedAt, null)]
  },
})

/** 防止类似投诉再次发生; no period. In: closed as settled. Out: an improvement is planned. */
export const recurrencePrevented = defineObligation({
  id: 'recurrence-prevented',
  clauses: ['A00-5.2.3.6', 'A04-3.3.3.6'],
  title: { zh: '防止类似投诉再次发生', en: 'An improvement against the next such complaint' },
  force: 'must',
  of: complaintFile,
  sentence: {
    zh: '部门 {department} 应就投诉 {complaint} 的原因（{cause}）提出改进措施',
    en: 'department {department} plans an improvement after complaint {complaint}, cause: {cause}',
  },
  duties: ({ state }) => {
    const { closedAt, outcome, consequences } = state
    if (closedAt === null || outcome !== 'settled') return []
    if (Object.keys(consequences.improvements).length > 0) return []
    return [dutyOf(state, closedAt, null, { cause: causeOf(state) })]
  },
})

export const lessonObligations = [satisfactionRecorded, rootCauseFound, recurrencePrevented] as const
