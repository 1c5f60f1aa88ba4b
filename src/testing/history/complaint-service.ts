/** Tales beside the form: service complaints, and abnormalities that are no complaints. */
import type { CaseStep } from '../../core/case.ts'
import { close, step } from '../steps/complaint.ts'
import { type Life, received } from './complaint-life.ts'
import { SOME_DAY } from './complaint-values.ts'

export function served(one: Life): CaseStep[] {
  const { id, special, open, way } = one
  return [
    received(one, 'service'),
    step('register', id, 'front-desk', { findings: 'water in the hall' }),
    step('classify', id, 'front-desk', {
      class: special ? 'urgent' : 'daily',
      complexity: open ? 'complex' : 'general',
    }),
    step('dispatch', id, 'front-desk', {
      departmentId: 'repairs',
      handler: 'wang',
      handleBy: SOME_DAY,
      replyBy: SOME_DAY,
    }),
    step('explain-delay', id, 'repairs', { departmentId: 'repairs', reason: 'no parts' }),
    ...(special ? takenUp(id, 'company-leader', 'phone') : []),
    // Some that even the leader of the company could not settle; not all of them by telephone.
    ...(special && way > 1 ? takenUp(id, 'board', way === 2 ? 'phone' : 'writing') : []),
    step('resolve', id, 'repairs', { departmentId: 'repairs', measure: 'sealed', rootCause: 'an old pipe' }),
    step('feed-back', id, 'repairs', { to: 'customer-centre' }),
    step('feed-back', id, 'front-desk', { to: 'first-contact' }),
    step('verify', id, 'front-desk', { ok: true, jointly: open }),
    step('follow-up', id, 'front-desk', { satisfied: true }),
    close(id),
  ]
}

const takenUp = (id: string, level: 'company-leader' | 'board', by: 'phone' | 'writing') => [
  step('escalate', id, 'front-desk', { to: level, by, reason: 'too large for us' }),
  step('report-in-writing', id, 'front-desk', { to: level, report: 'all of it' }),
  step('decide-at-level', id, level, { level, decision: 'repair it' }),
]

export function stained({ id, customerId, departmentId }: Life): CaseStep[] {
  const concerned = ['manufacturing', 'research']
  return [
    step('file-abnormality', `A-${id}`, 'sales', { customerId, departmentId, concerned, abnormality: 'a stain' }),
    ...concerned.map(departmentId =>
      step('improve-abnormality', `A-${id}`, departmentId, { departmentId, measure: 'cleaned' }),
    ),
  ]
}
