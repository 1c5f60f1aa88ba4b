/** From the form to the admission, then by class: materials, requests, visits. */
import { admissionObligations } from './admission.ts'
import { classObligations } from './classes.ts'
import { visitObligations } from './visits.ts'

export const partnerObligations = [...admissionObligations, ...classObligations, ...visitObligations] as const
