/** Puts together what decisions turn on: the store, the rules in force, the numbers, the cache. */

import { StateCache } from '../core/cache.ts'
import type { Definitions } from '../core/definitions.ts'
import { openGate } from '../core/gate.ts'
import type { Gate, Guards } from '../core/guarding.ts'
import { ruleIndex } from '../core/judge.ts'
import { type ParameterBook, parameterBook } from '../core/parameter-book.ts'
import type { Calendar, Instant, LocalDate } from '../core/ports.ts'
import { editionsAt, sourceOf } from '../core/regulation.ts'
import { savedStatesOf } from '../core/saved-states.ts'
import type { Wheel } from '../core/wheel.ts'
import { whole } from '../core/whole.ts'
import { personalDefinitions } from '../privacy/fields.ts'
import { checkedInPlace } from '../privacy/in-place.ts'
import { privacyOf } from '../privacy/seal.ts'
import { officeCalendar } from '../time/calendar.ts'
import { ulidIds } from '../time/ids.ts'
import { toInstant } from '../time/instant.ts'
import { startOfDay } from '../time/zone.ts'
import type { OfficeOptions } from './options.ts'

export function wheelOf(options: OfficeOptions, definitions: Definitions): Wheel {
  const { rules, events } = definitions
  const { regulations, vault, calendar = officeCalendar(), ids = ulidIds() } = options
  const personal = personalDefinitions(events.values())
  const store = vault ? checkedInPlace(options.store, personal) : options.store
  const startOf = (date: LocalDate): Instant => toInstant(startOfDay(calendar.zone, date))
  const parameters = parameterBook(regulations.map(sourceOf), startOf)
  return {
    store,
    definitions,
    cache: new StateCache(whole('cachedStates', options.cachedStates ?? 50_000, 1, 10_000_000)),
    rules: ruleIndex(rules),
    gate: gateFor(options, definitions, parameters, calendar),
    parameters,
    calendar,
    nextId: at => ids.next(at),
    editionsAt: editionsAt(regulations, parameters),
    attempts: whole('attempts', options.attempts ?? 50, 1, 1_000),
    privacy: vault && privacyOf(vault, personal),
    saved: savedStatesOf(store, options.snapshots, ({ state, key }, why) =>
      options.onNotice?.({ code: 'SNAPSHOT_REJECTED', state: state.name, key, why }),
    ),
  }
}

/** Undefined: no definition and no host says who may what. */
export function guardsOf({ authority }: OfficeOptions, { grants, bars }: Definitions): Guards | undefined {
  return ([...grants, ...bars][0]?.guards ?? authority?.guards) as Guards | undefined
}

function gateFor(options: OfficeOptions, definitions: Definitions, book: ParameterBook, calendar: Calendar): Gate {
  const final = [...definitions.commands.values()].filter(({ irreversible }) => irreversible)
  const irreversible = new Set(final.map(({ type }) => type))
  const guards = guardsOf(options, definitions)
  if (!guards) return openGate(irreversible)
  const { grants, bars } = definitions
  const onFault = (by: string, fault: unknown) => options.onNotice?.({ code: 'AUTHORITY_FAILED', by, fault })
  const authorize = options.authority?.authorize
  return guards.gate({ grants, bars, irreversible, parameters: book, calendar, authorize, onFault })
}
