/** Stores that fail: whichever call it is, the log is as before or as after, never between, and the office works on. */
import { describe, expect, test } from 'vitest'
import type { EventStore } from '../../src/core/ports.ts'
import {
  companyBook,
  complaintRegister,
  departmentShares,
  GuijuError,
  type ManualClock,
  manualClock,
  memoryStore,
  type Office,
  type Order,
  type SequencedEvent,
  type Tag,
} from '../../src/index.ts'
import { ASSESSMENT, BIG, CONDITIONS } from '../../src/testing/history/values.ts'
import { accept } from '../../src/testing/steps/complaint.ts'
import { until } from '../steps/complaint.ts'
import { codeOf, contentOf, decided, expectSame, logOf, officeOn, START } from './offices.ts'

const about = (index: number) => ({ customerId: `C-${index}`, departmentId: 'east' })
const admit = (index: number) => ({
  type: 'customer.admit',
  ...about(index),
  kind: 'medical-institution',
  scale: BIG,
  conditions: CONDITIONS,
})
const review = { type: 'customer.review', ...about(0), result: 'good', assessment: ASSESSMENT }
const vip = { type: 'customer.grade', ...about(0), grade: 'vip' }
const removal = { type: 'customer.remove', ...about(1), criterion: 'a whim' }

/** What was accepted then is to be urged. */
const LONG_AGO = '2025-11-24T02:00:00.000Z'

/** Batches of orders: a batch of one is told alone. */
const SCRIPT: readonly (readonly Order[])[] = [
  [0, 1, 2, 3, 4, 5, 6].map(index => ({ command: admit(index), commandId: `a-${index}` })),
  [{ command: review, commandId: 'review' }],
  [{ command: vip, commandId: 'vip' }],
  [{ command: vip, commandId: 'vip again' }],
  [{ command: removal, commandId: 'removal' }],
  [
    { command: { type: 'customer.trade', ...about(2), amount: '10' }, commandId: 't-1' },
    { command: { type: 'customer.trade', ...about(3), amount: '20' }, commandId: 't-2' },
  ],
  ['K-1', 'K-2'].flatMap(id =>
    until('form-filed', id).map(({ command, by }, index) => ({
      command,
      actor: by!,
      occurredAt: LONG_AGO,
      commandId: `${id}-${index}`,
    })),
  ),
  ...['K-1', 'K-2'].map(id => [
    { command: accept(id).command, actor: accept(id).by!, occurredAt: LONG_AGO, commandId: `${id} accepted` },
  ]),
]

type Failing = 'before' | 'after'
class Broken extends Error {}

/** Fails at its n-th call: before it does what it is asked for, or after. */
function failingAt(store: EventStore, n: number, when: Failing): EventStore {
  let calls = 0
  const around = async <T>(work: () => Promise<T>): Promise<T> => {
    calls += 1
    const fails = calls === n
    if (fails && when === 'before') throw new Broken(`call ${n}`)
    const answer = await work()
    if (fails) throw new Broken(`the answer of call ${n}`)
    return answer
  }
  return {
    read: (query, options) => around(() => store.read(query, options)),
    append: (events, condition) => around(() => store.append(events, condition)),
  }
}

async function ask(office: Office, orders: readonly Order[]) {
  const [first] = orders
  if (orders.length > 1 || !first) return (await office.executeAll(orders)).map(decided)
  const { command, ...meta } = first
  return [decided(await office.execute(command, meta))]
}

type OnFault = (fault: unknown) => Promise<void>

async function perform(office: Office, onFault: OnFault) {
  let faults = 0
  const counted = async (fault: unknown) => {
    faults += 1
    await onFault(fault)
  }
  const outcomes: object[] = []
  for (const orders of SCRIPT) outcomes.push(...(await untilDone(() => ask(office, orders), counted)))
  await untilDone(() => office.tick(), counted)
  const views: unknown[] = []
  for (const question of questionsTo(office)) views.push(await untilDone(question, counted))
  return { outcomes, views, faults }
}

async function untilDone<T>(work: () => Promise<T>, onFault: OnFault): Promise<T> {
  for (;;) {
    try {
      return await work()
    } catch (fault) {
      await onFault(fault)
    }
  }
}

function questionsTo(office: Office): (() => Promise<unknown>)[] {
  return [
    () => office.view(departmentShares, 'east'),
    () => office.view(companyBook),
    () => office.view(complaintRegister, '2511'),
    () => office.obligations({ status: ['running', 'due', 'overdue'] }),
    () => office.obligations({ asOf: START, position: 3 }),
  ]
}

const plain = (log: readonly SequencedEvent[]) => log.map(contentOf)
const clock = (): ManualClock => manualClock(START)
const never = async (fault: unknown) => {
  throw fault
}

describe('the n-th call of a store fails, for every n', () => {
  for (const when of ['before', 'after'] as const) {
    for (const cachedStates of [1, 50_000]) {
      test(`${when === 'before' ? 'it does nothing' : 'it is done, and the answer is lost'}, cache of ${cachedStates}`, async () => {
        const calm = memoryStore()
        const expected = await perform(officeOn(calm, clock()), never)
        expect((await logOf(calm)).filter(({ type }) => type === 'complaint.notice-sent').length).toBeGreaterThan(1)
        const batches = SCRIPT.map(orders => orders.map(({ commandId }) => commandId))
        let failed = 0
        for (let n = 1; failed === n - 1; n++) {
          const store = memoryStore()
          const office = officeOn(failingAt(store, n, when), clock(), { cachedStates })
          const seen = await perform(office, async fault => {
            expect(fault).toMatchObject({ code: 'HOST_FAULT', cause: expect.any(Broken) })
            await expectWholeBatches(store, batches)
          })
          expectSame(seen.outcomes, expected.outcomes)
          expectSame(seen.views, expected.views)
          expectSame(plain(await logOf(store)), plain(await logOf(calm)))
          failed += seen.faults
        }
        expect(failed).toBeGreaterThan(5)
      })
    }
  }
})

async function expectWholeBatches(store: EventStore, batches: readonly (readonly (string | undefined)[])[]) {
  const ids = new Set((await logOf(store)).map(event => event.commandId as string))
  for (const batch of batches) {
    const written = batch.filter(id => ids.has(id!)).length
    const refused = batch.some(id => id === 'vip again' || id === 'removal')
    expect(refused ? 0 : [0, batch.length]).toEqual(refused ? written : expect.arrayContaining([written]))
  }
}

describe('a store that always conflicts', () => {
  function conflicting(store: EventStore, times: number) {
    const seen = { appends: 0 }
    const conflicted: EventStore = {
      read: store.read,
      append: async (events, condition) => {
        seen.appends += 1
        if (seen.appends <= times) throw new GuijuError('APPEND_CONFLICT', 'somebody else was quicker')
        return store.append(events, condition)
      },
    }
    return { seen, conflicted }
  }

  for (const attempts of [1, 3, 10]) {
    test(`is given up after ${attempts} attempts; nothing is appended, and the next command works`, async () => {
      const store = memoryStore()
      const { seen, conflicted } = conflicting(store, attempts)
      const office = officeOn(conflicted, clock(), { attempts })
      expect(await codeOf(() => office.execute(admit(0)))).toBe('APPEND_CONFLICT')
      expect(seen.appends).toBe(attempts)
      expectSame(await logOf(store), [])
      expect((await office.execute(admit(0))).status).toBe('accepted')
    })
  }

  test('fewer conflicts than attempts are not seen by the caller', async () => {
    const { seen, conflicted } = conflicting(memoryStore(), 9)
    expect((await officeOn(conflicted, clock()).execute(admit(0))).status).toBe('accepted')
    expect(seen.appends).toBe(10)
  })

  test('for more than one event: a batch is given up, and commands that wait together are told one by one', async () => {
    const store = memoryStore()
    const narrow: EventStore = {
      read: store.read,
      append: async (events, condition) => {
        if (events.length > 1) throw new GuijuError('APPEND_CONFLICT', 'somebody else was quicker')
        return store.append(events, condition)
      },
    }
    const office = officeOn(narrow, clock(), { attempts: 2 })
    const orders = [0, 1, 2, 3].map(index => ({ command: admit(index) }))
    expect(await codeOf(() => office.executeAll(orders))).toBe('APPEND_CONFLICT')
    expectSame(await logOf(store), [])
    const waiting = await Promise.all(orders.map(({ command }) => office.execute(command)))
    expect(waiting.map(({ status }) => status)).toEqual(['accepted', 'accepted', 'accepted', 'accepted'])
    expect((await logOf(store)).length).toBe(4)
  })

  test('a state that somebody changes before every append is never judged on what was', async () => {
    const store = memoryStore()
    let writes = 0
    const busy: EventStore = {
      read: store.read,
      append: async (events, condition) => {
        writes += 1
        await store.append([{ type: 'customer.removed', data: REMOVED, tags: TAGS }])
        return store.append(events, condition)
      },
    }
    const office = officeOn(busy, clock(), { attempts: 4 })
    expect(await codeOf(() => office.execute(admit(0)))).toBe('APPEND_CONFLICT')
    expect(writes).toBe(4)
  })
})

const REMOVED = { ...about(0), criterion: 'left', note: null, grade: 'qualified', varieties: [] }
const TAGS: Tag[] = ['customer:C-0', 'department:east']
