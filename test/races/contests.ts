/** What writers contend for, and how the bare log tells whether each got what was due: nobody is asked but the log. */
import type { CaseStep } from '../../src/core/case.ts'
import type { SequencedEvent } from '../../src/core/event.ts'
import {
  complaintEditions,
  complaintHandling,
  customerGrading,
  inventoryContext,
  type OfficeOptions,
  vehicleContext,
} from '../../src/index.ts'
import { accept, receive as complain, fileForm } from '../../src/testing/steps/complaint.ts'
import * as goods from '../../src/testing/steps/inventory.ts'
import { place, receive, sell } from '../../src/testing/steps/vehicle.ts'
import { admit, grade, review } from '../steps/customer.ts'

export interface Contest {
  readonly name: string
  /** So many rounds on each course in the long run: those in which all win in turn take longest. */
  readonly rounds: number
  readonly rules: Pick<OfficeOptions, 'regulations' | 'contexts'>
  /** What there is before the round begins. */
  prepare(round: string, writers: number): readonly CaseStep[]
  /** What one of the writers asks for. */
  attempt(round: string, writer: number): CaseStep
  /** How many of the writers are to succeed. */
  winners(writers: number): number
  /** What is wrong in the log; an empty list where nothing is. */
  violations(log: readonly SequencedEvent[]): readonly string[]
}

type Data = Readonly<Record<string, string | number>>

const CUSTOMERS = 8

function countBy(log: readonly SequencedEvent[], type: string, key: (data: Data) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const event of log) {
    if (event.type !== type) continue
    const named = key(event.data as Data)
    counts.set(named, (counts.get(named) ?? 0) + 1)
  }
  return counts
}

function above(counts: ReadonlyMap<string, number>, most: number, what: string): string[] {
  return [...counts].filter(([, count]) => count > most).map(([name, count]) => `${name}: ${count} ${what}`)
}

const east = (round: string) => ({ departmentId: `d-${round}` })

/** 15 % of 8 customers: one VIP. */
const lastPlace: Contest = {
  name: 'the last VIP place',
  rounds: 180,
  rules: {
    regulations: [
      customerGrading({
        vipMinBeds: 500,
        vipMinAnnualVolume: '100',
        preferredMinBeds: 200,
        preferredMinAnnualVolume: '50',
        majorLossThreshold: '10000',
        eliminationCriteria: ['left'],
      }),
    ],
  },
  prepare: round =>
    Array.from({ length: CUSTOMERS }, (_, index) => `C-${round}-${index}`).flatMap(id => [
      admit(id, east(round)),
      review(id, {}, east(round)),
    ]),
  attempt: (round, writer) => grade(`C-${round}-${writer % CUSTOMERS}`, 'vip', east(round)),
  winners: () => 1,
  violations: log =>
    above(
      countBy(log, 'customer.graded', ({ departmentId }) => String(departmentId)),
      1,
      'VIP of 8 customers',
    ),
}

const nextNumber: Contest = {
  name: 'the next complaint number',
  rounds: 40,
  rules: {
    regulations: [
      complaintHandling({
        edition: complaintEditions.D03,
        authority: [{ upTo: null, role: 'general-manager' }],
        unitDays: {},
        collectionDays: 30,
      }),
    ],
  },
  prepare: (round, writers) =>
    Array.from({ length: writers }, (_, writer) => `K-${round}-${writer}`).flatMap(id => [complain(id), fileForm(id)]),
  attempt: (round, writer) => accept(`K-${round}-${writer}`),
  winners: writers => writers,
  violations: log => {
    const serials = log.filter(({ type }) => type === 'complaint.accepted').map(({ data }) => (data as Data).serial)
    return serials.flatMap((serial, index) => (serial === index + 1 ? [] : [`number ${serial} in place ${index + 1}`]))
  },
}

const oneVehicle: Contest = {
  name: 'one vehicle',
  rounds: 220,
  rules: { regulations: [], contexts: [vehicleContext] },
  prepare: (round, writers) => [
    receive(`V-${round}`),
    ...Array.from({ length: writers }, (_, writer) => place(`O-${round}-${writer}`)),
  ],
  attempt: (round, writer) => sell(`V-${round}`, `O-${round}-${writer}`),
  winners: () => 1,
  violations: log =>
    above(
      countBy(log, 'vehicle.sold', ({ vehicleId }) => String(vehicleId)),
      1,
      'buyers',
    ),
}

const SOLD = 100
const EACH = 30

/** 100 were delivered: three times 30 may come back. */
const remainder: Contest = {
  name: "one return's remainder",
  rounds: 190,
  rules: { regulations: [], contexts: [inventoryContext] },
  prepare: round => {
    const item = { itemId: `I-${round}` }
    return [
      goods.listItem(item.itemId),
      goods.receive('500', { ...item, source: 'opening' }),
      goods.sell(`${SOLD}`, 'C-1', item),
    ]
  },
  attempt: (round, writer) => goods.requestReturn(`${EACH}`, `S-${round}-${writer}`, { itemId: `I-${round}` }),
  winners: writers => Math.min(writers, Math.floor(SOLD / EACH)),
  violations: log =>
    above(
      countBy(log, 'return.requested', ({ itemId }) => String(itemId)),
      Math.floor(SOLD / EACH),
      'times 30 of 100',
    ),
}

export const contests: readonly Contest[] = [lastPlace, nextNumber, oneVehicle, remainder]

/** What is there before the first round of any contest. */
export const firstOf: Readonly<Record<string, readonly CaseStep[]>> = { [remainder.name]: [goods.setUpLocation()] }
