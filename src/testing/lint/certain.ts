/** What the data of a rule book say by themselves: no history is played. */

import { canonicalJson } from '../../core/canonical.ts'
import { type Clauses, outsideOf, provisionsOf } from '../../core/clause.ts'
import type { Context } from '../../core/context.ts'
import type { DatedValue, ParameterDefinition } from '../../core/parameter.ts'
import type { Regulation, RegulationDefinition } from '../../core/regulation.ts'
import type { ViewDefinition } from '../../core/view.ts'
import type { LintFinding } from './finding.ts'

type Certain = Pick<LintFinding, 'kind' | 'about'> & Partial<LintFinding>

export interface Book {
  readonly regulation: Regulation
  /** What its clauses say; undefined: nobody gave it. */
  readonly clauses: Clauses | undefined
  /** Every context of the office. */
  readonly contexts: readonly Context[]
  /** Views of the company that may read its parameters. */
  readonly views: readonly ViewDefinition[]
}

export function certainOf(book: Book): readonly LintFinding[] {
  const { definition } = book.regulation
  const found = [...ofClauses(definition, book.clauses), ...ofParameters(book), ...ofValues(book), ...ofRules(book)]
  return found.map(one => ({ level: 'certain', regulation: definition.id, others: [], facts: {}, ...one }))
}

function ofClauses(definition: RegulationDefinition, clauses: Clauses | undefined): Certain[] {
  if (!clauses) return []
  const { rules, obligations, grants, bars } = definition
  const keepers = [...rules, ...obligations, ...grants, ...bars, ...provisionsOf(clauses)]
  const outside = new Map(outsideOf(clauses).map(({ clause, reason }) => [clause, reason]))
  return Object.keys(clauses).flatMap((about): Certain[] => {
    const others = keepers.filter(one => one.clauses.includes(about)).map(({ id }) => id)
    const reason = outside.get(about)
    if (others.length === 0 && !reason?.trim()) return [{ kind: 'clause-unkept', about }]
    return others.length > 0 && reason !== undefined ? [{ kind: 'clause-kept-and-outside', about, others }] : []
  })
}

function ofParameters({ regulation: { definition }, views }: Book): Certain[] {
  const { rules, obligations, grants, bars, editionBy, parameters } = definition
  const readers = [...rules, ...obligations, ...grants, ...bars, ...views]
  const read = new Set([editionBy, ...readers.flatMap(one => Object.values(one.parameters))])
  const unread = Object.values(parameters).filter(one => !read.has(one))
  return unread.map(({ name, clause }) => ({ kind: 'parameter-unread', about: name, facts: { clause } }))
}

function ofValues({ regulation: { definition, given } }: Book): Certain[] {
  return Object.values(definition.parameters).flatMap((parameter: ParameterDefinition): Certain[] => {
    const values = datedIn(given[parameter.name])
    const dates = values.map(({ since = '' }) => since)
    const twice = [...new Set(dates.filter((date, index) => dates.indexOf(date) < index))]
    const ordered = values.toSorted((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1))
    const idle = twice.length > 0 ? [] : ordered.filter((one, index) => isAsBefore(one, ordered[index - 1]))
    return [
      ...twice.map((since): Certain => ({ kind: 'two-values-of-one-date', about: parameter.name, facts: { since } })),
      ...idle.map(({ since = '' }): Certain => {
        return { kind: 'value-changes-nothing', about: parameter.name, facts: { since } }
      }),
    ]
  })
}

function datedIn(given: unknown): readonly DatedValue[] {
  const { dated } = Object(given) as { readonly dated?: unknown }
  return Array.isArray(dated) ? dated : []
}

function isAsBefore({ value }: DatedValue, before: DatedValue | undefined): boolean {
  return before !== undefined && canonicalJson(value) === canonicalJson(before.value)
}

/** Which command decides which event no data say: certain is it where there is no such event, or no command at all. */
function ofRules({ regulation: { definition }, contexts }: Book): Certain[] {
  const known = new Set(contexts.flatMap(({ events }) => events.map(({ type }) => type)))
  const commands = contexts.some(({ commands }) => commands.length > 0)
  const { rules } = definition
  const musts = rules.filter(({ force }) => force === 'must')
  return rules.flatMap((rule): Certain[] => {
    const events = [...rule.on, ...rule.observes]
    const never = events.filter(type => !commands || !known.has(type))
    const hints = rule.force === 'must' ? [] : musts.filter(must => sharesClause(rule, must) && sharesEvent(rule, must))
    return [
      ...never.map((event): Certain => ({ kind: 'event-undecided', about: rule.id, facts: { event } })),
      ...(hints.length > 0 ? [{ kind: 'two-forces' as const, about: rule.id, others: hints.map(({ id }) => id) }] : []),
    ]
  })
}

type Judging = RegulationDefinition['rules'][number]

const sharesClause = (one: Judging, other: Judging) => one.clauses.some(clause => other.clauses.includes(clause))

const sharesEvent = (one: Judging, other: Judging) => one.on.some(type => other.on.includes(type))
