/** Puts together what decisions turn on: the store, the rules in force, the numbers, the cache. */

import { StateCache } from '../core/cache.ts'
import type { Definitions } from '../core/definitions.ts'
import { ruleIndex } from '../core/judge.ts'
import { OfficeLog } from '../core/known-log.ts'
import type { LogNumbers } from '../core/log-numbers.ts'
import { parameterBook } from '../core/parameter-book.ts'
import type { Instant, LocalDate, Position } from '../core/ports.ts'
import { sourceOf } from '../core/regulation.ts'
import { savedStatesOf } from '../core/saved-states.ts'
import type { Wheel } from '../core/wheel.ts'
import { whole } from '../core/whole.ts'
import { withDeclared } from '../privacy/declared.ts'
import { type Parts, sealedParts } from '../privacy/parts.ts'
import { unsealedParts } from '../privacy/unsealed.ts'
import { officeCalendar } from '../time/calendar.ts'
import { ulidIds } from '../time/ids.ts'
import { toInstant } from '../time/instant.ts'
import { startOfDay } from '../time/zone.ts'
import { inForceOf } from './in-force.ts'
import type { NumbersFrame } from './judging-by.ts'
import type { Notice, OfficeOptions } from './options.ts'

export interface OfficeWheel extends Wheel {
  readonly guarded: Parts['guarded']
}

export function wheelOf(options: OfficeOptions, definitions: Definitions): OfficeWheel {
  const { rules } = definitions
  const events = withDeclared(definitions.events, options.personal ?? [])
  const { regulations, vault, calendar = officeCalendar(), ids = ulidIds() } = options
  const nextId = (at: Instant) => ids.next(at)
  const frame = { store: options.store, events, nextId, onUnreadable: (notice: Notice) => options.onNotice?.(notice) }
  const { store, privacy, vouch, guarded } = vault ? sealedParts(frame, vault) : unsealedParts(frame)
  const startOf = (date: LocalDate): Instant => toInstant(startOfDay(calendar.zone, date))
  const keep = options.numbers?.keep as ((frame: NumbersFrame) => LogNumbers) | undefined
  const judge = inForceOf(options, definitions, calendar)
  const cached = whole('cachedStates', options.cachedStates ?? 50_000, 1, 10_000_000)
  const onRewound = (position: Position) => options.onNotice?.({ code: 'LOG_REWOUND', position })
  const log = new OfficeLog(store, () => new StateCache(cached), onRewound)
  const kept = keep?.({ log, options, judge, startOf })
  return {
    store,
    log,
    definitions,
    rules: ruleIndex(rules),
    ...judge(parameterBook(regulations.map(sourceOf), startOf)),
    ...kept?.live,
    kept,
    calendar,
    nextId,
    guarded,
    attempts: whole('attempts', options.attempts ?? 50, 1, 1_000),
    privacy,
    saved: savedStatesOf(
      options.snapshots,
      ({ state, key }, why) => options.onNotice?.({ code: 'SNAPSHOT_REJECTED', state: state.name, key, why }),
      vouch,
    ),
  }
}
