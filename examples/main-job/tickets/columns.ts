/** The columns of a ticket log, by the names of its header. */
import type { Plan } from '../csv/columns.ts'

const COLUMN_NAMES = {
  caseId: 'Case ID',
  activity: 'Activity',
  time: 'Complete Timestamp',
  resource: 'Resource',
  customer: 'customer',
  product: 'product',
  section: 'responsible_section',
  seriousness: 'seriousness_2',
  serviceLevel: 'service_level',
  workgroup: 'workgroup',
} as const

export type ColumnName = keyof typeof COLUMN_NAMES

export const TICKET_PLAN: Plan<ColumnName> = {
  kind: 'TICKETS',
  names: COLUMN_NAMES,
  needed: ['caseId', 'activity', 'time'],
  filled: ['caseId', 'activity', 'time'],
  ids: ['caseId', 'resource', 'customer', 'section', 'workgroup'],
  time: 'time',
}
