import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { DutyList } from '../../src/core/duty-list.ts'
import { type Duty, type ObligationStatus, statusAsOf } from '../../src/core/obligation.ts'
import { byUrgency, firstOf, urgencyOf } from '../../src/core/obligation-page.ts'
import { type Placed, placed, rangeOf, TURNS } from '../../src/core/placed.ts'
import { defineEvent, defineObligation, defineState, type Obligation } from '../../src/index.ts'

const happened = defineEvent({ type: 'test.owed', schema: z.strictObject({}), tags: () => [] })
const state = defineState({
  name: 'what is owed',
  events: [happened],
  initial: () => ({}),
  on: { 'test.owed': () => {} },
})
const obligation = defineObligation({
  id: 'o',
  clauses: ['c'],
  title: { zh: '', en: '' },
  force: 'must',
  of: state,
  sentence: { zh: '', en: '' },
  duties: () => [],
})

const STATUSES: readonly ObligationStatus[] = ['running', 'due', 'overdue', 'undecidable']

/** Few moments, so that many are of equal rank, and all that is exact to the second, or not, or ends before it begins. */
const moments = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('00.000', '00.500', '01.000'))
  .map(([day, second]) => `2026-01-0${day}T00:00:${second}Z`)

const deadlines = fc.oneof(
  fc.constant(null),
  fc.constant({ decidable: false as const, reason: 'nobody knows' }),
  fc.record({ at: moments, closes: fc.constantFrom('at' as const, 'before' as const), counted: fc.constant([]) }),
)

const duties: fc.Arbitrary<Duty> = fc.record({
  subject: fc.constantFrom('s:1', 's:2', 's:3'),
  since: moments,
  deadline: deadlines,
  facts: fc.constant({}),
})

const owes = fc.array(
  duties.map(duty => placed(obligation, duty)),
  { maxLength: 3 },
)

const namesOf = ({ duty: { subject } }: Placed) => ['', subject]

const rowsOf = (list: Iterable<Placed>) => [...list].map(({ row }) => row)

describe('a list of duties', () => {
  // More of a kind than a block takes, and fewer.
  test.each([5, 2_500])('is what %i keepers owe, sorted, under each name, whatever changes', keepers => {
    const changes = fc.array(fc.tuple(fc.nat(keepers - 1), owes), { maxLength: 40 })
    fc.assert(
      fc.property(fc.array(owes, { minLength: keepers, maxLength: keepers }), changes, (first, later) => {
        const owed = [...first]
        const list = new DutyList(owed.keys(), keeper => owed[keeper]!, namesOf)
        const expectSorted = (after: Obligation | undefined) => {
          const sorted = owed.flat().sort((one, other) => byUrgency(one.row, other.row))
          for (const turns of TURNS) {
            for (const name of ['', 's:2', 's:nobody']) {
              const holds = (row: Obligation) => after === undefined || byUrgency(row, after) > 0
              const mine = sorted.filter(one => one.turns === turns && (name === '' || one.duty.subject === name))
              expect(rowsOf(list.from(name, turns, holds))).toEqual(rowsOf(mine).filter(holds))
            }
          }
        }
        expectSorted(undefined)
        for (const [keeper, now] of later.slice(0, keepers > 100 ? 5 : 40)) {
          owed[keeper] = now
          list.touch(keeper)
          expectSorted(owed[(keeper + 1) % keepers]![0]?.row)
        }
        for (const keeper of owed.keys()) {
          owed[keeper] = []
          list.touch(keeper)
        }
        expectSorted(undefined)
      }),
      { numRuns: keepers > 100 ? 3 : 100 },
    )
  })
})

test('whatever has one of the statuses lies in the range for them', () => {
  const statuses = fc.subarray([...STATUSES])
  fc.assert(
    fc.property(duties, statuses, moments, fc.constantFrom(0, 1, 2), (duty, some, asOf, days) => {
      const horizon = new Date(Date.parse(asOf) + days * 86_400_000).toISOString()
      const { row, turns } = placed(obligation, duty)
      const [from, to] = rangeOf(turns, status => some.includes(status), asOf, horizon)
      fc.pre(some.includes(statusAsOf(duty, asOf, horizon)))
      expect(urgencyOf(row) >= from && urgencyOf(row) <= to).toBe(true)
    }),
    { numRuns: 3_000 },
  )
})

test('what is overdue alone is not looked for behind now, nor what is due before it, nor either where all is open', () => {
  const [asOf, horizon] = ['2026-01-02T00:00:00.000Z', '2026-01-03T00:00:00.000Z']
  const only = (wanted: ObligationStatus) => (status: ObligationStatus) => status === wanted
  expect(rangeOf('overdue', only('overdue'), asOf, horizon)).toEqual(['', asOf])
  expect(rangeOf('overdue', only('due'), asOf, horizon)).toEqual(['2026-01-02T00:00:00', horizon])
  expect(rangeOf('due', only('overdue'), asOf, horizon)).toEqual([asOf, asOf])
  expect(rangeOf('undecidable', only('undecidable'), asOf, horizon)).toEqual(['', asOf])
})

test('the first of many lists is the sorted whole, cut, and no list is asked for more than is told and one', () => {
  const lists = fc.array(
    owes.map(some => rowsOf(some).sort(byUrgency)),
    { maxLength: 6 },
  )
  fc.assert(
    fc.property(lists, fc.integer({ min: 1, max: 10 }), (some, limit) => {
      let looked = 0
      function* told(rows: readonly Obligation[]): Generator<Obligation, undefined> {
        for (const row of rows) {
          looked += 1
          yield row
        }
      }
      expect(firstOf(some.map(told), limit)).toEqual(some.flat().sort(byUrgency).slice(0, limit))
      expect(looked).toBeLessThanOrEqual(limit + some.length)
    }),
  )
})
