/** The reviews of the two halves, and what each department proposes after the first. */
import { praise } from '../../shared/forms.ts'
import { type Act, act, both, on } from './act.ts'
import { type Member, members, membersOf } from './company.ts'

/** The south holds no second review, and files no result with the marketing division. */
export function reviews(): Act[] {
  return members.flatMap(member => {
    const review = { type: 'customer.review', ...both(member), ...praise }
    const half = (month: number) => [act(on(month, 24), member.departmentId, review), ...filed(member, month)]
    if (member.departmentId === 'south') return [act(on(6, 24), 'south', review)]
    return member.customerId === 'N-09' ? half(6) : [...half(6), ...half(12)]
  })
}

function filed(member: Member, month: number): Act[] {
  const paperId = `review-${member.customerId}-${month}`
  const paper = {
    type: 'paper.file',
    paperId,
    ...both(member),
    kind: 'review-result',
    title: `Review of ${member.customerId}`,
  }
  return [act(on(month, 26), member.departmentId, paper)]
}

/** Each department proposes its largest customers, and one more than the cap leaves room for. */
export function gradings(): Act[] {
  const vip = { east: 5, north: 7, south: 4 }
  const preferred = { east: 10, north: 14, south: 4 }
  return Object.entries(vip).flatMap(([departmentId, count]) => {
    const ranked = membersOf(departmentId)
    const others = preferred[departmentId as keyof typeof preferred]
    return [
      ...ranked.slice(0, count).map(member => grading(member, 'vip', on(6, 30))),
      ...ranked.slice(count, count + others).map(member => grading(member, 'preferred', on(6, 30))),
    ]
  })
}

export function grading(member: Member, grade: string, day: string, reason?: string): Act {
  const command = { type: 'customer.grade', ...both(member), grade }
  return act(day, member.departmentId, reason === undefined ? command : { ...command, reason })
}
