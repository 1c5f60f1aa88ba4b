/** What the regulation makes somebody do by a time: derived from the facts, the edition and the calendar. */
import { answerObligations } from './answers.ts'
import { consequenceObligations } from './consequences.ts'
import { deadlineObligations } from './deadlines.ts'
import { needObligations } from './needs.ts'
import { noticeObligations } from './notices.ts'
import { responsibilityObligations } from './responsibility.ts'
import { reviewObligations } from './reviews.ts'

export const handlingObligations = [
  ...deadlineObligations,
  ...noticeObligations,
  ...needObligations,
  ...responsibilityObligations,
  ...answerObligations,
  ...consequenceObligations,
  ...reviewObligations,
]
