/** Every definition of the context `fact`, by name. Written by `npm run messages`, and not by hand. */

import { type CommandsByType, commandsByType } from '../core/commands-by-type.ts'
import type { EventDefinition } from '../core/event.ts'
import {
  factRecorded as its_factRecorded,
  factTurned as its_factTurned,
  factWithdrawn as its_factWithdrawn,
} from '../facts/fact/events.ts'
import { correctionContext } from '../facts/fact/index.ts'
import type * as named from '../messages/fact.ts'

export { correctionContext } from '../facts/fact/index.ts'
export type { Withdrawals } from '../facts/fact/states.ts'
export { withdrawals } from '../facts/fact/states.ts'
export type * from '../messages/fact.ts'

/** By type. */
export const correctionCommands: CommandsByType<named.FactCommand> = commandsByType(correctionContext)

export const factRecorded: EventDefinition<'fact.recorded', named.FactRecordedData> = its_factRecorded
export const factTurned: EventDefinition<'fact.turned', named.FactTurnedData> = its_factTurned
export const factWithdrawn: EventDefinition<'fact.withdrawn', named.FactWithdrawnData> = its_factWithdrawn
