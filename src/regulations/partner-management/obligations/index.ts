/** From the form to the admission, then by class: materials, requests, visits, archives. */
import { admissionObligations } from './admission.ts'
import { archiveObligations } from './archive.ts'
import { classObligations } from './classes.ts'
import { visitObligations } from './visits.ts'

export const partnerObligations = [
  ...admissionObligations,
  ...classObligations,
  ...visitObligations,
  ...archiveObligations,
] as const
