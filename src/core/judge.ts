/** Judgement: every touched rule, about every subject, on the result; all findings, not the first that fails. */
import { type EventDefinition, type Fact, type RecordedEvent, upcast } from './event.ts'
import type { Figure, Finding } from './finding.ts'
import { type ParameterBook, Undetermined, valuesAt } from './parameter-book.ts'
import type { Calendar, Instant } from './ports.ts'
import type { Breach } from './recording.ts'
import type { Judgement, Reads, RuleDefinition } from './rule.ts'
import type { Tag } from './tag.ts'

/** One rule asked about one event and one subject, and the states it will need. */
export interface Charge {
  readonly rule: RuleDefinition
  readonly event: Fact
  readonly subject: Tag
  readonly reads: Reads
  /** False where the rule only observes: the event has happened, and a failed finding is reported. */
  readonly refuses: boolean
}

interface Touched {
  readonly rule: RuleDefinition
  readonly refuses: boolean
  /** The event as the rule knows it; undefined: as it stands. */
  readonly definition: EventDefinition | undefined
}

/** The rules in force by the type of event that touches them. */
export type RuleIndex = ReadonlyMap<string, readonly Touched[]>

export function ruleIndex(rules: readonly RuleDefinition[]): RuleIndex {
  const index = new Map<string, Touched[]>()
  const enter = (type: string, rule: RuleDefinition, refuses: boolean) => {
    const definition = rule.events.find(event => event.type === type)
    const entries = index.get(type)
    if (entries) entries.push({ rule, refuses, definition })
    else index.set(type, [{ rule, refuses, definition }])
  }
  for (const rule of rules) {
    for (const type of rule.on) enter(type, rule, rule.force === 'must')
    for (const type of rule.observes) enter(type, rule, false)
    for (const type of rule.elsewhere ?? []) enter(type, rule, rule.force === 'must')
  }
  return index
}

/** Which rules the decided events touch, and about whom. */
export function chargesOf(index: RuleIndex, events: readonly Fact[]): Charge[] {
  const charges: Charge[] = []
  for (const original of events) {
    for (const { rule, refuses, definition } of index.get(original.type) ?? []) {
      const event = definition ? upcast(definition, original) : original
      for (const subject of rule.subjects(event as never)) {
        charges.push({ rule, event, subject, reads: rule.reads(event as never, subject), refuses })
      }
    }
  }
  return charges
}

export interface Bench {
  readonly parameters: ParameterBook
  readonly calendar: Calendar
  before(reads: Reads): Readonly<Record<string, unknown>>
  after(reads: Reads): Readonly<Record<string, unknown>>
  /** By the numbers of which moment; of the event's own where it is left out. */
  readonly at?: Instant
}

export interface Judged {
  readonly findings: readonly Finding[]
  readonly status: 'accepted' | 'refused' | 'undecidable'
  /** What refuses, or would have to be known first. */
  readonly breaches: readonly Breach[]
}

export function judge(charges: readonly Charge[], bench: Bench): Judged {
  const findings: Finding[] = []
  const breaches: Breach[] = []
  for (const charge of charges) {
    const finding = find(charge, bench)
    findings.push(finding)
    const breach = breachOf(charge, finding)
    if (breach) breaches.push(breach)
  }
  return { findings, status: statusOf(breaches), breaches }
}

function statusOf(breaches: readonly Breach[]): Judged['status'] {
  if (breaches.length === 0) return 'accepted'
  return breaches.some(({ verdict }) => verdict === 'failed') ? 'refused' : 'undecidable'
}

/** What a rule that refuses says against the event; undefined: nothing. */
export function breachOf({ refuses, event }: Charge, finding: Finding): Breach | undefined {
  const { rule, clause, subject, verdict } = finding
  if (!refuses || (verdict !== 'failed' && verdict !== 'undecidable')) return undefined
  return { rule, clause, subject, verdict, eventId: (event as RecordedEvent).id }
}

function find(charge: Charge, bench: Bench): Finding {
  const { rule, event, subject, reads } = charge
  const parameters = bench.parameters.at(rule.parameters, bench.at ?? event.occurredAt)
  if (parameters instanceof Undetermined) return silent(charge, 'undecidable', { parameter: parameters.parameter })
  const { calendar } = bench
  const before = bench.before(reads)
  const after = bench.after(reads)
  const parametersAt = (moment: Instant) => valuesAt(bench.parameters, rule.parameters, moment)
  let judgement: Judgement
  try {
    judgement = rule.holds({ event, subject, before, after, parameters, parametersAt, calendar } as never)
  } catch (thrown) {
    if (!(thrown instanceof Undetermined)) throw thrown
    return silent(charge, 'undecidable', { parameter: thrown.parameter })
  }
  if (judgement.holds === null) {
    return judgement.because === 'undecidable'
      ? silent(charge, 'undecidable', { reason: judgement.reason })
      : silent(charge, 'not-applicable', {})
  }
  return handedOut({
    rule: rule.id,
    clause: judgement.clause ?? rule.clauses[0]!,
    force: rule.force,
    subject,
    verdict: judgement.holds ? 'satisfied' : 'failed',
    actual: judgement.actual,
    limit: judgement.limit,
    facts: judgement.facts ?? {},
  })
}

function silent(
  { rule, subject }: Charge,
  verdict: 'undecidable' | 'not-applicable',
  facts: Finding['facts'],
): Finding {
  return handedOut({
    rule: rule.id,
    clause: rule.clauses[0]!,
    force: rule.force,
    subject,
    verdict,
    actual: null,
    limit: null,
    facts,
  })
}

/** Frozen, and of its own: a figure may be a list of a state, of a parameter or of the rule, and callers get it. */
export function handedOut(finding: Finding): Finding {
  const { rule, clause, force, subject, verdict, actual, limit, facts } = finding
  const copiedFacts: Record<string, Figure> = { ...facts }
  for (const name in copiedFacts) copiedFacts[name] = frozenFigure(copiedFacts[name]!)
  Object.freeze(copiedFacts)
  return Object.freeze({
    rule,
    clause,
    force,
    subject,
    verdict,
    actual: frozenFigure(actual),
    limit: frozenFigure(limit),
    facts: copiedFacts,
  })
}

function frozenFigure(figure: Figure): Figure {
  return typeof figure === 'object' && figure !== null ? Object.freeze([...figure]) : figure
}
