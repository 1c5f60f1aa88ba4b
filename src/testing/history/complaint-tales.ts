/**
 * Tales: what happens to one complaint, from the customer's call to what comes after the closing, in order and by whose
 * step it is.
 */
import type fc from 'fast-check'
import type { CaseStep } from '../../core/case.ts'
import type { ComplaintKind } from '../../facts/complaint/fields.ts'
import {
  accept,
  approve,
  close,
  consolidate,
  draftCountermeasure,
  draftHandling,
  fileForm,
  fixResponsibility,
  investigate,
  managerOpinion,
  negotiate,
  receive,
  refuseConclusion,
  reportInvestigation,
  researchOpinion,
  step,
  tellResult,
} from '../../facts/complaint/steps.ts'
import { CAUSES, handlings, OFFICE, PARTS, STAKES, type Stake, THREE, WHOLES } from './complaint-values.ts'
import { type FastCheck, PLAIN, type Places } from './deed.ts'

export interface Life {
  readonly id: string
  readonly customerId: string
  readonly departmentId: string
  readonly market: string
  readonly part: string
  readonly cause: string
  readonly stake: Stake
  readonly way: number
  readonly special: boolean
  readonly open: boolean
  readonly shares: readonly object[]
}

export function lifeOf(fc: FastCheck, { complaints, customers, departments }: Places): fc.Arbitrary<Life> {
  const life = {
    id: fc.constantFrom(...complaints),
    customerId: fc.constantFrom(...customers.slice(0, 3)),
    departmentId: fc.constantFrom(...departments),
    market: fc.constantFrom('domestic', 'overseas'),
    part: fc.constantFrom(...PARTS),
    cause: fc.constantFrom(...CAUSES),
    stake: fc.constantFrom(...STAKES),
    way: fc.nat({ max: 3 }),
    special: fc.boolean(),
    open: fc.boolean(),
    shares: fc.constantFrom(...WHOLES),
  }
  return fc.record(life, PLAIN)
}

const handlingOf = ({ stake, way }: Life) => handlings(stake.amount)[way]!

const received = ({ id, customerId, departmentId }: Life, kind: ComplaintKind) =>
  receive(id, { kind, customerId, departmentId })

function onForm({ id, market, part, open }: Life): CaseStep[] {
  const quantity = open ? { quantity: null, undetermined: 'customer-still-processing' } : {}
  return [fileForm(id, { market, partNumber: part, ...quantity }), accept(id)]
}

function foundOut({ id, special, cause, shares }: Life): CaseStep[] {
  return [
    investigate(id, { special, cause, responsible: shares }),
    reportInvestigation(id),
    draftCountermeasure(id),
    managerOpinion(id),
    ...(special ? [researchOpinion(id)] : []),
  ]
}

function agreed(one: Life): CaseStep[] {
  const { id, stake, open } = one
  const handling = handlingOf(one)
  return [
    draftHandling(id, handling),
    ...(open ? [step('fix-quantity', id, 'sales', { quantity: '100' })] : []),
    negotiate(id, handling),
    consolidate(id, handling),
    approve(id, stake.as, handling),
    tellResult(id),
  ]
}

const approved = (one: Life) => [received(one, 'product'), ...onForm(one), ...foundOut(one), ...agreed(one)]

const settled = (one: Life) => [...approved(one), close(one.id)]

function countedAfterwards(one: Life): CaseStep[] {
  const { id, shares } = one
  const improvementId = 'I-1'
  const carriedOut = step('carry-out-improvement', id, 'manufacturing', { improvementId, result: 'mounted' })
  const verified = (effective: boolean) => step('verify-improvement', id, OFFICE, { improvementId, effective })
  return [
    ...settled(one),
    step('distribute-copies', id, OFFICE, { copies: [1, 2, 3, 4, 5] }),
    fixResponsibility('confirmed', shares, id, { loss: '1234.56' }),
    step('correct', id, OFFICE, { cause: 'transport', loss: '850.5', reason: 'found out later' }),
    step('plan-improvement', id, OFFICE, { improvementId, departmentId: 'manufacturing', measure: 'a thermometer' }),
    carriedOut,
    verified(false),
    carriedOut,
    verified(true),
  ]
}

function punished(one: Life): CaseStep[] {
  const { id } = one
  const penaltyId = 'F-1'
  const planned = { penaltyId, kind: 'sanction', departmentId: 'manufacturing', measure: 'as the rules say' }
  return [
    ...settled(one),
    step('object', id, 'manufacturing', { departmentId: 'manufacturing', reason: 'not our fault' }),
    step('answer-objection', id, OFFICE, { departmentId: 'manufacturing', answer: 'it is' }),
    step('propose-penalty', id, OFFICE, planned),
    step('issue-penalty-notice', id, OFFICE, { penaltyId }),
    step('approve-penalty', id, 'general-manager', { penaltyId }),
    step('copy-penalty', id, OFFICE, { penaltyId, to: ['own-file', 'accounting', 'penalised'] }),
    step('publish-sanction', id, 'personnel', { penaltyId, announcement: 'announced' }),
  ]
}

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
    ...foundOut(one),
    notice('urging', 2),
    ...agreed(one),
    close(id),
    notice('inquiry', 1),
    step('answer-notice', id, 'sales', { reason: 'closing', cause: 'the customer was away' }),
  ]
}

function stained({ id, customerId, departmentId }: Life): CaseStep[] {
  const concerned = ['manufacturing', 'research']
  return [
    step('file-abnormality', `A-${id}`, 'sales', { customerId, departmentId, concerned, abnormality: 'a stain' }),
    ...concerned.map(departmentId =>
      step('improve-abnormality', `A-${id}`, departmentId, { departmentId, measure: 'cleaned' }),
    ),
  ]
}

const waiting = ({ id }: Life) => [
  step('pause', id, 'sales', { reason: 'the customer is away' }),
  step('resume', id, 'sales'),
]

const reopened = (one: Life) => [
  ...settled(one),
  step('reopen', one.id, OFFICE, { reason: 'new cracks' }),
  ...waiting(one),
  ...agreed(one).slice(-3),
  waiting(one)[0]!,
  close(one.id),
]

function served(one: Life): CaseStep[] {
  const { id, special, open } = one
  const dispatched = step('dispatch', id, 'front-desk', { departmentId: 'repairs' })
  return [
    received(one, 'service'),
    step('register', id, 'front-desk', { findings: 'water in the hall' }),
    step('classify', id, 'front-desk', {
      class: special ? 'urgent' : 'daily',
      complexity: open ? 'complex' : 'general',
    }),
    dispatched,
    step('explain-delay', id, 'repairs', { departmentId: 'repairs', reason: 'no parts' }),
    ...(special ? takenUp(id) : []),
    step('resolve', id, 'repairs', { departmentId: 'repairs', measure: 'sealed', rootCause: 'an old pipe' }),
    step('feed-back', id, 'repairs', { to: 'customer-centre' }),
    step('feed-back', id, 'front-desk', { to: 'first-contact' }),
    step('verify', id, 'front-desk', { ok: true, jointly: open }),
    step('follow-up', id, 'front-desk', { satisfied: true }),
    close(id),
  ]
}

const takenUp = (id: string) => [
  step('escalate', id, 'front-desk', { to: 'company-leader', by: 'phone', reason: 'too large for us' }),
  step('report-in-writing', id, 'front-desk', { to: 'company-leader', report: 'all of it' }),
  step('decide-at-level', id, 'director', { level: 'company-leader', decision: 'repair it' }),
]

/** A tale is not longer than this. */
export const LONGEST_TALE = 32

export const TALES: readonly ((one: Life) => CaseStep[])[] = [
  settled,
  withdrawn,
  unfounded,
  sentBack,
  reopened,
  refused,
  countedAfterwards,
  punished,
  urged,
  served,
  served,
  stained,
]
