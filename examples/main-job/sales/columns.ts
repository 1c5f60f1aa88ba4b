/** The columns of a file of invoice lines, by the names of its header. */
import type { Plan } from '../csv/columns.ts'

const COLUMN_NAMES = {
  invoice: 'InvoiceNo',
  code: 'StockCode',
  quantity: 'Quantity',
  time: 'InvoiceDate',
  price: 'UnitPrice',
  customer: 'CustomerID',
  description: 'Description',
  country: 'Country',
} as const

export type ColumnName = keyof typeof COLUMN_NAMES

export const SALES_PLAN: Plan<ColumnName> = {
  kind: 'SALES',
  names: COLUMN_NAMES,
  needed: ['invoice', 'code', 'quantity', 'time', 'price', 'customer'],
  filled: ['invoice', 'code', 'quantity', 'time', 'price'],
  ids: ['invoice', 'code', 'customer'],
  time: 'time',
}
