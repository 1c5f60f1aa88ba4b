/** What the regulation makes somebody do: derived from the facts and the edition; no clause names a period. */
import { certificateObligations } from './certificates.ts'
import { decisionObligations } from './decisions.ts'
import { slipObligations } from './slips.ts'

export const goodsReturnObligations = [...decisionObligations, ...slipObligations, ...certificateObligations]
