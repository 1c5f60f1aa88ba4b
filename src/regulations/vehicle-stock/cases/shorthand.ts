/** Cases in one line each: what is asked for after what was done, and what a rule says about it; what a view answers. */
import type { CaseStep, ExpectedFinding, RegulationCase } from '../../../core/case.ts'
import type { ViewDefinition } from '../../../core/view.ts'

type Company = RegulationCase['company']
type Finding = Omit<ExpectedFinding, 'rule' | 'verdict'>

/** A rule that refuses. */
export function judging(rule: string, ordinary: Finding = {}) {
  return (
    title: string,
    given: readonly CaseStep[],
    when: CaseStep,
    holds: boolean,
    finding: Finding = {},
    company: Company = {},
  ): RegulationCase => ({
    provision: rule,
    title,
    company,
    given,
    when,
    expect: {
      status: holds ? 'accepted' : 'refused',
      failed: holds ? [] : [rule],
      findings: [{ rule, verdict: holds ? 'satisfied' : 'failed', ...ordinary, ...finding }],
    },
  })
}

/** A rule that reports what has happened. */
export function reporting(rule: string, ordinary: Finding = {}) {
  const judged = judging(rule, ordinary)
  return (...of: Parameters<typeof judged>): RegulationCase => {
    const one = judged(...of)
    return { ...one, expect: { ...one.expect, status: 'accepted' } }
  }
}

/** A rule that has nothing to say here, or is not asked. */
export function passing(
  rule: string,
  title: string,
  given: readonly CaseStep[],
  when: CaseStep,
  asked = true,
): RegulationCase {
  const silent = asked ? { findings: [{ rule, verdict: 'not-applicable' as const }] } : { untouched: [rule] }
  return { provision: rule, title, given, when, expect: { status: 'accepted', ...silent } }
}

/** What a view answers at a moment. */
export function seeing(provision: string, view: ViewDefinition, key = '') {
  return (
    title: string,
    given: readonly CaseStep[],
    at: string,
    answer: unknown,
    company: Company = {},
  ): RegulationCase => ({ provision, title, company, given, expect: { views: [{ view, key, at, answer }] } })
}
