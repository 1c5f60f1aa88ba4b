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

/** Every type has the one step. */
class EveryType extends Map<string, typeof step> {
  override has(): boolean {
    return true
  }
  override get() {
    return step
  }
}

export const heardOf: StateDefinition<HeardOf> = {
  name: 'heard-of',
  id: 'heard-of',
  per: undefined,
  initial: () => ({ known: false }),
  tags: key => [key],
  types: [],
  keys: ({ tags }) => tags,
  steps: new EveryType(),
  few: undefined,
  of: key => ({ state: heardOf, key, id: `heard-of\n${key}` }),
}
