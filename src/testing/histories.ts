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
import type { Outcome, RecordOutcome } from '../core/outcome.ts'
import type { Instant } from '../core/ports.ts'
import type { Office } from '../open.ts'
import type { ManualClock } from '../time/clock.ts'
import { fromInstant, toInstant } from '../time/instant.ts'
import { accessActs } from './history/access.ts'
import { dishonestActs, honestActs } from './history/acts.ts'
import { cardActs } from './history/cards.ts'
import { complaintActs } from './history/complaints.ts'
import { custodyActs } from './history/custody.ts'
import type { Deed, FastCheck } from './history/deed.ts'
import { enquiryActs } from './history/enquiries.ts'
import { episodesOf, foundings } from './history/episodes.ts'
import { goodsActs } from './history/goods.ts'
import { governanceActs } from './history/governance.ts'
import { inspectionActs } from './history/inspections.ts'
import { lockActs } from './history/locks.ts'
import { mandateActs } from './history/mandates.ts'
import { numberActs } from './history/numbers.ts'
import { type HistoryOptions, placesOf } from './history/options.ts'
import { partnerActs } from './history/partners.ts'
import { personActs } from './history/persons.ts'
import { profileActs } from './history/profiles.ts'
import { receptionActs } from './history/receptions.ts'
import { done, recordActs } from './history/records.ts'
import { salesActs } from './history/sales.ts'
import { surveyActs } from './history/surveys.ts'
import { takeOverActs } from './history/takeover.ts'
import { timesOf } from './history/times.ts'
import { valueActs } from './history/value.ts'
import { vehicleActs } from './history/vehicles.ts'
import { visitActs } from './history/visits.ts'
import { naming, withdrawalActs } from './history/withdrawals.ts'

export type { Deed, FastCheck } from './history/deed.ts'
export type { HistoryOptions } from './history/options.ts'

export type History = readonly Deed[]

/** @param fc the host's fast-check */
export function histories(fc: FastCheck, options: HistoryOptions = {}): fc.Arbitrary<History> {
  const episodes = fc.array(episodesOf(fc, options), { maxLength: options.length ?? 30, size: 'max' })
  return fc.tuple(foundings(fc, options), episodes).map(([founding, rest]) => [...founding, ...rest.flat()])
}

/** One deed, by anybody about anybody. */
export function deeds(fc: FastCheck, options: HistoryOptions = {}): fc.Arbitrary<Deed> {
  const places = placesOf(options)
  const acts = fc.oneof(
    ...(places.departments.length > 0
      ? [...honestActs(fc, places), { arbitrary: dishonestActs(fc, places), weight: 8 }]
      : []),
    ...(places.complaints.length > 0 ? [{ arbitrary: complaintActs(fc, places), weight: 40 }] : []),
    ...(places.items.length > 0 ? [{ arbitrary: goodsActs(fc, places), weight: 40 }] : []),
    ...(places.vehicles.length > 0 ? [{ arbitrary: vehicleActs(fc, places), weight: 40 }] : []),
    ...(places.persons.length > 0 ? [{ arbitrary: personActs(fc, places), weight: 10 }] : []),
    ...(places.archives.length > 0 ? [{ arbitrary: accessActs(fc, places), weight: 10 }] : []),
    ...(places.mandates.length > 0 ? [{ arbitrary: mandateActs(fc, places), weight: 10 }] : []),
    ...(places.locks.length > 0 ? [{ arbitrary: lockActs(fc, places), weight: 10 }] : []),
    ...(options.governance ? [{ arbitrary: governanceActs(fc, places), weight: 10 }] : []),
    ...(options.custody ? [{ arbitrary: custodyActs(fc, places), weight: 10 }] : []),
    ...(options.profiles ? [{ arbitrary: profileActs(fc, places), weight: 10 }] : []),
    ...(places.partners.length > 0 ? [{ arbitrary: partnerActs(fc, places), weight: 30 }] : []),
    ...(places.cards.length > 0 ? [{ arbitrary: cardActs(fc, places), weight: 30 }] : []),
    ...(options.sales ? [{ arbitrary: salesActs(fc, places), weight: 30 }] : []),
    ...(options.value ? [{ arbitrary: valueActs(fc, places), weight: 10 }] : []),
    ...(options.takeOvers ? [{ arbitrary: takeOverActs(fc, places), weight: 10 }] : []),
    ...(options.inspections ? [{ arbitrary: inspectionActs(fc, places), weight: 5 }] : []),
    ...(options.visits ? [{ arbitrary: visitActs(fc, places), weight: 10 }] : []),
    ...(options.surveys ? [{ arbitrary: surveyActs(fc, places), weight: 10 }] : []),
    ...(options.enquiries ? [{ arbitrary: enquiryActs(fc, places), weight: 10 }] : []),
    ...(places.receptions.length > 0 ? [{ arbitrary: receptionActs(fc, places), weight: 15 }] : []),
    ...(options.withdrawals ? [{ arbitrary: withdrawalActs(fc), weight: 10 }] : []),
    ...(places.numbers.length > 0 ? [{ arbitrary: numberActs(fc, places), weight: 10 }] : []),
    ...(options.records ? [{ arbitrary: recordActs(fc, places), weight: 10 }] : []),
  )
  return fc.tuple(acts, timesOf(fc, options.late ?? false)).map(([act, at]) => ({ ...act, ...at }))
}

/** What a history has become: each deed, when it was told, and its outcome. */
export interface Played {
  readonly deed: Deed
  readonly at: Instant
  readonly outcome: Outcome | RecordOutcome
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

export const MINUTE = 60_000

/** The deed as an order that is told at this moment. */
export function orderOf({ command, late, actor }: Deed, at: Instant, commandId?: string): Order {
  return {
    command,
    ...(late !== undefined && { occurredAt: toInstant(fromInstant(at) - late * MINUTE) }),
    ...(actor !== undefined && { actor }),
    ...(commandId !== undefined && { commandId }),
  }
}
