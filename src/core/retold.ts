/**
 * The findings of a command that comes again. They are not stored but told again, so they are told only where that is
 * sure: by the numbers that judged it then, and never in contradiction to what was decided then.
 */
import type { Finding } from './finding.ts'
import { breachOf, type Charge, silent } from './judge.ts'
import { type Breach, isAbout } from './recording.ts'

/**
 * @param findings one for each charge
 * @param breaches what is on record against them
 * @param knowsNumbers the charges were judged by the numbers of then; else what depends on any is told as undecidable
 */
export function retold(
  charges: readonly Charge[],
  findings: readonly Finding[],
  knowsNumbers: boolean,
  breaches: readonly Breach[] = [],
): readonly Finding[] {
  return findings.map((finding, place) => {
    const charge = charges[place]!
    if (!knowsNumbers && Object.keys(charge.rule.parameters).length > 0) return unknown(charge, 'other-numbers')
    return isAsThen(charge, finding, breaches) ? finding : unknown(charge, 'judged-otherwise')
  })
}

/** A rule that refuses had nothing against what was accepted, and what it had against what was recorded is on record. */
function isAsThen(charge: Charge, finding: Finding, breaches: readonly Breach[]): boolean {
  const breach = breachOf(charge, finding)
  return breach === undefined || breaches.some(one => isAbout(one, breach) && one.verdict === breach.verdict)
}

function unknown(charge: Charge, reason: 'other-numbers' | 'judged-otherwise'): Finding {
  return silent(charge, 'undecidable', { reason })
}
