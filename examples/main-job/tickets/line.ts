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
  /** What the file has no column for, or leaves blank, is null. */
  readonly resource: string | null
  readonly customer: string | null
  readonly product: string | null
  readonly section: string | null
  readonly seriousness: string | null
  readonly serviceLevel: string | null
  readonly workgroup: string | null
}

/** With whether the line names the zone of its time. */
export function ticketLineOf({ line, at, zoned, values }: Row<ColumnName>): TicketLine & { readonly zoned: boolean } {
  const { caseId = '', activity = '', resource = null, customer = null, product = null, section = null } = values
  const { seriousness = null, serviceLevel = null, workgroup = null } = values
  return {
    line,
    caseId,
    activity,
    at,
    zoned,
    resource,
    customer,
    product,
    section,
    seriousness,
    serviceLevel,
    workgroup,
  }
}
