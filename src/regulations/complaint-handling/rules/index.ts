/** What a step must not break: one file a sentence. */
import { answerWithinAuthority } from './answer-within-authority.ts'
import { approvalByAuthority } from './approval-by-authority.ts'
import {
  carelessnessNotTracked,
  improvementTrackingDecided,
  lossByStandard,
  ownFaultHasHandling,
} from './consolidated-opinion.ts'
import { eachStepByItsDepartment } from './each-step-by-its-department.ts'
import { formComplete } from './form-complete.ts'
import { formStaysInside } from './form-stays-inside.ts'
import { jointInspectionByThree } from './joint-inspection-by-three.ts'
import { negotiationReviewed } from './negotiation-reviewed.ts'
import { nobodyApprovesOwnProposal } from './nobody-approves-own-proposal.ts'
import { openQuantityWithRemark } from './open-quantity-with-remark.ts'
import { penaltyAfterApproval } from './penalty-after-approval.ts'
import { productionDetailsReported } from './production-details-reported.ts'
import { quantityFixedBeforeReturn } from './quantity-fixed-before-return.ts'
import { responsibilitySumsToHundred } from './responsibility-sums-to-hundred.ts'
import { resultByLetterOrPhone } from './result-by-letter-or-phone.ts'
import { reviewWithDepartments } from './review-with-departments.ts'
import { stepsInOrder } from './steps-in-order.ts'

export const handlingRules = [
  eachStepByItsDepartment,
  stepsInOrder,
  formComplete,
  openQuantityWithRemark,
  quantityFixedBeforeReturn,
  jointInspectionByThree,
  productionDetailsReported,
  negotiationReviewed,
  ownFaultHasHandling,
  improvementTrackingDecided,
  carelessnessNotTracked,
  lossByStandard,
  responsibilitySumsToHundred,
  approvalByAuthority,
  nobodyApprovesOwnProposal,
  answerWithinAuthority,
  resultByLetterOrPhone,
  formStaysInside,
  penaltyAfterApproval,
  reviewWithDepartments,
] as const
