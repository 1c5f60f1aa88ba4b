/**
 * A ticket log as CSV, plain or `.gz`. What can be used comes back in the order of time; what cannot is told line by
 * line with its reason, and what repeats another line is counted.
 */
import { byTime, readSheet, type Sheet } from '../csv/sheet.ts'
import { TICKET_PLAN } from './columns.ts'
import { type TicketLine, ticketOf } from './line.ts'

export interface TicketsFile extends Omit<Sheet<TicketLine>, 'lines'> {
  /** At least one, in the order of time; of one moment in the order of the file. */
  readonly lines: readonly TicketLine[]
  /** The lines that repeat an earlier one: same case, activity, time and resource. */
  readonly repeats: readonly number[]
}

/** @throws InputError where the file cannot be read, lacks a needed column, or has no line that can be used */
export function readTickets(file: string, zone: string): TicketsFile {
  const sheet = readSheet(file, { plan: TICKET_PLAN, zone, lineOf: ticketOf })
  const { kept, repeats } = withoutRepeats(sheet.lines)
  return { ...sheet, lines: kept.sort(byTime), repeats }
}

function withoutRepeats(lines: readonly TicketLine[]): { kept: TicketLine[]; repeats: number[] } {
  const known = new Set<string>()
  const kept: TicketLine[] = []
  const repeats: number[] = []
  for (const one of lines) {
    const key = JSON.stringify([one.caseId, one.activity, one.at, one.resource])
    if (known.has(key)) repeats.push(one.line)
    else kept.push(one)
    known.add(key)
  }
  return { kept, repeats }
}
