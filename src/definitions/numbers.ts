/** Every definition of the context `numbers`, by name. Written by `npm run messages`, and not by hand. */

import { type CommandsByType, commandsByType } from '../core/commands-by-type.ts'
import type { EventDefinition } from '../core/event.ts'
import {
  numbersAdopted as its_numbersAdopted,
  parameterSet as its_parameterSet,
  parameterWithdrawn as its_parameterWithdrawn,
} from '../facts/numbers/events.ts'
import { numbersContext } from '../facts/numbers/index.ts'
import type * as named from '../messages/numbers.ts'

export { numbersContext } from '../facts/numbers/index.ts'
export type { SetNumber } from '../facts/numbers/states.ts'
export { numbersOfLog } from '../facts/numbers/states.ts'
export type * from '../messages/numbers.ts'

/** By type. */
export const numbersCommands: CommandsByType<named.NumbersCommand> = commandsByType(numbersContext)

export const numbersAdopted: EventDefinition<'numbers.adopted', named.NumbersAdoptedData> = its_numbersAdopted
export const parameterSet: EventDefinition<'parameter.set', named.ParameterSetData> = its_parameterSet
export const parameterWithdrawn: EventDefinition<'parameter.withdrawn', named.ParameterWithdrawnData> =
  its_parameterWithdrawn
