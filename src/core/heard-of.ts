/** Whether the log holds anything about a subject, of whatever type: its key is the whole tag, `customer:C-1`. */
import { ANY_VERSION, type StateDefinition } from './fold.ts'

interface HeardOf {
  known: boolean
}

const step = {
  type: '',
  version: ANY_VERSION,
  definition: undefined as never,
  run: (draft: unknown) => {
    ;(draft as HeardOf).known = true
  },
}

/** Every type has the one step, of which a fingerprint need not speak. */
const everyStep = { has: () => true, get: () => step, values: () => [] } as unknown as StateDefinition['steps']

export const heardOf: StateDefinition<HeardOf> = {
  name: 'heard-of',
  id: 'heard-of',
  per: undefined,
  initial: () => ({ known: false }),
  tags: key => [key],
  types: [],
  order: 'telling',
  keys: ({ tags }) => tags,
  steps: everyStep,
  few: undefined,
  of: key => ({ state: heardOf, key, id: `heard-of\n${key}` }),
}
