/** What recurs first, then what follows from something. */
import { roundObligations } from './rounds.ts'
import { visitObligations } from './visits.ts'

export const customerVisitsObligations = [...roundObligations, ...visitObligations] as const
