/** Classes by value, counted once more from the log alone: no state, no kind and no exact decimals in between. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { standing } from '../../src/core/withdrawn.ts'
import { customerValue, loyaltyAndChurn, type SequencedEvent, valueClasses } from '../../src/index.ts'
import { histories, play } from '../../src/testing/histories.ts'
import { logOf, ofCustomers, runs, stage } from './offices.ts'

const THRESHOLDS = { volume: '100', frequency: 2, potential: 'fair', loyalty: 'high' } as const
const WEIGHTS = { volume: '33.4', frequency: '26.6', potential: '20', loyalty: '20' }
const inForce = [
  ...ofCustomers,
  customerValue({
    analyseEvery: 'quarter',
    valueEvery: 'month',
    valueWindowMonths: 2,
    valueThresholds: THRESHOLDS,
    valueWeights: WEIGHTS,
    importantFrom: '60',
    lostAfterMonths: 2,
    customerTypes: ['clinic'],
    customerSizes: ['large', 'small'],
  }),
]
const options = { customers: ['C-1', 'C-2'], value: true, withdrawals: true, late: true, length: 60 }

interface Said {
  readonly customerId: string
  readonly on: string
  readonly amount: string
  readonly potential: string
  readonly assessment: { readonly loyalty: string }
}
type Told = SequencedEvent & { readonly data: Said }
const CENT = 1_000_000

/** Shanghai is eight hours ahead all the year. */
const monthAt = (at: string) => {
  const date = new Date(Date.parse(at) + 8 * 3_600_000)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}
const monthOn = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

/** What the facts about a customer that happened up to a moment give. */
function classBy(log: readonly Told[], customerId: string, at: string): string {
  const of = log.filter(({ data, occurredAt }) => data.customerId === customerId && occurredAt <= at)
  const trades = of.filter(({ type }) => type === 'customer.traded')
  if (trades.length === 0) return 'potential'
  const age = ({ data }: Told) => monthAt(at) - monthOn(data.on)
  const counted = trades.filter(one => age(one) >= 0 && age(one) < 2)
  const latest = (type: string) =>
    of
      .filter(one => one.type === type)
      .reduce<Told | undefined>((a, b) => (a && a.occurredAt > b.occurredAt ? a : b), undefined)
  const volume = counted.reduce((sum, { data }) => sum + Math.round(Number(data.amount) * CENT), 0)
  const potential = latest('customer.potential-assessed')?.data.potential
  const loyalty = latest('customer.reviewed')?.data.assessment.loyalty
  const tenths =
    (volume >= 100 * CENT ? 334 : 0) +
    (counted.length >= 2 ? 266 : 0) +
    (potential === 'fair' || potential === 'high' ? 200 : 0) +
    (loyalty === 'high' ? 200 : 0)
  return tenths >= 600 ? 'important' : 'general'
}

test('a customer is put in the class that its trades, potential and loyalty give, and in no other', async () => {
  const seen: Record<string, number> = {}
  await fc.assert(
    fc.asyncProperty(histories(fc, { ...options, late: false, withdrawals: false }), async history => {
      const { store, office, clock } = stage({ regulations: inForce })
      const told = await play(history, office, clock)
      const log = (await logOf(store)) as readonly Told[]
      for (const { deed, outcome, at } of told) {
        if (deed.command.type !== 'customer.value') continue
        const finding = outcome.findings.find(({ rule }) => rule === 'value-class-as-assessed')
        if (!finding) continue
        const made = outcome.status === 'accepted' ? outcome.events[0]?.id : undefined
        const position = log.find(({ id }) => id === made)?.position ?? Number.POSITIVE_INFINITY
        const before = log.filter(one => one.occurredAt <= at && one.position < position)
        const expected = classBy(before, String(deed.command.customerId), at)
        expect(finding.limit).toBe(expected)
        expect(finding.verdict === 'satisfied').toBe(deed.command.valueClass === expected)
        seen[expected] = (seen[expected] ?? 0) + 1
      }
    }),
    { ...runs(80), seed: 5 },
  )
  for (const one of ['important', 'general', 'potential']) expect(seen[one] ?? 0, one).toBeGreaterThan(0)
})

test('who is lost has bought nothing lately, and each customer is of one class', () =>
  fc.assert(
    fc.asyncProperty(histories(fc, options), async history => {
      const { store, office, clock } = stage({ regulations: inForce })
      await play(history, office, clock)
      const now = clock.now()
      const trades = ([...standing(await logOf(store))] as readonly Told[]).filter(
        ({ type, occurredAt }) => type === 'customer.traded' && occurredAt <= now,
      )
      const boughtIn = (last: number) =>
        new Set(
          trades
            .filter(({ data }) => monthOn(data.on) <= last && last - monthOn(data.on) < 2)
            .map(({ data }) => data.customerId),
        )
      for (const { year, customers, lost } of await office.view(loyaltyAndChurn, '')) {
        const began = boughtIn(Number(year) * 12 - 1)
        const ended = boughtIn(Math.min(monthAt(now), Number(year) * 12 + 11))
        expect([customers, lost]).toEqual([began.size, [...began].filter(one => !ended.has(one)).length])
      }
      const classed = (await office.view(valueClasses, '')).flatMap(({ customers }) => customers)
      expect(new Set(classed).size).toBe(classed.length)
    }),
    runs(60),
  ))
