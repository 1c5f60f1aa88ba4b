/** A small house with books and a store room, whose months are closed; and what of its log is against its locks. */
import * as z from 'zod'
import {
  type Actor,
  closedPeriods,
  correctionContext,
  defineCommand,
  defineContext,
  defineEvent,
  defineState,
  type EventStore,
  type LockCover,
  type ManualClock,
  manualClock,
  memoryStore,
  type Office,
  open,
  type SequencedEvent,
  sequentialIds,
  tag,
} from '../../src/index.ts'

const about = { entryId: z.string().min(1) }
const tags = ({ entryId }: { readonly entryId: string }) => [tag('entry', entryId)]
const told = { schema: () => z.strictObject(about), tags, withdrawable: true }

export const entryBooked = defineEvent({ type: 'entry.booked', ...told })
export const entryMoved = defineEvent({ type: 'entry.moved', ...told })
const both = [entryBooked, entryMoved] as const

const entry = defineState({
  name: 'entry-of-house',
  per: 'entry',
  events: both,
  initial: () => ({ times: 0 }),
  on: {
    'entry.booked': draft => {
      draft.times += 1
    },
    'entry.moved': draft => {
      draft.times += 1
    },
  },
})

const telling = (type: 'entry.book' | 'entry.move', event: (typeof both)[number]) =>
  defineCommand({
    type,
    fields: () => about,
    reads: ({ entryId }) => ({ known: entry.of(entryId) }),
    decide: (_, { entryId }) => [event.of({ entryId })],
  })

export const entryContext = defineContext({
  name: 'entry',
  events: [...both],
  commands: [telling('entry.book', entryBooked), telling('entry.move', entryMoved)],
})

/** `books` closes what is booked, `stock` what is moved, `year` both. */
export const LOCKS: readonly LockCover[] = [
  { lock: 'books', covers: [entryBooked] },
  { lock: 'stock', covers: [entryMoved] },
  { lock: 'year', covers: [entryContext] },
]

export const KEEPER: Actor = { id: 'chen', role: 'keeper' }
export const LI: Actor = { id: 'li', role: 'accountant' }
export const WANG: Actor = { id: 'wang', role: 'manager' }

export const contexts = [entryContext, correctionContext]

let houses = 0

export function officeOn(store: EventStore, clock: ManualClock, more: object = {}): Office {
  houses += 1
  const ids = sequentialIds(`H${houses}-`)
  const regulations = [closedPeriods({ locks: LOCKS, lockKeepers: ['keeper'], ...more })]
  return open({ store, clock, ids, contexts, regulations })
}

export function house(at = '2026-05-05T09:00:00+08:00', more: object = {}) {
  const clock = manualClock(at)
  const store = memoryStore()
  return { clock, store, office: officeOn(store, clock, more) }
}

export const book = (entryId = 'E-1') => ({ type: 'entry.book', entryId })
export const move = (entryId = 'E-1') => ({ type: 'entry.move', entryId })
export const close = (through: string, more: object = {}) => ({
  type: 'period.close',
  lock: 'books',
  through,
  hard: false,
  reason: 'end of the month',
  ...more,
})
export const reopen = (through: string | null, more: object = {}) => ({
  type: 'period.reopen',
  lock: 'books',
  through,
  reason: 'the auditors ask',
  ...more,
})
export const except = (exceptionId: string, whom: object, more: object = {}) => ({
  type: 'period.except',
  lock: 'books',
  exceptionId,
  for: whom,
  until: '2026-05-07T18:00:00+08:00',
  reason: 'late papers',
  ...more,
})
export const revoke = (exceptionId: string, more: object = {}) => ({
  type: 'period.revoke-exception',
  lock: 'books',
  exceptionId,
  reason: 'all is told',
  ...more,
})

/** The day in Shanghai, counted by hand: eight hours ahead, the whole year. */
const dayAt = (instant: string) => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10)

interface Given {
  readonly whom: { readonly personId?: string; readonly role?: string }
  readonly until: string
  readonly through: string
}

interface Seen {
  soft: string
  hard: string
  readonly exceptions: Map<string, Given>
}

const COVERED: Readonly<Record<string, readonly string[]>> = {
  'entry.booked': ['books', 'year'],
  'entry.moved': ['stock', 'year'],
}

type Data = Readonly<Record<string, never>>

/**
 * What stands in the log behind a closing, with a day within it: by which exceptions, and what by none. Recounted by
 * hand, lock by lock, from the log alone.
 */
export function toldIntoClosed(log: readonly SequencedEvent[]) {
  const locks = new Map<string, Seen>()
  const byId = new Map(log.map(event => [event.id, event]))
  const seen = (lock: string) => {
    if (!locks.has(lock)) locks.set(lock, { soft: '', hard: '', exceptions: new Map() })
    return locks.get(lock)!
  }
  const meant = (event: SequencedEvent): SequencedEvent =>
    event.type === 'fact.withdrawn' ? meant(byId.get((event.data as Data).eventId!)!) : event
  const excepted: { lock: string; exceptionId: string; position: number }[] = []
  const breaches: string[] = []
  for (const event of log) {
    const data = event.data as Data
    const lock = data.lock === undefined ? undefined : seen(data.lock)
    if (event.type === 'period.closed') lock![data.hard ? 'hard' : 'soft'] = data.through!
    if (event.type === 'period.reopened') lock!.soft = data.through ?? ''
    if (event.type === 'period.exception-revoked') lock!.exceptions.delete(data.exceptionId!)
    if (event.type === 'period.excepted')
      lock!.exceptions.set(data.exceptionId!, { whom: data.for!, until: data.until!, through: lock!.soft })
    const fact = meant(event)
    for (const name of COVERED[fact.type] ?? []) {
      const { soft, hard, exceptions } = seen(name)
      const day = dayAt(fact.occurredAt)
      if (day > soft && day > hard) continue
      const used = [...exceptions].find(
        ([, { whom, until, through }]) =>
          event.recordedAt < until &&
          day <= through &&
          (whom.personId === undefined ? whom.role === event.actor?.role : whom.personId === event.actor?.id),
      )
      if (day <= hard || !used) breaches.push(`${event.type} of ${day} at ${event.position}, against ${name}`)
      else excepted.push({ lock: name, exceptionId: used[0], position: event.position })
    }
  }
  return { excepted, breaches }
}
