/** Single steps of complaints that break one rule or another, or meet a refusal of fact. */
import type fc from 'fast-check'
import type { CaseStep } from '../../core/case.ts'
import type { Actor } from '../../core/event.ts'
import {
  accept,
  allowance,
  approve,
  by,
  close,
  consolidate,
  draftCountermeasure,
  fileForm,
  fixResponsibility,
  investigate,
  negotiate,
  nothing,
  roled,
  step,
  tellResult,
} from '../steps/complaint.ts'
import { ANOTHER, actOf, BROKEN, OFFICE } from './complaint-values.ts'
import type { Act, FastCheck, Places } from './deed.ts'

const proposer = (role: string): Actor => roled(role, `${OFFICE}-1`)
const penalty = { penaltyId: 'F-1' }
const UNREPORTED = { unit: null, machineAndShift: null, staff: [], producedOn: null }
const RESULT = { about: 'result', reply: 'letter', text: 'you get an allowance', formEnclosed: false }

// Asked for by whose step it is not.
const usurped = (id: string): CaseStep[] => [
  by(roled('sales'), accept(id)),
  by(roled('sales'), investigate(id)),
  by(roled(OFFICE), draftCountermeasure(id)),
  by(roled('manufacturing'), close(id)),
  by(roled('sales-manager'), approve(id, 'general-manager', allowance('600000'))),
  { command: close(id).command },
]

// Beyond somebody's authority, or about his own proposal.
const presumed = (id: string): CaseStep[] => [
  approve(id, 'sales-manager', allowance('1000.01')),
  approve(id, 'sales-manager', allowance('1000.000001')),
  approve(id, 'deputy-general-manager', allowance('10000.000001')),
  approve(id, 'general-manager', allowance('10001'), { amount: '10000' }),
  approve(id, 'sales-manager', allowance('1000.01'), { amount: '1000' }),
  approve(id, 'manufacturing', allowance('1')),
  by(proposer('general-manager'), approve(id, 'general-manager', allowance('800'))),
  by(proposer('general-manager'), step('approve-penalty', id, OFFICE, penalty)),
  negotiate(id, allowance('999999')),
  step('tell-customer', id, 'sales', { ...RESULT, promised: allowance('999999') }),
]

// Not as a step has to be.
const careless = (id: string): CaseStep[] => [
  ...BROKEN.flatMap(shares => [
    fixResponsibility('confirmed', shares, id),
    investigate(id, { responsible: shares as unknown[] }),
  ]),
  fileForm(id, { orderId: null }),
  fileForm(id, { quantity: null }),
  step('inspect-jointly', id, 'sales', { participants: ['sales'], appointed: [], finding: 'cracks' }),
  draftCountermeasure(id, { production: UNREPORTED, persons: [] }),
  negotiate(id, allowance('800'), { reviewedBy: 'sales-1' }),
  negotiate(id, allowance('800'), { reviewedBy: null }),
  consolidate(id, nothing),
  consolidate(id, allowance('800'), { tracked: null }),
  consolidate(id, allowance('800'), { carelessness: true }),
  consolidate(id, allowance('800'), { loss: null }),
  tellResult(id, { formEnclosed: true }),
  tellResult(id, { reply: 'message' }),
]

// Too early, too late, or about what is not there.
const untimely = (id: string): CaseStep[] => [
  step('copy-penalty', id, OFFICE, { ...penalty, to: ['accounting'] }),
  step('publish-sanction', id, OFFICE, { ...penalty, announcement: 'announced' }),
  step('approve-penalty', id, 'general-manager', { penaltyId: 'F-9' }),
  step('verify-improvement', id, OFFICE, { improvementId: 'I-9', effective: true }),
  step('send-notice', id, OFFICE, { kind: 'urging', reason: 'closing', level: 3, to: 'sales' }),
  step('send-notice', id, OFFICE, { kind: 'inquiry', reason: 'closing', level: 2, to: OFFICE }),
  step('answer-objection', id, OFFICE, { departmentId: 'nobody', answer: 'no' }),
  step('resume', id, 'sales'),
  step('improve-abnormality', id, 'manufacturing', { departmentId: 'manufacturing', measure: 'cleaned' }),
  step('file-abnormality', id, 'sales', {
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
