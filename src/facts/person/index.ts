/** The person context: who has been forgotten, whatever the regulations say. */
import { defineContext } from '../../core/context.ts'
import { forgetPerson } from './commands.ts'
import { personForgotten } from './events.ts'
import { personRefusals } from './refusals.ts'

export const personContext = defineContext({
  name: 'person',
  events: [personForgotten],
  commands: [forgetPerson],
  refusals: personRefusals,
})
