/** What a case expects, held against what an office answered. */
import type { Expected, ExpectedAnswer, ExpectedFinding, ExpectedObligations } from '../core/case.ts'
import type { Finding } from '../core/finding.ts'
import type { ObligationStatus } from '../core/obligation.ts'
import type { AnyOutcome } from '../core/outcome.ts'
import type { Office } from '../open.ts'
import { type Difference, differences } from './differences.ts'
import { momentIn } from './moments.ts'

export function outcomeDifferences(expected: Expected, outcome: AnyOutcome | undefined): Difference[] {
  const { status, failed, findings = [], untouched = [], events } = expected
  if (!outcome) {
    const expectsOutcome = status ?? failed ?? expected.findings ?? expected.untouched ?? events
    return expectsOutcome === undefined
      ? []
      : [{ at: 'outcome', expected: expectsOutcome, actual: 'no command was asked for' }]
  }
  const decided = 'events' in outcome ? outcome.events : []
  return [
    ...(status === undefined ? [] : differences(status, outcome.status, 'status')),
    ...(failed === undefined ? [] : differences([...failed].sort(), failedOf(outcome), 'failed')),
    ...findings.flatMap(finding => findingDifferences(finding, outcome.findings)),
    ...untouched.flatMap(rule => {
      const found = outcome.findings.find(finding => finding.rule === rule)
      return found ? [{ at: `findings of ${rule}`, expected: 'none', actual: found }] : []
    }),
    ...(events === undefined ? [] : differences(events, decided, 'events')),
  ]
}

function failedOf({ findings }: AnyOutcome): string[] {
  return [...new Set(findings.filter(({ verdict }) => verdict === 'failed').map(({ rule }) => rule))].sort()
}

// Of several findings by one rule the nearest one tells what is wrong.
function findingDifferences(expected: ExpectedFinding, findings: readonly Finding[]): Difference[] {
  const { rule, subject } = expected
  const at = `finding of ${rule}${subject === undefined ? '' : ` on ${subject}`}`
  const candidates = findings.filter(
    finding => finding.rule === rule && (subject === undefined || finding.subject === subject),
  )
  if (candidates.length === 0)
    return [{ at, expected, actual: `none; there are ${findings.map(finding => finding.rule)}` }]
  return nearest(candidates.map(candidate => differences(expected, candidate, at)))
}

function nearest(all: readonly Difference[][]): Difference[] {
  return all.reduce((best, list) => (list.length < best.length ? list : best))
}

const EVERY_STATUS: readonly ObligationStatus[] = ['running', 'due', 'overdue', 'undecidable']

export async function dutyDifferences(
  office: Office,
  zone: string,
  duties: ExpectedObligations,
): Promise<Difference[]> {
  const { asOf, obligation, subject, rows } = duties
  const found = await office.obligations({
    asOf: momentIn(zone, asOf),
    obligation,
    status: EVERY_STATUS,
    ...(subject !== undefined && { subject }),
  })
  const expected = rows.map(({ since, due, ...rest }) => ({
    ...rest,
    ...(since !== undefined && { since: momentIn(zone, since) }),
    ...(due !== undefined && { due: due === null ? null : momentIn(zone, due) }),
  }))
  return differences(expected, found, `${obligation} as of ${asOf}`)
}

export async function answerDifferences(office: Office, zone: string, expected: ExpectedAnswer): Promise<Difference[]> {
  const { view, key = '', at, answer } = expected
  const found = await office.view(view, key, at === undefined ? {} : { at: momentIn(zone, at) })
  return differences(answer, found, key === '' ? view.name : `${view.name} of ${key}`)
}
