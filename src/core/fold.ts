/**
 * One recipe, two ways. A state is what facts add up to for one subject: an initial value and, for each type of event,
 * a recipe that writes on a draft. `evolve` runs recipes live (immer: frozen result, untouched parts shared);
 * `replay` runs the same recipes on a private copy that nobody else sees, frozen once at the end. This is the only
 * door to immer.
 *
 * A recipe depends on its draft and its event alone. It copies what it keeps: events are frozen, so an object of the
 * event that is put into the state cannot be changed by a later recipe.
 * A state holds plain objects, arrays, texts, integers, booleans and null: no Date, Map or class instance.
 */
import { Immer } from 'immer'
import { GuijuError } from './errors.ts'
import type { DeepReadonly, EventDefinition, Fact, FactOf } from './event.ts'
import { upcast } from './event.ts'
import { frozen } from './freeze.ts'
import { inOrder } from './order.ts'
import type { QueryItem } from './query.ts'
import { idOf, type Tag, tag } from './tag.ts'
import { folds, WITHDRAWN } from './withdrawn.ts'

type Recipe<State, Event> = (draft: State, event: Event) => void

type Recipes<State, Definitions extends readonly EventDefinition[]> = {
  readonly [Type in Definitions[number]['type']]?: Recipe<
    State,
    FactOf<Extract<Definitions[number], { readonly type: Type }>>
  >
}

export interface StateDefinition<State = unknown> {
  readonly name: string
  /** Tells this definition from all others: a host may well give a state of its own the name of another. */
  readonly id: string
  /** The kind of tag that names its subjects; undefined: one state of the whole log. */
  readonly per: string | undefined
  readonly initial: (key: string) => State
  /** The subject's tags; an event belongs to the state when it carries them all and has one of `types`. */
  readonly tags: (key: string) => readonly Tag[]
  /** Empty: of any type. */
  readonly types: readonly string[]
  /** With the withdrawals of such events; left out where there are none to look for. */
  readonly queried?: readonly string[]
  /** The keys of the subjects that an event concerns. */
  readonly keys: (event: Fact) => readonly string[]
  /**
   * `business`: folded by when things happened. `telling`: by when they were told, for what is handed out once and never
   * taken back (numbers of a series, keys that are destroyed).
   */
  readonly order: 'business' | 'telling'
  readonly steps: ReadonlyMap<string, Step>
  /** The steps in a row, where they are so few that looking through them is quicker than the map. */
  readonly few: readonly Step[] | undefined
  /** This state of one subject: what a command or a rule asks for. */
  readonly of: (key: string) => StateRef<State>
}

/** A state of one subject, by name. */
export interface StateRef<State = unknown> {
  readonly state: StateDefinition<State>
  readonly key: string
  /** Names the state and the subject in one text. */
  readonly id: string
}

export function refId(state: StateDefinition, key: string): string {
  return `${state.id}\n${key}`
}

interface Step {
  readonly type: string
  readonly version: number
  readonly definition: EventDefinition
  readonly run: Recipe<unknown, Fact>
}

/**
 * @param per the kind of tag that names the subject (`'department'`: the key is the id in `department:east`); without
 *   it there is one state of the whole log, with the key `''`.
 */
export function defineState<State extends object, const Definitions extends readonly EventDefinition[]>(definition: {
  readonly name: string
  readonly per?: string
  readonly order?: 'business' | 'telling'
  readonly events: Definitions
  readonly initial: (key: string) => State
  readonly on: Recipes<State, Definitions>
}): StateDefinition<State> {
  const { name, per, order = 'business', events, initial, on } = definition
  const steps = new Map<string, Step>()
  for (const event of events) {
    const run = (on as Record<string, Recipe<unknown, Fact> | undefined>)[event.type]
    if (run) steps.set(event.type, { type: event.type, version: event.version, definition: event, run })
  }
  if (steps.size === 0) throw new GuijuError('INVALID_DEFINITION', `state ${name} folds no event`, { state: name })
  defined += 1
  const state: StateDefinition<State> = {
    name,
    id: `${name}#${defined}`,
    per,
    initial,
    tags: per === undefined ? () => [] : key => [tag(per, key)],
    types: [...steps.keys()],
    queried: [...new Set([...steps.keys(), WITHDRAWN])],
    order,
    keys: per === undefined ? () => [''] : event => idsOf(per, event),
    steps,
    few: steps.size <= FEW ? [...steps.values()] : undefined,
    of: key => ({ state, key, id: refId(state, key) }),
  }
  enter(state)
  return state
}

let defined = 0

const byName = new Map<string, WeakRef<StateDefinition>[]>()

function enter(state: StateDefinition): void {
  byName.set(state.name, [...namesakes(state.name).map(namesake => new WeakRef(namesake)), new WeakRef(state)])
}

/** All states of this name that are in use in this process. */
export function namesakes(name: string): StateDefinition[] {
  return (byName.get(name) ?? []).map(reference => reference.deref()).filter(state => state !== undefined)
}

/** What must be read to know the state: its types and the subject's tags. */
export function queryOf({ state, key }: StateRef): QueryItem {
  const tags = state.tags(key)
  if (state.types.length === 0) return { tags }
  const { queried: types = state.types } = state
  return tags.length > 0 ? { types, tags } : { types }
}

/** The same of many states: a subject that several of them are about is asked for once. */
export function queryOfAll(refs: readonly StateRef[]): QueryItem[] {
  const items = new Map<string, QueryItem>()
  for (const item of refs.map(queryOf)) {
    const { types, tags = [] } = item
    const subject = `${types ? 'some' : 'all'} ${tags.join(' ')}`
    const known = items.get(subject)?.types ?? []
    items.set(subject, types ? { ...item, types: [...new Set([...known, ...types])] } : item)
  }
  return [...items.values()]
}

export function concerns(ref: StateRef, event: Fact): boolean {
  return concerning(ref)(event)
}

/** Whether an event is folded into the state. */
export function concerning({ state, key }: StateRef): (event: Fact) => boolean {
  const [subject] = state.tags(key)
  return event => folds(state.steps, event.type) && (subject === undefined || event.tags.includes(subject))
}

/**
 * The state after all events of its subject, frozen. They are given as they were told, and folded by when they happened.
 * Events of other types are passed over; events of other subjects must not be given (`queryOf` says what to read).
 */
export function replay<State>(state: StateDefinition<State>, key: string, events: Iterable<Fact>): DeepReadonly<State> {
  return frozen(refold(state, key, events)) as DeepReadonly<State>
}

/** The same as a value of the caller's own. */
export function refold<State>(state: StateDefinition<State>, key: string, events: Iterable<Fact>): State {
  return run(state, state.initial(key), inOrder(state, listed(events)))
}

function listed<T>(items: Iterable<T>): readonly T[] {
  return Array.isArray(items) ? items : [...items]
}

/**
 * The next value of a state, frozen; the given value is untouched and shares what did not change. None of the events may
 * have happened before one that is in the value already: such a state is replayed.
 */
export function evolve<State>(
  state: StateDefinition<State>,
  value: DeepReadonly<State>,
  events: Iterable<Fact>,
): DeepReadonly<State> {
  return immer.produce(value as object, draft => {
    run(state, draft as State, inOrder(state, listed(events)))
  }) as DeepReadonly<State>
}

/** Runs the recipes on a value that belongs to the caller alone: for replay, and for the indexes of views. */
export function run<State>({ steps, few }: StateDefinition<State>, value: State, events: Iterable<Fact>): State {
  for (const event of events) {
    const step = few ? stepOf(few, event.type) : steps.get(event.type)
    if (step === undefined) continue
    const asIs = event.version === step.version || step.version === ANY_VERSION
    step.run(value, asIs ? event : upcast(step.definition, event))
  }
  return value
}

/** A step that looks at no data takes an event of any version. */
export const ANY_VERSION = 0

// Comparing a handful of texts that are mostly the same object is quicker than hashing one.
const FEW = 8

function stepOf(steps: readonly Step[], type: string): Step | undefined {
  for (const step of steps) if (step.type === type) return step
  return undefined
}

// Plain data have no symbols and no getters to look after.
const immer = new Immer({ autoFreeze: true, useStrictIteration: false })

function idsOf(per: string, event: Fact): string[] {
  const ids: string[] = []
  for (const eventTag of event.tags) {
    const id = idOf(per, eventTag)
    if (id !== undefined) ids.push(id)
  }
  return ids
}
