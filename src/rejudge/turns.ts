/** What turns: the verdicts of then beside those of now. */
import type { SequencedEvent } from '../core/event.ts'
import type { Finding, Force, Verdict } from '../core/finding.ts'
import type { StateRef } from '../core/fold.ts'
import type { Instant, Position } from '../core/ports.ts'
import type { Breach } from '../core/recording.ts'
import type { Tag } from '../core/tag.ts'
import type { Found } from './alike.ts'
import type { Sentence } from './past.ts'

/** `accepted`: the log says no more than that no rule refused it. `none`: no such rule was asked. */
export type VerdictAgain = Verdict | 'accepted' | 'none'

/** A verdict that is another one now. */
export interface TurnedAgain {
  readonly rule: string
  readonly clause: string | null
  readonly force: Force
  readonly subject: Tag
  readonly was: VerdictAgain
  readonly now: VerdictAgain
  /** How many events the rule looks back on there, at most 200: the smaller, the easier to check by hand. */
  readonly restsOn: number
  /** As it is found now; where the rule is gone, as it was found then. For `office.explain`. */
  readonly finding: Finding | null
}

/** By what is known of then. */
export interface Was {
  /** `judged`: judged again by the rules and numbers of then. `log`: what the log itself says. */
  readonly by: 'judged' | 'log'
  readonly status: 'accepted' | 'recorded'
  /** Empty where only the log speaks. */
  readonly findings: readonly Finding[]
}

/** A decision of the log that was judged again. */
export interface DecisionJudgedAgain {
  readonly kind: 'judged'
  /** Of its first event. */
  readonly position: Position
  readonly commandId: string
  readonly occurredAt: Instant
  /** The month that it took effect in, by the calendar: `2026-03`. */
  readonly month: string
  readonly departments: readonly string[]
  readonly events: readonly SequencedEvent[]
  readonly was: Was
  readonly now: {
    /** `recorded`: it was done whatever rules say, and so it would be now. */
    readonly status: 'accepted' | 'recorded' | 'refused' | 'undecidable'
    readonly findings: readonly Finding[]
  }
  /** Empty where nothing moves. */
  readonly turns: readonly TurnedAgain[]
}

/** A turn, and what it was judged on. */
export interface Turning extends Omit<TurnedAgain, 'restsOn'> {
  readonly refs: readonly StateRef[]
}

/** @param was undefined: only the log says what was found then */
export function turningsOf(
  was: Found | undefined,
  now: Sentence,
  { onRecord = [], isDatedBack }: OnFile,
): readonly Turning[] {
  if (was) return between(was, now)
  // What is on record may have been a breach at the moment of telling alone.
  return [...newBreaches(now, onRecord), ...(isDatedBack ? [] : formerBreaches(now, onRecord))]
}

/** What the log says of a decision. */
export interface OnFile {
  readonly onRecord: readonly Breach[] | undefined
  readonly isDatedBack: boolean
}

interface Placed {
  readonly finding: Finding
  readonly refs: readonly StateRef[]
}

function between(was: Found, now: Found): readonly Turning[] {
  const [before, after] = [placed(was), placed(now)]
  const turnings: Turning[] = []
  for (const [place, { finding, refs }] of after) {
    const earlier = before.get(place)?.finding.verdict ?? 'none'
    if (moves(earlier, finding.verdict)) turnings.push(turning(finding, earlier, finding.verdict, refs))
  }
  for (const [place, { finding, refs }] of before) {
    if (after.has(place) || !moves(finding.verdict, 'none')) continue
    turnings.push(turning(finding, finding.verdict, 'none', refs))
  }
  return turnings
}

/** By rule and subject; a rule that is asked about several events, each by its turn. */
function placed({ findings, charges }: Found): ReadonlyMap<string, Placed> {
  const byPlace = new Map<string, Placed>()
  for (const [index, finding] of findings.entries()) {
    const about = `${finding.rule}\n${finding.subject}`
    let place = about
    for (let again = 2; byPlace.has(place); again++) place = `${about}\n${again}`
    byPlace.set(place, { finding, refs: Object.values(charges[index]!.reads) })
  }
  return byPlace
}

function newBreaches(now: Sentence, onRecord: readonly Breach[]): readonly Turning[] {
  const found = [...placed(now).values()]
  return now.breaches.flatMap(({ rule, subject, verdict }) => {
    if (onRecord.some(one => isOf(one, rule, subject))) return []
    const { finding, refs } = found.find(one => isOf(one.finding, rule, subject) && one.finding.verdict === verdict)!
    return [turning(finding, 'accepted', verdict, refs)]
  })
}

function formerBreaches(now: Sentence, onRecord: readonly Breach[]): readonly Turning[] {
  const found = [...placed(now).values()]
  return onRecord.flatMap(({ rule, clause, subject, verdict: was }) => {
    if (now.breaches.some(one => isOf(one, rule, subject))) return []
    const known = found.find(({ finding }) => isOf(finding, rule, subject))
    if (known) return [turning(known.finding, was, known.finding.verdict, known.refs)]
    return [{ rule, clause, force: 'must', subject, was, now: 'none', finding: null, refs: [] }]
  })
}

function isOf(one: Pick<Finding, 'rule' | 'subject'>, rule: string, subject: Tag): boolean {
  return one.rule === rule && one.subject === subject
}

function moves(was: VerdictAgain, now: VerdictAgain): boolean {
  return was !== now && (isObjection(was) || isObjection(now))
}

function isObjection(verdict: VerdictAgain): boolean {
  return verdict === 'failed' || verdict === 'undecidable'
}

function turning(finding: Finding, was: VerdictAgain, now: VerdictAgain, refs: readonly StateRef[]): Turning {
  const { rule, clause, force, subject } = finding
  return { rule, clause, force, subject, was, now, finding, refs }
}
