/** Every definition of the context `takeover`, by name. Written by `npm run messages`, and not by hand. */

import { type CommandsByType, commandsByType } from '../core/commands-by-type.ts'
import type { EventDefinition } from '../core/event.ts'
import { customerTakenOver as its_customerTakenOver } from '../facts/takeover/events.ts'
import { takeOverContext } from '../facts/takeover/index.ts'
import type * as named from '../messages/takeover.ts'

export { takeOverContext } from '../facts/takeover/index.ts'
export type { PaperOnFile, TakenBook, TakenOver, Takings } from '../facts/takeover/states.ts'
export { takenBook, takings } from '../facts/takeover/states.ts'
export { papersOfCustomer, takenOverBook, takenOverSheet } from '../facts/takeover/views.ts'
export type * from '../messages/takeover.ts'

/** By type. */
export const takeOverCommands: CommandsByType<named.TakeoverCommand> = commandsByType(takeOverContext)

export const customerTakenOver: EventDefinition<'customer.taken-over', named.CustomerTakenOverData> =
  its_customerTakenOver
