/**
 * The context of mergings: two ids that turn out to be one customer. What was merged is understood wherever there are customers; an
 * office that merges has this context.
 */
import { defineContext } from '../../core/context.ts'
import type { MergingMessages } from '../../messages/merging.ts'
import { mergingCommands } from './commands/index.ts'
import { mergingRefusals } from './refusals.ts'

export const mergingContext = defineContext<MergingMessages>({
  name: 'merging',
  commands: mergingCommands,
  refusals: mergingRefusals,
})
