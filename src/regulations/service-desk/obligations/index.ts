/** Receptions first, then the calls that follow them, then the papers of the day. */
import { dayObligations } from './days.ts'
import { followUpObligations } from './follow-up.ts'
import { receptionObligations } from './receptions.ts'

export const serviceDeskObligations = [...receptionObligations, ...followUpObligations, ...dayObligations] as const
