/** 客诉处理: from the customer's call to the closed and counted case, in three editions of one text. */
import { defineRegulation } from '../../core/regulation.ts'
import { complaintContext } from '../../facts/complaint/index.ts'
import { handlingObligations } from './obligations/index.ts'
import { noticeReminders } from './obligations/notices.ts'
import { handlingParameters } from './parameters.ts'
import { handlingRules } from './rules/index.ts'
import { handlingWords } from './words.ts'

/** What becomes of the goods and the money is a regulation of its own: `goods-return`. */
export const complaintHandling = defineRegulation({
  id: 'complaint-handling',
  title: { zh: '客户投诉（客诉）处理办法', en: 'Handling of product complaints' },
  edition: 'D02+D03+D14',
  editionBy: handlingParameters.edition,
  contexts: [complaintContext],
  parameters: handlingParameters,
  rules: handlingRules,
  obligations: handlingObligations,
  reminders: noticeReminders,
  words: handlingWords,
})
