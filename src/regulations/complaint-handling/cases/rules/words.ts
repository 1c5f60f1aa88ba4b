/** Steps of complaints that only the cases of the rules need, in few words. */
import type { CaseStep } from '../../../../core/case.ts'
import type { Handling } from '../../../../facts/complaint/events/fields.ts'
import { allowance, consolidate, draftHandling, negotiate, step, until } from '../../../../facts/complaint/steps.ts'

export const OFFICE = 'general-manager-office'
export const GENERAL_MANAGER = 'general-manager'

/** Concluded for this handling: drafted, negotiated and consolidated, but not approved yet. */
export function concluded(handling: Handling = allowance('800')): CaseStep[] {
  return [...until('manager-office'), draftHandling('K-1', handling), ...agreed(handling)]
}

/** Negotiated and consolidated for this handling. */
export function agreed(handling: Handling): CaseStep[] {
  return [negotiate('K-1', handling), consolidate('K-1', handling)]
}

export const inspect = (fields: Readonly<Record<string, unknown>> = {}) =>
  step('inspect-jointly', 'K-1', 'sales', {
    participants: ['sales', 'quality-management', 'manufacturing'],
    appointed: [],
    finding: 'cracks in 20 of 100',
    ...fields,
  })

export const salesOpinion = () => step('give-opinion', 'K-1', 'sales', { of: 'sales', opinion: 'a good customer' })

export const joinSupplier = (role: string) =>
  step('join-third-party', 'K-1', role, { party: 'the sand mill', kind: 'supplier', departments: ['purchasing'] })

export const sendBack = () => step('send-back', 'K-1', 'sales-manager', { reason: 'too much' })

export const reopen = () => step('reopen', 'K-1', OFFICE, { reason: 'cracks again' })

export const pause = () => step('pause', 'K-1', OFFICE, { reason: 'waits for the sample' })

export const resume = () => step('resume', 'K-1', OFFICE)

export const proposePenalty = (penaltyId = 'F-1', fields: Readonly<Record<string, unknown>> = {}) =>
  step('propose-penalty', 'K-1', OFFICE, {
    penaltyId,
    kind: 'sanction',
    departmentId: 'manufacturing',
    measure: 'reprimand',
    ...fields,
  })

export const issueNotice = (penaltyId = 'F-1') => step('issue-penalty-notice', 'K-1', OFFICE, { penaltyId })

export const approvePenalty = (penaltyId = 'F-1') => step('approve-penalty', 'K-1', GENERAL_MANAGER, { penaltyId })

export const copyPenalty = (penaltyId = 'F-1') =>
  step('copy-penalty', 'K-1', OFFICE, { penaltyId, to: ['own-file', 'accounting', 'penalised'] })

export const publishSanction = (penaltyId = 'F-1') =>
  step('publish-sanction', 'K-1', OFFICE, { penaltyId, announcement: 'a reprimand' })

export const deductReceivable = (role: string) =>
  step('deduct-receivable', 'K-1', role, { salespersonId: 'sales-1', partNumber: 'P-1', amount: '800' })

export const planImprovement = (improvementId = 'I-1') =>
  step('plan-improvement', 'K-1', OFFICE, { improvementId, departmentId: 'manufacturing', measure: 'heat the mould' })

export const carryOut = (improvementId = 'I-1') =>
  step('carry-out-improvement', 'K-1', 'manufacturing', { improvementId, result: 'heated' })

export const verify = (improvementId = 'I-1') =>
  step('verify-improvement', 'K-1', OFFICE, { improvementId, effective: true })

export const urge = (level = 1, reason = 'closing') =>
  step('send-notice', 'K-1', OFFICE, { kind: 'urging', reason, level, to: OFFICE })

export const inquire = (level = 1) =>
  step('send-notice', 'K-1', OFFICE, { kind: 'inquiry', reason: 'closing', level, to: OFFICE })

export const distributeCopies = () => step('distribute-copies', 'K-1', OFFICE, { copies: [1, 2, 3, 4, 5] })
