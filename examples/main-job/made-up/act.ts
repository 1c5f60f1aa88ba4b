/** What happened in the made-up company, one act of one person at a time. */
import type { Member } from './company.ts'

export interface Act {
  /** `YYYY-MM-DD` */
  readonly day: string
  /** `HH:MM` by the wall of the office. */
  readonly at: string
  readonly command: Command
  readonly actor: Person
}

export type Command = Readonly<Record<string, unknown>> & { readonly type: string }

export interface Person {
  readonly id: string
  readonly department: string
  readonly role?: string
}

export const YEAR = 2025
export const LAST_DAY = `${YEAR}-12-31`

const AT_TEN = '10:00'

export function on(month: number, day: number): string {
  return `${YEAR}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** By the clerk of a department. */
export function act(day: string, by: string, command: Command): Act {
  return { day, at: AT_TEN, actor: { id: `clerk-${by}`, department: by }, command }
}

/** By somebody of a role, at an hour of the day. */
export function by(actor: Person, day: string, type: string, fields: object, at = AT_TEN): Act {
  return { day, at, actor, command: { type, ...fields } }
}

/** What names a customer of a department in a command. */
export function both({ customerId, departmentId }: Member): { customerId: string; departmentId: string } {
  return { customerId, departmentId }
}
