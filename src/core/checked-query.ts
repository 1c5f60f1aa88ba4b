/** Questions about obligations are as strict as commands. */
import { atTheDoor } from './door.ts'
import { shown } from './errors.ts'
import type { Obligation, ObligationStatus } from './obligation.ts'
import { MOST_ROWS, type ObligationQuery } from './obligation-query.ts'
import { checkPosition } from './position.ts'
import { invalidQuery } from './query.ts'
import { readable } from './readable.ts'
import { whole } from './whole.ts'

const STATUSES: readonly ObligationStatus[] = ['running', 'due', 'overdue', 'undecidable']

type Check = (value: unknown, field: string) => boolean

const text = (value: unknown): value is string => typeof value === 'string'
const wholeFrom =
  (least: number, most: number): Check =>
  (value, field) =>
    whole(field, value as number, least, most) === value

/** Times are checked where they are read; `whole` and positions name their own fault. */
const FIELDS: { readonly [Field in keyof Required<ObligationQuery>]: readonly [Check, string] } = {
  asOf: [() => true, 'a moment'],
  position: [isPosition, 'a position'],
  withinDays: [wholeFrom(0, 36_500), 'a number of days'],
  status: [isStatuses, `a list of ${STATUSES.join(', ')}`],
  subject: [value => text(value) && /^[^:]+:./s.test(value), 'a subject with its kind, as customer:C-1'],
  obligation: [text, 'the id of an obligation'],
  department: [value => text(value) && value !== '', 'the id of a department'],
  limit: [wholeFrom(1, MOST_ROWS), 'a number of rows'],
  after: [isRow, 'the last row of the page before'],
  actor: [() => true, 'who asks'],
}

/**
 * A question that names what there is not is a mistake, and no question with an empty answer.
 * @returns a copy of its own
 * @throws `INVALID_QUERY`, `INVALID_POSITION`, `INVALID_DEFINITION` naming field and value
 */
export function checkedQuery(query: unknown, known: (id: string) => boolean): ObligationQuery {
  const said = readable('INVALID_QUERY', 'query', () => copied(query))
  checkFields(said)
  const { obligation } = said
  if (obligation !== undefined && !known(obligation))
    throw invalidQuery('obligation', obligation, 'an obligation in force here')
  return said
}

function copied(query: unknown): ObligationQuery {
  if (typeof query !== 'object' || query === null || Array.isArray(query))
    throw invalidQuery('query', query, 'an object')
  const copy: Record<string, unknown> = { ...query }
  for (const field of ['status', 'after']) {
    if (copy[field] === undefined) continue
    Object.assign(copy, atTheDoor({ [field]: copy[field] }, shown, { code: 'INVALID_QUERY', name: 'the query' }))
  }
  return copy
}

function checkFields(query: object): void {
  for (const [field, value] of Object.entries(query)) {
    const [fits, expected] = Object.hasOwn(FIELDS, field) ? FIELDS[field as keyof typeof FIELDS] : [() => false, '']
    if (expected === '') throw invalidQuery(field, value, `one of ${Object.keys(FIELDS).join(', ')}`)
    if (value !== undefined && !fits(value, field)) throw invalidQuery(field, value, expected)
  }
}

function isPosition(value: unknown): boolean {
  checkPosition('position', value)
  return true
}

function isStatuses(value: unknown): boolean {
  return Array.isArray(value) && value.every(status => STATUSES.includes(status))
}

function isRow(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { subject, obligation, since, due, clause, facts } = value as Partial<Obligation>
  const isDue = due === null || text(due)
  return isDue && [subject, obligation, since, clause].every(text) && typeof facts === 'object'
}
