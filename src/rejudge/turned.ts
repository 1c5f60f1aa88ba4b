/** The sum of a log that was judged again, for people: what could be judged, which verdicts moved, and the smallest examples. */
import type { Obligation } from '../core/obligation.ts'
import { whole } from '../core/whole.ts'
import type { DutyAgain } from './duties.ts'
import type { NotJudgedWhy, Rejudged } from './items.ts'
import type { DecisionJudgedAgain, TurnedAgain } from './turns.ts'

/** A turn with the decision that it was found about. */
export interface TurnedExample
  extends Pick<DecisionJudgedAgain, 'position' | 'commandId' | 'occurredAt'>,
    Pick<TurnedAgain, 'subject' | 'restsOn' | 'finding'> {}

/** One distinct verdict that moves. */
export interface TurnedVerdicts extends Pick<TurnedAgain, 'rule' | 'clause' | 'force' | 'was' | 'now'> {
  /** How often. */
  readonly n: number
  readonly departments: Readonly<Record<string, number>>
  readonly months: Readonly<Record<string, number>>
  /** Those that rest on the fewest events, the smallest first. */
  readonly examples: readonly TurnedExample[]
}

/** Duties of one kind that are owed by the one rules and not by the other. */
export interface MovedDuties {
  readonly obligation: string
  readonly n: number
  readonly departments: Readonly<Record<string, number>>
  readonly examples: readonly Obligation[]
}

export interface TurnedSummary {
  /** What share of the log the rest speaks of: read it first. */
  readonly coverage: {
    readonly decisions: number
    readonly judged: number
    /** Of those judged: so many beside what the log says alone, since nobody knows how they were found then. */
    readonly byLogAlone: number
    readonly notJudged: readonly { readonly why: NotJudgedWhy; readonly n: number }[]
  }
  /** So many decisions have a verdict that moves. */
  readonly decisionsTurned: number
  /** And so many of them would not have been accepted. */
  readonly decisionsRefused: number
  /** What refuses first, then the most frequent. */
  readonly turned: readonly TurnedVerdicts[]
  readonly duties: { readonly added: readonly MovedDuties[]; readonly gone: readonly MovedDuties[] }
}

/**
 * Sums up what `rejudge` streams. Pure: what it keeps grows with the rules, departments and months that it tells of, and
 * not with the log.
 *
 * @param options `examples`: how many of each distinct verdict (3)
 */
export async function turned(
  judgements: AsyncIterable<Rejudged> | Iterable<Rejudged>,
  options: { readonly examples?: number } = {},
): Promise<TurnedSummary> {
  const sum = new Sum(whole('examples', options.examples ?? 3, 0, 1_000))
  for await (const one of judgements) sum.add(one)
  return sum.told()
}

interface Counted<Example> {
  n: number
  readonly departments: Record<string, number>
  readonly months: Record<string, number>
  readonly examples: Example[]
}

type Verdicts = Counted<TurnedExample> & Pick<TurnedVerdicts, 'rule' | 'clause' | 'force' | 'was' | 'now'>

class Sum {
  private readonly most: number
  private decisions = 0
  private judged = 0
  private byLogAlone = 0
  private decisionsTurned = 0
  private decisionsRefused = 0
  private readonly notJudged = new Map<NotJudgedWhy, number>()
  private readonly verdicts = new Map<string, Verdicts>()
  private readonly duties = {
    added: new Map<string, Counted<Obligation>>(),
    gone: new Map<string, Counted<Obligation>>(),
  }

  constructor(most: number) {
    this.most = most
  }

  add(one: Rejudged): void {
    if (one.kind === 'duty') this.addDuty(one)
    else if (one.kind === 'judged') this.addDecision(one)
    else this.addNotJudged(one.why)
  }

  private addNotJudged(why: NotJudgedWhy): void {
    this.decisions += 1
    this.notJudged.set(why, (this.notJudged.get(why) ?? 0) + 1)
  }

  private addDecision(one: DecisionJudgedAgain): void {
    this.decisions += 1
    this.judged += 1
    if (one.was.by === 'log') this.byLogAlone += 1
    if (one.turns.length === 0) return
    this.decisionsTurned += 1
    if (one.now.status === 'refused' || one.now.status === 'undecidable') this.decisionsRefused += 1
    for (const turn of one.turns) this.addTurn(one, turn)
  }

  private addTurn(
    { position, commandId, occurredAt, departments, month }: DecisionJudgedAgain,
    turn: TurnedAgain,
  ): void {
    const { rule, clause, force, was, now, subject, restsOn, finding } = turn
    const key = JSON.stringify([rule, clause, force, was, now])
    const verdicts = this.verdicts.get(key) ?? { rule, clause, force, was, now, ...nothing<TurnedExample>() }
    this.verdicts.set(key, verdicts)
    verdicts.n += 1
    for (const department of departments) count(verdicts.departments, department)
    count(verdicts.months, month)
    const { examples } = verdicts
    const behind = examples.findIndex(one => one.restsOn > restsOn)
    const example = { position, commandId, occurredAt, subject, restsOn, finding }
    examples.splice(behind < 0 ? examples.length : behind, 0, example)
    examples.length = Math.min(examples.length, this.most)
  }

  private addDuty({ moved, duty, departments }: DutyAgain): void {
    const known = this.duties[moved].get(duty.obligation) ?? nothing<Obligation>()
    this.duties[moved].set(duty.obligation, known)
    known.n += 1
    for (const department of departments) count(known.departments, department)
    if (known.examples.length < this.most) known.examples.push(duty)
  }

  told(): TurnedSummary {
    const { decisions, judged, byLogAlone, decisionsTurned, decisionsRefused } = this
    const notJudged = [...this.notJudged].map(([why, n]) => ({ why, n })).sort((one, other) => other.n - one.n)
    return {
      coverage: { decisions, judged, byLogAlone, notJudged },
      decisionsTurned,
      decisionsRefused,
      turned: [...this.verdicts.values()].sort((one, other) => weight(other) - weight(one) || other.n - one.n),
      duties: { added: movedDuties(this.duties.added), gone: movedDuties(this.duties.gone) },
    }
  }
}

function nothing<Example>(): Counted<Example> {
  // Ids of departments are anybody's words: one may be called like what objects have.
  return { n: 0, departments: Object.create(null), months: {}, examples: [] }
}

function count(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1
}

function weight({ force, now }: Verdicts): number {
  return force === 'must' && now === 'failed' ? 1 : 0
}

function movedDuties(duties: ReadonlyMap<string, Counted<Obligation>>): MovedDuties[] {
  return [...duties]
    .map(([obligation, { n, departments, examples }]) => ({ obligation, n, departments, examples }))
    .sort((one, other) => other.n - one.n)
}
