/** A small file of invoice lines, and the main job on it. */
import { figures, fileWith, output } from './running.ts'

const HEADER = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country'

export function csv(...rows: readonly string[]): string {
  return fileWith(`${[HEADER, ...rows].join('\n')}\n`, 'sales.csv')
}

export function run(file: string, ...more: readonly string[]): Promise<string> {
  return output('--sales', file, ...more)
}

export function summaryOf(file: string, ...more: readonly string[]) {
  return figures('--sales', file, ...more)
}

/** Every quirk once: a day of sales, what was found and written off, and cancellations of all kinds. */
export const MIXED = [
  '1001,A1,Red cup,10,2026-01-05 09:00:00,2.5,17.0,France',
  '1001,a1,Red cup!,2,2026-01-05 09:00:00,2.5,17.0,France',
  '1001,A1,Red cup,10,2026-01-05 09:00:00,2.5,17.0,France',
  '1001,POST,Postage,1,2026-01-05 09:00:00,18,17.0,France',
  '1002,B2,,5,2026-01-06 10:00:00,1.255,,Spain',
  '1003,B2,Blue jug,3,2026-01-06 11:00:00,0,,Spain',
  '1004,B2,wet and damaged,-2,2026-01-07 10:00:00,0,,Spain',
  '1005,B2,,-1,2026-01-07 10:05:00,0,,Spain',
  'C1006,A1,Red cup,-4,2026-02-04 23:00:00,2.5,17.0,France',
  'C1007,A1,Red cup,-6,2026-02-05 00:30:00,2.5,17,France',
  'C1008,A1,Red cup,-13,2026-02-06 09:00:00,2.5,17,France',
  'C1009,A1,Red cup,-1,2026-02-07 09:00:00,2.5,17,France',
  'C1010,B2,Blue jug,-1,2026-02-07 09:00:00,1,17,France',
  'C1011,A1,Red cup,-1,2026-02-08 09:00:00,2.5,,France',
  '1012,A1,Red cup,1,2026-02-09 09:00:00,0,18,France',
  'C1013,A1,Red cup,-1,2026-02-09 10:00:00,2.6,18,France',
  'C1014,POST,Postage,-1,2026-02-09 10:00:00,18,17,France',
  'A1015,B,Adjust bad debt,1,2026-02-10 09:00:00,-11062.06,,France',
  '1016,A1,Red cup,0,2026-02-10 09:00:00,2.5,17,France',
  '1017,gift_0001_20,Voucher,1,2026-02-10 10:00:00,16,18,France',
]
