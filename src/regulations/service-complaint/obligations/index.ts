/** What the regulation makes somebody do by a time: derived from the facts, the parameters and the calendar. */
import { completionObligations } from './completion.ts'
import { departmentObligations } from './department.ts'
import { intakeObligations } from './intake.ts'
import { reportObligations } from './reports.ts'
import { urgentObligations } from './urgent.ts'

export const serviceComplaintObligations = [
  ...intakeObligations,
  ...departmentObligations,
  ...urgentObligations,
  ...completionObligations,
  ...reportObligations,
]
