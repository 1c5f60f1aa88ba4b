/** Every definition of the context `person`, by name. Written by `npm run messages`, and not by hand. */

import { type CommandsByType, commandsByType } from '../core/commands-by-type.ts'
import type { EventDefinition } from '../core/event.ts'
import {
  personConsented as its_personConsented,
  personForgotten as its_personForgotten,
  vaultAdopted as its_vaultAdopted,
} from '../facts/person/events.ts'
import { personContext } from '../facts/person/index.ts'
import type * as named from '../messages/person.ts'

export { personContext } from '../facts/person/index.ts'
export type { Erasure } from '../facts/person/states.ts'
export { erasures, personStanding } from '../facts/person/states.ts'
export { erasureJournal } from '../facts/person/views.ts'
export type * from '../messages/person.ts'

/** By type. */
export const personCommands: CommandsByType<named.PersonCommand> = commandsByType(personContext)

export const personConsented: EventDefinition<'person.consented', named.PersonConsentedData> = its_personConsented
export const personForgotten: EventDefinition<'person.forgotten', named.PersonForgottenData> = its_personForgotten
export const vaultAdopted: EventDefinition<'vault.adopted', named.VaultAdoptedData> = its_vaultAdopted
