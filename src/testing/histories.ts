/**
 * Histories for property tests: what a few departments do with a few customers, in good faith and in bad. They are made
 * with the host's own fast-check; nothing of `guiju/testing` imports it.
 *
 *     import * as fc from 'fast-check'
 *
 *     fc.assert(fc.asyncProperty(histories(fc), async history => {
 *       const clock = manualClock(START)
 *       const office = open({ store: memoryStore(), clock, regulations })
 *       for (const { outcome } of await play(history, office, clock)) …
 *     }))
 *
 * A history begins with the founding of its departments (so many customers admitted and reviewed), of its stock and its
 * vehicles, because caps only bind where there is something; then anything may happen. It shrinks to fewer deeds, to smaller departments, to good faith.
 */
import type fc from 'fast-check'
import type { Order } from '../core/intake.ts'
import type { AnyOutcome } from '../core/outcome.ts'
import type { Instant } from '../core/ports.ts'
import type { Office } from '../open.ts'
import type { ManualClock } from '../time/clock.ts'
import { fromInstant, toInstant } from '../time/instant.ts'
import { dishonestActs, honestActs } from './history/acts.ts'
import { complaintActs, complaintEpisodes } from './history/complaints.ts'
import type { Act, Deed, FastCheck, Places } from './history/deed.ts'
import { goodsActs, goodsEpisodes, goodsFounding } from './history/goods.ts'
import { mandateActs, mandateEpisodes } from './history/mandates.ts'
import { personActs, personEpisodes } from './history/persons.ts'
import { done, recordActs, recordEpisodes } from './history/records.ts'
import { LONGEST, stories } from './history/stories.ts'
import { ASSESSMENT, BIG, CONDITIONS } from './history/values.ts'
import { vehicleActs, vehicleEpisodes, vehicleFounding } from './history/vehicles.ts'
import { naming, withdrawalActs, withdrawalEpisodes } from './history/withdrawals.ts'

export type { Deed, FastCheck } from './history/deed.ts'

export type History = readonly Deed[]

export interface HistoryOptions {
  /** Default: 14, so that a department can have two VIPs and four preferred customers. */
  readonly customers?: readonly string[]
  /** Default: 2. None: the histories are not about customers; those who buy and complain are only names. */
  readonly departments?: readonly string[]
  /** Default: 2. */
  readonly varieties?: readonly string[]
  /**
   * Default: none. The first customers and the departments complain of products and of service, too; handlings are
   * approved by a sales manager up to 1,000, by a deputy general manager up to 10,000, by the general manager above.
   */
  readonly complaints?: readonly string[]
  /**
   * Default: none. Items of stock: bought, moved, counted, sold to the first customers, and brought back on return
   * slips with quantities about the limits of a tolerance of 5 per cent.
   */
  readonly items?: readonly string[]
  /** Default: none. Vehicles of a dealership, with their orders, keys, second-tier shops, slips and gifts. */
  readonly vehicles?: readonly string[]
  /** Default: none. Customers who are to be forgotten; the office needs `personContext`, as a vault brings it. */
  readonly persons?: readonly string[]
  /** Default: none. Mandates, and papers that are filed under them; the office needs `mandateContext`. */
  readonly mandates?: readonly string[]
  /** Default: none. Facts that are withdrawn, and restored; the office needs `correctionContext`. */
  readonly withdrawals?: boolean
  /** Default: none. What breaks a rule is recorded and answered for; the office needs `correctionContext`, best `breachRecords`. */
  readonly records?: boolean
  /** How many episodes follow the founding at most (default 30): a deed, or a short story about one customer. */
  readonly length?: number
  /** Only what an honest office would ask for; caps, blacklists and facts may still refuse it. */
  readonly lawful?: boolean
  /** Some deeds are told hours or weeks after they happened. */
  readonly late?: boolean
}

/** @param fc the host's fast-check */
export function histories(fc: FastCheck, options: HistoryOptions = {}): fc.Arbitrary<History> {
  const episodes = fc.array(episodesOf(fc, options), { maxLength: options.length ?? 30, size: 'max' })
  return fc.tuple(foundings(fc, options), episodes).map(([founding, rest]) => [...founding, ...rest.flat()])
}

/** One deed, by anybody about anybody. */
export function deeds(fc: FastCheck, options: HistoryOptions = {}): fc.Arbitrary<Deed> {
  const places = placesOf(options)
  const dishonest = { arbitrary: dishonestActs(fc, places), weight: 8 }
  const acts = fc.oneof(
    ...(places.departments.length > 0 ? [...honestActs(fc, places), dishonest] : []),
    ...(places.complaints.length > 0 ? [{ arbitrary: complaintActs(fc, places), weight: 40 }] : []),
    ...(places.items.length > 0 ? [{ arbitrary: goodsActs(fc, places), weight: 40 }] : []),
    ...(places.vehicles.length > 0 ? [{ arbitrary: vehicleActs(fc, places), weight: 40 }] : []),
    ...(places.persons.length > 0 ? [{ arbitrary: personActs(fc, places), weight: 10 }] : []),
    ...(places.mandates.length > 0 ? [{ arbitrary: mandateActs(fc, places), weight: 10 }] : []),
    ...(options.withdrawals ? [{ arbitrary: withdrawalActs(fc), weight: 10 }] : []),
    ...(options.records ? [{ arbitrary: recordActs(fc, places), weight: 10 }] : []),
  )
  return fc.tuple(acts, timesOf(fc, options.late ?? false)).map(([act, at]) => ({ ...act, ...at }))
}

/** What a history has become: each deed, when it was told, and its outcome. */
export interface Played {
  readonly deed: Deed
  readonly at: Instant
  readonly outcome: AnyOutcome
}

export interface PlayOptions {
  /** Gives the deed of this index a command id of the caller's; without it the office makes one. */
  readonly commandId?: (index: number) => string
  /** Called after each deed. */
  readonly afterEach?: (played: Played, index: number) => Promise<void> | void
}

/** Asks an office for one deed after the other; the clock goes on before each. A fault is thrown as it is. */
export async function play(
  history: History,
  office: Office,
  clock: ManualClock,
  { commandId, afterEach }: PlayOptions = {},
): Promise<readonly Played[]> {
  const all: Played[] = []
  for (const [index, deed] of history.entries()) {
    clock.advance(deed.wait * MINUTE)
    const at = clock.now()
    const { command, ...meta } = orderOf(deed, at, commandId?.(index))
    const told = all.flatMap(({ outcome }) => ('events' in outcome ? outcome.events : []))
    const asked = naming(command as Deed['command'], told)
    const played = { deed, at, outcome: await done(office, asked, meta, deed.recordedFor) }
    all.push(played)
    await afterEach?.(played, index)
  }
  return all
}

/** The same history as orders with their business times, for an office whose clock has come to its end. */
export function ordersOf(history: History, start: Instant, commandId?: (index: number) => string): readonly Order[] {
  let now = fromInstant(start)
  return history.map((deed, index) => {
    now += deed.wait * MINUTE
    const at = toInstant(now)
    return { occurredAt: at, ...orderOf(deed, at, commandId?.(index)) }
  })
}

/** When a history that begins at `start` is at its end. */
export function endOf(history: History, start: Instant): Instant {
  return toInstant(history.reduce((now, { wait }) => now + wait * MINUTE, fromInstant(start)))
}

const MINUTE = 60_000

function orderOf({ command, late, actor }: Deed, at: Instant, commandId: string | undefined): Order {
  return {
    command,
    ...(late !== undefined && { occurredAt: toInstant(fromInstant(at) - late * MINUTE) }),
    ...(actor !== undefined && { actor }),
    ...(commandId !== undefined && { commandId }),
  }
}

const CUSTOMERS = Array.from({ length: 14 }, (_, index) => `C-${index + 1}`)

function placesOf({
  customers = CUSTOMERS,
  departments = ['east', 'west'],
  varieties = ['knee', 'hip'],
  complaints = [],
  items = [],
  vehicles = [],
  persons = [],
  mandates = [],
}: HistoryOptions): Places {
  return { customers, departments, varieties, complaints, items, vehicles, persons, mandates }
}

function episodesOf(fc: FastCheck, options: HistoryOptions): fc.Arbitrary<readonly Deed[]> {
  const places = placesOf(options)
  const { departments, complaints, items, vehicles, persons, mandates } = places
  const { lawful = false, late = false } = options
  const manners = { lawful, late }
  const [first, ...more] = [
    ...(departments.length > 0 ? [{ arbitrary: customerEpisodesOf(fc, options), weight: 1 }] : []),
    ...(complaints.length > 0 ? [{ arbitrary: complaintEpisodes(fc, places, manners), weight: 2 }] : []),
    ...(items.length > 0 ? [{ arbitrary: goodsEpisodes(fc, places, manners), weight: 2 }] : []),
    ...(vehicles.length > 0 ? [{ arbitrary: vehicleEpisodes(fc, places, manners), weight: 2 }] : []),
    ...(persons.length > 0 ? [{ arbitrary: personEpisodes(fc, places, manners), weight: 1 }] : []),
    ...(mandates.length > 0 ? [{ arbitrary: mandateEpisodes(fc, places, manners), weight: 1 }] : []),
    ...(options.withdrawals ? [{ arbitrary: withdrawalEpisodes(fc), weight: 1 }] : []),
    ...(options.records ? [{ arbitrary: recordEpisodes(fc, places), weight: 1 }] : []),
  ]
  if (!first) return fc.constant([])
  return more.length === 0 ? first.arbitrary : fc.oneof(first, ...more)
}

// Most deeds stand alone, some belong to a story.
function customerEpisodesOf(fc: FastCheck, options: HistoryOptions): fc.Arbitrary<readonly Deed[]> {
  const places = placesOf(options)
  const honest = fc.oneof(...honestActs(fc, places))
  const single = options.lawful
    ? honest
    : fc.oneof({ arbitrary: honest, weight: 4 }, { arbitrary: dishonestActs(fc, places), weight: 1 })
  const acts = fc.oneof(
    { arbitrary: single.map((one): readonly Act[] => [one]), weight: 3 },
    { arbitrary: stories(fc, places), weight: 1 },
  )
  const times = fc.array(timesOf(fc, options.late ?? false), { minLength: LONGEST, maxLength: LONGEST })
  return fc.tuple(acts, times).map(([some, at]) => some.map((one, index) => ({ ...one, ...at[index]! })))
}

function timesOf(fc: FastCheck, mayBeLate: boolean): fc.Arbitrary<Pick<Deed, 'wait' | 'late'>> {
  // Mostly hours, sometimes weeks: reviews fall due, periods end, and yet much happens on one day.
  const waits = fc.oneof(
    { arbitrary: fc.integer({ min: 1, max: 600 }), weight: 4 },
    { arbitrary: fc.integer({ min: 601, max: 60 * 24 * 40 }), weight: 1 },
  )
  if (!mayBeLate) return waits.map(wait => ({ wait }))
  const lateness = fc.option(fc.integer({ min: 1, max: 20_000 }), { nil: undefined, freq: 3 })
  return fc.tuple(waits, lateness).map(([wait, late]) => ({ wait, ...(late !== undefined && { late }) }))
}

function foundings(fc: FastCheck, options: HistoryOptions): fc.Arbitrary<History> {
  const places = placesOf(options)
  const sizes = fc.tuple(...places.departments.map(() => fc.nat({ max: places.customers.length })))
  return sizes.map(counts => [
    ...counts.flatMap((count, index) =>
      places.customers.slice(0, count).flatMap(customer => founded(customer, places.departments[index]!, places)),
    ),
    ...goodsFounding(places),
    ...vehicleFounding(places),
  ])
}

// They trade one variety at first and hold the licence for all.
function founded(customerId: string, departmentId: string, { varieties }: Places): Deed[] {
  const both = { customerId, departmentId }
  const kind = 'direct-distributor'
  return [
    {
      wait: 1,
      command: {
        type: 'customer.admit',
        ...both,
        kind,
        scale: BIG,
        conditions: CONDITIONS,
        varieties: varieties.slice(0, 1),
        licensedVarieties: [...varieties],
      },
    },
    { wait: 1, command: { type: 'customer.review', ...both, result: 'good', assessment: ASSESSMENT } },
  ]
}
