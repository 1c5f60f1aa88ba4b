/** What must be so when a service complaint is recorded, dispatched, explained, taken up and reported. */
import { answerRules } from './answers.ts'
import { dispatchRules } from './dispatch.ts'
import { completeIntake } from './intake.ts'
import { reportReachesAllRecipients } from './reports.ts'

export const serviceComplaintRules = [completeIntake, ...dispatchRules, ...answerRules, reportReachesAllRecipients]
