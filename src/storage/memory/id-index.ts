/**
 * Finds events by their ids. Ids mostly rise (ULIDs of one source do), so an event whose id is above all before it
 * goes to a list in the order of ids, and a new id that is above them all is known to be new without a look at any
 * table. Only the others need one.
 */
import type { SequencedEvent } from '../../core/event.ts'
import { keyTable } from './key-table.ts'

export interface IdIndex {
  find(id: string): SequencedEvent | undefined
  /** The id must not be in the index. */
  add(event: SequencedEvent): void
}

export function idIndex(): IdIndex {
  const rising: SequencedEvent[] = []
  const others: SequencedEvent[] = []
  const table = keyTable(entry => others[entry]!.id)
  let highest = ''
  return {
    find(id) {
      if (id > highest) return undefined
      return findRising(rising, id) ?? others[table.find(id)]
    },
    add(event) {
      if (event.id > highest) {
        rising.push(event)
        highest = event.id
      } else {
        table.enter(event.id)
        others.push(event)
      }
    },
  }
}

function findRising(rising: readonly SequencedEvent[], id: string): SequencedEvent | undefined {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (rising[middle]!.id < id) low = middle + 1
    else high = middle
  }
  return rising[low]?.id === id ? rising[low] : undefined
}
