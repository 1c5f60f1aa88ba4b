/** For one kind of key (tags, types): under each key the events that carry it, in order. */
import type { SequencedEvent } from '../../core/event.ts'
import type { Position } from '../../core/ports.ts'
import { keyTable } from './key-table.ts'

export interface Postings {
  post(key: string, event: SequencedEvent): void
  /** The position of the last event under the key; 0 if there is none. */
  last(key: string): Position
  /** The events under the key beyond `after`; undefined if there are none. */
  run(key: string, after: Position): Run | undefined
}

/** A list of events in order, and where in it the part begins that was asked for. */
export interface Run {
  readonly events: readonly SequencedEvent[]
  readonly start: number
  readonly size: number
}

/** Most tags are carried by one event only (each command has its own): that one costs no list. */
type Held = SequencedEvent | SequencedEvent[]

export function emptyPostings(): Postings {
  const keys: string[] = []
  const held: Held[] = []
  const table = keyTable(entry => keys[entry]!)
  return {
    post(key, event) {
      const entry = table.enter(key)
      if (entry === keys.length) {
        keys.push(key)
        held.push(event)
      } else held[entry] = joined(held[entry]!, event)
    },
    last(key) {
      const entry = table.find(key)
      return entry < 0 ? 0 : lastOf(held[entry]!)
    },
    run(key, after) {
      const entry = table.find(key)
      return entry < 0 ? undefined : runOf(held[entry]!, after)
    },
  }
}

function joined(held: Held, event: SequencedEvent): SequencedEvent[] {
  if (!Array.isArray(held)) return [held, event]
  held.push(event)
  return held
}

function lastOf(held: Held): Position {
  return Array.isArray(held) ? held[held.length - 1]!.position : held.position
}

function runOf(held: Held, after: Position): Run | undefined {
  const events = Array.isArray(held) ? held : [held]
  const start = startBeyond(events, after)
  return start === events.length ? undefined : { events, start, size: events.length - start }
}

/** Gallops from the end, since most questions are about what is new, then halves. */
function startBeyond(events: readonly SequencedEvent[], after: Position): number {
  if (after === 0) return 0
  let high = events.length
  let low = high - 1
  for (let stride = 1; low >= 0 && events[low]!.position > after; stride *= 2) {
    high = low
    low -= stride
  }
  low = Math.max(low + 1, 0)
  while (low < high) {
    const middle = (low + high) >>> 1
    if (events[middle]!.position > after) high = middle
    else low = middle + 1
  }
  return low
}
