/** Single steps of complaints as an honest office asks for them, each by its role; whether it is their time is chance. */
import type fc from 'fast-check'
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
import {
  CAUSES,
  complaintWordsOf,
  handlings,
  IMPROVEMENTS,
  MONTHS,
  PARTS,
  PENALTIES,
  REASONS,
  STAKES,
  WHOLES,
} from './complaint-values.ts'
import { type FastCheck, PLAIN, type Places, type Weighted } from './deed.ts'

export function honestComplaintActs(fc: FastCheck, places: Places): Weighted[] {
  return [
    ...reception(fc, places),
    ...inquiry(fc, places),
    ...settlement(fc, places),
    ...closure(fc, places),
    ...penalties(fc, places),
    ...improvements(fc, places),
    ...service(fc, places),
    ...oversight(fc, places),
  ]
}

const OFFICE = 'general-manager-office'

function reception(fc: FastCheck, places: Places): Weighted[] {
  const { told, customerId, departmentId } = complaintWordsOf(fc, places)
  const about = { customerId, departmentId }
  const markets = fc.constantFrom('domestic', 'overseas')
  const parts = fc.constantFrom(...PARTS)
  const known = fc.record({ market: markets, partNumber: parts }, PLAIN)
  const open = known.map(fields => ({ ...fields, quantity: null, undetermined: 'customer-still-processing' }))
  const abnormality = fc.record({ ...about, concerned: fc.constantFrom(['manufacturing'], ['east', 'research']) }, PLAIN)
  const kinds = fc.constantFrom('product', 'product', 'service')
  return [
    told(6, receive, fc.record({ ...about, kind: kinds }, PLAIN)),
    told(5, fileForm, fc.oneof(known, open)),
    told(5, accept),
    told(2, (id, quantity: string) => step('fix-quantity', id, 'sales', { quantity }), fc.constantFrom('100', '99.5')),
    told(1, id => step('note', id, 'sales', { kind: 'note', text: 'called again', departments: [] })),
    told(2, (id, fields: object) => step('file-abnormality', `A-${id}`, 'sales', { ...fields, abnormality: 'stain' }), abnormality),
    told(
      2,
      (id, departmentId: string) =>
        step('improve-abnormality', `A-${id}`, departmentId, { departmentId, measure: 'cleaned' }),
      fc.constantFrom('manufacturing', 'east', 'research'),
    ),
  ]
}

function inquiry(fc: FastCheck, places: Places): Weighted[] {
  const { told } = complaintWordsOf(fc, places)
  const found = fc.record(
    {
      founded: fc.constantFrom(true, true, false),
      special: fc.boolean(),
      causeClass: fc.constantFrom('quality', 'human'),
      cause: fc.constantFrom(...CAUSES),
      responsible: fc.constantFrom([], ...WHOLES),
    },
    PLAIN,
  )
  const three = ['sales', 'manufacturing', 'quality-management']
  const joining = { kind: 'supplier', departments: ['purchasing'] }
  return [
    told(1, id => step('inspect-jointly', id, 'sales', { participants: three, appointed: [], finding: 'cracks' })),
    told(1, id => step('report-inspection', id, 'sales', { report: 'all cracked' })),
    told(4, investigate, found),
    told(2, reportInvestigation),
    told(4, draftCountermeasure),
    told(4, managerOpinion),
    told(2, researchOpinion),
    told(1, (id, party: string) => step('join-third-party', id, OFFICE, { party, ...joining }), fc.constantFrom('a', 'b')),
  ]
}

function settlement(fc: FastCheck, places: Places): Weighted[] {
  const { told } = complaintWordsOf(fc, places)
  const stakes = fc.constantFrom(...STAKES)
  const agreed = stakes.chain(({ amount }) => fc.constantFrom(...handlings(amount)))
  const approved = fc
    .tuple(stakes, fc.nat({ max: 3 }))
    .map(([{ amount, as }, which]) => ({ as, handling: handlings(amount)[which]! }))
  const stages = fc.constantFrom('decided', 'confirmed', 'proposed')
  const losses = fc.constantFrom(null, '900', '0', '1234.56')
  const departments = fc.constantFrom('manufacturing', 'east')
  return [
    told(4, draftHandling, agreed),
    told(4, negotiate, agreed),
    told(4, consolidate, agreed),
    told(5, (id, { as, handling }: { as: string; handling: never }) => approve(id, as, handling), approved),
    told(
      3,
      (id, stage: string, shares: readonly object[], loss: unknown) => fixResponsibility(stage, shares, id, { loss }),
      stages,
      fc.constantFrom(...WHOLES),
      losses,
    ),
    told(1, id => step('send-back', id, 'sales-manager', { reason: 'too much' })),
    told(3, tellResult),
    told(1, id => step('tell-customer', id, 'sales', { about: 'delay', reply: 'mail', text: 'wait', formEnclosed: false })),
    told(2, refuseConclusion),
    told(2, (id, departmentId: string) => step('object', id, departmentId, { departmentId, reason: 'not us' }), departments),
    told(
      2,
      (id, departmentId: string) => step('answer-objection', id, OFFICE, { departmentId, answer: 'it was you' }),
      departments,
    ),
  ]
}

function closure(fc: FastCheck, places: Places): Weighted[] {
  const { told } = complaintWordsOf(fc, places)
  const copies = fc.subarray([1, 2, 3, 4, 5], { minLength: 1 })
  const corrected = fc.record(
    {
      cause: fc.constantFrom(null, ...CAUSES),
      causeClass: fc.constantFrom(null, 'human'),
      loss: fc.constantFrom(null, '850.5'),
      partNumber: fc.constantFrom(null, ...PARTS),
    },
    PLAIN,
  )
  return [
    told(5, close, fc.constantFrom('settled', 'settled', 'unfounded', 'withdrawn')),
    told(3, id => step('reopen', id, OFFICE, { reason: 'new cracks' })),
    told(3, id => step('pause', id, 'sales', { reason: 'the customer is away' })),
    told(3, id => step('resume', id, 'sales', {})),
    told(2, (id, copies: readonly number[]) => step('distribute-copies', id, OFFICE, { copies }), copies),
    told(2, (id, fields: object) => step('correct', id, OFFICE, { ...fields, reason: 'found out later' }), corrected),
  ]
}

function penalties(fc: FastCheck, places: Places): Weighted[] {
  const { told } = complaintWordsOf(fc, places)
  const which = fc.constantFrom(...PENALTIES)
  const kinds = fc.constantFrom('fine', 'sanction', 'bonus-deduction', 'reward')
  const about = (id: string, penaltyId: string) => ({ complaint: id, fields: { penaltyId } })
  const asked = (type: string, role: string, more = {}) => (id: string, penaltyId: string) =>
    step(type, about(id, penaltyId).complaint, role, { penaltyId, ...more })
  const receivable = { salespersonId: 'sales-1', partNumber: 'P-1', amount: '500' }
  return [
    told(
      2,
      (id, penaltyId: string, kind: string) =>
        step('propose-penalty', id, OFFICE, { penaltyId, kind, departmentId: 'manufacturing', measure: 'as the rules' }),
      which,
      kinds,
    ),
    told(2, asked('issue-penalty-notice', OFFICE), which),
    told(2, asked('approve-penalty', 'general-manager'), which),
    told(1, asked('copy-penalty', OFFICE, { to: ['own-file', 'accounting', 'penalised'] }), which),
    told(1, asked('publish-sanction', OFFICE, { announcement: 'announced' }), which),
    told(1, id => step('deduct-receivable', id, 'accounting', receivable)),
    told(1, id => step('collect-receivable', id, 'sales', { amount: '500' })),
  ]
}

function improvements(fc: FastCheck, places: Places): Weighted[] {
  const { told } = complaintWordsOf(fc, places)
  const which = fc.constantFrom(...IMPROVEMENTS)
  const planned = { departmentId: 'manufacturing', measure: 'a thermometer' }
  return [
    told(2, (id, improvementId: string) => step('plan-improvement', id, OFFICE, { improvementId, ...planned }), which),
    told(
      2,
      (id, improvementId: string) =>
        step('carry-out-improvement', id, 'manufacturing', { improvementId, result: 'mounted' }),
      which,
    ),
    told(
      2,
      (id, improvementId: string, effective: boolean) =>
        step('verify-improvement', id, OFFICE, { improvementId, effective }),
      which,
      fc.boolean(),
    ),
  ]
}
