/** What judges a log again: offices that decide nothing, by the numbers of then. */
import type { Definitions } from '../core/definitions.ts'
import type { SequencedEvent } from '../core/event.ts'
import { queryOf } from '../core/fold.ts'
import { type NumberRow, numbersOf } from '../core/numbers.ts'
import { numbersThen } from '../core/numbers-then.ts'
import { parameterBook } from '../core/parameter-book.ts'
import type { EventStore, LocalDate } from '../core/ports.ts'
import { type Regulation, sourceOf } from '../core/regulation.ts'
import { judgingOn, type Wheel } from '../core/wheel.ts'
import { correctionContext } from '../facts/fact/index.ts'
import { numbersAdopted } from '../facts/numbers/events.ts'
import { numbersContext } from '../facts/numbers/index.ts'
import { numbersOfLog } from '../facts/numbers/states.ts'
import { personContext } from '../facts/person/index.ts'
import { definitionsOf } from '../office/definitions.ts'
import { numbersInLogBut } from '../office/numbers-in-log.ts'
import type { NumbersInLog, OfficeOptions } from '../office/options.ts'
import { wheelOf } from '../office/wheel.ts'
import { officeCalendar } from '../time/calendar.ts'
import { toInstant } from '../time/instant.ts'
import { startOfDay } from '../time/zone.ts'
import type { Asked } from './options.ts'
import type { Bench } from './past.ts'
import type { Told } from './told.ts'

export interface Judge extends Bench {
  readonly definitions: Definitions
  /** To open an office of it. */
  readonly options: Omit<OfficeOptions, 'store' | 'clock'>
}

/** By the numbers that judged it, where those are known. */
export function judgeOfThen(
  store: Pick<EventStore, 'read'>,
  asked: Asked,
  regulations: readonly Regulation[],
  numbers: NumbersInLog | undefined,
): Judge {
  const judge = judgeBy(asked, regulations, numbers)
  const known = new Map<string, Wheel | null>()
  const wheelFor = async (event: SequencedEvent): Promise<Wheel | null> => {
    const parameters = await numbersThen(event, store, judge.wheel)
    return parameters ? { ...judge.wheel, inForce: { ...judge.wheel.inForce, parameters } } : null
  }
  const on = async ({ events }: Told): Promise<Wheel | undefined> => {
    const digest = events[0]!.meta?.numbers
    const wheel = (digest === undefined ? undefined : known.get(digest)) ?? (await wheelFor(events[0]!))
    if (digest !== undefined) known.set(digest, wheel)
    return wheel ?? undefined
  }
  return { ...judge, on }
}

/** By other numbers: those that were given, and beside them what the log says of all that were not changed. */
export function judgeOfNow(asked: Asked, numbers: NumbersInLog | undefined): Judge {
  return judgeBy(asked, asked.with, numbers)
}

function judgeBy(asked: Asked, regulations: readonly Regulation[], numbers: NumbersInLog | undefined): Judge {
  const { calendar, contexts = [], cachedStates } = asked
  const options = {
    regulations,
    // An office brings them by its options, and regulations may name what is in them.
    contexts: [...contexts, correctionContext, numbersContext, personContext],
    cachedStates,
    ...(calendar && { calendar }),
    ...(numbers && { numbers }),
  }
  const definitions = definitionsOf({ ...options, store: NO_STORE })
  const wheel: Wheel = wheelOf({ ...options, store: NO_STORE }, definitions)
  const { kept } = wheel
  return {
    options,
    definitions,
    wheel,
    on: async (_, snapshot) => (kept ? judgingOn(snapshot, wheel, kept) : wheel),
  }
}

/** The benches read nothing of their own: each decision is judged on the past that it is shown. */
const NO_STORE: EventStore = {
  read: async () => ({ events: [], head: 0, tail: null }),
  append: async () => ({ last: 0 }),
}

/**
 * Where numbers stand in the log, they judge; but a number that is another one in what is tried holds instead of what the
 * log says of it.
 */
export async function numbersOfThatLog(
  store: Pick<EventStore, 'read'>,
  asked: Asked,
): Promise<{ readonly was: NumbersInLog; readonly now: NumbersInLog } | undefined> {
  const { events } = await store.read([queryOf(numbersOfLog.of(''))])
  if (!events.some(({ type }) => numbersOfLog.types.includes(type))) return undefined
  const adopted = events.findLast(({ type }) => type === numbersAdopted.type)
  const now = numbersTried(asked, asked.regulations ?? rowsAdopted(adopted))
  return { was: numbersInLogBut(() => false), now }
}

/** @param before the regulations as they are, or their numbers: what is another one in what is tried holds for itself */
export function numbersTried(asked: Asked, before: readonly Regulation[] | readonly NumberRow[]): NumbersInLog {
  const rows = before.flatMap(one => ('definition' in one ? rowsOf(asked, [one]) : [one]))
  const tried = new Set(changed(rows, rowsOf(asked, asked.with)))
  return numbersInLogBut(({ regulation, name }) => tried.has(nameOf(regulation, name)))
}

function rowsAdopted(adopted: SequencedEvent | undefined): readonly NumberRow[] {
  return adopted ? (adopted.data as { readonly values: readonly NumberRow[] }).values : []
}

function rowsOf({ calendar = officeCalendar() }: Asked, regulations: readonly Regulation[]): readonly NumberRow[] {
  const sources = regulations.map(sourceOf)
  const startOf = (date: LocalDate) => toInstant(startOfDay(calendar.zone, date))
  return numbersOf(sources, parameterBook(sources, startOf)).rows
}

const nameOf = (regulation: string, name: string) => `${regulation} ${name}`

/** The numbers that are not the same in both. */
function changed(before: readonly NumberRow[], after: readonly NumberRow[]): string[] {
  const [one, other] = [valuesOf(before), valuesOf(after)]
  return [...other].filter(([name, values]) => one.has(name) && one.get(name) !== values).map(([name]) => name)
}

function valuesOf(rows: readonly NumberRow[]): Map<string, string> {
  const values = new Map<string, string>()
  for (const { regulation, name, from, value } of rows) {
    const key = nameOf(regulation, name)
    values.set(key, `${values.get(key) ?? ''}${from} ${value}\n`)
  }
  return values
}
