/** What the regulation makes somebody do by a time: derived from the facts, the parameters and the calendar. */
import { departmentPapersOnFile, keyCustomerPlan, suggestionAnswered } from './papers.ts'
import {
  companyBlacklistFiled,
  companyBlacklistNoticed,
  departmentBlacklistReported,
  majorLossReported,
} from './reports.ts'
import { halfYearlyReview, halfYearlyUpdate, reviewResultFiled, vipDowngrade } from './reviews.ts'
import { preferredShareCured, vipShareCured } from './shares.ts'

export const gradingObligations = [
  halfYearlyReview,
  halfYearlyUpdate,
  vipDowngrade,
  keyCustomerPlan,
  reviewResultFiled,
  majorLossReported,
  departmentBlacklistReported,
  companyBlacklistFiled,
  companyBlacklistNoticed,
  vipShareCured,
  preferredShareCured,
  departmentPapersOnFile,
  suggestionAnswered,
] as const
