/** The rules in force, in the order of the clauses: shares, standards, changes, admission, blacklists, papers. */
import {
  admissionBeforeBusiness,
  admissionConditionsMet,
  licenceForVariety,
  retailAndRelatedPartiesOutside,
  updateSaysSomething,
} from './admission.ts'
import * as blacklists from './blacklists.ts'
import * as changes from './changes.ts'
import { latePayerIsNoVip, preferredStandard, vipStandard } from './grades.ts'
import { complaintProcedureElements, customerStructureWithinCaps } from './papers.ts'
import {
  preferredShareOfDepartment,
  preferredShareOfVariety,
  vipShareOfDepartment,
  vipShareOfVariety,
} from './shares.ts'

export const gradingRules = [
  vipShareOfDepartment,
  preferredShareOfDepartment,
  vipShareOfVariety,
  preferredShareOfVariety,
  vipStandard,
  latePayerIsNoVip,
  preferredStandard,
  changes.gradingFactorsOnRecord,
  changes.promotionAfterReview,
  changes.promotionInGoodPeriod,
  changes.downgradeWithReason,
  retailAndRelatedPartiesOutside,
  admissionConditionsMet,
  admissionBeforeBusiness,
  licenceForVariety,
  updateSaysSomething,
  blacklists.noBusinessOnDepartmentBlacklist,
  blacklists.noBusinessOnCompanyBlacklist,
  blacklists.companyBlacklistByMarketingDivision,
  blacklists.companyBlacklistAfterVerification,
  blacklists.companyBlacklistClearsAllBooks,
  blacklists.departmentBlacklistByDepartment,
  changes.removalByCriterion,
  customerStructureWithinCaps,
  complaintProcedureElements,
] as const
