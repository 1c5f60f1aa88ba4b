/** Questions about obligations are as strict as commands. */
import { GuijuError, shown } from './errors.ts'
import type { Obligation, ObligationStatus } from './obligation.ts'
import type { ObligationQuery } from './obligation-query.ts'
import { whole } from './whole.ts'

const STATUSES: readonly ObligationStatus[] = ['running', 'due', 'overdue', 'undecidable']

type Check = (value: unknown, field: string) => boolean

const text = (value: unknown): value is string => typeof value === 'string'
const wholeFrom =
  (least: number, most: number): Check =>
  (value, field) =>
    whole(field, value as number, least, most) === value

/** Times and positions are checked where they are read; `whole` names its own fault. */
const FIELDS: { readonly [Field in keyof Required<ObligationQuery>]: readonly [Check, string] } = {
  asOf: [() => true, 'a moment'],
  position: [() => true, 'a position'],
  withinDays: [wholeFrom(0, 36_500), 'a number of days'],
  status: [isStatuses, `a list of ${STATUSES.join(', ')}`],
  subject: [value => text(value) && /^[^:]+:./s.test(value), 'a subject with its kind, as customer:C-1'],
  obligation: [text, 'the id of an obligation'],
  department: [value => text(value) && value !== '', 'the id of a department'],
  limit: [wholeFrom(1, 1_000_000), 'a number of rows'],
  after: [isRow, 'the last row of the page before'],
}

/**
 * A question that names what there is not is a mistake, and no question with an empty answer.
 * @throws `INVALID_QUERY`, `INVALID_DEFINITION` naming field and value
 */
export function checkObligationQuery(query: unknown, known: (id: string) => boolean): asserts query is ObligationQuery {
  if (typeof query !== 'object' || query === null || Array.isArray(query)) throw invalid('query', query, 'an object')
  for (const [field, value] of Object.entries(query)) {
    const [fits, expected] = Object.hasOwn(FIELDS, field) ? FIELDS[field as keyof typeof FIELDS] : [() => false, '']
    if (expected === '') throw invalid(field, value, `one of ${Object.keys(FIELDS).join(', ')}`)
    if (value !== undefined && !fits(value, field)) throw invalid(field, value, expected)
  }
  const { obligation } = query as ObligationQuery
  if (obligation !== undefined && !known(obligation))
    throw invalid('obligation', obligation, 'an obligation in force here')
}

function isStatuses(value: unknown): boolean {
  return Array.isArray(value) && value.every(status => STATUSES.includes(status))
}

function isRow(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { subject, obligation, since, clause, facts } = value as Partial<Obligation>
  return [subject, obligation, since, clause].every(part => typeof part === 'string') && typeof facts === 'object'
}

function invalid(field: string, value: unknown, expected: string): GuijuError {
  const message = `${field.slice(0, 60)} is ${shown(value)}, expected ${expected}`
  return new GuijuError('INVALID_QUERY', message, { field, value: shown(value) })
}
