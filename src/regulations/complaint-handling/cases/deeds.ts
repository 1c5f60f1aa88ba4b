/** What follows from complaint `K-1`, and what the office watches over, in few words, as plain steps of cases. */
import type { CaseStep } from '../../../core/case.ts'
import { at, investigate, on, step, tellResult, until } from '../../../facts/complaint/steps.ts'

type Fields = Readonly<Record<string, unknown>>

export const OFFICE = 'general-manager-office'

const office = (type: string, fields: Fields) => step(type, 'K-1', OFFICE, fields)

export const pause = step('pause', 'K-1', null, { reason: 'waits for the sample' })
export const resume = step('resume', 'K-1', null)
export const reopen = step('reopen', 'K-1', OFFICE, { reason: 'cracks again' })
export const sendBack = step('send-back', 'K-1', 'sales-manager', { reason: 'too dear' })

export const distribute = (...copies: readonly number[]) => office('distribute-copies', { copies })

/** A notice about what is late (`closing`, `step:investigated`, …). */
export function notice(kind: 'urging' | 'inquiry', reason: string, level: number, to: string): CaseStep {
  return office('send-notice', { kind, reason, level, to })
}

export const urge = (reason: string, level = 1, to = 'quality-management') => notice('urging', reason, level, to)
export const inquire = (level = 1) => notice('inquiry', 'closing', level, OFFICE)

export const object = (departmentId: string) =>
  step('object', 'K-1', departmentId, { departmentId, reason: 'the mould is not ours' })

export const answerObjection = (departmentId: string) => office('answer-objection', { departmentId, answer: 'upheld' })

/** Sales reports to the superior that the customer objects. */
export const consultSuperior = step('escalate', 'K-1', 'sales', { to: 'superior', by: 'phone', reason: 'not accepted' })

export const collect = step('collect-receivable', 'K-1', 'sales', { amount: '5000' })

export function plan(improvementId = 'I-1', departmentId = 'manufacturing'): CaseStep {
  return office('plan-improvement', { improvementId, departmentId, measure: 'a thermometer in the mould' })
}

export const carryOut = (improvementId = 'I-1') =>
  step('carry-out-improvement', 'K-1', 'manufacturing', { improvementId, result: 'fitted' })

export const verify = (effective: boolean, improvementId = 'I-1') =>
  office('verify-improvement', { improvementId, effective })

export function propose(penaltyId = 'F-1', kind = 'fine', fields: Fields = {}): CaseStep {
  return office('propose-penalty', {
    penaltyId,
    kind,
    departmentId: 'manufacturing',
    personId: 'w-17',
    amount: kind === 'sanction' ? null : '200',
    measure: kind === 'sanction' ? 'a reprimand' : 'bonus of the month',
    basis: 'deduction standard 3',
    ...fields,
  })
}

export const issueNotice = (penaltyId = 'F-1') => office('issue-penalty-notice', { penaltyId })
export const approvePenalty = (penaltyId = 'F-1') => step('approve-penalty', 'K-1', 'general-manager', { penaltyId })
export const copyPenalty = (to: readonly string[], penaltyId = 'F-1') => office('copy-penalty', { penaltyId, to })
export const publish = (penaltyId = 'S-1') =>
  office('publish-sanction', { penaltyId, announcement: 'personnel notice 7' })

/** A sanction up to the general manager's approval. */
export const sanctioned = (penaltyId = 'S-1') => [
  propose(penaltyId, 'sanction'),
  issueNotice(penaltyId),
  approvePenalty(penaltyId),
]

/** The monthly review, with all departments that belong to it. */
export function reviewMonth(month: string, purpose: 'statistics' | 'sanctions'): CaseStep {
  const participants = ['manufacturing', 'quality-management', 'research']
  const command = { type: 'complaint.review-closings', month, purpose, participants }
  return { command, by: { id: `${OFFICE}-1`, role: OFFICE } }
}

const NOT_FOUNDED = [
  investigate('K-1', { founded: false, causeClass: 'human', cause: 'mounting' }),
  tellResult('K-1', { text: 'the rims were mounted wrongly' }),
]

/** Found to be without ground, and the customer told so. */
export const notFounded = (time: string) => [...on(time, until('accepted')), ...on(time, NOT_FOUNDED)]

/** Closed as not founded. */
export const closedNotFounded = (time: string) => [
  ...notFounded(time),
  at(time, step('close', 'K-1', OFFICE, { outcome: 'unfounded' })),
]
