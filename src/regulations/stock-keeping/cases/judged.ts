/** Cases of one rule, in one line each: who does what, and whether the rule is kept or broken by it. */
import type { CaseStep, ExpectedFinding, RegulationCase } from '../../../core/case.ts'

type Found = Omit<ExpectedFinding, 'rule' | 'verdict'>
type Company = RegulationCase['company']

export interface RuleCases {
  kept(title: string, given: readonly CaseStep[], when: CaseStep, found?: Found, company?: Company): RegulationCase
  /** By this rule alone. */
  broken(title: string, given: readonly CaseStep[], when: CaseStep, found?: Found, company?: Company): RegulationCase
  /** Accepted, and not a matter of this rule. */
  idle(title: string, given: readonly CaseStep[], when: CaseStep): RegulationCase
  /** Accepted, and this rule was not even asked. */
  unasked(title: string, given: readonly CaseStep[], when: CaseStep): RegulationCase
}

export function casesOf(rule: string): RuleCases {
  const start = (title: string, given: readonly CaseStep[], when: CaseStep, company?: Company) => ({
    provision: rule,
    title,
    ...(company && { company }),
    given,
    when,
  })
  const finding = (verdict: ExpectedFinding['verdict'], found: Found = {}) => [
    { rule, verdict, ...found } as ExpectedFinding,
  ]
  return {
    kept: (title, given, when, found, company) => ({
      ...start(title, given, when, company),
      expect: { status: 'accepted', failed: [], findings: finding('satisfied', found) },
    }),
    broken: (title, given, when, found, company) => ({
      ...start(title, given, when, company),
      expect: { status: 'refused', failed: [rule], findings: finding('failed', found) },
    }),
    idle: (title, given, when) => ({
      ...start(title, given, when),
      expect: { status: 'accepted', failed: [], findings: finding('not-applicable') },
    }),
    unasked: (title, given, when) => ({
      ...start(title, given, when),
      expect: { status: 'accepted', untouched: [rule] },
    }),
  }
}

/** Refused by a fact that would be so under any regulation. */
export function impossible(
  provision: string,
  refusal: string,
  title: string,
  given: readonly CaseStep[],
  when: CaseStep,
  found: Omit<Found, 'clause'> = {},
): RegulationCase {
  const findings = [{ rule: refusal, verdict: 'failed', clause: null, ...found } as const]
  return { provision, title, given, when, expect: { status: 'refused', failed: [refusal], findings } }
}
