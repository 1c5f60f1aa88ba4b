/** Answers first, then care without a cause. */
import { answerObligations } from './answers.ts'
import { careObligations } from './care.ts'

export const customerCareObligations = [...answerObligations, ...careObligations] as const
