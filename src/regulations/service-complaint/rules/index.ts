/** What must be so when a service complaint is recorded, dispatched, explained, taken up and reported. */
import { boardToldByPhone, delayExplainedInTime, reportReachesAllRecipients } from './answers.ts'
import { completeIntake, dispatchWithTimes, unreasonableNotDispatched } from './intake.ts'

export const serviceComplaintRules = [
  completeIntake,
  dispatchWithTimes,
  unreasonableNotDispatched,
  delayExplainedInTime,
  boardToldByPhone,
  reportReachesAllRecipients,
] as const
