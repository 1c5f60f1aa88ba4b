/** Those of the marketing division first, then those of each department. */
import * as company from './company.ts'
import * as departments from './departments.ts'

export const governanceObligations = [
  company.workStandardsOnFile,
  company.departmentGuidedOwed,
  company.departmentSupervisedOwed,
  company.rulesPutIntoEffect,
  company.departmentsExchange,
  company.appreciationEvent,
  company.eventsHeld,
  company.reportVerified,
  company.suggestionWorkedIn,
  company.keyPlanMadeTogether,
  company.otherDepartmentsNoticed,
  departments.departmentPlansOnFile,
  departments.departmentPlansRenewed,
  departments.satisfactionMeasuredOwed,
  departments.matterConsulted,
  departments.complaintHandled,
] as const
