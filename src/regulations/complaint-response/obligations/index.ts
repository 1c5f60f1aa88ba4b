/** What the regulation makes somebody do by a time: derived from the facts, the parameters and the calendar. */
import {
  complaintResponded,
  complaintTakenUp,
  complexComplaintSolutionTold,
  complexitySettled,
  customerToldResult,
  generalComplaintProgressTold,
} from './answers.ts'
import { recurrencePrevented, rootCauseFound, satisfactionRecorded } from './lessons.ts'
import { emergencyProcedureStarted } from './surge.ts'

export const complaintResponseObligations = [
  complaintTakenUp,
  complaintResponded,
  complexitySettled,
  generalComplaintProgressTold,
  complexComplaintSolutionTold,
  customerToldResult,
  satisfactionRecorded,
  rootCauseFound,
  recurrencePrevented,
  emergencyProcedureStarted,
] as const
