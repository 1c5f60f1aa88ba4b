/** What one complaint is about, and the stretches of its way that tales are made of. */
import type fc from 'fast-check'
import type { CaseStep } from '../../core/case.ts'
import type { ComplaintKind } from '../../facts/complaint/events/fields.ts'
import {
  accept,
  approve,
  consolidate,
  draftCountermeasure,
  draftHandling,
  fileForm,
  fixResponsibility,
  investigate,
  managerOpinion,
  negotiate,
  receive,
  reportInvestigation,
  researchOpinion,
  step,
  tellResult,
} from '../steps/complaint.ts'
import { CAUSES, handlings, PARTS, REACHED, STAKES, type Stake, WHOLES } from './complaint-values.ts'
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

export const received = ({ id, customerId, departmentId }: Life, kind: ComplaintKind) =>
  receive(id, { kind, customerId, departmentId, ...(kind === 'service' && REACHED) })

export function onForm({ id, market, part, open }: Life): CaseStep[] {
  const quantity = open ? { quantity: null, undetermined: 'customer-still-processing' } : {}
  return [fileForm(id, { market, partNumber: part, ...quantity }), accept(id)]
}

export function foundOut({ id, special, cause, shares }: Life): CaseStep[] {
  return [
    investigate(id, { special, cause, responsible: shares }),
    reportInvestigation(id),
    fixResponsibility('decided', shares, id),
    draftCountermeasure(id),
    managerOpinion(id),
    ...(special ? [researchOpinion(id)] : []),
  ]
}

export function agreed(one: Life): CaseStep[] {
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
