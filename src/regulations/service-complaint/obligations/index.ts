/** What the regulation makes somebody do by a time: derived from the facts, the parameters and the calendar. */
import {
  boardCaseFollowedUp,
  boardCaseVerifiedJointly,
  completionFedBack,
  customerFollowedUp,
  firstContactInformed,
  resultVerified,
} from './completion.ts'
import {
  answeredBySetTime,
  customerToldOfDelay,
  delayExplained,
  handledInTime,
  resolvedBySetTime,
} from './department.ts'
import {
  departmentHeadStepsIn,
  dispatchedToDepartment,
  natureAndTreatmentSettled,
  registeredAtFrontDesk,
  unreasonableComplaintExplained,
} from './intake.ts'
import { monthlyServiceReport, weeklyServiceReport } from './reports.ts'
import {
  boardCalledIn,
  reportToBoard,
  reportToCompanyLeader,
  urgentCaseDispatched,
  urgentCaseEscalated,
} from './urgent.ts'

export const serviceComplaintObligations = [
  registeredAtFrontDesk,
  natureAndTreatmentSettled,
  dispatchedToDepartment,
  unreasonableComplaintExplained,
  departmentHeadStepsIn,
  handledInTime,
  resolvedBySetTime,
  answeredBySetTime,
  delayExplained,
  customerToldOfDelay,
  completionFedBack,
  resultVerified,
  customerFollowedUp,
  firstContactInformed,
  urgentCaseDispatched,
  urgentCaseEscalated,
  reportToCompanyLeader,
  boardCalledIn,
  reportToBoard,
  boardCaseVerifiedJointly,
  boardCaseFollowedUp,
  weeklyServiceReport,
  monthlyServiceReport,
] as const
