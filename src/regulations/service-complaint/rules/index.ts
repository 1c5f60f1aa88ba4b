/** What must be so when a service complaint is recorded, dispatched, explained, taken up and reported. */
import { answerRules } from './answers.ts'
import { intakeRules } from './intake.ts'

export const serviceComplaintRules = [...intakeRules, ...answerRules]
