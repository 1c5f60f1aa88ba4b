/** What a step must not break. */
import { answerWithinAuthority, formStaysInside, resultByLetterOrPhone } from './answers.ts'
import { approvalByAuthority, nobodyApprovesOwnProposal, penaltyAfterApproval } from './approval.ts'
import { formComplete, openQuantityWithRemark, quantityFixedBeforeReturn } from './form.ts'
import {
  jointInspectionByThree,
  productionDetailsReported,
  responsibilitySumsToHundred,
  reviewWithDepartments,
} from './inquiry.ts'
import {
  carelessnessNotTracked,
  improvementTrackingDecided,
  lossByStandard,
  negotiationReviewed,
  ownFaultHasHandling,
} from './opinion.ts'
import { eachStepByItsDepartment, stepsInOrder } from './steps.ts'

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
