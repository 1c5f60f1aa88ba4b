/** The cases of the regulation, and the ordinary company in which they play: edition D03, a tolerance of 5 %. */
import type { CaseBook } from '../../../core/case.ts'
import { goodsReturnClauses } from '../clauses/index.ts'
import { D03 } from '../editions/d03.ts'
import { goodsReturn } from '../index.ts'
import { answeredCases } from './answered.ts'
import { approvingCases } from './approving.ts'
import { boundCases } from './bounds.ts'
import { certificateCases } from './certificates.ts'
import { heldCases } from './held.ts'
import { inForceCases } from './in-force.ts'
import { issuingCases } from './issuing.ts'
import { onRecordCases } from './on-record.ts'
import { owingCases } from './owing.ts'
import { owingCertificateCases } from './owing-certificates.ts'
import { proofCases } from './proofs.ts'
import { receivingCases } from './receiving.ts'
import { settlingCases } from './settling-allowances.ts'
import { toleranceCases } from './tolerance.ts'

// What the documents leave blank.
const ordinary = { edition: D03, overQuantityAllowance: '5', heldReturnRoles: ['general-manager'] }

export const goodsReturnCases: CaseBook = {
  regulation: goodsReturn.definition.id,
  inForce: company => goodsReturn({ ...ordinary, ...company }),
  cases: [
    ...issuingCases,
    ...approvingCases,
    ...receivingCases,
    ...heldCases,
    ...proofCases,
    ...toleranceCases,
    ...boundCases,
    ...certificateCases,
    ...settlingCases,
    ...owingCases,
    ...owingCertificateCases,
    ...onRecordCases,
    ...answeredCases,
    ...inForceCases,
  ],
  clauses: goodsReturnClauses,
}
