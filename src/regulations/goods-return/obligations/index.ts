/** What the regulation makes somebody do: derived from the facts and the edition; no clause names a period. */
import {
  allowancePostingOwed,
  allowanceProofOwed,
  certificateCopiesOwed,
  certificateSealOwed,
  certificateSignaturesOwed,
} from './certificates.ts'
import {
  excessToBeSentBack,
  heldReturnDecisionOwed,
  returnApprovalOwed,
  returnCopiesHandedOn,
  returnCopiesOwed,
  returnedGoodsAwaited,
  returnInstructionOwed,
  returnPostingOwed,
  returnProofOwed,
} from './slips.ts'

export const returnObligations = [
  returnApprovalOwed,
  returnCopiesOwed,
  returnedGoodsAwaited,
  returnInstructionOwed,
  heldReturnDecisionOwed,
  excessToBeSentBack,
  returnProofOwed,
  returnPostingOwed,
  returnCopiesHandedOn,
  certificateSignaturesOwed,
  certificateSealOwed,
  certificateCopiesOwed,
  allowanceProofOwed,
  allowancePostingOwed,
] as const
