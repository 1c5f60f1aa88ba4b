/** What a step must not break: one file a theme, in the order in which a slip and a certificate go their way. */
import { approvingRules } from './approving.ts'
import { whoseRules } from './by-whom.ts'
import { certificateRules } from './certificates.ts'
import { issuingRules } from './issuing.ts'
import { postingRules } from './posting.ts'
import { proofRules } from './proofs.ts'
import { receivingRules } from './receiving.ts'
import { settlingRules } from './settling.ts'

export const goodsReturnRules = [
  ...issuingRules,
  ...approvingRules,
  ...receivingRules,
  ...proofRules,
  ...postingRules,
  ...certificateRules,
  ...settlingRules,
  ...whoseRules,
]
