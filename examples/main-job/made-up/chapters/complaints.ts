/** A product complaint from the form to its closing; its allowance is above what the sales manager may approve. */
import { type Act, by, on, type Person } from '../act.ts'
import { foundry, generalManager, managerOffice, office, quality, sales, salesManager } from '../people.ts'

const HANDLING = { kind: 'allowance', quantity: null, amount: '12000', text: 'price cut' }

export function complaints(): Act[] {
  const step = (month: number, day: number, who: Person, type: string, fields: object = {}) =>
    by(who, on(month, day), `complaint.${type}`, { complaintId: 'K-2', ...fields })
  return [
    step(4, 7, sales, 'receive', { ...RECEIVED, receivedBy: sales.id }),
    step(4, 7, sales, 'file-form', FORM),
    step(4, 8, office, 'accept'),
    step(4, 10, quality, 'investigate', INVESTIGATED),
    step(4, 10, quality, 'report-investigation', { report: 'mould too cold' }),
    step(4, 10, generalManager, 'instruct', { on: 'investigation-report', instruction: 'go on', appointed: [] }),
    step(4, 11, office, 'fix-responsibility', { stage: 'decided', shares: [SHARE] }),
    step(4, 11, foundry, 'draft-countermeasure', COUNTERMEASURE),
    step(4, 11, managerOffice, 'give-opinion', { of: 'manager-office', opinion: 'agreed' }),
    step(4, 14, office, 'draft-handling', { handling: HANDLING }),
    step(4, 14, sales, 'negotiate', {
      agreed: true,
      handling: HANDLING,
      result: 'the customer takes it',
      reviewedBy: salesManager.id,
    }),
    step(4, 15, office, 'consolidate', CONSOLIDATED),
    step(4, 15, salesManager, 'approve', { handling: HANDLING, amount: '12000', as: 'sales-manager' }),
    step(4, 16, generalManager, 'approve', { handling: HANDLING, amount: '12000', as: 'general-manager' }),
    step(4, 16, sales, 'tell-customer', RESULT),
    step(4, 18, office, 'close', { outcome: 'settled' }),
  ]
}

const SHARE = { departmentId: 'manufacturing', personId: null, ratio: '100' }
const RECEIVED = { kind: 'product', customerId: 'E-05', departmentId: 'east', channel: 'phone', subject: 'cracks' }
const RESULT = { about: 'result', reply: 'letter', text: 'you get an allowance', formEnclosed: false }

const FORM = {
  market: 'domestic',
  orderId: 'SO-1',
  partNumber: 'P-1',
  quantity: '100',
  defectiveQuantity: '20',
  shippedOn: on(3, 20),
  abnormality: 'cracks at the rim',
  demand: 'an allowance',
  reason: 'the rims break when mounted',
  sample: 'two pieces',
  opinion: 'seen with own eyes',
}

const INVESTIGATED = {
  founded: true,
  causeClass: 'quality',
  cause: 'casting',
  analysis: 'cold shuts in the casting',
  inspection: '20 of 100 cracked',
  special: false,
  responsible: [SHARE],
}

const COUNTERMEASURE = {
  cause: 'mould too cold',
  countermeasure: 'heat the mould to 220 °C',
  production: { unit: 'foundry 2', machineAndShift: 'machine 4, night', staff: ['w-17'], producedOn: on(3, 11) },
  persons: ['w-17'],
}

const CONSOLIDATED = {
  opinion: 'our fault, small',
  handling: HANDLING,
  ourFault: true,
  carelessness: false,
  tracked: true,
  loss: '900',
  basis: 'loss standard 1',
}
