/** An office with a key vault: what its parts are, put together. */
import type { Parts } from '../core/parts.ts'
import type { KeyVault } from '../core/ports.ts'
import { Eraser } from './eraser.ts'
import { guarded } from './guard.ts'
import { inPlace } from './in-place.ts'
import { LogVault } from './log-vault.ts'
import type { Frame } from './parts.ts'
import { Persons } from './persons.ts'
import { privacyOf } from './seal.ts'

export function sealed({ store: plain, events, nextId, onUnreadable }: Frame, vault: KeyVault): Parts {
  const personal = [...events.values()].filter(({ personal }) => personal.length > 0).map(({ type }) => type)
  const logVault = new LogVault(plain, vault, personal, nextId)
  const store = inPlace(logVault.bound(), events, ({ id, field }) =>
    onUnreadable({ code: 'TEXT_UNREADABLE', why: 'moved', id, field }),
  )
  const eraser = new Eraser(vault)
  const persons = new Persons(store, eraser)
  const told: Parameters<typeof guarded>[1]['onUnreadable'] = (why, text) =>
    onUnreadable({ code: 'TEXT_UNREADABLE', why, id: text?.eventId ?? '', field: text?.field ?? '' })
  return {
    store,
    privacy: privacyOf(vault, events, () => logVault.verify()),
    vouch: text => logVault.vouch(text),
    guarded: (doors, readerFor) => {
      return guarded(doors, { vault, persons, eraser, logVault, onUnreadable: told }, readerFor)
    },
  }
}
