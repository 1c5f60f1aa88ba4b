/** Single steps of a case as an honest office asks for them, each by its role; whether it is time for them is chance. */
import type { ClosingOutcome, Handling } from '../../facts/complaint/events/fields.ts'
import * as steps from '../steps/complaint.ts'
import { CAUSES, complaintWordsOf, handlings, OFFICE, PARTS, STAKES, THREE, WHOLES } from './complaint-values.ts'
import { type FastCheck, PLAIN, type Places, type Weighted } from './deed.ts'

export function caseActs(fc: FastCheck, places: Places): Weighted[] {
  return [
    ...reception(fc, places),
    ...abnormalities(fc, places),
    ...inquiry(fc, places),
    ...settlement(fc, places),
    ...answers(fc, places),
    ...closure(fc, places),
  ]
}

function reception(fc: FastCheck, places: Places): Weighted[] {
  const { told, said, customerId, departmentId } = complaintWordsOf(fc, places)
  const kind = fc.constantFrom('product', 'product', 'service')
  const known = fc.record(
    { market: fc.constantFrom('domestic', 'overseas'), partNumber: fc.constantFrom(...PARTS) },
    PLAIN,
  )
  const open = known.map(fields => ({ ...fields, quantity: null, undetermined: 'customer-still-processing' }))
  return [
    told(4, steps.receive, fc.record({ customerId, departmentId, kind }, PLAIN)),
    told(3, steps.fileForm, fc.oneof(known, open)),
    told(3, steps.accept),
    said(2, 'fix-quantity', 'sales', {}, { quantity: fc.constantFrom('100', '99.5') }),
    said(2, 'note', 'sales', { kind: 'note', text: 'called again', departments: [] }),
  ]
}

function abnormalities(fc: FastCheck, places: Places): Weighted[] {
  const { told, customerId, departmentId } = complaintWordsOf(fc, places)
  const concerned = fc.constantFrom(['manufacturing'], ['manufacturing', 'research'])
  const filed = fc.record({ customerId, departmentId, concerned, abnormality: fc.constant('a stain') }, PLAIN)
  const improved = (id: string, departmentId: string) =>
    steps.step('improve-abnormality', `A-${id}`, departmentId, { departmentId, measure: 'cleaned' })
  return [
    told(2, (id, fields: object) => steps.step('file-abnormality', `A-${id}`, 'sales', { ...fields }), filed),
    told(2, improved, fc.constantFrom('manufacturing', 'research')),
  ]
}

function inquiry(fc: FastCheck, places: Places): Weighted[] {
  const { told, said } = complaintWordsOf(fc, places)
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
  return [
    said(2, 'inspect-jointly', 'sales', { participants: THREE, appointed: [], finding: 'cracks' }),
    said(1, 'report-inspection', 'sales', { report: 'all cracked' }),
    told(3, steps.investigate, found),
    told(2, steps.reportInvestigation),
    told(2, steps.draftCountermeasure),
    told(2, steps.managerOpinion),
    told(1, steps.researchOpinion),
    said(
      2,
      'tell-need',
      'sales',
      { reason: 'it is the steel' },
      { need: fc.constantFrom('joint-inspection', 'third-party') },
    ),
    said(2, 'instruct', 'general-manager', { on: 'investigation-report', instruction: 'go on', appointed: [] }),
    said(3, 'join-third-party', OFFICE, { party: 'a foundry', kind: 'supplier', departments: ['purchasing'] }),
  ]
}

function settlement(fc: FastCheck, places: Places): Weighted[] {
  const { told, said } = complaintWordsOf(fc, places)
  const decided = fc
    .tuple(fc.constantFrom(...STAKES), fc.nat({ max: 3 }))
    .map(([{ amount, as }, which]) => ({ as, handling: handlings(amount)[which]! }))
  const agreed = decided.map(({ handling }) => handling)
  return [
    told(2, steps.draftHandling, agreed),
    told(2, steps.negotiate, agreed),
    told(2, steps.consolidate, agreed),
    told(3, (id, { as, handling }: { as: string; handling: Handling }) => steps.approve(id, as, handling), decided),
    told(
      3,
      (id, stage: string, shares: readonly object[], loss: string | null) =>
        steps.fixResponsibility(stage, shares, id, { loss }),
      fc.constantFrom('decided', 'confirmed', 'proposed'),
      fc.constantFrom(...WHOLES),
      fc.constantFrom(null, '900', '0', '1234.56'),
    ),
    said(1, 'send-back', 'sales-manager', { reason: 'too much' }),
  ]
}

function answers(fc: FastCheck, places: Places): Weighted[] {
  const { told, said } = complaintWordsOf(fc, places)
  const departmentId = fc.constantFrom('manufacturing', 'research')
  return [
    told(2, steps.tellResult),
    said(1, 'tell-customer', 'sales', { about: 'delay', reply: 'mail', text: 'please wait', formEnclosed: false }),
    told(2, steps.refuseConclusion),
    said(2, 'object', 'manufacturing', { reason: 'not our fault' }, { departmentId }),
    said(2, 'answer-objection', OFFICE, { answer: 'it is' }, { departmentId }),
  ]
}

function closure(fc: FastCheck, places: Places): Weighted[] {
  const { told, said } = complaintWordsOf(fc, places)
  const corrected = {
    cause: fc.constantFrom(null, ...CAUSES),
    causeClass: fc.constantFrom(null, 'human'),
    loss: fc.constantFrom(null, '850.5'),
    partNumber: fc.constantFrom(null, ...PARTS),
  }
  return [
    told(2, steps.close, fc.constantFrom<ClosingOutcome[]>('settled', 'settled', 'unfounded', 'withdrawn')),
    said(3, 'reopen', OFFICE, { reason: 'new cracks' }),
    said(3, 'pause', 'sales', { reason: 'the customer is away' }),
    said(3, 'resume', 'sales'),
    said(2, 'distribute-copies', OFFICE, {}, { copies: fc.subarray([1, 2, 3, 4, 5], { minLength: 1 }) }),
    said(2, 'correct', OFFICE, { reason: 'found out later' }, corrected),
  ]
}
