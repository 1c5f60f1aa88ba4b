/** States of views over many subjects: the files of all of them side by side. */
import type { Fact } from '../core/event.ts'
import { run, type StateDefinition } from '../core/fold.ts'
import { own } from './own.ts'

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

/** The same recipe for events of all these types. */
export function onEach<State, Data>(
  types: readonly string[],
  take: (state: State, event: Fact<string, Data>) => void,
): Readonly<Record<string, typeof take>> {
  return Object.fromEntries(types.map(type => [type, take]))
}
