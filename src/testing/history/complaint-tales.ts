/**
 * Tales: what happens to one complaint, from the customer's call to what comes after the closing, in order and by whose
 * step it is.
 */
import type { CaseStep } from '../../core/case.ts'
import { close, fixResponsibility, investigate, refuseConclusion, step, tellResult } from '../steps/complaint.ts'
import { agreed, foundOut, type Life, onForm, received } from './complaint-life.ts'
import { served, stained } from './complaint-service.ts'
import { OFFICE, THREE } from './complaint-values.ts'

const approved = (one: Life) => [received(one, 'product'), ...onForm(one), ...foundOut(one), ...agreed(one)]

const settled = (one: Life) => [...approved(one), close(one.id)]

function improved(id: string): CaseStep[] {
  const improvementId = 'I-1'
  const planned = { improvementId, departmentId: 'manufacturing', measure: 'a thermometer' }
  const carriedOut = step('carry-out-improvement', id, 'manufacturing', { improvementId, result: 'mounted' })
  const verified = (effective: boolean) => step('verify-improvement', id, OFFICE, { improvementId, effective })
  return [step('plan-improvement', id, OFFICE, planned), carriedOut, verified(false), carriedOut, verified(true)]
}

function sanctioned(id: string): CaseStep[] {
  const penaltyId = 'F-1'
  const proposed = {
    penaltyId,
    kind: 'sanction',
    departmentId: 'manufacturing',
    measure: 'as the rules say',
    basis: 'standard 3',
  }
  return [
    step('propose-penalty', id, OFFICE, proposed),
    step('issue-penalty-notice', id, OFFICE, { penaltyId }),
    step('approve-penalty', id, 'general-manager', { penaltyId }),
    step('copy-penalty', id, OFFICE, { penaltyId, to: ['own-file', 'accounting', 'penalised'] }),
    step('publish-sanction', id, 'personnel', { penaltyId, announcement: 'announced' }),
  ]
}

const countedAfterwards = (one: Life) => [
  ...settled(one),
  step('distribute-copies', one.id, OFFICE, { copies: [1, 2, 3, 4, 5] }),
  fixResponsibility('confirmed', one.shares, one.id, { loss: '1234.56' }),
  step('correct', one.id, OFFICE, { cause: 'transport', loss: '850.5', reason: 'found out later' }),
  ...improved(one.id),
]

const punished = (one: Life) => [
  ...settled(one),
  step('object', one.id, 'manufacturing', { departmentId: 'manufacturing', reason: 'not our fault' }),
  step('answer-objection', one.id, OFFICE, { departmentId: 'manufacturing', answer: 'it is' }),
  ...sanctioned(one.id),
]

// What follows does not wait for the closing.
const hastened = (one: Life) => [
  received(one, 'product'),
  ...onForm(one),
  investigate(one.id),
  fixResponsibility('decided', one.shares, one.id),
  ...sanctioned(one.id),
  ...improved(one.id),
]

function unfounded(one: Life): CaseStep[] {
  const { id } = one
  return [
    received(one, 'product'),
    ...onForm(one),
    step('inspect-jointly', id, 'sales', { participants: THREE, appointed: [], finding: 'scratches' }),
    step('report-inspection', id, 'sales', { report: 'scratched by the customer' }),
    investigate(id, { founded: false, causeClass: 'human' }),
    tellResult(id),
    close(id, 'unfounded'),
    refuseConclusion(id),
    step('escalate', id, 'sales', { to: 'superior', by: 'writing', reason: 'the customer insists' }),
    step('collect-receivable', id, 'sales', { amount: '500' }),
  ]
}

const withdrawn = (one: Life) => [received(one, 'product'), ...onForm(one), close(one.id, 'withdrawn')]

const waiting = ({ id }: Life) => [
  step('pause', id, 'sales', { reason: 'the customer is away' }),
  step('resume', id, 'sales'),
]

// The second form goes the whole way again.
const refused = (one: Life) => [
  ...settled(one),
  refuseConclusion(one.id),
  ...onForm(one),
  ...foundOut(one),
  ...agreed(one),
  close(one.id),
]

const sentBack = (one: Life) => [
  ...approved(one),
  step('send-back', one.id, 'sales-manager', { reason: 'too much' }),
  ...waiting(one),
  ...agreed(one).slice(-3),
  close(one.id),
]

function urged(one: Life): CaseStep[] {
  const { id } = one
  const notice = (kind: string, level: number) =>
    step('send-notice', id, OFFICE, { kind, reason: 'closing', level, to: OFFICE })
  return [
    received(one, 'product'),
    ...onForm(one),
    notice('urging', 1),
    step('note', id, 'sales', { kind: 'customer-opinion', text: 'too heavy', departments: ['research'] }),
    ...foundOut(one),
    step('tell-need', id, 'sales', { need: 'third-party', reason: 'it is the steel' }),
    step('join-third-party', id, OFFICE, { party: 'a foundry', kind: 'supplier', departments: ['purchasing'] }),
    notice('urging', 2),
    ...agreed(one),
    close(id),
    notice('inquiry', 1),
    step('send-notice', id, OFFICE, { kind: 'inquiry', reason: 'closing', level: 1, to: 'quality-management' }),
    step('answer-notice', id, 'sales', { reason: 'closing', cause: 'the customer was away' }),
  ]
}

const reopened = (one: Life) => [
  ...settled(one),
  step('reopen', one.id, OFFICE, { reason: 'new cracks' }),
  ...waiting(one),
  ...agreed(one).slice(-3),
  waiting(one)[0]!,
  close(one.id),
]

export const TALES: readonly ((one: Life) => CaseStep[])[] = [
  settled,
  withdrawn,
  unfounded,
  sentBack,
  reopened,
  reopened,
  refused,
  countedAfterwards,
  punished,
  hastened,
  urged,
  served,
  served,
  stained,
]
