/** Every definition of the context `merging`, by name. Written by `npm run messages`, and not by hand. */
import { type CommandsByType, commandsByType } from '../core/commands-by-type.ts'
import { mergingContext } from '../facts/merging/index.ts'
import type * as named from '../messages/merging.ts'

export { mergingContext } from '../facts/merging/index.ts'
export type { Settled } from '../facts/merging/refusals.ts'
export { lastTold } from '../facts/merging/states/last-told.ts'
export type { Merging, ToldOfBoth, ToldWhileMerged } from '../facts/merging/states/mergings.ts'
export { mergings, toldOfBoth } from '../facts/merging/states/mergings.ts'
export { mergingRegister, toldWhileMerged } from '../facts/merging/views.ts'
export type * from '../messages/merging.ts'

/** By type. */
export const mergingCommands: CommandsByType<named.MergingCommand> = commandsByType(mergingContext)
