/** Sales and the work beside them, counted once more from the log alone: in cents, and by days on the wall of Shanghai. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { standing } from '../../src/core/withdrawn.ts'
import {
  consultantRates,
  type SequencedEvent,
  salesConversion,
  salesWork,
  salesWorkFines,
  vehicleSales,
} from '../../src/index.ts'
import { histories, play } from '../../src/testing/histories.ts'
import { logOf, runs, stage } from './offices.ts'

const PAPERS = ['contract', 'invoice-copy']
const STEPS = ['greet', 'ask', 'show']
const inForce = [vehicleSales({ salePapers: PAPERS }), salesWork({ salesProcess: STEPS })]
const options = { customers: ['C-1'], departments: [], vehicles: ['V-1', 'V-2'], sales: true, length: 60 }

type Told = SequencedEvent & { readonly data: Readonly<Record<string, unknown>> }

const cents = (amount: unknown) => Math.round(Number(amount) * 100)

/** What the events before say of one order: walked once, in the order in which they were told. */
function sale(before: readonly Told[]) {
  let [price, paid, deposit, loan] = [Number.POSITIVE_INFINITY, 0, 0, 0]
  let [converted, returned, lent, reported, delivered] = [false, false, false, false, false]
  let owner: unknown
  const papers = new Set<string>()
  for (const { type, data } of before) {
    if (type === 'vehicle-order.placed') owner = data.consultantId
    if (type === 'vehicle-order.placed' || type === 'vehicle-order.changed') price = cents(data.price)
    if (type === 'vehicle-sale.payment-received') paid += cents(data.amount)
    if (type === 'vehicle-sale.deposit-received') deposit = cents(data.amount)
    if (type === 'vehicle-sale.loan-agreed') [lent, loan] = [true, cents(data.amount)]
    if (type === 'vehicle-sale.performance-reassigned') owner = data.consultantId
    if (type === 'vehicle-sale.papers-handed-in') for (const paper of data.papers as string[]) papers.add(paper)
    converted ||= type === 'vehicle-sale.deposit-converted'
    returned ||= type === 'vehicle-sale.deposit-slip-returned'
    reported ||= type === 'vehicle-sale.disbursement-reported'
    delivered ||= type === 'vehicle.delivered'
  }
  const arrived = paid + (converted && returned ? deposit : 0) + (reported ? loan : 0)
  return { isPaid: arrived >= price && (!lent || reported), lent, delivered, owner, papers }
}

test('what leaves is paid, and what counts is paid, complete, and its own consultant’s', async () => {
  const seen = { delivered: 0, counted: 0, onCredit: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(histories(fc, options), async history => {
      const { store, office, clock } = stage({ regulations: inForce })
      const played = await play(history, office, clock)
      seen.refused += played.filter(({ outcome: { findings } }) =>
        findings.some(({ rule, verdict }) => rule === 'picked-up-after-payment' && verdict === 'failed'),
      ).length
      const events = (await logOf(store)) as readonly Told[]
      for (const [index, { type, data }] of events.entries()) {
        const isCount = type === 'vehicle-sale.performance-counted'
        if (!isCount && type !== 'vehicle.delivered') continue
        const found = sale(events.slice(0, index).filter(one => one.data.orderId === data.orderId))
        expect(found.isPaid, String(data.orderId)).toBe(true)
        if (!isCount) seen.delivered += 1
        else {
          seen.counted += 1
          seen.onCredit += Number(found.lent)
          expect([...found.papers]).toEqual(expect.arrayContaining(PAPERS))
          expect(data.consultantId).toBe(found.owner)
          if (found.lent) expect(found.delivered).toBe(true)
        }
      }
    }),
    { ...runs(100), seed: 11 },
  )
  for (const [what, many] of Object.entries(seen)) expect(many, what).toBeGreaterThan(0)
})

const inOrder = (log: readonly SequencedEvent[]) =>
  log.toSorted((a, b) =>
    a.occurredAt === b.occurredAt ? a.position - b.position : a.occurredAt < b.occurredAt ? -1 : 1,
  ) as readonly Told[]

const EAST = 8 * 3_600_000
const dayOf = (at: string) => new Date(Date.parse(at) + EAST).toISOString().slice(0, 10)

test('rates, conversion and fines are those of the log, whatever is told late or withdrawn', async () => {
  const seen = { receptions: 0, fines: 0, deals: 0 }
  await fc.assert(
    fc.asyncProperty(histories(fc, { ...options, late: true, withdrawals: true }), async history => {
      const { store, office, clock } = stage({ regulations: inForce })
      await play(history, office, clock)
      const events = inOrder([...standing(await logOf(store))].filter(({ occurredAt }) => occurredAt <= clock.now()))
      // What was withdrawn, told anew and restored is there twice: the later one counts.
      const began = events.filter(({ type, data }, index) => {
        const isLater = (one: Told) => one.type === type && one.data.receptionId === data.receptionId
        return type === 'showroom.reception-began' && !events.slice(index + 1).some(isLater)
      })
      const closed = (id: unknown) =>
        events.findLast(({ type, data }) => type === 'showroom.reception-closed' && data.receptionId === id)
      const persons = (id: unknown) =>
        new Set(events.filter(({ data }) => data.receptionId === id).map(({ data }) => data.consultantId))
      const isClear = began.every(({ data }) => persons(data.receptionId).size === 1)
      const deals = (of: readonly Told[]) => of.filter(({ data }) => closed(data.receptionId)?.data.orderId).length
      seen.receptions += began.length
      seen.deals += deals(began)
      for (const consultant of isClear ? ['li', 'wang'] : []) {
        const own = began.filter(({ data }) => data.consultantId === consultant)
        const rates = await office.view(consultantRates, consultant)
        expect(rates.reduce((sum, { closing }) => sum + closing.of, 0)).toBe(own.length)
        for (const { first, last, closing } of rates) {
          const of = own.filter(({ occurredAt }) => first <= dayOf(occurredAt) && dayOf(occurredAt) <= last)
          expect([closing.count, closing.of]).toEqual([deals(of), of.length])
        }
      }
      const { months, quarters } = await office.view(salesConversion, '')
      for (const some of [months, quarters]) expect(some.reduce((sum, { of }) => sum + of, 0)).toBe(began.length)
      const faults = events.filter(({ type }) => type === 'sales-report.fault-found').length
      const skipped = began.filter(({ data }) => {
        const end = closed(data.receptionId)
        return end && !STEPS.every(step => (end.data.steps as string[]).includes(step))
      })
      const fines = await office.view(salesWorkFines, '')
      expect(fines.reduce((sum, { count }) => sum + count, 0)).toBe(faults + skipped.length)
      seen.fines += faults + skipped.length
    }),
    { ...runs(100), seed: 12 },
  )
  for (const [what, many] of Object.entries(seen)) expect(many, what).toBeGreaterThan(0)
})
