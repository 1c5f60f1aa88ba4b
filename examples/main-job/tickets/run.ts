/** A ticket log through the office: every case a service complaint, every line a step of it, in the order of time. */
import { type EventStore, localDate, manualClock, type Office, officeCalendar, open } from '../../../src/index.ts'
import { serviceComplaint } from '../../../src/regulations/service-complaint/index.ts'
import { handlingOfCase } from '../../../src/regulations/service-complaint/views/handling-of-case.ts'
import { Batches, type RefusedStep } from './batches.ts'
import { type JudgedCase, judgedCase } from './case.ts'
import type { TicketLine } from './line.ts'
import type { Terms } from './orders.ts'

export interface TicketRun {
  readonly office: Office
  readonly terms: Terms
  readonly commands: number
  readonly refused: readonly RefusedStep[]
  /** As of the last moment of the file, in the order in which they came in. */
  readonly cases: readonly JudgedCase[]
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
  const effectiveFrom = localDate(calendar, lines[0]!.at)
  const regulations = [serviceComplaint({ handlingDays: limit, effectiveFrom })]
  const office = open({ store, clock, calendar, regulations })
  const terms = { calendar, limit }
  const batches = new Batches(office, clock, terms)
  const caseIds = [...new Set(lines.map(line => line.caseId))]
  const total = lines.length + caseIds.length
  for (const [index, line] of lines.entries()) {
    await batches.add(line)
    tools.onProgress(index, total)
  }
  await batches.flush()
  const cases: JudgedCase[] = []
  for (const caseId of caseIds) {
    cases.push(judgedCase(await office.view(handlingOfCase, caseId), lines.at(-1)!.at, terms))
    tools.onProgress(lines.length + cases.length, total)
  }
  const { commands, refused } = batches
  return { office, terms, commands, refused, cases }
}
