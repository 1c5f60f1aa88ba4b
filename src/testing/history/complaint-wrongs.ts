/** Single steps of complaints that break one rule or another, or meet a refusal of fact. */
import type fc from 'fast-check'
import type { CaseStep } from '../../core/case.ts'
import type { Actor } from '../../core/event.ts'
import * as steps from '../steps/complaint.ts'
import { ANOTHER, actOf, BROKEN, OFFICE } from './complaint-values.ts'
import type { Act, FastCheck, Places } from './deed.ts'

const proposer = (role: string): Actor => steps.roled(role, `${OFFICE}-1`)
const penalty = { penaltyId: 'F-1' }
const UNREPORTED = { unit: null, machineAndShift: null, staff: [], producedOn: null }
const RESULT = { about: 'result', reply: 'letter', text: 'you get an allowance', formEnclosed: false }

// Asked for by whose step it is not.
const usurped = (id: string): CaseStep[] => [
  steps.by(steps.roled('sales'), steps.accept(id)),
  steps.by(steps.roled('sales'), steps.investigate(id)),
  steps.by(steps.roled(OFFICE), steps.draftCountermeasure(id)),
  steps.by(steps.roled('manufacturing'), steps.close(id)),
  steps.by(steps.roled('sales-manager'), steps.approve(id, 'general-manager', steps.allowance('600000'))),
  { command: steps.close(id).command },
]

// Beyond somebody's authority, or about his own proposal.
const presumed = (id: string): CaseStep[] => [
  steps.approve(id, 'sales-manager', steps.allowance('1000.01')),
  steps.approve(id, 'sales-manager', steps.allowance('1000.000001')),
  steps.approve(id, 'deputy-general-manager', steps.allowance('10000.000001')),
  steps.approve(id, 'general-manager', steps.allowance('10001'), { amount: '10000' }),
  steps.approve(id, 'sales-manager', steps.allowance('1000.01'), { amount: '1000' }),
  steps.approve(id, 'manufacturing', steps.allowance('1')),
  steps.by(proposer('general-manager'), steps.approve(id, 'general-manager', steps.allowance('800'))),
  steps.by(proposer('general-manager'), steps.step('approve-penalty', id, OFFICE, penalty)),
  steps.negotiate(id, steps.allowance('999999')),
  steps.step('tell-customer', id, 'sales', { ...RESULT, promised: steps.allowance('999999') }),
]

// Not as a step has to be.
const careless = (id: string): CaseStep[] => [
  ...BROKEN.flatMap(shares => [
    steps.fixResponsibility('confirmed', shares, id),
    steps.investigate(id, { responsible: shares as unknown[] }),
  ]),
  steps.fileForm(id, { orderId: null }),
  steps.fileForm(id, { quantity: null }),
  steps.step('inspect-jointly', id, 'sales', { participants: ['sales'], appointed: [], finding: 'cracks' }),
  steps.draftCountermeasure(id, { production: UNREPORTED, persons: [] }),
  steps.negotiate(id, steps.allowance('800'), { reviewedBy: 'sales-1' }),
  steps.negotiate(id, steps.allowance('800'), { reviewedBy: null }),
  steps.consolidate(id, steps.nothing),
  steps.consolidate(id, steps.allowance('800'), { tracked: null }),
  steps.consolidate(id, steps.allowance('800'), { carelessness: true }),
  steps.consolidate(id, steps.allowance('800'), { loss: null }),
  steps.tellResult(id, { formEnclosed: true }),
  steps.tellResult(id, { reply: 'message' }),
]

// Too early, too late, or about what is not there.
const untimely = (id: string): CaseStep[] => [
  steps.step('copy-penalty', id, OFFICE, { ...penalty, to: ['accounting'] }),
  steps.step('publish-sanction', id, OFFICE, { ...penalty, announcement: 'announced' }),
  steps.step('approve-penalty', id, 'general-manager', { penaltyId: 'F-9' }),
  steps.step('verify-improvement', id, OFFICE, { improvementId: 'I-9', effective: true }),
  steps.step('send-notice', id, OFFICE, { kind: 'urging', reason: 'closing', level: 3, to: 'sales' }),
  steps.step('send-notice', id, OFFICE, { kind: 'inquiry', reason: 'closing', level: 2, to: OFFICE }),
  steps.step('answer-objection', id, OFFICE, { departmentId: 'nobody', answer: 'no' }),
  steps.step('resume', id, 'sales'),
  steps.step('improve-abnormality', id, 'manufacturing', { departmentId: 'manufacturing', measure: 'cleaned' }),
  steps.step('file-abnormality', id, 'sales', {
    customerId: 'C-1',
    departmentId: 'east',
    abnormality: 'a stain',
    concerned: ['manufacturing'],
  }),
  { command: { type: 'complaint.review-closings', month: '2601', purpose: 'statistics', participants: [] } },
]

const wrongs = (id: string): Act[] => [usurped, presumed, careless, untimely].flatMap(some => some(id)).map(actOf)

/** The same step, told as it must not be. */
export function wrongVersionsOf({ type, complaintId }: Act['command']): Act[] {
  return wrongs(String(complaintId)).filter(({ command }) => command.type === type)
}

export function wrongComplaintActs(fc: FastCheck, { complaints }: Places): fc.Arbitrary<Act> {
  const complaintId = fc.oneof(
    { arbitrary: fc.constantFrom(...complaints), weight: 12 },
    { arbitrary: fc.constant(ANOTHER), weight: 1 },
  )
  return fc.tuple(complaintId, fc.nat({ max: wrongs('').length - 1 })).map(([id, which]) => wrongs(id)[which]!)
}
