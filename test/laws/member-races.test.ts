/**
 * Races about the facts of every context and under every regulation: the last deeds of a generated history are asked for
 * by two offices at once, each in an order of its own. Whatever happens meanwhile, every answer is one that a single
 * office would have given; and a member about which no two offices ever clash has not been tried at all.
 */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  breachContext,
  type Context,
  correctionContext,
  customerArchiveContext,
  type EventStore,
  isGuijuError,
  manualClock,
  memoryStore,
  mergingContext,
  numbersContext,
  numbersInLog,
  type OfficeOptions,
  type Order,
  personContext,
  type Regulation,
  recordSecurityContext,
  type SequencedEvent,
} from '../../src/index.ts'
import { endOf, type History, type HistoryOptions, ordersOf } from '../../src/testing/histories.ts'
import { naming } from '../../src/testing/history/withdrawals.ts'
import { race } from '../../src/testing/office/race.ts'
import { caseBooks } from '../cases/index.ts'
import { effort } from '../effort.ts'
import { dataProtection } from '../privacy/people.ts'
import { contexts, regulationsInForce } from './members.ts'
import { ofAllContexts } from './mixed.ts'
import { regulations as company, logOf, officeOn, START } from './offices.ts'
import { statutes } from './statutes.ts'

/** What is at stake: whose commands are raced for, under which regulation, and what may happen before. */
interface Contest {
  readonly raced: readonly Context[]
  readonly before: readonly Context[]
  readonly regulations: readonly Regulation[]
  readonly more?: Partial<OfficeOptions>
}

/** So many deeds at the end of a history are raced for. */
const RACED = 3

const few = { length: 16, customers: ['C-1', 'C-2'], complaints: ['K-1'], persons: ['C-1', 'C-9'] }
/** What archives, partners and their like leave no room for happens seldom among all: such a contest has histories of its own. */
const apart = {
  archives: [],
  partners: [],
  cards: [],
  sales: false,
  custody: false,
  profiles: false,
  value: false,
  enquiries: false,
  visits: false,
  inspections: false,
  receptions: [],
  surveys: false,
} satisfies HistoryOptions
const histories = ofAllContexts(few)
const ofCustomers = ofAllContexts({ ...few, ...apart })
const ofArchives = ofAllContexts({
  ...few,
  ...apart,
  complaints: [],
  items: [],
  vehicles: [],
  archives: ['AR-1'],
  custody: true,
})

function historiesOf(raced: readonly Context[]): fc.Arbitrary<History> {
  if (raced.includes(recordSecurityContext) || raced.includes(customerArchiveContext)) return ofArchives
  return raced.includes(personContext) || raced.includes(mergingContext) ? ofCustomers : histories
}

const order = fc.shuffledSubarray([0, 1, 2], { minLength: 1 })

/** In the others there is nothing to race for. */
const touching = (raced: readonly Context[]) =>
  historiesOf(raced).filter(history => deedsOf(history, raced).length >= RACED)

/** The types of all events that an office wanted to write when another had been quicker. */
async function clashesIn({ raced, before, regulations, more }: Contest, seed: number): Promise<ReadonlySet<string>> {
  const clashed = new Set<string>()
  const law = fc.asyncProperty(
    touching(raced),
    order,
    order,
    fc.scheduler(),
    async (history, one, other, scheduler) => {
      const last = deedsOf(history, raced).slice(-RACED)
      const earlier = deedsOf(history, before).filter(deed => !last.includes(deed))
      const whole = [...earlier, ...last]
      const orders = ordersOf(whole, START)
      const clock = manualClock(endOf(whole, START))
      const office = (store: EventStore) => officeOn(watched(store, clashed), clock, { regulations, contexts, ...more })
      const begun = await logAfter(earlier, orders, office)
      const atStake = orders.slice(earlier.length).map(order => named(order, begun))
      const runner = (places: readonly number[]) => places.flatMap(place => (atStake[place] ? [[atStake[place]]] : []))
      const { flaws } = await race(begun, [runner(one), runner(other)], scheduler, office)
      expect(flaws).toEqual([])
    },
  )
  await fc.assert(law, { seed, numRuns: effort(40, 250) })
  return clashed
}

/** In a few histories nobody may clash by chance: then others are tried. */
async function clashingIn<T>(
  contest: Contest,
  found: (clashed: ReadonlySet<string>) => readonly T[],
): Promise<readonly T[]> {
  for (let seed = 7; seed < 27; seed++) {
    const some = found(await clashesIn(contest, seed))
    if (some.length > 0) return some
  }
  return []
}

function deedsOf(history: History, among: readonly Context[]): History {
  const types = new Set(among.flatMap(({ commands }) => commands.map(({ type }) => type)))
  return history.filter(({ command }) => types.has(command.type))
}

/** @param orders of these deeds, and of others behind them */
async function logAfter(
  deeds: History,
  orders: readonly Order[],
  office: (store: EventStore) => ReturnType<typeof officeOn>,
) {
  const store = memoryStore()
  const first = office(store)
  for (const [index, { recordedFor: reason }] of deeds.entries()) {
    const { command, ...meta } = named(orders[index]!, await logOf(store))
    await (reason === undefined ? first.execute(command, meta) : first.record(command, { ...meta, reason }))
  }
  return logOf(store)
}

/** With the ids of what was told before and is named here. */
function named<Each extends Order>(order: Each, told: readonly SequencedEvent[]): Each {
  return { ...order, command: naming(order.command as Parameters<typeof naming>[0], told) }
}

function watched(store: EventStore, clashed: Set<string>): EventStore {
  return {
    read: store.read,
    append: async (events, condition) => {
      try {
        return await store.append(events, condition)
      } catch (error) {
        if (isGuijuError(error, 'APPEND_CONFLICT')) for (const { type } of events) clashed.add(type)
        throw error
      }
    },
  }
}

const records = caseBooks.find(({ regulation }) => regulation === 'breach-records')!
const underRecords = [records.inForce(), ...records.beside]

/** Where there is nothing to race for in a company without rules. */
const settings = new Map<Context, Partial<Contest>>([
  [numbersContext, { regulations: [company[0], statutes], more: { numbers: numbersInLog() } }],
  // Who answers races with whoever tells what is to be answered for.
  [breachContext, { raced: [correctionContext, breachContext], regulations: underRecords }],
])

describe('two offices at once about the facts of', () => {
  test.each(contexts.map(context => [context.name, context] as const))('%s', async (name, context) => {
    const contest = { raced: [context], before: contexts, regulations: [dataProtection()], ...settings.get(context) }
    // What has no events of its own decides those of another.
    const types = context.events.map(({ type }) => type)
    const own = await clashingIn(contest, clashed =>
      [...clashed].filter(one => types.length === 0 || types.includes(one)),
    )
    expect(own, `no two offices clashed about ${name}: give its commands to src/testing/history`).not.toEqual([])
  })
})

// One without rules decides nothing: what it asks for is derived from facts that are there.
// An archive whose period is past at once: a generated life is shorter than any other.
const inForce = regulationsInForce({ 'archive-disposal': { retentionYears: 0 } })
// What is only observed refuses nothing: nobody races for it.
const deciding = inForce.filter(({ definition }) => definition.rules.some(({ on }) => on.length > 0))

describe('two offices at once under', () => {
  test.each(deciding.map(one => [one.definition.id, one] as const))('%s', async (id, regulation) => {
    const { contexts: raced, rules } = regulation.definition
    // What is in force beside it in its cases is what there is to break.
    const beside = caseBooks.find(book => book.regulation === id)!.beside
    const before = [...raced, ...beside.flatMap(({ definition }) => definition.contexts)]
    const contest = { raced, before, regulations: [regulation, ...beside] }
    const contested = await clashingIn(contest, clashed => rules.filter(({ on }) => on.some(type => clashed.has(type))))
    expect(contested, `no two offices clashed about what a rule of ${id} guards`).not.toEqual([])
  })
})
