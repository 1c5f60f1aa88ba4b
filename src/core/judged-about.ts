/**
 * Up to when events about a subject were judged, or did duties: asked for where something comes to light that may stand before
 * them. As a state of its own it belongs to the append condition, so that nobody tells of one meanwhile unseen. Its key is
 * a tag.
 */
import type { Definitions } from './definitions.ts'
import type { Fact } from './event.ts'
import { ANY_VERSION, type StateDefinition, type StateRef } from './fold.ts'
import type { Instant } from './moment.ts'
import { WITHDRAWN } from './withdrawn.ts'

export interface JudgedAbout {
  /** When the last of them happened; '': there is none. */
  latest: Instant
}

const NAME = 'judged-about'

const made = new WeakMap<Definitions, StateDefinition<JudgedAbout>>()

/** One for each office: states are told apart by their definition. */
export function judgedAbout(definitions: Definitions): StateDefinition<JudgedAbout> {
  const known = made.get(definitions) ?? stateFor(judgedIn(definitions))
  made.set(definitions, known)
  return known
}

/** What a rule judges, and the decisions by which duties are done. */
function judgedIn({ rules, obligations, events, records }: Definitions): string[] {
  const done = obligations.flatMap(({ of }) => [...of.steps.keys()]).filter(type => !events.get(type)?.withdrawable)
  const types = new Set([...rules.flatMap(({ on }) => on), ...done])
  return [...types].filter(type => !records?.types.includes(type))
}

function stateFor(judged: readonly string[]): StateDefinition<JudgedAbout> {
  const types = [...new Set([...judged, WITHDRAWN])]
  const run = (about: unknown, { occurredAt, type }: Fact) => {
    const known = about as JudgedAbout
    if (type !== WITHDRAWN && occurredAt > known.latest) known.latest = occurredAt
  }
  const definition = { rank: 0, upcasts: {} } as never
  const state: StateDefinition<JudgedAbout> = {
    name: NAME,
    id: `${NAME} ${types.join(' ')}`,
    per: undefined,
    initial: () => ({ latest: '' }),
    tags: subject => [subject],
    types,
    order: 'telling',
    keys: ({ tags }: Fact) => tags,
    steps: new Map(types.map(type => [type, { type, version: ANY_VERSION, definition, run }])),
    few: undefined,
    of: (subject): StateRef<JudgedAbout> => ({ state, key: subject, id: `${state.id}\n${subject}` }),
  }
  return state
}
