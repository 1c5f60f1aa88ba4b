/**
 * The findings of a command that comes again. They are not stored but told again, so they are told only where that is
 * sure: by the numbers that judged it then, and never in contradiction to what was decided then.
 */
import type { Finding } from './finding.ts'
import { type Charge, silent } from './judge.ts'

/**
 * @param findings one for each charge
 * @param knowsNumbers the charges were judged by the numbers of then; else what depends on any is told as undecidable
 */
export function retold(
  charges: readonly Charge[],
  findings: readonly Finding[],
  knowsNumbers: boolean,
): readonly Finding[] {
  return findings.map((finding, place) => {
    const charge = charges[place]!
    if (!knowsNumbers && Object.keys(charge.rule.parameters).length > 0) return unknown(charge, 'other-numbers')
    return charge.refuses && REFUSING.has(finding.verdict) ? unknown(charge, 'judged-otherwise') : finding
  })
}

/** What was accepted had no such finding of a rule that refuses: the rule, or what it reads, was another one. */
const REFUSING: ReadonlySet<Finding['verdict']> = new Set(['failed', 'undecidable'])

function unknown(charge: Charge, reason: 'other-numbers' | 'judged-otherwise'): Finding {
  return silent(charge, 'undecidable', { reason })
}
