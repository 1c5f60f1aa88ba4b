/** After the closing: was the customer content, where did it come from, and what keeps it from coming back? */
import type { Instant } from '../../../core/ports.ts'
import { response } from '../../../kinds/index.ts'
import { everyComplaint } from '../rules/scope.ts'
import { causeOf, type File, isFollowedUp, isImproved } from '../rules/standing.ts'

export const lessonObligations = [
  /** 客户得到满意的答复: a customer who was asked since the work was done and is not content leaves the duty standing. */
  response({
    id: 'satisfaction-recorded',
    clauses: ['A04-3.3.3.3'],
    title: { zh: '客户满意情况有记录', en: "The customer's satisfaction is on record" },
    force: 'in-principle',
    of: everyComplaint,
    from: ({ closedAt, outcome }) => (outcome === 'withdrawn' ? null : closedAt),
    until: file => isFollowedUp(file) && file.service.satisfied !== false,
    facts: file => ({ satisfied: isFollowedUp(file) ? file.service.satisfied : null }),
    sentence: {
      zh: '部门 {department} 应就投诉 {complaint} 回访客户 {customer}[，上次回访满意：{satisfied}]',
      en: 'department {department} asks customer {customer} about complaint {complaint}[; satisfied when last asked: {satisfied}]',
    },
  }),
  /** 查找问题根源; no period. */
  response({
    id: 'root-cause-found',
    clauses: ['A00-5.2.3.5', 'A04-3.3.3.1'],
    title: { zh: '投诉的问题根源', en: 'The root of a complaint is found' },
    of: everyComplaint,
    from: settledAt,
    until: file => causeOf(file) !== null,
    sentence: {
      zh: '部门 {department} 应查明投诉 {complaint} 的问题根源',
      en: 'department {department} finds the root of complaint {complaint}',
    },
  }),
  /** 采取改进措施，防止类似投诉再次发生: an improvement is carried out, and was not found wanting; no period. */
  response({
    id: 'recurrence-prevented',
    clauses: ['A00-5.2.3.6', 'A04-3.3.3.6'],
    title: { zh: '防止类似投诉再次发生', en: 'An improvement against the next such complaint' },
    of: everyComplaint,
    from: settledAt,
    until: isImproved,
    facts: file => ({ cause: causeOf(file), planned: Object.keys(file.consequences.improvements).length > 0 }),
    sentence: {
      zh: '部门 {department} 应就投诉 {complaint} 的原因[（{cause}）]采取改进措施（已有计划：{planned}）',
      en: 'department {department} carries out an improvement after complaint {complaint}[, cause: {cause}] (planned: {planned})',
    },
  }),
]

function settledAt({ closedAt, outcome }: File): Instant | null {
  return outcome === 'settled' ? closedAt : null
}
