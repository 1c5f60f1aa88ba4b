/** What a linter says of a rule book: plain data, each with how certain it is. */
import type { Figure } from '../../core/finding.ts'
import type { Instant } from '../../core/ports.ts'
import type { Deed } from '../history/deed.ts'

/**
 * `certain`: the data alone say so, no history is needed. `found`: a history shows it, which can be played again.
 * `not-seen`: it did not happen in so many runs, which proves nothing.
 */
export type LintLevel = 'certain' | 'found' | 'not-seen'

export type LintKind =
  | 'does-not-open'
  | 'clause-unkept'
  | 'clause-kept-and-outside'
  | 'parameter-unread'
  | 'two-values-of-one-date'
  | 'value-changes-nothing'
  | 'event-undecided'
  | 'two-forces'
  | 'contradiction'
  | 'deadlock'
  | 'shadowed'
  | 'gap'
  | 'cliff'
  | 'undecidable'
  | 'fault'
  | 'never-judged'
  | 'never-failed'
  | 'never-alone'
  | 'never-told'
  | 'never-owed'
  | 'never-settled'
  | 'never-ended'
  | 'never-looked-at'

/** Deeds for `play`, told to a fresh office whose clock stands at `start`. */
export interface LintWitness {
  readonly start: Instant
  readonly history: readonly Deed[]
  /** Looked at then, after all of them; at the moment of the last one where it is left out. */
  readonly at?: Instant
}

export interface LintFinding {
  readonly level: LintLevel
  readonly kind: LintKind
  /** The regulation that it is about; null: what several share. */
  readonly regulation: string | null
  /** The id of a rule, a duty, a parameter or a clause, the type of an event, or a kind of case. */
  readonly about: string
  /** The other rules or duties that take part, such as those that refuse. */
  readonly others: readonly string[]
  readonly facts: Readonly<Record<string, Figure>>
  /** Of what was found: the fewest commands that show it. */
  readonly witness?: LintWitness
}

/** What was not looked for, and why. */
export interface LintOmission {
  readonly what: 'clauses' | 'search' | 'deadlocks'
  readonly regulation: string | null
  readonly why: 'no-texts' | 'no-fast-check' | 'no-runs' | 'does-not-open' | 'no-commands' | 'no-ends'
}

export interface LintReport {
  readonly runs: number
  readonly seed: number
  /** The certain ones first, then by kind and name. The same regulations, options and seed give the same. */
  readonly findings: readonly LintFinding[]
  readonly omissions: readonly LintOmission[]
  /** What the histories asked for, by what became of it. */
  readonly asked: Readonly<Record<'accepted' | 'recorded' | 'refused' | 'undecidable' | 'invalid', number>>
}

/** A kind of case that comes to an end, and the events after which it is at its end. */
export interface FinalEvents {
  /** The kind of its tag: `complaint` of `complaint:K-1`. */
  readonly case: string
  readonly events: readonly string[]
}

const LEVELS: readonly LintLevel[] = ['certain', 'found', 'not-seen']

export function inOrderOfWeight(findings: readonly LintFinding[]): readonly LintFinding[] {
  const place = ({ level, kind, regulation, about, others }: LintFinding) =>
    [LEVELS.indexOf(level), kind, regulation ?? '', about, others.join()].join('\n')
  const placed = findings.map(finding => ({ finding, at: place(finding) }))
  return placed.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map(({ finding }) => finding)
}
