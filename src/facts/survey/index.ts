/** The survey context: what customers are asked, what comes of it, and who helps. */
import { defineContext } from '../../core/context.ts'
import type { SurveyMessages } from '../../messages/survey.ts'
import { surveyCommands } from './commands.ts'
import { surveyEvents } from './events.ts'
import { surveyRefusals } from './refusals.ts'
import { surveyWords } from './words.ts'

export const surveyContext = defineContext<SurveyMessages>({
  name: 'survey',
  events: surveyEvents,
  commands: surveyCommands,
  refusals: surveyRefusals,
  words: surveyWords,
})
