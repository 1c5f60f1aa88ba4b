/** What one complaint is about, and the stretches of its way that tales are made of. */
import type fc from 'fast-check'
import type { CaseStep } from '../../core/case.ts'
import type { ComplaintKind } from '../../facts/complaint/events/fields.ts'
import * as steps from '../steps/complaint.ts'
import { CAUSES, complained, handlings, PARTS, REACHED, STAKES, type Stake, WHOLES } from './complaint-values.ts'
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
    departmentId: complained(fc, departments),
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

export const received = ({ id, customerId, departmentId }: Life, kind: ComplaintKind) =>
  steps.receive(id, { kind, customerId, departmentId, ...(kind === 'service' && REACHED) })

export function onForm({ id, market, part, open }: Life): CaseStep[] {
  const quantity = open ? { quantity: null, undetermined: 'customer-still-processing' } : {}
  return [steps.fileForm(id, { market, partNumber: part, ...quantity }), steps.accept(id)]
}

export function foundOut({ id, special, cause, shares }: Life): CaseStep[] {
  return [
    steps.investigate(id, { special, cause, responsible: shares }),
    steps.reportInvestigation(id),
    steps.step('instruct', id, 'general-manager', { on: 'investigation-report', instruction: 'go on', appointed: [] }),
    steps.fixResponsibility('decided', shares, id),
    steps.draftCountermeasure(id),
    steps.managerOpinion(id),
    ...(special ? [steps.researchOpinion(id)] : []),
  ]
}

export function agreed(one: Life): CaseStep[] {
  const { id, stake, open } = one
  const handling = handlingOf(one)
  return [
    steps.draftHandling(id, handling),
    ...(open ? [steps.step('fix-quantity', id, 'sales', { quantity: '100' })] : []),
    steps.negotiate(id, handling),
    steps.consolidate(id, handling),
    steps.approve(id, stake.as, handling),
    steps.tellResult(id),
  ]
}
