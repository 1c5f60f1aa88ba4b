/** What recurs first, then what follows from something. */
import { roundObligations } from './rounds.ts'
import { visitObligations } from './visits.ts'
import { voiceObligations } from './voices.ts'

export const customerVisitsObligations = [...roundObligations, ...visitObligations, ...voiceObligations] as const
