/** Who may see, who may borrow, who may tell. */
import { accessRules } from './access.ts'
import { lendingRules } from './lending.ts'
import { secrecyRules } from './secrecy.ts'

export const archiveAccessRules = [...accessRules, ...lendingRules, ...secrecyRules] as const
