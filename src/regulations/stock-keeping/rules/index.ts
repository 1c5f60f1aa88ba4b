/** The rules in force, in the order of the clauses: arrival and entry, keeping, issue, count, adjustment. */
import { adjustmentRules } from './adjustments.ts'
import { arrivalRules } from './arrivals.ts'
import { countRules } from './counts.ts'
import { issueRules } from './issues.ts'

export const stockKeepingRules = [...arrivalRules, ...issueRules, ...countRules, ...adjustmentRules]
