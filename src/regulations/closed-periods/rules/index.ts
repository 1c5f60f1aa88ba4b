/** The rules for what these locks cover. */
import type { RuleDefinition } from '../../../core/rule.ts'
import type { Coverage } from './locks.ts'
import { periodOpen } from './period-open.ts'
import { toldWithinDays } from './told-within-days.ts'

export function closedPeriodsRules(coverage: Coverage): readonly RuleDefinition[] {
  return [periodOpen(coverage), toldWithinDays(coverage)]
}
