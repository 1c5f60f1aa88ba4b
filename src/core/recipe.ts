/**
 * The fingerprint of a recipe: what the code of a state says, with the versions of its events. A function that a recipe
 * calls is not in it; for that there is the release, which whoever opens an office names.
 */
import { digestOf } from './digest.ts'
import type { StateDefinition } from './fold.ts'
import { VERSION } from './version.ts'

const known = new WeakMap<StateDefinition, string>()

export function fingerprintOf(state: StateDefinition): string {
  const earlier = known.get(state)
  if (earlier !== undefined) return earlier
  const steps = [...state.steps.values()].map(({ type, version, definition, run }) => [
    type,
    version,
    definition.rank,
    String(run),
    Object.entries(definition.upcasts).map(([from, upcast]) => [from, String(upcast)]),
  ])
  const fingerprint = digestOf([VERSION, state.name, state.order, String(state.initial), state.tags('?'), steps])
  known.set(state, fingerprint)
  return fingerprint
}
