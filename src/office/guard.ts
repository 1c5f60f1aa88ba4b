/** The doors of an office with a key vault. */
import type { KeyVault } from '../core/ports.ts'
import { Eraser } from '../privacy/eraser.ts'
import { guarded } from '../privacy/guard.ts'
import { Persons } from '../privacy/persons.ts'
import type { Doors } from './doors.ts'
import type { OfficeOptions } from './options.ts'
import type { OfficeWheel } from './wheel.ts'

export function guardOf(
  doors: Doors,
  vault: KeyVault,
  { store, logVault }: OfficeWheel,
  { onNotice }: Pick<OfficeOptions, 'onNotice'>,
): Doors {
  const eraser = new Eraser(vault)
  const persons = new Persons(store, eraser)
  return guarded(doors, {
    vault,
    persons,
    eraser,
    logVault,
    onUnreadable: (why, sealed) => {
      const { eventId = '', field = '' } = sealed ?? {}
      onNotice?.({ code: 'TEXT_UNREADABLE', why, id: eventId, field })
    },
  })
}
