/** Who is to be contacted and visited by when, and what of that was missed. */
import {
  contactPlanOnFile,
  customerVisit,
  generalCustomerContact,
  keyCustomerContact,
  seniorManagementVisit,
} from './contacts.ts'
import { missedObligations } from './missed.ts'

export const contactObligations = [
  contactPlanOnFile,
  keyCustomerContact,
  generalCustomerContact,
  customerVisit,
  seniorManagementVisit,
  ...missedObligations,
] as const
