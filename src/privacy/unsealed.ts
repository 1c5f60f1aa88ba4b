/** An office without a key vault. */
import type { Parts } from '../core/parts.ts'
import type { Privacy } from '../core/privacy.ts'
import { LogBond } from './log-bond.ts'
import type { Frame } from './parts.ts'
import { personTextsOf } from './person-texts.ts'
import { isPersonal, refusalOf, withTextsOf } from './refusals.ts'

export function unsealedParts({ store, events: definitions }: Pick<Frame, 'store' | 'events'>): Parts {
  const state = personTextsOf(definitions.values())
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
