/** What became of the histories: which rule said what how often, what was told and owed, and where it was first seen. */
import type { Finding } from '../../core/finding.ts'
import type { Obligation, ObligationStatus } from '../../core/obligation.ts'
import type { Deed } from '../history/deed.ts'
import { type Answer, asked, type Desk, type House, tell } from './house.ts'
import { WITHDRAWING } from './pool.ts'

/** A deed within a history: the shortest that showed something. */
export interface Specimen {
  readonly history: readonly Deed[]
  readonly index: number
}

export interface RuleTally {
  judged: number
  satisfied: number
  failed: number
  /** Refused a command, whoever else did. */
  refusals: number
  alone: number
  /** How often each other rule was against it, too. */
  readonly beside: Map<string, number>
  /** How often each other rule was satisfied where this one was. */
  readonly together: Map<string, number>
}

export class Tally {
  readonly rules = new Map<string, RuleTally>()
  /** By kind and name: where it was seen. */
  readonly #specimens = new Map<string, Specimen>()
  /** Where a rule was against a command, a few for each. */
  readonly against = new Map<string, Specimen[]>()
  readonly told = new Map<string, number>()
  readonly owed = new Set<string>()
  /** By duty, the types of commands after which it was owed no more. */
  readonly settling = new Map<string, Set<string>>()
  readonly #types = new Map<string, Set<string>>()
  readonly asked = { accepted: 0, recorded: 0, refused: 0, undecidable: 0, invalid: 0 }

  rule(id: string): RuleTally {
    const known = this.rules.get(id)
    if (known) return known
    const fresh = { judged: 0, satisfied: 0, failed: 0, refusals: 0, alone: 0, beside: new Map(), together: new Map() }
    this.rules.set(id, fresh)
    return fresh
  }

  specimen(kind: string, about: string): Specimen | undefined {
    return this.#specimens.get(`${kind} ${about}`)
  }

  seen(kind: string): readonly string[] {
    return [...this.#specimens.keys()].filter(key => key.startsWith(`${kind} `)).map(key => key.slice(kind.length + 1))
  }

  settled(obligation: string, command: string): void {
    // What takes back that a duty arose does not do it.
    if (command === WITHDRAWING) return
    this.settling.set(obligation, (this.settling.get(obligation) ?? new Set()).add(command))
  }

  typesToldBy(command: string): readonly string[] {
    return [...(this.#types.get(command) ?? [])]
  }

  #see(kind: string, about: string, specimen: Specimen): void {
    const key = `${kind} ${about}`
    const known = this.#specimens.get(key)
    if (!known || specimen.index < known.index) this.#specimens.set(key, specimen)
  }

  enter(answer: Answer, specimen: Specimen, house: House): void {
    const { status, findings, events, code } = answer
    if (status === 'fault') this.#see('fault', code!, specimen)
    else this.asked[status] += 1
    for (const finding of findings) this.#judge(finding, specimen)
    const held = new Set(findings.filter(({ verdict }) => verdict === 'satisfied').map(({ rule }) => rule))
    for (const id of held) {
      const { together } = this.rule(id)
      for (const other of held) if (other !== id) together.set(other, (together.get(other) ?? 0) + 1)
    }
    const against = house.refusedBy(answer)
    for (const id of against) this.#refuse(id, against, specimen)
    const { command } = specimen.history[specimen.index]!
    for (const { type } of events) {
      this.#types.set(command.type, (this.#types.get(command.type) ?? new Set()).add(type))
      this.told.set(type, (this.told.get(type) ?? 0) + 1)
      this.#see('told', type, specimen)
    }
  }

  #judge({ rule: id, verdict, facts }: Finding, specimen: Specimen): void {
    if (verdict === 'not-applicable') return
    const rule = this.rule(id)
    rule.judged += 1
    // A number that nobody has given for that time is no fault of the rule.
    if (verdict === 'undecidable' && facts.parameter === undefined) this.#see('undecidable', id, specimen)
    if (verdict === 'satisfied') rule.satisfied += 1
    if (verdict === 'failed') rule.failed += 1
  }

  #refuse(id: string, against: readonly string[], specimen: Specimen): void {
    const rule = this.rule(id)
    rule.refusals += 1
    const others = against.filter(other => other !== id)
    if (others.length === 0) rule.alone += 1
    for (const other of others) {
      rule.beside.set(other, (rule.beside.get(other) ?? 0) + 1)
      this.#see('beside', `${id} ${other}`, specimen)
    }
    const places = this.against.get(id) ?? []
    if (places.length < MOST_PLACES) this.against.set(id, [...places, specimen])
  }
}

const MOST_PLACES = 12

const ALL: readonly ObligationStatus[] = ['running', 'due', 'overdue', 'undecidable']

/** How one history is looked at. */
export interface Look {
  /** What else is asked for at its end. */
  readonly more: readonly Deed[]
  /** Whether it is asked after each deed what is owed, which is what takes the longest. */
  readonly closely: boolean
}

/** Plays one history, and asks for more at its end; the desk stands there then. */
export async function entered(history: readonly Deed[], look: Look, tally: Tally, house: House): Promise<Desk> {
  const desk = await house.desk()
  let before: readonly Obligation[] = []
  for (const [index, deed] of history.entries()) {
    const answer = await tell(desk, deed)
    tally.enter(answer, { history, index }, house)
    if (!look.closely || answer.events.length === 0) continue
    const owed = await owedAt(desk)
    for (const { obligation } of owed) tally.owed.add(obligation)
    // Whether a duty stands depends on facts alone, never on the day.
    for (const row of before) if (!stands(row, owed)) tally.settled(row.obligation, deed.command.type)
    before = owed
  }
  for (const deed of look.more.map(one => ({ ...one, wait: 0 }))) {
    const answer = await asked(desk, deed)
    tally.enter(answer, { history: [...history, deed], index: history.length }, house)
  }
  for (const { obligation } of await owedAt(desk)) tally.owed.add(obligation)
  return desk
}

export function owedAt({ office }: Desk) {
  return office.obligations({ status: ALL })
}

export function stands(row: Obligation, rows: readonly Obligation[]): boolean {
  return rows.some(one => isAlike(one, row) && one.since === row.since && one.clause === row.clause)
}

export function isAlike(one: Obligation, other: Obligation): boolean {
  return one.obligation === other.obligation && one.subject === other.subject
}
