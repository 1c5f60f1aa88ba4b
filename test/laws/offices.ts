/** Offices to try laws on: one company's values, clocks that stand, and what of an outcome does not depend on ids. */
import { expect } from 'vitest'
import type { EventStore } from '../../src/core/ports.ts'
import {
  type Clock,
  complaintEditions,
  complaintHandling,
  complaintResponse,
  customerContact,
  customerGrading,
  dated,
  type ManualClock,
  manualClock,
  memoryStore,
  mergingContext,
  type Office,
  type OfficeOptions,
  open,
  type SequencedEvent,
  sequentialIds,
  serviceComplaint,
} from '../../src/index.ts'
import { difference } from './strict.ts'

export { contentOf, decided } from '../../src/testing/office/answers.ts'
export { carryOver } from '../../src/testing/office/race.ts'
export { runs } from '../effort.ts'

export const START = '2026-01-01T00:00:00.000Z'

/** What the documents about complaints leave blank. */
export const handling = {
  edition: complaintEditions.D03,
  authority: [
    { upTo: '1000', role: 'sales-manager' },
    { upTo: '10000', role: 'deputy-general-manager' },
    { upTo: null, role: 'general-manager' },
  ],
  unitDays: { 'form-filed': 2, accepted: 1, investigated: 3, 'countermeasure-drafted': 2, approved: 2 },
  collectionDays: 30,
  clockStops: [{ reason: 'the customer is away', roles: ['sales'] }],
  urgingEveryDays: 7,
}

export const ofCustomers = [
  customerGrading({
    vipMinBeds: 500,
    vipMinAnnualVolume: '100',
    preferredMinBeds: 200,
    preferredMinAnnualVolume: '50',
    majorLossThreshold: '10000',
    eliminationCriteria: ['left'],
  }),
  customerContact({ visitEvery: { vip: 'month', preferred: 'quarter', qualified: 'year' } }),
] as const

export const ofComplaints = [complaintHandling(handling)] as const

export const regulations = [...ofCustomers, ...ofComplaints] as const

/** The caps, the periods, the lists and the wording change in the first weeks of the year. */
export const changing = [
  customerGrading({
    ...regulations[0].given,
    vipShareLimit: dated([{ value: '15' }, { value: '5', since: '2026-01-20' }, { value: '15', since: '2026-03-01' }]),
    reviewInterval: dated([{ value: 6 }, { value: 1, since: '2026-01-10' }]),
    downgradeGrounds: dated([{ value: ['late-payment'] }, { value: ['major-loss'], since: '2026-02-01' }]),
    departmentPapers: dated([{ value: ['file-officer'] }, { value: ['policy-change'], since: '2026-01-15' }]),
    keyCustomerGrades: dated([{ value: [] }, { value: ['preferred', 'qualified'], since: '2026-01-12' }]),
  }),
  customerContact({
    visitEvery: dated([
      { value: { vip: 'month', preferred: 'quarter', qualified: 'year' } },
      { value: { vip: 'quarter', preferred: null, qualified: 'month' }, since: '2026-01-20' },
    ]),
    keyGrades: dated([{ value: ['vip', 'preferred'] }, { value: ['vip'], since: '2026-02-01' }]),
    generalContactEvery: dated([
      { value: 'quarter' },
      { value: 'month', since: '2026-01-08' },
      { value: 'half-year', since: '2026-03-15' },
    ]),
    seniorVisitList: dated([{ value: [] }, { value: ['C-1', 'C-3'], since: '2026-01-31' }]),
  }),
  complaintHandling({
    ...handling,
    edition: dated([
      { value: complaintEditions.D03 },
      { value: complaintEditions.D02, since: '2026-01-08' },
      { value: complaintEditions.D14, since: '2026-02-10' },
    ]),
    urgingEveryDays: dated([{ value: 7 }, { value: null, since: '2026-01-20' }, { value: 3, since: '2026-02-15' }]),
    collectionDays: dated([{ value: 30 }, { value: 10, since: '2026-01-25' }]),
  }),
]

/** With what the documents say of service complaints and of answers to any complaint. */
export const everything = [
  ...regulations,
  serviceComplaint({ handlingDays: 7, effectiveFrom: '2026-01-10' }),
  complaintResponse({
    responseHours: 4,
    generalProgressDays: 3,
    complexSolutionDays: 5,
    recurrenceDays: 90,
    surgeThreshold: 3,
    surgeWindowDays: 7,
    clockStops: handling.clockStops,
  }),
]

export interface Stage {
  readonly store: Required<EventStore>
  readonly clock: ManualClock
  readonly office: Office
}

export function stage(options: Partial<OfficeOptions> = {}): Stage {
  const store = memoryStore()
  const clock = manualClock(START)
  return { store, clock, office: officeOn(store, clock, options) }
}

/** A stage whose office names as any other of these does: what a decision names by its id is the same then. */
export function namesake(options: Partial<OfficeOptions> = {}): Stage {
  return stage({ ids: sequentialIds('same'), ...options })
}

let offices = 0

/** Every office has ids of its own: several may write one log. */
export function officeOn(store: EventStore, clock: Clock, options: Partial<OfficeOptions> = {}): Office {
  offices += 1
  return open({ store, clock, ids: sequentialIds(`o${offices}`), regulations, contexts: [mergingContext], ...options })
}

export async function logOf(store: EventStore): Promise<readonly SequencedEvent[]> {
  return (await store.read('all')).events
}

export async function codeOf(work: () => unknown): Promise<unknown> {
  try {
    await work()
  } catch (error) {
    return (error as { code?: unknown }).code ?? error
  }
  return 'nothing was thrown'
}

/** Strictly the same; where they are not, vitest shows how. */
export function expectSame(actual: unknown, expected: unknown): void {
  const found = difference(actual, expected)
  if (found === undefined) return
  expect(actual).toStrictEqual(expected)
  expect(found).toBeUndefined()
}
