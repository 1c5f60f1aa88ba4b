/** Where a store gets what the caller left out: the moment of appending and an id. */
import { GuijuError, shown } from '../core/errors.ts'
import type { Clock, Ids, Instant } from '../core/ports.ts'
import { systemClock } from '../time/clock.ts'
import { ulidIds } from '../time/ids.ts'
import { isInstant, isName } from './text.ts'

export interface SourceOptions {
  /** Says when an event was recorded, where the event does not; the clock of the system by default. */
  readonly clock?: Clock
  /** Makes the id of an event that has none; ULIDs by default. */
  readonly ids?: Ids
}

export interface Sources {
  now(): Instant
  newId(at: Instant): string
}

/** The sources are asked only when an event lacks something, and made only when they are first asked. */
export function sourcesOf({ clock, ids }: SourceOptions): Sources {
  let usedClock = clock
  let usedIds = ids
  return {
    now() {
      usedClock ??= systemClock()
      return checkedNow(usedClock.now())
    },
    newId(at) {
      usedIds ??= ulidIds()
      return checkedId(usedIds.next(at))
    },
  }
}

function checkedNow(now: unknown): Instant {
  if (isInstant(now)) return now
  throw new GuijuError('CLOCK_INVALID', `the clock says ${shown(now)}, expected an instant`, { now: shown(now) })
}

function checkedId(id: unknown): string {
  if (isName(id, 200)) return id
  throw new GuijuError('ID_SOURCE_FAILED', `the id source made ${shown(id)}, expected an id`, { id: shown(id) })
}
