/** One line of a ticket log: who did what with which case, and when. */
import type { Row } from '../csv/row.ts'
import type { ColumnName } from './columns.ts'

export interface TicketLine {
  /** Of the file, from 1. */
  readonly line: number
  readonly caseId: string
  readonly activity: string
  /** An instant in UTC. */
  readonly at: string
  /** The line names the zone of its time. */
  readonly zoned: boolean
  /** What the file has no column for, or leaves blank, is undefined. */
  readonly resource: string | undefined
  readonly customer: string | undefined
  readonly product: string | undefined
  readonly section: string | undefined
  readonly seriousness: string | undefined
  readonly serviceLevel: string | undefined
  readonly workgroup: string | undefined
}

export function ticketOf({ line, at, zoned, values }: Row<ColumnName>): TicketLine {
  const { caseId = '', activity = '', resource, customer, product, section } = values
  const { seriousness, serviceLevel, workgroup } = values
  const more = { resource, customer, product, section, seriousness, serviceLevel, workgroup }
  return { line, caseId, activity, at, zoned, ...more }
}
