/**
 * Editions that are data beside several regulations: every case of a rule, a duty or a provision that an edition has is a case
 * of the edition, by its clauses. So what the regulation means is written once.
 */
import type { Expected, RegulationCase } from '../../src/core/case.ts'
import type { Clauses } from '../../src/core/clause.ts'
import type { Regulation } from '../../src/core/regulation.ts'
import { clauseFor, clausesInEdition, inEdition, type RegulationEdition } from '../../src/kinds/in-edition.ts'
import { customerEditions } from '../../src/regulations/customer-governance/editions/index.ts'
import { caseBooks } from './index.ts'
import type { ReadBook } from './reader/book.ts'

export interface EditionBook {
  readonly edition: RegulationEdition
  readonly clauses: Clauses
  /** One for each regulation, in the edition. */
  readonly parts: readonly ReadBook[]
}

/** What the documents leave blank and D11 does not: the ordinary company gives what D11 says. */
const GIVEN: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'customer-grading': { reviewInterval: 6, updateInterval: 6 },
}

const OF = ['customer-grading', 'customer-governance']

export const editionBooks: readonly EditionBook[] = Object.values(customerEditions).map(edition => {
  const books = OF.map(id => caseBooks.find(({ regulation }) => regulation === id)!)
  return {
    edition,
    clauses: clausesInEdition(edition, ...books.map(({ clauses }) => clauses)),
    parts: books.map(book => partOf(book, edition)),
  }
})

function partOf(book: ReadBook, edition: RegulationEdition): ReadBook {
  const inForce = (company: Readonly<Record<string, unknown>> = {}): Regulation => {
    const whole = book.inForce({ ...GIVEN[book.regulation], ...company })
    const { definition } = inEdition(whole, edition)
    return { definition, given: only(whole.given, name => name in definition.parameters) }
  }
  return { ...book, clauses: clausesInEdition(edition, book.clauses), inForce, cases: casesIn(book, edition, inForce) }
}

/** Those about what the edition has, in which nothing else is expected. */
function casesIn(book: ReadBook, edition: RegulationEdition, inForce: () => Regulation): readonly RegulationCase[] {
  const { rules, obligations } = book.inForce().definition
  const whole = new Map([...rules, ...obligations].map(one => [one.id, one.clauses]))
  const { definition } = inForce()
  const parts = new Set([...definition.rules, ...definition.obligations].map(({ id }) => id))
  const others = new Set(provisionsIn(book.clauses, edition))
  const has = (id: string) => parts.has(id) || !whole.has(id)
  const isKnown = (name: string) => name in definition.parameters
  const told = <One extends { readonly clause?: string | null }>(id: string, one: One): One =>
    one.clause ? { ...one, clause: clauseFor(edition, { id, clauses: whole.get(id)! }, one.clause) } : one
  return book.cases
    .filter(
      ({ provision, company = {} }) =>
        others.has(provision) || (parts.has(provision) && Object.keys(company).every(isKnown)),
    )
    .filter(({ expect }) => idsIn(expect).every(has))
    .filter(({ expect }) => (expect.views ?? []).every(({ view }) => Object.keys(view.parameters).every(isKnown)))
    .map(({ company = {}, expect, ...one }) => ({
      ...one,
      company: only(company, isKnown),
      expect: toldBy(expect, told),
    }))
}

function idsIn({ failed = [], findings = [], obligations = [] }: Expected): readonly string[] {
  return [...failed, ...findings.map(({ rule }) => rule), ...obligations.map(({ obligation }) => obligation)]
}

type Told = <One extends { readonly clause?: string | null }>(id: string, one: One) => One

function toldBy({ findings, obligations, ...expect }: Expected, told: Told): Expected {
  return {
    ...expect,
    ...(findings && { findings: findings.map(one => told(one.rule, one)) }),
    ...(obligations && {
      obligations: obligations.map(owed => ({ ...owed, rows: owed.rows.map(row => told(owed.obligation, row)) })),
    }),
  }
}

function provisionsIn(clauses: Clauses, edition: RegulationEdition): readonly string[] {
  return Object.values(clausesInEdition(edition, clauses)).flatMap(({ kept = [] }) => [kept].flat().map(({ by }) => by))
}

function only<Value>(all: Readonly<Record<string, Value>>, wanted: (name: string) => boolean): Record<string, Value> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => wanted(name)))
}
