/**
 * 结账: however the reads and appends of several offices interleave, nothing that a lock covers stands in the log behind
 * its closing with a day within the closed period, unless by an exception. Recounted by hand from the log.
 */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Actor,
  type EventStore,
  manualClock,
  memoryStore,
  type Order,
  replay,
  type SequencedEvent,
  type StateDefinition,
  toldUnderExceptions,
} from '../../src/index.ts'
import { race } from '../../src/testing/office/race.ts'
import {
  book,
  close,
  except,
  house,
  KEEPER,
  LI,
  LOCKS,
  move,
  officeOn,
  reopen,
  revoke,
  toldIntoClosed,
  WANG,
} from '../facts/period-house.ts'
import { expectSame, runs } from './offices.ts'

const NOW = '2026-05-05T09:00:00+08:00'
const UNTIL = ['2026-05-05T09:30:00+08:00', '2026-05-06T09:00:00+08:00', '2026-05-20T09:00:00+08:00']

const lock = fc.constantFrom('books', 'books', 'stock', 'year')
const day = fc.constantFrom('2026-04-28', '2026-04-29', '2026-04-30', '2026-05-01')
const entryId = fc.constantFrom('E-1', 'E-2')
const exceptionId = fc.constantFrom('X-1', 'X-2')
const whom = fc.constantFrom({ role: 'accountant' }, { personId: 'wang' })
const actor = fc.constantFrom<(Actor | undefined)[]>(LI, WANG, undefined)
/** At the ends of days in Shanghai, and between. */
const moment = fc
  .tuple(day, fc.constantFrom('00:00:00.000', '12:00:00.000', '23:59:59.999'))
  .map(([day, time]) => new Date(`${day}T${time}+08:00`).toISOString())

const telling: fc.Arbitrary<Order> = fc
  .tuple(fc.constantFrom(book, book, move), entryId, moment, actor)
  .map(([command, id, occurredAt, actor]) => ({ command: command(id), occurredAt, ...(actor && { actor }) }))

const byKeeper = (command: { readonly type: string }): Order => ({ command, actor: KEEPER })

const moving: fc.Arbitrary<Order> = fc
  .oneof(
    {
      arbitrary: fc.tuple(day, lock, fc.nat(3)).map(([day, lock, n]) => close(day, { lock, hard: n === 0 })),
      weight: 4,
    },
    { arbitrary: fc.tuple(fc.option(day), lock).map(([day, lock]) => reopen(day, { lock })), weight: 1 },
    {
      arbitrary: fc
        .tuple(exceptionId, whom, lock, fc.constantFrom(...UNTIL))
        .map(([id, whom, lock, until]) => except(id, whom, { lock, until })),
      weight: 3,
    },
    { arbitrary: fc.tuple(exceptionId, lock).map(([id, lock]) => revoke(id, { lock })), weight: 1 },
  )
  .map(byKeeper)

/** One of what was told before the race: of a withdrawal, what it withdrew is restored. */
function withdrawing(log: readonly SequencedEvent[]): fc.Arbitrary<Order> {
  const told = log.filter(({ type }) => type.startsWith('entry.') || type === 'fact.withdrawn')
  return fc.tuple(fc.constantFrom(...told), actor).map(([{ id, commandId }, actor]) => ({
    command: { type: 'fact.withdraw', eventId: id, toldBy: commandId, reason: 'typed wrongly' },
    ...(actor && { actor }),
  }))
}

async function begun(): Promise<readonly SequencedEvent[]> {
  const { office, store } = house(NOW)
  const ids: string[] = []
  for (const [entry, at] of [
    ['E-1', '2026-04-29T12:00:00+08:00'],
    ['E-2', '2026-04-30T23:59:59.999+08:00'],
    ['E-3', '2026-05-01T00:00:00+08:00'],
  ] as const) {
    for (const command of [book(entry), move(entry)]) {
      const outcome = await office.execute(command, { occurredAt: at })
      if (outcome.status === 'accepted') ids.push(outcome.events[0]!.id)
    }
  }
  for (const eventId of ids.slice(0, 2))
    await office.execute({ type: 'fact.withdraw', eventId, reason: 'typed wrongly' })
  // Something is closed already, and somebody excepted.
  for (const command of [close('2026-04-29'), except('X-0', { role: 'accountant' }, { until: UNTIL.at(-1) })])
    await office.execute(command, { actor: KEEPER })
  return (await store.read('all')).events
}

test('two offices race: each fact is before the closing, or refused, and every answer is that of one office', async () => {
  const before = await begun()
  const step = fc.oneof(
    { arbitrary: telling, weight: 4 },
    { arbitrary: moving, weight: 3 },
    { arbitrary: withdrawing(before), weight: 1 },
  )
  const runner = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
  const met = { excepted: 0, refused: 0, closed: 0 }
  await fc.assert(
    fc.asyncProperty(runner, runner, fc.scheduler(), async (one, other, scheduler) => {
      const clock = manualClock(NOW)
      const office = (store: EventStore) => officeOn(store, clock)
      const { flaws, outcomes, log } = await race(before, [one, other], scheduler, office)
      const { breaches, excepted } = toldIntoClosed(log)
      expect([...flaws, ...breaches]).toEqual([])
      met.excepted += excepted.length
      met.closed += log.slice(before.length).filter(({ type }) => type === 'period.closed').length
      met.refused += outcomes.filter(({ findings }) =>
        findings.some(({ rule, verdict }) => rule === 'period-open' && verdict === 'failed'),
      ).length
    }),
    runs(250),
  )
  for (const [what, times] of Object.entries(met)) expect(times, `nothing was ${what}`).toBeGreaterThan(5)
})

test('one after the other, while time goes on: accepted is what the locks let in, and the list is what they let in by exception', async () => {
  const before = await begun()
  const deed = fc.oneof(
    { arbitrary: telling, weight: 4 },
    { arbitrary: moving, weight: 4 },
    { arbitrary: withdrawing(before), weight: 1 },
  )
  const journal = toldUnderExceptions(LOCKS)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(deed, fc.constantFrom(0, 1, 30, 600)), { maxLength: 25 }), async deeds => {
      const clock = manualClock(NOW)
      const store = memoryStore()
      await store.append(before as never)
      const office = officeOn(store, clock)
      for (const [{ command, ...meta }, minutes] of deeds) {
        clock.advance(minutes * 60_000)
        const { status, findings } = await office.execute(command, meta)
        const isRefused = findings.some(({ rule, verdict }) => rule === 'period-open' && verdict === 'failed')
        // Nothing else speaks against a fact of this house.
        if (!(command as { type: string }).type.startsWith('entry.')) continue
        expect(status).toBe(isRefused ? 'refused' : 'accepted')
        if (isRefused) await wouldBreak(store, { command, ...meta }, clock.now())
      }
      const log = (await store.read('all')).events
      const { breaches, excepted } = toldIntoClosed(log)
      expect(breaches).toEqual([])
      const listed = await office.view(journal)
      expect(listed.map(row => [row.lock, row.exceptionId, row.toldAt])).toEqual(
        excepted.map(({ lock, exceptionId, position }) => [lock, exceptionId, recordedAt(log, position)]),
      )
      // The recipe that answers live is the one that answers from the beginning.
      const fold = journal.fold as StateDefinition<{ readonly told: readonly unknown[] }>
      expectSame(replay(fold, '', log).told, listed)
    }),
    runs(120),
  )
})

const recordedAt = (log: readonly SequencedEvent[], position: number) =>
  log.find(event => event.position === position)!.recordedAt

/** What was refused would have been a breach, had it been written. */
async function wouldBreak(store: EventStore, { command, occurredAt, actor }: Order, now: string) {
  const { type, entryId } = command as { readonly type: string; readonly entryId: string }
  const copy = memoryStore()
  await copy.append((await store.read('all')).events as never)
  const written = type === 'entry.book' ? 'entry.booked' : 'entry.moved'
  const event = { type: written, data: { entryId }, tags: [`entry:${entryId}`] as const, actor: actor ?? null }
  await copy.append([{ ...event, occurredAt: occurredAt!, recordedAt: now }])
  expect(toldIntoClosed((await copy.read('all')).events).breaches).not.toEqual([])
}
