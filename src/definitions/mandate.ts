/** Every definition of the context `mandate`, by name. Written by `npm run messages`, and not by hand. */

import { type CommandsByType, commandsByType } from '../core/commands-by-type.ts'
import type { EventDefinition } from '../core/event.ts'
import { mandateGiven as its_mandateGiven, mandateRevoked as its_mandateRevoked } from '../facts/mandate/events.ts'
import { mandateContext } from '../facts/mandate/index.ts'
import type * as named from '../messages/mandate.ts'

export { mandateContext } from '../facts/mandate/index.ts'
export type { MandateRefusal } from '../facts/mandate/refusals/index.ts'
export type { Mandate } from '../facts/mandate/states.ts'
export { mandate, mandates } from '../facts/mandate/states.ts'
export type { MandateRow } from '../facts/mandate/views.ts'
export { mandateRegister } from '../facts/mandate/views.ts'
export type * from '../messages/mandate.ts'

/** By type. */
export const mandateCommands: CommandsByType<named.MandateCommand> = commandsByType(mandateContext)

export const mandateGiven: EventDefinition<'mandate.given', named.MandateGivenData> = its_mandateGiven
export const mandateRevoked: EventDefinition<'mandate.revoked', named.MandateRevokedData> = its_mandateRevoked
