/**
 * What is done with product complaints, in few words, as plain steps of cases. The ordinary complaint `K-1` is one of
 * customer `C-1` about 100 pieces of which 20 are cracked; each step is asked for by somebody of the department whose
 * step it is (`sales-1`, `general-manager-office-1`, …).
 */
import type { CaseStep } from '../../core/case.ts'
import type { Actor } from '../../core/event.ts'
import type { ClosingOutcome, Handling } from '../../facts/complaint/events/fields.ts'

type Fields = Readonly<Record<string, unknown>>

export const CUSTOMER = 'C-1'
export const EAST = 'sales-east'

/** A person of a role: `roled('sales')` is `sales-1`. */
export function roled(role: string, id = `${role}-1`): Actor {
  return { id, role, department: role }
}

/** A step about one complaint, asked for by somebody of a role. */
export function step(type: string, complaintId: string, role: string | null, fields: Fields = {}): CaseStep {
  const command = { type: `complaint.${type}`, complaintId, ...fields }
  return role === null ? { command } : { command, by: roled(role) }
}

export const allowance = (amount: string): Handling => ({
  kind: 'allowance',
  quantity: null,
  amount,
  text: 'price cut',
})

export const returned = (amount: string, quantity: string | null = '20'): Handling => ({
  kind: 'return',
  quantity,
  amount,
  text: null,
})

export const nothing: Handling = { kind: 'none', quantity: null, amount: '0', text: null }

export function receive(id = 'K-1', fields: Fields = {}): CaseStep {
  const ordinary = { kind: 'product', customerId: CUSTOMER, departmentId: EAST, channel: 'phone', subject: 'cracks' }
  return step('receive', id, 'sales', { ...ordinary, receivedBy: 'sales-1', ...fields })
}

export function fileForm(id = 'K-1', fields: Fields = {}): CaseStep {
  return step('file-form', id, 'sales', {
    market: 'domestic',
    orderId: 'O-1',
    partNumber: 'P-1',
    quantity: '100',
    defectiveQuantity: '20',
    shippedOn: '2026-02-20',
    abnormality: 'cracks at the rim',
    demand: 'an allowance',
    reason: 'the rims break when mounted',
    sample: 'two pieces',
    opinion: 'seen with own eyes',
    ...fields,
  })
}

export const accept = (id = 'K-1') => step('accept', id, 'general-manager-office')

export function investigate(id = 'K-1', fields: Fields = {}): CaseStep {
  return step('investigate', id, 'quality-management', {
    founded: true,
    causeClass: 'quality',
    cause: 'casting',
    analysis: 'cold shuts in the casting',
    inspection: '20 of 100 cracked',
    special: false,
    responsible: [],
    ...fields,
  })
}

export const reportInvestigation = (id = 'K-1') =>
  step('report-investigation', id, 'quality-management', { report: 'mould too cold' })

export function draftCountermeasure(id = 'K-1', fields: Fields = {}): CaseStep {
  return step('draft-countermeasure', id, 'manufacturing', {
    cause: 'mould too cold',
    countermeasure: 'heat the mould to 220 °C',
    production: { unit: 'foundry 2', machineAndShift: 'machine 4, night', staff: ['w-17'], producedOn: '2026-02-11' },
    persons: ['w-17'],
    ...fields,
  })
}

export const managerOpinion = (id = 'K-1') =>
  step('give-opinion', id, 'manager-office', { of: 'manager-office', opinion: 'agreed' })

export const researchOpinion = (id = 'K-1') =>
  step('give-opinion', id, 'research', { of: 'research', opinion: 'not a fault of the design' })

export const draftHandling = (id = 'K-1', handling: Handling = allowance('800')) =>
  step('draft-handling', id, 'general-manager-office', { handling })

export function negotiate(id = 'K-1', handling: Handling = allowance('800'), fields: Fields = {}): CaseStep {
  const ordinary = { agreed: true, handling, result: 'the customer takes it', reviewedBy: 'sales-manager-1' }
  return step('negotiate', id, 'sales', { ...ordinary, ...fields })
}

export function consolidate(id = 'K-1', handling: Handling = allowance('800'), fields: Fields = {}): CaseStep {
  return step('consolidate', id, 'general-manager-office', {
    opinion: 'our fault, small',
    handling,
    ourFault: true,
    carelessness: false,
    tracked: true,
    loss: '900',
    basis: 'loss standard 1',
    ...fields,
  })
}

/** Approved in person by the role that is named. */
export function approve(
  id = 'K-1',
  as = 'sales-manager',
  handling: Handling = allowance('800'),
  fields: Fields = {},
): CaseStep {
  return step('approve', id, as, { handling, amount: handling.amount, as, ...fields })
}

export function tellResult(id = 'K-1', fields: Fields = {}): CaseStep {
  const ordinary = { about: 'result', reply: 'letter', text: 'you get an allowance', formEnclosed: false }
  return step('tell-customer', id, 'sales', { ...ordinary, ...fields })
}

export function close(id = 'K-1', outcome: ClosingOutcome = 'settled'): CaseStep {
  return step('close', id, 'general-manager-office', { outcome })
}

export const refuseConclusion = (id = 'K-1') => step('refuse-conclusion', id, 'sales', { reason: 'far too little' })

export function fixResponsibility(
  stage: string,
  shares: readonly unknown[],
  id = 'K-1',
  fields: Fields = {},
): CaseStep {
  const role = stage === 'proposed' ? 'quality-management' : 'general-manager-office'
  return step('fix-responsibility', id, role, { stage, shares, ...fields })
}

export const share = (departmentId: string, ratio: string, personId: string | null = null) => ({
  departmentId,
  personId,
  ratio,
})

/** The same, asked for by somebody else. */
export function by(actor: Actor, one: CaseStep): CaseStep {
  return { ...one, by: actor }
}
