/** What a step must not break. */
import { answerRules } from './answers.ts'
import { approvalRules } from './approval.ts'
import { deductionRules } from './deduction.ts'
import { formRules } from './form.ts'
import { inquiryRules } from './inquiry.ts'
import { opinionRules } from './opinion.ts'
import { responsibilityRules } from './responsibility.ts'
import { standstillRules } from './standstill.ts'
import { stepRules } from './steps.ts'

export const handlingRules = [
  ...stepRules,
  ...standstillRules,
  ...formRules,
  ...inquiryRules,
  ...responsibilityRules,
  ...opinionRules,
  ...approvalRules,
  ...answerRules,
  ...deductionRules,
]
