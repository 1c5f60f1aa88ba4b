/** What a step must not break: one file a theme, one name a sentence. */
import { heldReturnDecidedByRole, ownReturnSlipNotApproved, returnSlipApprovedBySuperior } from './approving-slips.ts'
import {
  allowanceAsDecided,
  allowanceFromComplaint,
  certificateComplete,
  certificateSignedByLevel,
  ownCertificateNotSigned,
} from './certificates.ts'
import { returnAsDecided, returnFromComplaint, returnSlipComplete, returnSlipForItsHandling } from './issuing-slips.ts'
import {
  returnPostedAsReceived,
  returnPostedByAccounting,
  returnPostedWhenAllIsThere,
  returnsWithinDecision,
  returnsWithinDelivered,
} from './posting-returns.ts'
import { returnPostedWithProof, returnProofInForm } from './proving-returns.ts'
import {
  differenceInstructedFirst,
  goodsReceivedAfterApproval,
  goodsReceivedWithCopies,
  onlyExcessSentBack,
} from './receiving.ts'
import {
  allowancePostedByAccounting,
  allowancePostedInOrder,
  allowanceProofInForm,
  certificateCopiesAfterSeal,
  certificateSealedAfterSignatures,
} from './settling-allowances.ts'

export const returnRules = [
  returnSlipComplete,
  returnSlipForItsHandling,
  returnAsDecided,
  returnFromComplaint,
  returnSlipApprovedBySuperior,
  ownReturnSlipNotApproved,
  goodsReceivedAfterApproval,
  goodsReceivedWithCopies,
  differenceInstructedFirst,
  heldReturnDecidedByRole,
  onlyExcessSentBack,
  returnProofInForm,
  returnPostedByAccounting,
  returnPostedWhenAllIsThere,
  returnPostedWithProof,
  returnPostedAsReceived,
  returnsWithinDelivered,
  returnsWithinDecision,
  certificateComplete,
  allowanceAsDecided,
  allowanceFromComplaint,
  certificateSignedByLevel,
  ownCertificateNotSigned,
  certificateSealedAfterSignatures,
  certificateCopiesAfterSeal,
  allowanceProofInForm,
  allowancePostedInOrder,
  allowancePostedByAccounting,
] as const
