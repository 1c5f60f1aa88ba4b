/**
 * A regulation by the clauses of another document that says the same: which of its rules and duties that document has, and
 * what its clauses are called, is data beside the regulation, and who does not name it does not load it.
 */
import { type Clauses, keepersOf } from '../core/clause.ts'
import type { Force, Text } from '../core/finding.ts'
import type { ObligationDefinition } from '../core/obligation.ts'
import type { ParameterDefinition, Parameters } from '../core/parameter.ts'
import type { Regulation } from '../core/regulation.ts'
import type { RuleDefinition } from '../core/rule.ts'

export interface SameClause {
  /** The clause of the regulation that says the same, or of which it is a part. */
  readonly says: string
  /** The rules, duties and provisions that keep it, by id; left out: those that keep the clause above. */
  readonly by?: readonly string[]
}

/** Another document, as data: what none of its clauses names is not kept by it. */
export interface RegulationEdition {
  /** As events name it: `customer-grading@A03a`. */
  readonly id: string
  readonly title: Text
  readonly clauses: Readonly<Record<string, SameClause>>
  /** Parameters that it leaves blank where the regulation has a value: the company gives them. */
  readonly blank?: readonly string[]
  /** Where it says of a rule or a duty without 原则上 what the regulation says in principle, or the reverse. */
  readonly forces?: Readonly<Record<string, Force>>
}

interface Provision {
  readonly id: string
  readonly clauses: readonly string[]
  readonly parameters: Parameters
}

/** The clauses of an edition that a rule, a duty or a provision keeps, the deciding one first; none: it is not kept there. */
export function clausesOf(
  { clauses }: RegulationEdition,
  { id, clauses: own }: Omit<Provision, 'parameters'>,
): string[] {
  const kept = Object.keys(clauses).filter(anchor => {
    const { says, by } = clauses[anchor]!
    return by ? by.includes(id) : own.includes(says)
  })
  const place = (anchor: string) => (own.indexOf(clauses[anchor]!.says) + own.length + 1) % (own.length + 1)
  return kept.sort((a, b) => place(a) - place(b))
}

/** What a clause of the regulation that decided is called in an edition; where it has no such clause, the first. */
export function clauseFor(edition: RegulationEdition, one: Omit<Provision, 'parameters'>, decided?: string): string {
  const known = clausesOf(edition, one)
  return known.find(anchor => edition.clauses[anchor]!.says === decided) ?? known[0]!
}

/** The same regulation in the same company, with the rules, duties and parameters that the edition has, under its clauses. */
export function inEdition({ definition, given }: Regulation, edition: RegulationEdition): Regulation {
  const kept = <One extends Provision>(all: readonly One[]) => all.filter(one => clausesOf(edition, one).length > 0)
  const [rules, obligations] = [kept(definition.rules), kept(definition.obligations)]
  const grants = [kept(definition.grants), kept(definition.bars)] as const
  const own = parametersIn(edition, [...rules, ...obligations, ...grants.flat()])
  const renamed = <One extends Provision>(one: One): One => ({
    ...one,
    clauses: clausesOf(edition, one),
    parameters: Object.fromEntries(Object.entries(one.parameters).map(([key, { name }]) => [key, own[name]!])),
  })
  const forced = <One extends Provision & { readonly force?: Force }>(one: One): One => ({
    ...one,
    ...(edition.forces?.[one.id] && { force: edition.forces[one.id] }),
  })
  return {
    given,
    definition: {
      ...definition,
      edition: edition.id,
      ...(definition.clauses && { clauses: clausesInEdition(edition, definition.clauses) }),
      parameters: own,
      rules: rules.map(rule => ({ ...forced(renamed(rule)), holds: judgedBy(edition, rule) })),
      obligations: obligations.map(duty => ({ ...forced(renamed(duty)), duties: owedBy(edition, duty) })),
      reminders: definition.reminders.filter(one => obligations.some(({ id }) => id === one.obligation)),
      grants: grants[0].map(renamed),
      bars: grants[1].map(renamed),
    },
  }
}

function judgedBy(edition: RegulationEdition, rule: RuleDefinition): RuleDefinition['holds'] {
  return judged => {
    const found = rule.holds(judged)
    if (found.holds === null || found.clause === undefined) return found
    return { ...found, clause: clauseFor(edition, rule, found.clause) }
  }
}

function owedBy(edition: RegulationEdition, duty: ObligationDefinition): ObligationDefinition['duties'] {
  return standing =>
    duty.duties(standing).map(one => ({ ...one, clause: clauseFor(edition, duty, one.clause ?? duty.clauses[0]) }))
}

/** Those that are read, each by the clause of the first that reads it. */
function parametersIn(edition: RegulationEdition, readers: readonly Provision[]): Parameters {
  const own: Record<string, ParameterDefinition> = {}
  for (const reader of readers) {
    for (const parameter of Object.values(reader.parameters)) {
      own[parameter.name] ??= Object.create(parameter, {
        clause: { value: clauseFor(edition, reader, parameter.clause) },
        ...(edition.blank?.includes(parameter.name) && { given: { value: false }, value: { value: undefined } }),
      }) as ParameterDefinition
    }
  }
  return own
}

/** What the clauses of an edition say: the same as those of the regulations. */
export function clausesInEdition(edition: RegulationEdition, ...of: readonly Clauses[]): Clauses {
  const known: Clauses = Object.assign({}, ...of)
  const keepers = [
    ...new Map(
      Object.values(known)
        .flatMap(keepersOf)
        .map(one => [one.by, one]),
    ).values(),
  ]
  const entries = Object.entries(edition.clauses).flatMap(([anchor, { says, by }]) => {
    const clause = known[says]
    if (!clause) return []
    const { zh, en } = clause
    const kept = by ? keepers.filter(one => by.includes(one.by)) : keepersOf(clause)
    return [[anchor, { zh, en, kept }] as const]
  })
  return Object.fromEntries(entries)
}
