/** Every definition of the context `filing`, by name. Written by `npm run messages`, and not by hand. */

import { type CommandsByType, commandsByType } from '../core/commands-by-type.ts'
import type { EventDefinition } from '../core/event.ts'
import { paperAnswered as its_paperAnswered, paperFiled as its_paperFiled } from '../facts/filing/events.ts'
import { filingContext } from '../facts/filing/index.ts'
import type * as named from '../messages/filing.ts'

export { filingContext } from '../facts/filing/index.ts'
export type { Reports, Shelf } from '../facts/filing/states.ts'
export { paper, reports, shelf } from '../facts/filing/states.ts'
export type { PaperKind } from '../facts/filing/words.ts'
export type * from '../messages/filing.ts'

/** By type. */
export const filingCommands: CommandsByType<named.FilingCommand> = commandsByType(filingContext)

export const paperAnswered: EventDefinition<'paper.answered', named.PaperAnsweredData> = its_paperAnswered
export const paperFiled: EventDefinition<'paper.filed', named.PaperFiledData> = its_paperFiled
