/** Who may, what must be there before an admission, and how classes are given and changed. */
import { admissionRules } from './admission.ts'
import { authorityRules } from './authority.ts'
import { classRules } from './classes.ts'

export const partnerRules = [...authorityRules, ...admissionRules, ...classRules] as const
