/** Where a store gets what the caller left out: the moment of appending and an id. */
import { GuijuError, shown } from '../core/errors.ts'
import type { Clock, Ids, Instant } from '../core/ports.ts'
import { readClock, systemClock } from '../time/clock.ts'
import { ulidIds } from '../time/ids.ts'
import { isName } from './text.ts'

export interface SourceOptions {
  /** Says when an event was recorded, where the event does not; the clock of the system by default. */
  readonly clock?: Clock
  /** Makes the id of an event that has none; ULIDs by default. */
  readonly ids?: Ids
}

export interface Sources {
  /** `CLOCK_INVALID` if the clock throws or says no instant. */
  now(): Instant
  /** `ID_SOURCE_FAILED` if the source throws or makes no id. */
  newId(at: Instant): string
}

/** The sources are asked only when an event lacks something, and made only when they are first asked. */
export function sourcesOf({ clock, ids }: SourceOptions): Sources {
  let usedClock = clock
  let usedIds = ids
  return {
    now() {
      usedClock ??= systemClock()
      return readClock(usedClock)
    },
    newId(at) {
      usedIds ??= ulidIds()
      return readIds(usedIds, at)
    },
  }
}

function readIds(ids: Ids, at: Instant): string {
  let id: unknown
  try {
    id = ids.next(at)
  } catch (error) {
    if (error instanceof GuijuError) throw error
    throw new GuijuError('ID_SOURCE_FAILED', 'the id source failed', { at }, error)
  }
  if (isName(id, 200)) return id
  throw new GuijuError('ID_SOURCE_FAILED', `the id source made ${shown(id)}, expected an id`, { at, id: shown(id) })
}
