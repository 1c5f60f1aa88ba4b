/** Puts events of a file into a store: behind what an earlier run has brought, or among others. */
import { GuijuError, isGuijuError } from '../core/errors.ts'
import type { SequencedEvent } from '../core/event.ts'
import type { EventStore, Position } from '../core/ports.ts'
import { eventText } from './event-text.ts'
import type { ImportDone } from './import-done.ts'
import { headOf } from './pages.ts'
import type { Entry } from './read-line.ts'

export type Into = 'same' | 'empty' | 'any'

/** Answers how far the import has come with these events. */
export type Put = (entries: readonly Entry[], done: ImportDone) => Promise<ImportDone>

/** `ARCHIVE_TARGET` if the store holds anything beyond this position. */
export async function refuseOthers(store: EventStore, after: Position): Promise<void> {
  const { events } = await store.read('all', { after, limit: 1 })
  if (events.length > 0) throw otherEvent(events[0]!)
}

/**
 * What the target holds already is compared, the rest is appended on condition that nothing came meanwhile; if something
 * did, another import of the same file perhaps, it is compared in its turn. Only the beginning of a log is compared: after
 * an append the end is known.
 */
export function putInOrder(store: EventStore): Put {
  let atEnd = false
  return async (entries, before) => {
    let done = before
    for (let rest = entries; rest.length > 0; ) {
      if (atEnd) {
        const appended = await appendedTo(store, rest, done)
        if (appended !== undefined) return appended
      }
      const known = await knownIn(store, rest, done.last)
      if (known.length === 0 && atEnd) throw unfit(rest[0]!)
      atEnd = known.length < rest.length
      done = skippedTo(done, rest, known)
      rest = rest.slice(known.length)
    }
    return done
  }
}

/** Undefined if others have written, so that what they wrote is to be looked at first. */
async function appendedTo(store: EventStore, entries: readonly Entry[], done: ImportDone) {
  try {
    const condition = { failIfMatch: 'all' as const, after: done.last }
    const { last } = await store.append(eventsOf(entries), condition)
    if (last <= done.last) throw unfit(entries[0]!)
    const samePositions = done.positions === 'kept' && (await standsAsBefore(store, entries, done.last, last))
    const positions: ImportDone['positions'] = samePositions ? 'kept' : 'changed'
    return { ...done, events: done.events + entries.length, last, positions }
  } catch (error) {
    if (isGuijuError(error, 'APPEND_CONFLICT') || isGuijuError(error, 'EVENT_ID_REUSED')) return undefined
    throw error
  }
}

/** The target's events beyond this position, which must be those of the file. */
async function knownIn(store: EventStore, entries: readonly Entry[], after: Position) {
  const { events } = await store.read('all', { after, limit: entries.length })
  const other = events.find((event, index) => eventText(event) !== entries[index]!.text)
  if (other !== undefined) throw otherEvent(other)
  return events
}

function skippedTo(done: ImportDone, entries: readonly Entry[], known: readonly SequencedEvent[]): ImportDone {
  const moved = known.some(({ position }, index) => position !== entries[index]!.event.position)
  const positions = moved ? 'changed' : done.positions
  return { ...done, skipped: done.skipped + known.length, last: known.at(-1)?.position ?? done.last, positions }
}

/** So many whole numbers between two that leave room for no more can only be one after the other. */
async function standsAsBefore(store: EventStore, entries: readonly Entry[], before: Position, last: Position) {
  const [first, end] = [entries[0]!.event.position, entries.at(-1)!.event.position]
  if (end !== last) return false
  if (first === before + 1 && last - before === entries.length) return true
  const { events } = await store.read('all', { after: before, limit: entries.length })
  return entries.every(({ event }, index) => event.position === events[index]?.position)
}

/** Any log may be the target, so nothing but the ids tells what is there already. */
export function putAmong(store: EventStore): Put {
  return async (entries, before) => {
    const head = await headOf(store)
    const whole = await answered(store, entries)
    if (whole !== undefined) return counted(before, entries, whole, head)
    let done = before
    for (const entry of entries) {
      const last = await answered(store, [entry])
      if (last === undefined) throw unfit(entry)
      done = counted(done, [entry], last, head)
    }
    return done
  }
}

/** Undefined if some of the ids are known, or one of them with other content. */
async function answered(store: EventStore, entries: readonly Entry[]): Promise<Position | undefined> {
  try {
    return (await store.append(eventsOf(entries))).last
  } catch (error) {
    if (isGuijuError(error, 'EVENT_ID_REUSED')) return undefined
    throw error
  }
}

/** What is at or below the head as it was has been there before. */
function counted(done: ImportDone, entries: readonly Entry[], last: Position, head: Position): ImportDone {
  const contiguous = entries.length === 1 || last - head === entries.length
  const stays =
    contiguous && entries.at(-1)!.event.position === last && entries[0]!.event.position === last - entries.length + 1
  const positions = stays ? done.positions : 'changed'
  if (last <= head) return { ...done, skipped: done.skipped + entries.length, last, positions }
  return { ...done, events: done.events + entries.length, last, positions }
}

function eventsOf(entries: readonly Entry[]): SequencedEvent[] {
  return entries.map(({ event }) => event)
}

function otherEvent({ id, position }: SequencedEvent): GuijuError {
  const message = `the target holds at ${position} the event ${id}, which the file does not have there`
  return new GuijuError('ARCHIVE_TARGET', message, { position, id })
}

/** An id that comes twice in the file, or that the target has with other content or elsewhere. */
function unfit({ event: { id }, line }: Entry): GuijuError {
  const message = `the event ${id} of line ${line} cannot be appended: an id of its batch is in the target already`
  return new GuijuError('ARCHIVE_TARGET', message, { line, id })
}
