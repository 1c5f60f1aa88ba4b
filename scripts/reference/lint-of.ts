/** What the linter says of each regulation of the library, in the ordinary company of its cases. */
import * as fc from 'fast-check'
import * as guiju from '../../src/index.ts'
import { type FinalEvents, type LintReport, lintRegulations } from '../../src/testing/index.ts'
import { caseBooks } from '../../test/cases/index.ts'

type Book = (typeof caseBooks)[number]

export const SEED = 1
export const RUNS = 100

/** Which cases come to an end, and by what. */
const FINAL: Readonly<Record<string, readonly FinalEvents[]>> = {
  // An abnormality that is filed without a complaint is at its end when it was improved.
  complaint: [
    { case: 'complaint', events: ['complaint.closed', 'complaint.consolidated', 'complaint.abnormality-improved'] },
  ],
  inventory: [{ case: 'slip', events: ['return.posted', 'return.cancelled'] }],
  vehicle: [
    { case: 'vehicle', events: ['vehicle.delivered'] },
    { case: 'vehicle-order', events: ['vehicle-order.cancelled', 'vehicle.delivered'] },
  ],
}

/** Where the ordinary company leaves something open that a rule asks for. */
const VALUES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'closed-periods': { othersWithinDays: 10 },
}

/** About any event there is, or about nobody's facts: they are looked at by themselves. */
const APART = ['archive-disposal', 'breach-records', 'closed-periods']

/** Of each context the regulations that others are looked at beside. */
function besideOf(book: Book): readonly guiju.Regulation[] {
  const mine = book.inForce(VALUES[book.regulation] ?? {}).definition.contexts
  const others = caseBooks
    .filter(other => other !== book && !APART.includes(other.regulation))
    .map(one => one.inForce())
  const customers = others.filter(({ definition }) => definition.id.startsWith('customer-'))
  if (book.regulation === 'breach-records') return customers
  const shares = (one: guiju.Regulation) =>
    one.definition.contexts.some(context => context.name !== 'fact' && mine.includes(context))
  return others.filter(shares)
}

const views = Object.values(guiju as Readonly<Record<string, unknown>>).filter(
  (one): one is guiju.ViewDefinition => typeof one === 'object' && one !== null && 'fold' in one && 'answer' in one,
)

const clauses = Object.fromEntries(caseBooks.map(book => [book.regulation, book.clauses]))

/** @param runs none: only what is certain */
export function lintOf(book: Book, runs = RUNS): Promise<LintReport> {
  const regulation = book.inForce(VALUES[book.regulation] ?? {})
  const final = regulation.definition.contexts.flatMap(({ name }) => FINAL[name] ?? [])
  return lintRegulations([regulation], { fc, runs, seed: SEED, views, clauses, final, beside: besideOf(book) })
}
