import type { Fact } from '../../../core/event.ts'
import { run, type StateDefinition } from '../../../core/fold.ts'
import { own } from '../../own.ts'

/** What the state of one subject makes of an event, among those of all subjects. */
export function foldInto<State>(
  states: Record<string, State>,
  definition: StateDefinition<State>,
  key: string,
  event: Fact,
): void {
  const state = own(states, key) ?? definition.initial(key)
  states[key] = state
  run(definition, state, [event])
}
