/** A log that lost its tail: whoever had it open begins anew, and no cap is broken by what they remember. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Anchor, EventStore } from '../../src/core/ports.ts'
import { customerSheet, isGuijuError, memoryStore, type Outcome, type SequencedEvent } from '../../src/index.ts'
import { runs } from '../effort.ts'
import { PATIENT } from '../patience.ts'
import { isMissing } from '../storage/postgres/postgres.ts'
import { admit, answersOf, type Desk, deskOn, founded, grade, mostVips, review, trade } from './company.ts'
import { inMemory, logOf, onPostgres, onSqlite, type RewindableLog, withoutTails } from './logs.ts'

const FOUNDED = 16

type Step =
  | { readonly by: 0 | 1; readonly command: object }
  | { readonly by: 0 | 1; readonly together: readonly object[] }
  | { readonly lost: number }

const customer = fc.nat({ max: 7 }).map(index => `C-${index}`)
const command = fc.oneof(
  customer.map(id => grade(id, 'vip')),
  customer.map(id => grade(id, 'vip')),
  customer.map(id => grade(id, 'qualified')),
  customer.map(review),
  customer.map(trade),
)
const by = fc.constantFrom(0 as const, 1 as const)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ by, command }) },
  { weight: 1, arbitrary: fc.record({ by, together: fc.array(command, { minLength: 2, maxLength: 4 }) }) },
  { weight: 2, arbitrary: fc.record({ lost: fc.integer({ min: 1, max: 5 }) }) },
)

/** What is told to be accepted is in the log. */
function expectWritten(outcomes: readonly Outcome[], log: readonly SequencedEvent[]): void {
  const ids = new Set(log.map(({ id }) => id))
  for (const outcome of outcomes) {
    if (outcome.status === 'accepted') expect(outcome.events.every(({ id }) => ids.has(id))).toBe(true)
  }
}

async function play(steps: readonly Step[], log: RewindableLog, desks: readonly Desk[], store: EventStore) {
  for (const each of steps) {
    if ('lost' in each) {
      const { head } = await store.read('all')
      await log.cut(Math.max(FOUNDED, head - each.lost))
      continue
    }
    const { office } = desks[each.by]!
    const orders = 'command' in each ? [each] : each.together.map(command => ({ command }))
    const outcomes = await Promise.all(orders.map(({ command }) => office.execute(command)))
    expectWritten(outcomes, await logOf(store))
  }
}

const ENGINES = { memory: inMemory, SQLite: onSqlite, ...(isMissing ? {} : { PostgreSQL: onPostgres }) }

describe.each(Object.entries(ENGINES))('%s: a log loses its tail under open offices', (_, make) => {
  test(
    'no cap is broken, nothing written is told as a fault, and they answer as one that was opened then',
    async () => {
      const law = fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async steps => {
        const log = await make()
        const store = log.another()
        const desks = [deskOn(log.another()), deskOn(log.another())]
        await founded(desks[0]!.office)
        for (const { office } of desks) await answersOf(office)
        await play(steps, log, desks, store)
        expect(mostVips(await logOf(store))).toBeLessThanOrEqual(1)
        const fresh = await answersOf(deskOn(log.another()).office)
        for (const { office } of desks) expect(await answersOf(office)).toEqual(fresh)
      })
      await fc.assert(law, runs(40))
    },
    PATIENT,
  )

  test('the story of the review: an office that stayed open, and one that was quicker', async () => {
    const log = await make()
    const [stays, other] = [deskOn(log.another()), deskOn(log.another())]
    await founded(stays.office)
    for (const command of [review('C-1'), grade('C-7', 'vip'), grade('C-7', 'qualified')]) {
      expect((await stays.office.execute(command)).status).toBe('accepted')
    }
    await log.cut(FOUNDED)
    expect((await other.office.execute(grade('C-0', 'vip'))).status).toBe('accepted')
    expect((await stays.office.execute(grade('C-1', 'vip'))).status).toBe('refused')
    expect(stays.notices).toEqual([{ code: 'LOG_REWOUND', position: FOUNDED + 3 }])
    expect(other.notices).toEqual([])
  })
})

test('stores that say nothing of tails: whoever asks before the log has grown again answers as one that was opened then', async () => {
  const law = fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async steps => {
    const log = await withoutTails()
    const store = log.another()
    const desks = [deskOn(log.another()), deskOn(log.another())]
    await founded(desks[0]!.office)
    for (const each of steps) {
      await play([each], log, desks, store)
      const fresh = await answersOf(deskOn(log.another()).office)
      for (const { office } of desks) expect(await answersOf(office)).toEqual(fresh)
    }
    expect(mostVips(await logOf(store))).toBeLessThanOrEqual(1)
  })
  await fc.assert(law, runs(40))
})

/** Before its n-th call the log loses what is beyond the foundation, and somebody else makes C-0 the VIP. */
function losingAt(store: EventStore, n: number, lose: () => Promise<void>): EventStore & { calls: () => number } {
  let calls = 0
  const around = async <T>(work: () => Promise<T>): Promise<T> => {
    calls += 1
    if (calls === n) await lose()
    return work()
  }
  return {
    calls: () => calls,
    read: (query, options) => around(() => store.read(query, options)),
    append: (events, condition) => around(() => store.append(events, condition)),
  }
}

/** Everything at once, as in a service. */
async function busyDay({ office }: Desk): Promise<readonly Outcome[]> {
  const first = await office.execute(grade('C-7', 'vip'))
  const second = await office.execute(grade('C-7', 'qualified'))
  const rest = await Promise.all([
    office.execute(trade('C-3'), { commandId: 'trade' }),
    answersOf(office),
    office.preview(grade('C-2', 'vip')),
    office.execute(grade('C-1', 'vip')),
    answersOf(office),
    office.execute(grade('C-2', 'vip')),
  ])
  return [first, second, rest[0], rest[3], rest[5]]
}

test('before whichever call of the store the loss comes, no cap is broken and nobody meets a fault', async () => {
  let [n, calls] = [1, 0]
  do {
    const log = await inMemory()
    const store = log.another()
    await founded(deskOn(store).office)
    const losing = losingAt(store, n, async () => {
      await log.cut(FOUNDED)
      await deskOn(log.another()).office.execute(grade('C-0', 'vip'))
    })
    const desk = deskOn(losing)
    await busyDay(desk)
    expect(mostVips(await logOf(store)), `call ${n}`).toBeLessThanOrEqual(1)
    expect(await answersOf(desk.office), `call ${n}`).toEqual(await answersOf(deskOn(store).office))
    calls = losing.calls()
    n += 1
  } while (n <= calls)
  expect(n).toBeGreaterThan(12)
})

interface Mishap {
  before(): Promise<void>
  after(): Promise<void>
  /** Something else that is asked while the answer is on its way. */
  meanwhile(): Promise<unknown>
}

/** The answer to its n-th call comes late: after others, and after what has happened to the log since. */
function lateAt(store: EventStore, n: number, mishap: () => Mishap): EventStore & { calls: () => number } {
  let calls = 0
  const around = async <T>(work: () => Promise<T>): Promise<T> => {
    calls += 1
    if (calls !== n) return work()
    const { before, after, meanwhile } = mishap()
    await before()
    const answer = await work()
    await after()
    await meanwhile()
    return answer
  }
  return {
    calls: () => calls,
    read: (query, options) => around(() => store.read(query, options)),
    append: (events, condition) => around(() => store.append(events, condition)),
  }
}

test('whichever answer comes late, from before the loss, to a log that is longer again: as one that was opened then', async () => {
  let [n, calls] = [1, 0]
  do {
    const log = await inMemory()
    const store = log.another()
    await founded(deskOn(store).office)
    const another = () => deskOn(log.another()).office
    const late = lateAt(store, n, () => {
      let head = FOUNDED
      return {
        // Only the late answer has seen this.
        async before() {
          head = (await store.read('all')).head
          await another().executeAll([admit('C-9'), grade('C-5', 'vip')].map(command => ({ command })))
        },
        async after() {
          await log.cut(head)
          for (let trades = 0; trades < 9; trades++) await another().execute(trade('C-4'))
        },
        meanwhile: () => desk.office.view(customerSheet, 'C-4'),
      }
    })
    const desk = deskOn(late)
    await busyDay(desk)
    expect(mostVips(await logOf(store)), `call ${n}`).toBeLessThanOrEqual(1)
    // An answer that comes late is one from before the loss: the next one is to be right.
    await answersOf(desk.office)
    calls = late.calls()
    expect(await answersOf(desk.office), `call ${n}`).toEqual(await answersOf(deskOn(store).office))
    n += 1
  } while (n <= calls)
  expect(n).toBeGreaterThan(12)
})

test('a log that is another one at each call ends with an error that says so', async () => {
  const logs = [memoryStore(), memoryStore()]
  for (const store of logs) await founded(deskOn(store).office)
  let calls = 0
  const next = () => logs[calls++ % 2]!
  const { office } = deskOn({
    read: (query, options) => next().read(query, options),
    append: (events, condition) => next().append(events, condition),
  })
  const thrown = await office.execute(grade('C-0', 'vip')).catch(error => error)
  expect(isGuijuError(thrown, 'LOG_REWOUND')).toBe(true)
})

describe.each(Object.entries({ SQLite: onSqlite, ...(isMissing ? {} : { PostgreSQL: onPostgres }) }))(
  '%s: subscribers of a log that loses its tail',
  (_, make) => {
    test(
      'are told from where on, hear all that is there, and keep nothing that is not',
      async () => {
        const log = await make()
        const [store, writer] = [log.another(), log.another()]
        let heard: SequencedEvent[] = []
        const told: number[] = []
        const batch = (count: number) => Array.from({ length: count }, () => ({ type: 'a', tags: ['x:1'], data: {} }))
        const caughtUp = async () => {
          const events = await logOf(writer)
          await expect.poll(() => heard.map(({ id }) => id), { timeout: PATIENT }).toEqual(events.map(({ id }) => id))
        }
        const end = store.subscribe!(
          [{ types: ['a'] }],
          0,
          events => void heard.push(...events),
          position => {
            told.push(position)
            heard = heard.filter(event => event.position <= position)
          },
        )
        await writer.append(batch(5))
        await caughtUp()
        for (const [lost, more] of [
          [2, 1],
          [1, 3],
          [4, 4],
          [3, 0],
          [1, 7],
        ] as const) {
          await log.cut((await logOf(writer)).length - lost)
          if (more > 0) await writer.append(batch(more))
          await caughtUp()
        }
        expect(told).toHaveLength(5)
        end()
      },
      PATIENT,
    )

    test(
      'that began later are not sent back to before where they began',
      async () => {
        const log = await make()
        const [store, writer] = [log.another(), log.another()]
        const known: Anchor[] = []
        const told: number[] = []
        await writer.append([1, 2, 3].map(() => ({ type: 'a', tags: [], data: {} })))
        const hear = (events: readonly SequencedEvent[]) => void known.push(...events)
        const end = store.subscribe!('all', 3, hear, position => void told.push(position))
        await writer.append([{ type: 'b', tags: [], data: {} }])
        await expect.poll(() => known.length, { timeout: PATIENT }).toBe(1)
        await log.cut(3)
        await writer.append([{ type: 'c', tags: [], data: {} }])
        await expect.poll(() => known.length, { timeout: PATIENT }).toBe(2)
        expect(told).toEqual([3])
        end()
      },
      PATIENT,
    )
  },
)
