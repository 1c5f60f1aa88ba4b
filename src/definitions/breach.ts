/** Every definition of the context `breach`, by name. Written by `npm run messages`, and not by hand. */

import { type CommandsByType, commandsByType } from '../core/commands-by-type.ts'
import type { EventDefinition } from '../core/event.ts'
import { dutyAnswered as its_dutyAnswered, factAnswered as its_factAnswered } from '../facts/breach/events.ts'
import { breachContext } from '../facts/breach/index.ts'
import type * as named from '../messages/breach.ts'

export { breachContext } from '../facts/breach/index.ts'
export type { Breaches, BreachOnRecord } from '../facts/breach/states.ts'
export { breaches } from '../facts/breach/states.ts'
export type { BreachRow, BreachStanding } from '../facts/breach/views.ts'
export { breachSheet } from '../facts/breach/views.ts'
export type * from '../messages/breach.ts'

/** By type. */
export const breachCommands: CommandsByType<named.BreachCommand> = commandsByType(breachContext)

export const dutyAnswered: EventDefinition<'duty.answered', named.DutyAnsweredData> = its_dutyAnswered
export const factAnswered: EventDefinition<'fact.answered', named.FactAnsweredData> = its_factAnswered
