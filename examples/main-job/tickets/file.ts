/** A ticket log as CSV, plain or `.gz`: its lines in the order of time, and what is to be said of the file. */
import { readSheet, type Sheet } from '../csv/sheet.ts'
import type { LinesKind } from '../input/file-faults.ts'
import type { Source } from '../input/source.ts'
import type { Survey } from '../input/survey.ts'
import type { OnProgress } from '../progress.ts'
import { LineTable } from '../stage/line-table.ts'
import { TICKET_PLAN } from './columns.ts'
import { ticketLineOf } from './line.ts'

export interface TicketFile {
  readonly sheet: Sheet
  /** `lines` in the order of time; in `repeats` those that repeat an earlier one. */
  readonly table: LineTable
}

const TABLE = {
  columns: {
    caseId: 'TEXT',
    activity: 'TEXT',
    zoned: 'INTEGER',
    resource: 'TEXT',
    customer: 'TEXT',
    product: 'TEXT',
    section: 'TEXT',
    seriousness: 'TEXT',
    serviceLevel: 'TEXT',
    workgroup: 'TEXT',
  },
  distinctBy: 'caseId, activity, at, resource',
  indexes: ['(caseId, seq)'],
} as const

/**
 * @param folder a temporary one, for the lines
 * @param options for another job that reads such a log: the kind of file that its faults name, and its survey
 * @throws InputError where the file cannot be read, lacks a needed column, or has no line that can be used
 */
export async function readTickets(
  source: Source,
  zone: string,
  folder: string,
  onProgress?: OnProgress,
  { kind = 'TICKETS', survey }: { kind?: LinesKind; survey?: Survey } = {},
): Promise<TicketFile> {
  const table = new LineTable(folder, TABLE)
  try {
    const sheet = await readSheet(source, {
      plan: { ...TICKET_PLAN, kind },
      survey,
      zone,
      take: row => {
        table.add({ ...ticketLineOf(row) })
        return undefined
      },
      onProgress,
    })
    table.order()
    return { sheet, table }
  } catch (error) {
    table.close()
    throw error
  }
}
