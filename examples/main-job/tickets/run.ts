/** A ticket log through the office: every case a service complaint, every line a step of it, in the order of time. */
import { type EventStore, localDate, manualClock, type Office, officeCalendar, open } from '../../../src/index.ts'
import { complaintContext } from '../../../src/facts/complaint/index.ts'
import { Batches, type RefusedStep } from './batches.ts'
import type { TicketLine } from './line.ts'
import type { Terms } from './orders.ts'

export interface TicketRun {
  readonly office: Office
  readonly terms: Terms
  readonly commands: number
  readonly refused: readonly RefusedStep[]
}

interface Tools {
  readonly store: EventStore
  readonly zone: string
  readonly limit: number
  readonly onProgress: (done: number, total: number) => void
}

/** @param lines in the order of time, at least one; the clock of the office stands at the last of them afterwards */
export async function runTickets(lines: readonly TicketLine[], tools: Tools): Promise<TicketRun> {
  const { store, limit } = tools
  const calendar = officeCalendar({ zone: tools.zone })
  const clock = manualClock(lines[0]!.at)
  const office = open({ store, clock, calendar, contexts: [complaintContext], regulations: [] })
  const terms = { calendar, limit }
  const batches = new Batches(office, clock, terms)
  for (const [index, line] of lines.entries()) {
    await batches.add(line)
    tools.onProgress(index, lines.length)
  }
  await batches.flush()
  return { office, terms, commands: batches.commands, refused: batches.refused }
}
