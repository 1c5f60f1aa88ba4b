/** Puts together what decisions turn on: the store, the rules in force, the numbers, the cache. */

import type { Mandates } from '../core/behalf.ts'
import { notBrought } from '../core/brought.ts'
import { StateCache } from '../core/cache.ts'
import type { Definitions } from '../core/definitions.ts'
import { ruleIndex } from '../core/judge.ts'
import { OfficeLog } from '../core/known-log.ts'
import type { LogNumbers } from '../core/log-numbers.ts'
import { parameterBook } from '../core/parameter-book.ts'
import type { Parts } from '../core/parts.ts'
import type { Instant, LocalDate, Position } from '../core/ports.ts'
import { sourceOf } from '../core/regulation.ts'
import { savedStates } from '../core/saving.ts'
import type { Shadow } from '../core/shadow.ts'
import type { Wheel } from '../core/wheel.ts'
import { whole } from '../core/whole.ts'
import { withDeclared } from '../privacy/declared.ts'
import { sealedParts } from '../privacy/parts.ts'
import { unsealedParts } from '../privacy/unsealed.ts'
import { ulidIds } from '../time/ids.ts'
import { toInstant } from '../time/instant.ts'
import { usualCalendar } from '../time/week-calendar.ts'
import { startOfDay } from '../time/zone.ts'
import { gateFrame, guardsOf, inForceOf } from './in-force.ts'
import type { NumbersFrame } from './judging-by.ts'
import type { Notice, OfficeOptions } from './options.ts'
import { type OfficeClock, officeTime } from './time.ts'

export interface OfficeWheel extends Wheel {
  readonly guarded: Parts['guarded']
  readonly time: OfficeClock
  /** May somebody be kept from personal fields? */
  readonly masks: boolean
}

export function wheelOf(options: OfficeOptions, definitions: Definitions): OfficeWheel {
  const events = withDeclared(definitions.events, options.personal ?? [])
  const { regulations, vault, calendar = usualCalendar(), ids = ulidIds() } = options
  const nextId = (at: Instant) => ids.next(at)
  const frame = { store: options.store, events, nextId, onUnreadable: (notice: Notice) => options.onNotice?.(notice) }
  const startOf = (date: LocalDate): Instant => toInstant(startOfDay(calendar.zone, date))
  const judge = inForceOf(options, definitions, calendar)
  const given = judge(parameterBook(regulations.map(sourceOf), startOf))
  const guards = guardsOf(options, definitions)
  const asked = gateFrame(options, definitions, calendar)
  const masks = guards !== undefined && (guards.masks(asked) || options.authority?.witness !== undefined)
  const parts = vault ? sealedParts(frame, vault) : unsealedParts(frame, definitions.contexts)
  const { store, privacy, vouch, keeps, guarded } = masks && !vault ? guards.veiled(parts, events) : parts
  const cached = whole('cachedStates', options.cachedStates ?? 50_000, 1, 10_000_000)
  const time = officeTime(options)
  const onRewound = (position: Position) => options.onNotice?.({ code: 'LOG_REWOUND', position })
  const log = new OfficeLog(store, () => new StateCache(cached), onRewound, time.heard)
  const keep = options.numbers?.keep as ((frame: NumbersFrame) => LogNumbers) | undefined
  const kept = keep?.({ log, options, judge, startOf })
  return {
    store,
    log,
    time,
    definitions,
    rules: ruleIndex(definitions.rules),
    inForce: { ...given, ...kept?.live },
    kept,
    mandates: definitions.contexts.find(({ mandates }) => mandates)?.mandates as Mandates | undefined,
    calendar,
    nextId,
    guarded,
    masks,
    attempts: whole('attempts', options.attempts ?? 50, 1, 1_000),
    privacy,
    shadow: shadowOf(options),
    saved: savedStates(
      options.snapshots && keeps
        ? { ...options.snapshots, release: `${options.snapshots.release} ${keeps}` }
        : options.snapshots,
      ({ state, key }, why) => options.onNotice?.({ code: 'SNAPSHOT_REJECTED', state: state.name, key, why }),
      vouch,
    ),
  }
}

/** @throws `INVALID_OPTION` for drafts that were not handed through `inShadow`, which brings what judges them */
function shadowOf(options: OfficeOptions): Shadow | undefined {
  const { shadow } = options
  if (shadow !== undefined && typeof shadow?.keep !== 'function') {
    throw notBrought('shadow', 'inShadow(drafts, told)')
  }
  return shadow?.keep(options) as Shadow | undefined
}
