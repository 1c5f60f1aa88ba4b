/** The person context: who has been forgotten, whatever the regulations say. */
import { defineContext } from '../../core/context.ts'
import { personTextsOf } from '../../core/person-texts.ts'
import type { PersonMessages } from '../../messages/person.ts'
import { forgetPerson, recordConsent } from './commands.ts'
import { personConsented, personForgotten, vaultAdopted } from './events.ts'
import { personRefusals } from './refusals.ts'
import { personWords } from './words.ts'

export const personContext = defineContext<PersonMessages>({
  name: 'person',
  events: [personForgotten, personConsented, vaultAdopted],
  commands: [forgetPerson, recordConsent],
  refusals: personRefusals,
  words: personWords,
  forgets: personTextsOf,
})
