/** How the cases of the rules are told: what a rule finds, and the same in every edition that has the sentence. */
import type { CaseStep, Expected, ExpectedFinding, RegulationCase } from '../../../../core/case.ts'
import { complaintEditions } from '../../editions/index.ts'

export type EditionId = keyof typeof complaintEditions

type Found = Omit<ExpectedFinding, 'rule' | 'verdict'>

/** Accepted, and the rule is kept. */
export const kept = (rule: string, found: Found = {}): Expected => ({
  status: 'accepted',
  failed: [],
  findings: [{ rule, verdict: 'satisfied', ...found }],
})

/** Refused by this rule alone. */
export const broken = (rule: string, found: Found = {}): Expected => ({
  status: 'refused',
  failed: [rule],
  findings: [{ rule, verdict: 'failed', force: 'must', ...found }],
})

/** Accepted, since the rule has nothing to say here. */
export const silent = (rule: string): Expected => ({
  status: 'accepted',
  failed: [],
  findings: [{ rule, verdict: 'not-applicable' }],
})

/** Refused by a fact: it would be so under any regulation, so no clause is named. */
export const impossible = (fact: string, found: Found = {}): Expected => ({
  status: 'refused',
  failed: [fact],
  findings: [{ rule: fact, verdict: 'failed', clause: null, subject: 'complaint:K-1', ...found }],
})

/** Cases of one provision, in one line each. */
export function showing(provision: string) {
  return (
    title: string,
    given: readonly CaseStep[],
    when: CaseStep,
    expect: Expected,
    company: RegulationCase['company'] = {},
  ): RegulationCase => ({ provision, title, company, given, when, expect })
}

/** One case for each edition, in its own words: by the clause named, or `null` where it has no such sentence. */
export function inEachEdition(
  clauses: Readonly<Record<EditionId, string | null>>,
  make: (clause: string | null, id: EditionId) => readonly RegulationCase[],
): RegulationCase[] {
  return (Object.keys(clauses) as EditionId[]).flatMap(id =>
    make(clauses[id] === null ? null : `${id}-${clauses[id]}`, id).map(one => ({
      ...one,
      title: `${id}: ${one.title}`,
      company: { edition: complaintEditions[id], ...one.company },
    })),
  )
}
