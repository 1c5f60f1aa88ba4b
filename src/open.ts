/** Opens an office: the place where commands are executed, previewed and explained, and where duties are asked for. */
import { Board } from './core/board.ts'
import { StateCache } from './core/cache.ts'
import { type CommandDefinition, jsonSchemaOf } from './core/command.ts'
import type { Context } from './core/context.ts'
import { Definitions } from './core/definitions.ts'
import { isGuijuError } from './core/errors.ts'
import type { EventDefinition } from './core/event.ts'
import type { Finding, Language } from './core/finding.ts'
import { type CommandMeta, type Intake, type Order, takeIn, takeInAll } from './core/intake.ts'
import { ruleIndex } from './core/judge.ts'
import type { AsOf, Obligation } from './core/obligation.ts'
import { byUrgency, type ObligationQuery, wanted } from './core/obligation-query.ts'
import type { Outcome } from './core/outcome.ts'
import { parameterBook } from './core/parameter.ts'
import type { Calendar, Clock, EventStore, Ids, Instant, KeyVault, LocalDate } from './core/ports.ts'
import { Queue } from './core/queue.ts'
import { editionsAt, type Regulation, sourceOf, tellings } from './core/regulation.ts'
import { type Ticked, tick } from './core/reminder.ts'
import { type RuleInForce, rulesInForce } from './core/rules-in-force.ts'
import { type Rejection, type SnapshotOptions, savedStatesOf } from './core/saved-states.ts'
import { sentenceOf } from './core/sentence.ts'
import type { ViewDefinition } from './core/view.ts'
import { Viewer } from './core/viewer.ts'
import type { Wheel } from './core/wheel.ts'
import { whole } from './core/whole.ts'
import { personContext } from './facts/person/index.ts'
import { personalDefinitions } from './privacy/fields.ts'
import { guarded } from './privacy/guard.ts'
import { checkedInPlace } from './privacy/in-place.ts'
import { privacyOf } from './privacy/seal.ts'
import { officeCalendar } from './time/calendar.ts'
import { readClock, systemClock } from './time/clock.ts'
import { ulidIds } from './time/ids.ts'
import { fromInstant, parseInstant, toInstant } from './time/instant.ts'
import { wallTime } from './time/local-date.ts'
import { startOfDay } from './time/zone.ts'

export interface OfficeOptions {
  readonly store: EventStore
  readonly regulations: readonly Regulation[]
  /** Contexts of facts beside those that the regulations bring: a host's own events and commands. */
  readonly contexts?: readonly Context[]
  /** The system's clock where it is left out. */
  readonly clock?: Clock
  /** ULIDs where it is left out. */
  readonly ids?: Ids
  /** Monday to Friday in Asia/Shanghai where it is left out. */
  readonly calendar?: Calendar
  /**
   * Keeps the keys of persons: what is personal in an event is then sealed before it reaches a state or the store, opened
   * in answers, and unreadable for ever once `person.forget` has destroyed the key. All offices of one log share it.
   */
  readonly vault?: KeyVault
  readonly snapshots?: SnapshotOptions
  /** How many folded states are kept in memory (default 50,000). */
  readonly cachedStates?: number
  /** How often a decision is made again after conflicts (default 50). */
  readonly attempts?: number
  /** Told about things that are no faults: events of a type that nobody knows (each once), snapshots that do not fit. */
  readonly onNotice?: (notice: Notice) => void
}

export type Notice =
  | { readonly code: 'UNKNOWN_EVENT_TYPE'; readonly type: string; readonly position: number }
  | { readonly code: 'SNAPSHOT_REJECTED'; readonly state: string; readonly key: string; readonly why: Rejection }

export interface Office {
  /** Decides, judges and appends. A refusal is an outcome; only faults are thrown. */
  execute(command: unknown, meta?: CommandMeta): Promise<Outcome>
  /** The same outcomes as one by one, in one append: on a fault nothing is appended. */
  executeAll(orders: readonly Order[]): Promise<readonly Outcome[]>
  /** The same path without the append. */
  preview(command: unknown, meta?: CommandMeta): Promise<Outcome>
  view<Answer>(view: ViewDefinition<Answer>, key?: string, asOf?: { at?: string; position?: number }): Promise<Answer>
  /** What must be done by when, most urgent first. */
  obligations(query?: ObligationQuery): Promise<readonly Obligation[]>
  /**
   * Does what the regulations let an office do by itself once it is owed, such as sending a notice about a late case.
   * For hosts that run it on a timer: twice, or from two processes, does it once.
   */
  tick(): Promise<Ticked>
  /** Every rule in force: id, clauses, title, force, parameters with their values. */
  rules(): readonly RuleInForce[]
  /** One sentence about a finding or a duty. */
  explain(one: Finding | Obligation, language: Language): string
  /** JSON Schemas of every command and event, by type. */
  schemas(): {
    readonly commands: Readonly<Record<string, object>>
    readonly events: Readonly<Record<string, object>>
  }
  /** Waits for what is under way and refuses what comes after. The store stays open: it is the host's. */
  close(): Promise<void>
}

const DAY_MS = 86_400_000

/**
 * @throws `PARAMETER_MISSING` where a regulation leaves a number blank and the company gives none
 * @throws `PARAMETER_INVALID` for a value that does not fit, or a parameter that does not exist
 * @throws `INVALID_DEFINITION` where what is named does not exist, or exists twice: both places are named
 */
export function open(options: OfficeOptions): Office {
  const { regulations, vault, calendar = officeCalendar(), clock = systemClock(), ids = ulidIds() } = options
  const contexts = contextsOf(options)
  const rules = regulations.flatMap(({ definition }) => definition.rules)
  const obligations = regulations.flatMap(({ definition }) => definition.obligations)
  const reminders = regulations.flatMap(({ definition }) => definition.reminders ?? [])
  const definitions = new Definitions(contexts, regulations)
  const { events, commands } = definitions
  const personal = personalDefinitions(events.values())
  const store = vault ? checkedInPlace(options.store, personal) : options.store
  const startOf = (date: LocalDate): Instant => toInstant(startOfDay(calendar.zone, date))
  const parameters = parameterBook(regulations.map(sourceOf), startOf)
  const now = () => readClock(clock)
  const wheel: Wheel = {
    store,
    definitions,
    cache: new StateCache(whole('cachedStates', options.cachedStates ?? 50_000, 1, 10_000_000)),
    rules: ruleIndex(rules),
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
  const queue = new Queue(wheel)
  const viewer = new Viewer({ store, parameters, calendar, saved: wheel.saved }, 1_000)
  const intake: Intake = { commands, now, nextId: wheel.nextId, toInstant: parseInstant }
  const told = tellings(contexts, regulations)
  const known = new Set(events.keys())
  const noticed = new Set<string>()
  const newBoard = (extent = {}) =>
    new Board(
      {
        store,
        obligations,
        parameters,
        calendar,
        known,
        onUnknown: ({ type, position }) => {
          if (noticed.has(type)) return
          noticed.add(type)
          options.onNotice?.({ code: 'UNKNOWN_EVENT_TYPE', type, position })
        },
      },
      extent,
    )
  let board: Board | undefined

  async function boardAsOf(asOf: Instant, position: number | undefined): Promise<Board> {
    if (position === undefined) {
      const current = await caughtUp(board ?? newBoard())
      board = current
      // A moment after everything that is known asks about the present.
      if (asOf >= current.latest) return current
    }
    return caughtUp(newBoard({ until: asOf, ...(position !== undefined && { position }) }))
  }

  // A board that met a fault half-way is thrown away: the next question starts anew and meets the same fault.
  async function caughtUp(one: Board): Promise<Board> {
    try {
      await one.catchUp()
      return one
    } catch (fault) {
      board = undefined
      throw fault
    }
  }

  async function owed(query: ObligationQuery = {}): Promise<readonly Obligation[]> {
    const asOf = query.asOf === undefined ? now() : parseInstant(query.asOf)
    const days = whole('withinDays', query.withinDays ?? 31, 0, 36_500)
    const horizon = toInstant(fromInstant(asOf) + days * DAY_MS)
    const rows = (await boardAsOf(asOf, query.position)).obligations(asOf, horizon, wanted(query))
    return Object.freeze(rows.sort(byUrgency))
  }

  const plain: Pick<Office, 'execute' | 'executeAll' | 'preview' | 'view' | 'obligations'> = {
    execute: async (command, meta = {}) => queue.execute(takeIn(command, meta, intake)),
    executeAll: async orders => queue.executeAll(takeInAll(orders, intake)),
    preview: async (command, meta = {}) => queue.preview(takeIn(command, meta, intake)),
    view: async (view, key = '', asOf = {}) => {
      const at = asOf.at === undefined ? undefined : parseInstant(asOf.at)
      const { position } = asOf
      const extent: AsOf = { ...(at !== undefined && { at }), ...(position !== undefined && { position }) }
      return viewer.answer(view, key, at ?? now(), extent)
    },
    obligations: owed,
  }
  const doors = vault ? guarded(plain, vault, store) : plain

  return {
    ...doors,
    tick: () => tick(reminders, doors),
    rules: () => rulesInForce(regulations, parameters),
    explain: (one, language) => sentenceOf(one, told, { language, moment: text => momentText(calendar, text) }),
    schemas: () => ({ commands: schemasOf(commands), events: schemasOf(events) }),
    close: async () => {
      await queue.close()
      await wheel.saved?.settled()
    },
  }
}

/** Each once; with a vault, the context of forgetting is always there. */
function contextsOf({ regulations, contexts = [], vault }: OfficeOptions): readonly Context[] {
  const all = [...regulations.flatMap(one => one.definition.contexts), ...contexts, ...(vault ? [personContext] : [])]
  return [...new Set(all)]
}

function schemasOf(definitions: ReadonlyMap<string, CommandDefinition | EventDefinition>): Record<string, object> {
  return Object.fromEntries([...definitions].map(([type, definition]) => [type, jsonSchemaOf(definition)]))
}

// A reason that somebody wrote may look like a moment without being one: then it is told as it is.
function momentText(calendar: Calendar, text: string): string {
  try {
    return wallTime(calendar, text)
  } catch (fault) {
    if (isGuijuError(fault, 'INVALID_DATE')) return text
    throw fault
  }
}
