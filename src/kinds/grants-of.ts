/** 授权表: grants from a table of roles by commands, questions, duties and personal fields, as a company keeps it. */
import type { GrantDefinition } from '../core/authority.ts'
import type { Text } from '../core/finding.ts'
import { defineGrant } from '../core/grant.ts'

/** What the holders of these roles, or the people of these departments, may do and see. */
export interface GrantRow extends Pick<GrantDefinition, 'id' | 'clauses' | 'to'> {
  readonly title?: Text
  /** Types of commands: `customer.grade`, `customer.*`. */
  readonly commands?: readonly string[]
  /** Names of views: `customer-sheet`, `*`. */
  readonly views?: readonly string[]
  /** Ids of obligations. */
  readonly duties?: readonly string[]
  /** Types of events that may be read: `customer.admitted`, `*`. */
  readonly events?: readonly string[]
  /** What is read of the log may go out of the house. */
  readonly exports?: boolean
  /** Kind of subject and field: `customer.phone`, `customer.*`. */
  readonly fields?: readonly string[]
}

export function grantsOf(rows: readonly GrantRow[]): readonly GrantDefinition[] {
  return rows.map(({ id, clauses, to, title = TITLE, ...row }) => {
    const { commands = [], views = [], duties = [], events = [], exports = false, fields = [] } = row
    const seen = [...of('view', views), ...of('duty', duties), ...of('events', events), ...of('field', fields)]
    return defineGrant({ id, clauses, title, to, may: [...commands, ...seen, ...(exports ? ['export:log'] : [])] })
  })
}

const of = (door: string, names: readonly string[]) => names.map(name => `${door}:${name}`)

const TITLE = { zh: '授权表所列', en: 'By the table of authority' }
