/** An office without a key vault. */
import type { Context } from '../core/context.ts'
import type { Parts } from '../core/parts.ts'
import type { Privacy } from '../core/privacy.ts'
import { LogBond } from './log-bond.ts'
import type { Frame } from './parts.ts'
import { isPersonal, refusalOf, withTextsOf } from './refusals.ts'

/** @param contexts where one of them forgets, it brings what is asked before: which texts of a person stand here as they are */
export function unsealedParts(
  { store, events: definitions }: Pick<Frame, 'store' | 'events'>,
  contexts: readonly Context[],
): Parts {
  const textsOf = contexts.find(({ forgets }) => forgets)?.forgets
  const state = textsOf?.(definitions.values())
  const privacy: Privacy = {
    touches: events => events.some(event => isPersonal(event, definitions)),
    async seal(events, states) {
      const all = withTextsOf(events, definitions)
      return (await refusalOf(all, state, states)) ?? all.map(({ event }) => event)
    },
    isRepeat: async () => false,
    get dry() {
      return privacy
    },
  }
  return { store: new LogBond(store).bound(), privacy, guarded: doors => doors }
}
