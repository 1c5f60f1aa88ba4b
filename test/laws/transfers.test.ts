/** A transfer ends one book and opens the other at one instant, and nothing of what runs or is on record is lost by it. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sum } from '../../src/core/exact.ts'
import { replay } from '../../src/core/fold.ts'
import { customerFile } from '../../src/facts/customer/states/customer-file.ts'
import { departmentBook } from '../../src/facts/customer/states/department-book.ts'
import { companyBook, customerContribution, customerTransferred, type SequencedEvent } from '../../src/index.ts'
import { type History, histories, play } from '../../src/testing/histories.ts'
import { BIG, CONDITIONS } from '../../src/testing/history/values.ts'
import { expectSame, logOf, namesake, officeOn, runs, stage } from './offices.ts'

const customers = ['C-1', 'C-2', 'C-3', 'C-4', 'C-5', 'C-6', 'C-7', 'C-8']
const places = { customers, departments: ['east', 'west', 'north'] }

type Transferred = SequencedEvent & { readonly data: ReturnType<typeof customerTransferred.of>['data'] }

const isTransfer = (event: SequencedEvent): event is Transferred => event.type === customerTransferred.type

/** A state before and after the event at this place of the log. */
function around<State>(
  state: Parameters<typeof replay<State>>[0],
  key: string,
  log: readonly SequencedEvent[],
  index: number,
) {
  const mine = log.slice(0, index + 1).filter(event => state.keys(event).includes(key))
  return [replay(state, key, mine.slice(0, -1)), replay(state, key, mine)] as const
}

const volume = (file: ReturnType<typeof customerFile.initial>) =>
  sum(Object.values(file.relations).flatMap(({ volumes }) => Object.values(volumes)))

const onBooks = (file: ReturnType<typeof customerFile.initial>) =>
  Object.values(file.relations)
    .flatMap(({ admitted, departmentId }) => (admitted ? [departmentId] : []))
    .sort()

async function played(history: History) {
  const { store, office, clock } = namesake()
  await play(history, office, clock)
  return logOf(store)
}

const ofAllKinds = () =>
  fc.oneof(histories(fc, { ...places, late: true }), histories(fc, { ...places, lawful: true, length: 60 }))

describe('transfers in histories of all kinds', () => {
  test('one book has one less, the other one more, the company as many as before', async () => {
    let seen = 0
    await fc.assert(
      fc.asyncProperty(ofAllKinds(), async history => {
        const log = await played(history)
        for (const [index, event] of log.entries()) {
          if (!isTransfer(event)) continue
          seen += 1
          const { fromDepartmentId, departmentId, from, to } = event.data
          const [left, leaves] = around(departmentBook, fromDepartmentId, log, index)
          const [had, has] = around(departmentBook, departmentId, log, index)
          expect([leaves.customers - left.customers, has.customers - had.customers]).toEqual([-1, 1])
          expect([leaves[from] - left[from], has[to] - had[to]]).toEqual([-1, 1])
        }
      }),
      runs(200),
    )
    expect(seen).toBeGreaterThan(0)
  })

  test('the customer is on one book instead of another, with its volume and its whole record', () =>
    fc.assert(
      fc.asyncProperty(histories(fc, { ...places, late: true }), async history => {
        const log = await played(history)
        for (const [index, event] of log.entries()) {
          if (!isTransfer(event)) continue
          const { customerId, fromDepartmentId, departmentId } = event.data
          const [before, after] = around(customerFile, customerId, log, index)
          const [books, now] = [onBooks(before as never), onBooks(after as never)]
          expect(now).toEqual([...books.filter(one => one !== fromDepartmentId), departmentId].sort())
          expect(volume(after as never)).toBe(volume(before as never))
          const record = after.relations[departmentId]!.incidents
          for (const one of before.relations[fromDepartmentId]!.incidents) expect(record).toContainEqual(one)
          // What the new department had on record of before was no ground for the grade that runs on.
          for (const one of before.relations[departmentId]?.incidents ?? []) {
            expect(record).toContainEqual({ ...one, considered: true })
          }
        }
      }),
      runs(40),
    ))

  test('there and back again at once: the relation is what it was, the record no longer', () =>
    fc.assert(
      fc.asyncProperty(histories(fc, places), async history => {
        const log = await played(history)
        for (const customerId of customers) {
          const mine = log.filter(event => customerFile.keys(event).includes(customerId))
          const file = replay(customerFile, customerId, mine)
          const [one] = Object.values(file.relations).filter(({ admitted }) => admitted)
          if (!one || file.relations.elsewhere) continue
          const { conditions, varieties, licensedVarieties, grade } = one
          const moved = (fromDepartmentId: string, departmentId: string) => ({
            ...mine.at(-1)!,
            ...customerTransferred.of({
              ...{ customerId, fromDepartmentId, departmentId, from: grade, to: grade, kind: file.kind!, reason: 'r' },
              ...{ conditions: conditions!, varieties: [...varieties], licensedVarieties: [...licensedVarieties] },
            }),
          })
          const back = [moved(one.departmentId, 'elsewhere'), moved('elsewhere', one.departmentId)]
          const after = replay(customerFile, customerId, [...mine, ...back]).relations[one.departmentId]
          expectSame(after, { ...one, changedAt: mine.at(-1)!.occurredAt })
        }
      }),
      runs(40),
    ))

  test('departments have no names: with two of them exchanged, all is as it was, exchanged', () =>
    fc.assert(
      fc.asyncProperty(histories(fc, places), async history => {
        const exchanged = history.map(deed => JSON.parse(swapped(JSON.stringify(deed))))
        const plain = (log: readonly SequencedEvent[]) =>
          log.map(({ type, data, occurredAt }) => ({ type, data, occurredAt }))
        const [one, other] = [await played(history), await played(exchanged)]
        expectSame(plain(JSON.parse(swapped(JSON.stringify(one)))), plain(other))
      }),
      runs(20),
    ))
})

const swapped = (text: string) =>
  text.replaceAll('"east"', '"?"').replaceAll('"west"', '"east"').replaceAll('"?"', '"west"')

describe('a half-year with a transfer in it', () => {
  const both = (departmentId: string) => ({ customerId: 'C-1', departmentId })
  const trade = (departmentId: string) => ({ type: 'customer.trade', ...both(departmentId), amount: '1' })

  test('east counts the trades to 14 April, west from the 15th, together 40', async () => {
    const { office, clock } = stage()
    clock.advance(180 * 24 * 60 * 60_000)
    const at = (day: string) => ({ occurredAt: `${day}T02:00:00.000Z` })
    const admitted = { kind: 'medical-institution', scale: BIG, conditions: CONDITIONS }
    await office.execute({ type: 'customer.admit', ...both('east'), ...admitted }, at('2026-01-05'))
    for (let n = 0; n < 25; n++) await office.execute(trade('east'), at(n < 24 ? '2026-03-02' : '2026-04-14'))
    await office.execute(
      { type: 'customer.transfer', customerId: 'C-1', from: 'east', to: 'west', reason: 'r' },
      at('2026-04-15'),
    )
    for (let n = 0; n < 15; n++) await office.execute(trade('west'), at('2026-04-15'))
    expect(await office.view(customerContribution, 'C-1')).toEqual([
      { departmentId: 'east', annualVolume: '25' },
      { departmentId: 'west', annualVolume: '15' },
    ])
    expect((await office.execute(trade('east'), at('2026-04-16'))).status).toBe('refused')
  })
})

describe('transfers at the same moment', () => {
  test('to two departments, by two offices: one takes place, and the customer is on one book', async () => {
    const { office, store, clock } = stage()
    const admitted = { kind: 'medical-institution', scale: BIG, conditions: CONDITIONS }
    await office.execute({ type: 'customer.admit', customerId: 'C-1', departmentId: 'east', ...admitted })
    const offices = [office, officeOn(store, clock)]
    const outcomes = await Promise.all(
      ['west', 'north'].map((to, index) =>
        offices[index]!.execute({ type: 'customer.transfer', customerId: 'C-1', from: 'east', to, reason: 'r' }),
      ),
    )
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['accepted', 'refused'])
    const books = await office.view(companyBook, '')
    expect(books.map(({ customers }) => customers).sort()).toEqual([0, 1])
  })

  test('of a customer that is removed, by two offices: one of the two', async () => {
    const { office, store, clock } = stage()
    const admitted = { kind: 'medical-institution', scale: BIG, conditions: CONDITIONS }
    const both = { customerId: 'C-1', departmentId: 'east' }
    await office.execute({ type: 'customer.admit', ...both, ...admitted })
    const outcomes = await Promise.all([
      office.execute({ type: 'customer.transfer', customerId: 'C-1', from: 'east', to: 'west', reason: 'r' }),
      officeOn(store, clock).execute({ type: 'customer.remove', ...both, criterion: 'left' }),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['accepted', 'refused'])
  })
})
