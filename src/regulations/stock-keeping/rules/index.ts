/** The rules in force, in the order of the clauses: arrival and entry, keeping, issue, count, adjustment. */
import { adjustedAfterReport } from './adjusted-after-report.ts'
import { adjustedByFinance } from './adjusted-by-finance.ts'
import { arrivalWithPapers } from './arrival-with-papers.ts'
import { countPlanApprovedByManagement } from './count-plan-approved-by-management.ts'
import { countPlanComplete } from './count-plan-complete.ts'
import { countPlannedByBoth } from './count-planned-by-both.ts'
import { countReportComplete } from './count-report-complete.ts'
import { countedAfterApproval } from './counted-after-approval.ts'
import { everyPlaceCounted } from './every-place-counted.ts'
import { expiredLotNotIssued } from './expired-lot-not-issued.ts'
import { expiryByLot } from './expiry-by-lot.ts'
import { inspectedAndAccepted } from './inspected-and-accepted.ts'
import { inspectionByInspectors } from './inspection-by-inspectors.ts'
import { issueAgainstDocument } from './issue-against-document.ts'
import { issueChecked } from './issue-checked.ts'
import { issueWithDestination } from './issue-with-destination.ts'
import { receivedByNote } from './received-by-note.ts'
import { storedInZoneOfClass } from './stored-in-zone-of-class.ts'
import { varianceExplainedBeforePosting } from './variance-explained-before-posting.ts'

export const stockKeepingRules = [
  arrivalWithPapers,
  inspectionByInspectors,
  receivedByNote,
  inspectedAndAccepted,
  storedInZoneOfClass,
  expiryByLot,
  issueAgainstDocument,
  issueChecked,
  issueWithDestination,
  expiredLotNotIssued,
  countPlannedByBoth,
  countPlanComplete,
  countPlanApprovedByManagement,
  countedAfterApproval,
  everyPlaceCounted,
  countReportComplete,
  adjustedAfterReport,
  varianceExplainedBeforePosting,
  adjustedByFinance,
] as const
