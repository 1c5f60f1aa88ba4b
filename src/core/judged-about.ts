/**
 * Which events about a subject rules have judged: asked for where something comes to light that stands before them. As a
 * state of its own it belongs to the append condition, so that nobody tells of one meanwhile unseen. Its key is a tag.
 */
import type { Fact } from './event.ts'
import { ANY_VERSION, type StateDefinition, type StateRef } from './fold.ts'
import type { RuleIndex } from './judge.ts'
import { WITHDRAWN } from './withdrawn.ts'

interface Count {
  many: number
}

const NAME = 'judged-about'

export function judgedAbout(rules: RuleIndex): StateDefinition<Count> {
  const types = [...rules.keys(), WITHDRAWN]
  const run = (count: unknown) => {
    ;(count as Count).many += 1
  }
  const definition = { rank: 0 } as never
  const state: StateDefinition<Count> = {
    name: NAME,
    id: `${NAME} ${types.join(' ')}`,
    per: undefined,
    initial: () => ({ many: 0 }),
    tags: subject => [subject],
    types,
    order: 'telling',
    keys: ({ tags }: Fact) => tags,
    steps: new Map(types.map(type => [type, { type, version: ANY_VERSION, definition, run }])),
    few: undefined,
    of: (subject): StateRef<Count> => ({ state, key: subject, id: `${state.id}\n${subject}` }),
  }
  return state
}
