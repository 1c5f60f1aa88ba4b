/**
 * The words of the cases. The ordinary customer `C-1` bought 100 pieces of `I-1` at 5 on 2 February; the ordinary slip
 * `S-1` asks for 10 of them back on 2 March, without a complaint unless it is said; the ratio of the company is 5 %.
 */
import type { CaseStep, Expected, ExpectedFinding, RegulationCase } from '../../../core/case.ts'
import type { Handling } from '../../../facts/complaint/events/fields.ts'
import * as complaint from '../../../facts/complaint/steps.ts'
import {
  approveReturn,
  atTime,
  certify,
  instructReturn,
  on,
  proveReturn,
  receiveReturn,
  requestReturn,
  seal,
  sendReturnCopies,
  sign,
  sold,
} from '../../../facts/inventory/steps.ts'
import { returnEditions } from '../editions/index.ts'

export type EditionId = keyof typeof returnEditions
export const EDITIONS = Object.keys(returnEditions) as EditionId[]

type Found = Omit<ExpectedFinding, 'rule' | 'verdict'>

/** Accepted, and the rule is kept. */
export const kept = (rule: string, found: Found = {}): Expected => ({
  status: 'accepted',
  findings: [{ rule, verdict: 'satisfied', ...found }],
})

/** Refused by this rule alone, or by those named with it. */
export const broken = (rule: string, found: Found = {}, others: readonly string[] = []): Expected => ({
  status: 'refused',
  failed: [rule, ...others],
  findings: [{ rule, verdict: 'failed', force: 'must', ...found }],
})

/** Accepted, since the rule has nothing to say here. */
export const silent = (rule: string): Expected => ({
  status: 'accepted',
  findings: [{ rule, verdict: 'not-applicable' }],
})

/** Refused by a fact: it would be so under any regulation, so no clause is named. */
export const impossible = (fact: string, found: Found = {}): Expected => ({
  status: 'refused',
  failed: [fact],
  findings: [{ rule: fact, verdict: 'failed', clause: null, ...found }],
})

/** Cases of one provision, in one line each. */
export function showing(provision: string) {
  return (
    title: string,
    given: readonly CaseStep[],
    when: CaseStep,
    expect: Expected,
    company: RegulationCase['company'] = {},
  ): RegulationCase => ({ provision, title, company, given, when, expect })
}

/** The same case in each edition, by the clause of that edition. */
export function inEachEdition(
  clauses: Readonly<Record<EditionId, string>>,
  make: (clause: string, id: EditionId) => readonly RegulationCase[],
): RegulationCase[] {
  return EDITIONS.flatMap(id =>
    make(`${id}-${clauses[id]}`, id).map(one => ({
      ...one,
      title: `${id}: ${one.title}`,
      company: { edition: returnEditions[id], ...one.company },
    })),
  )
}

export const DELIVERED = '2026-02-02 10:00'
export const ISSUED = '2026-03-02 09:00'
export const APPROVED = '2026-03-02 11:00'
export const SENT = '2026-03-02 14:00'
export const CAME = '2026-03-09 10:00'

/** 100 delivered; the ratio of the order where there is one. */
export const delivered = (overQuantityAllowance?: string): CaseStep[] =>
  on(DELIVERED, ...sold(overQuantityAllowance === undefined ? {} : { overQuantityAllowance }))

type Fields = Readonly<Record<string, unknown>>

/** Delivered, and a slip issued. */
export const issued = (quantity = '10', fields: Fields = {}, ratio?: string): CaseStep[] => [
  ...delivered(ratio),
  atTime(ISSUED, requestReturn(quantity, 'S-1', fields)),
]

/** A further slip up to the copies at the warehouse. */
export const furtherSlip = (quantity: string, slipId: string, fields: Fields = {}): CaseStep[] => [
  atTime(ISSUED, requestReturn(quantity, slipId, fields)),
  atTime(APPROVED, approveReturn(slipId)),
  atTime(SENT, sendReturnCopies([2, 3, 4], slipId)),
]

/** The slip is approved and its copies are at the warehouse. */
export const ready = (quantity = '10', fields: Fields = {}, ratio?: string): CaseStep[] => [
  ...delivered(ratio),
  ...furtherSlip(quantity, 'S-1', fields),
]

/** Goods that came in one delivery, the last, after the warehouse asked where it had to. */
export const came = (quantity: string, approved = '10', fields: Fields = {}, ratio?: string): CaseStep[] => [
  ...ready(approved, fields, ratio),
  ...on(CAME, instructReturn(), receiveReturn(quantity)),
]

/** Came, and proven by the original invoice. */
export const proven = (quantity: string, approved = '10', fields: Fields = {}, ratio?: string): CaseStep[] => [
  ...came(quantity, approved, fields, ratio),
  atTime('2026-03-10 09:00', proveReturn()),
]

/** A complaint that was decided so and closed on 23 February. */
export const decided = (handling: Handling, id = 'K-1', closed = true): CaseStep[] =>
  complaint.on(
    '2026-02-23 09:00',
    complaint.receive(id),
    complaint.fileForm(id),
    complaint.accept(id),
    complaint.investigate(id),
    complaint.reportInvestigation(id),
    complaint.draftCountermeasure(id),
    complaint.managerOpinion(id),
    complaint.draftHandling(id, handling),
    complaint.negotiate(id, handling),
    complaint.consolidate(id, handling),
    complaint.approve(id, 'sales-manager', handling),
    complaint.tellResult(id),
    ...(closed ? [complaint.close(id)] : []),
  )

/** A complaint by which so many pieces come back. */
export const returning = (quantity: string | null, kind: Handling['kind'] = 'return', closed = true): CaseStep[] =>
  decided({ kind, quantity, amount: '100', text: null }, 'K-1', closed)

/** A complaint by which so much money is allowed. */
export const allowing = (amount: string, kind: Handling['kind'] = 'allowance', closed = true): CaseStep[] =>
  decided({ kind, quantity: null, amount, text: null }, 'K-1', closed)

const CERTIFIED = '2026-03-02 09:00'

export const certified = (amount = '800', fields: Fields = {}): CaseStep[] => [
  atTime(CERTIFIED, certify(amount, { basis: 'settlement of 1 March', ...fields })),
]
export const signed = (fields: Fields = {}): CaseStep[] => [
  ...certified('800', fields),
  atTime('2026-03-02 10:00', sign('manager')),
  atTime('2026-03-02 11:00', sign('general-manager')),
]
export const sealed = (fields: Fields = {}): CaseStep[] => [...signed(fields), atTime('2026-03-04 09:00', seal())]
