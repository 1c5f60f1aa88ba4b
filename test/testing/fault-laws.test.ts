/** Offices under faulty stores, and the fault laws themselves: that they try every call, and find what is wrong. */
import { describe, expect, test } from 'vitest'
import { EarlierCommands } from '../../src/core/earlier-commands.ts'
import type { EventStore } from '../../src/core/ports.ts'
import { manualClock, memoryStore, type Office, type Order } from '../../src/index.ts'
import { type FaultScenario, faultLaws } from '../../src/testing/fault-laws.ts'
import { ASSESSMENT, BIG, CONDITIONS } from '../../src/testing/history/values.ts'
import { accept } from '../../src/testing/steps/complaint.ts'
import { officeOn, START } from '../laws/offices.ts'
import { until } from '../steps/complaint.ts'

const about = (index: number) => ({ customerId: `C-${index}`, departmentId: 'east' })
const admit = (index: number) => ({
  type: 'customer.admit',
  ...about(index),
  kind: 'medical-institution',
  scale: BIG,
  conditions: CONDITIONS,
})
const grade = (grade: string) => ({ command: { type: 'customer.grade', ...about(0), grade } })

/** What was accepted then is to be urged. */
const LONG_AGO = '2025-11-24T02:00:00.000Z'

const orders: readonly (Order | readonly Order[])[] = [
  [0, 1, 2, 3, 4, 5, 6].map(index => ({ command: admit(index) })),
  { command: { type: 'customer.review', ...about(0), result: 'good', assessment: ASSESSMENT } },
  grade('vip'),
  grade('vip'),
  { command: { type: 'customer.remove', ...about(1), criterion: 'a whim' } },
  [
    { command: { type: 'customer.trade', ...about(2), amount: '10' } },
    { command: { type: 'customer.trade', ...about(3), amount: '20' } },
  ],
  ...until('form-filed', 'K-1').map(({ command, by }) => ({ command, actor: by!, occurredAt: LONG_AGO })),
  { command: accept('K-1').command, actor: accept('K-1').by!, occurredAt: LONG_AGO },
]

const scenarioWith = (cachedStates: number): FaultScenario => ({
  office: store => officeOn(store, manualClock(START), { cachedStates }),
  orders,
})

describe.each([1, 50_000])('with %i cached states:', cachedStates => {
  for (const { name, run } of faultLaws(scenarioWith(cachedStates))) {
    test(name, async () => {
      expect((await run()).faults).toBeGreaterThan(name.includes('read') ? 3 : orders.length)
    })
  }
})

async function brokenBy(scenario: FaultScenario): Promise<string[]> {
  const broken: string[] = []
  for (const { name, run } of faultLaws(scenario)) {
    await run().catch(error => {
      expect(error).toMatchObject({ code: 'LAW_BROKEN' })
      broken.push(name)
    })
  }
  return broken
}

describe('the fault laws find', () => {
  const scenario = scenarioWith(50_000)

  test('a store that writes batches by halves', async () => {
    const halves = (): EventStore => {
      const store = memoryStore()
      let calls = 0
      return {
        ...store,
        append: async (events, condition) => {
          calls += 1
          if (events.length < 2 || calls % 4 !== 1) return store.append(events, condition)
          const { last } = await store.append(events.slice(0, 1), condition)
          // The second half is lost with the answer of the first.
          return calls > 4 ? { last } : store.append(events.slice(1))
        },
      }
    }
    expect(await brokenBy({ ...scenario, store: halves })).not.toEqual([])
  })

  test('an office that gives every repeat an id of its own', async () => {
    let made = 0
    const forgetful = (store: EventStore): Office => {
      const office = scenario.office(store)
      const anew = () => ({ commandId: `made-${made++}` })
      return {
        ...office,
        execute: (command, meta) => office.execute(command, { ...meta, ...anew() }),
        executeAll: orders => office.executeAll(orders.map(order => ({ ...order, ...anew() }))),
      }
    }
    expect(await brokenBy({ ...scenario, office: forgetful })).toContain(
      'the n-th call is done and its answer is lost, for every n',
    )
  })

  test('an office that does not ask for earlier commands', async () => {
    const recall = EarlierCommands.prototype.recall
    EarlierCommands.prototype.recall = async () => {}
    try {
      expect(await brokenBy(scenario)).toContain('the n-th call is done and its answer is lost, for every n')
    } finally {
      EarlierCommands.prototype.recall = recall
    }
  })

  test('a scenario of which a law says nothing', async () => {
    expect(await brokenBy({ ...scenario, orders: [] })).toHaveLength(5)
  })
})
