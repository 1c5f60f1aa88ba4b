/** What the regulation makes somebody do by a time: derived from the facts, the parameters and the calendar. */
import { answerObligations } from './answers.ts'
import { lessonObligations } from './lessons.ts'
import { suggestionOfCustomerHandled } from './suggestions.ts'
import { emergencyProcedureStarted } from './surge.ts'

export const complaintResponseObligations = [
  ...answerObligations,
  suggestionOfCustomerHandled,
  ...lessonObligations,
  emergencyProcedureStarted,
]
