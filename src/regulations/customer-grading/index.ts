/** 客户准入、分级与黑名单: who is admitted, graded how high, reviewed when, and struck off why. */
import { defineRegulation } from '../../core/regulation.ts'
import { customerContext } from '../../facts/customer/index.ts'
import { filingContext } from '../../facts/filing/index.ts'
import { admissionBeforeBusiness } from './admission-before-business.ts'
import { admissionConditionsMet } from './admission-conditions.ts'
import { companyBlacklistAfterVerification } from './company-blacklist-after-verification.ts'
import { companyBlacklistByMarketingDivision } from './company-blacklist-by-marketing-division.ts'
import { companyBlacklistClearsAllBooks } from './company-blacklist-clears-all-books.ts'
import { complaintProcedureElements } from './complaint-procedure-elements.ts'
import { customerStructureWithinCaps } from './customer-structure-within-caps.ts'
import { departmentBlacklistByDepartment } from './department-blacklist-by-department.ts'
import { downgradeWithReason } from './downgrade-with-reason.ts'
import { gradingFactorsOnRecord } from './grading-factors-on-record.ts'
import { latePayerIsNoVip } from './late-payer-is-no-vip.ts'
import { licenceForVariety } from './licence-for-variety.ts'
import { noBusinessOnCompanyBlacklist } from './no-business-on-company-blacklist.ts'
import { noBusinessOnDepartmentBlacklist } from './no-business-on-department-blacklist.ts'
import { gradingObligations } from './obligations/index.ts'
import { gradingParameters } from './parameters.ts'
import { preferredShareOfDepartment } from './preferred-share-of-department.ts'
import { preferredShareOfVariety } from './preferred-share-of-variety.ts'
import { preferredStandard } from './preferred-standard.ts'
import { promotionAfterReview } from './promotion-after-review.ts'
import { gradingProvisions } from './provisions.ts'
import { removalByCriterion } from './removal-by-criterion.ts'
import { retailAndRelatedPartiesOutside } from './retail-and-related-parties-outside.ts'
import { vipShareOfDepartment } from './vip-share-of-department.ts'
import { vipShareOfVariety } from './vip-share-of-variety.ts'
import { vipStandard } from './vip-standard.ts'

export const customerGrading = defineRegulation({
  id: 'customer-grading',
  title: { zh: '客户准入、分级与黑名单管理制度', en: 'Customer admission, grading and blacklists' },
  edition: 'D11',
  contexts: [customerContext, filingContext],
  parameters: gradingParameters,
  rules: [
    vipShareOfDepartment,
    preferredShareOfDepartment,
    vipShareOfVariety,
    preferredShareOfVariety,
    vipStandard,
    latePayerIsNoVip,
    preferredStandard,
    gradingFactorsOnRecord,
    promotionAfterReview,
    downgradeWithReason,
    retailAndRelatedPartiesOutside,
    admissionConditionsMet,
    admissionBeforeBusiness,
    licenceForVariety,
    noBusinessOnDepartmentBlacklist,
    noBusinessOnCompanyBlacklist,
    companyBlacklistByMarketingDivision,
    companyBlacklistAfterVerification,
    companyBlacklistClearsAllBooks,
    departmentBlacklistByDepartment,
    removalByCriterion,
    customerStructureWithinCaps,
    complaintProcedureElements,
  ],
  obligations: gradingObligations,
  provisions: gradingProvisions,
  outside: [],
})
