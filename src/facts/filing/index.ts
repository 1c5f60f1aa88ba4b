/** The filing context: papers that a department or the company keeps. */
import { defineContext } from '../../core/context.ts'
import type { FilingMessages } from '../../messages/filing.ts'
import { answerPaper, filePaper } from './commands.ts'
import { paperAnswered, paperFiled } from './events.ts'
import { filingRefusals } from './refusals.ts'
import { filingWords } from './words.ts'

export const filingContext = defineContext<FilingMessages>({
  name: 'filing',
  events: [paperFiled, paperAnswered],
  commands: [filePaper, answerPaper],
  refusals: filingRefusals,
  words: filingWords,
})
