/** What happened in the made-up company, one act of one department at a time. */
import type { Member } from './company.ts'

export interface Act {
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly command: Command
  /** The department of whoever acts. */
  readonly by: string
}

export type Command = Readonly<Record<string, unknown>> & { readonly type: string }

export const YEAR = 2025
export const LAST_DAY = `${YEAR}-12-31`

export function on(month: number, day: number): string {
  return `${YEAR}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

export function act(day: string, by: string, command: Command): Act {
  return { day, by, command }
}

/** What names a customer of a department in a command. */
export function both({ customerId, departmentId }: Member): { customerId: string; departmentId: string } {
  return { customerId, departmentId }
}
