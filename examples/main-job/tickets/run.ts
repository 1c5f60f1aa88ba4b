/** A ticket log through the office: every case a service complaint, every line a step of it, in the order of time. */
import {
  type Calendar,
  type Clock,
  type EventStore,
  type Ids,
  localDate,
  manualClock,
  type Office,
  officeCalendar,
  open,
} from '../../../src/index.ts'
import { serviceComplaint } from '../../../src/regulations/service-complaint/index.ts'
import { handlingOfCase } from '../../../src/regulations/service-complaint/views/handling-of-case.ts'
import { pause } from '../pause.ts'
import type { LineTable } from '../stage/line-table.ts'
import type { RefusedSteps } from '../steps/refused-steps.ts'
import { RESOLVED } from './activities.ts'
import { CaseSteps } from './case-steps.ts'
import { CaseTally } from './case-tally.ts'
import { judgedCase } from './judged-case.ts'
import type { TicketLine } from './line.ts'
import type { Terms } from './orders.ts'

export interface TicketRun {
  readonly office: Office
  readonly terms: Terms
  readonly commands: number
  readonly refused: RefusedSteps
  /** As of the last moment of the file. */
  readonly cases: CaseTally
  /** The first and the last moment of the file. */
  readonly from: string
  readonly to: string
}

interface Tools {
  readonly store: EventStore
  readonly ids: Ids
  readonly zone: string
  readonly limit: number
  readonly onProgress: (done: number, total: number) => void
}

/** With whether it is the last of its case. */
const LINES = `
  SELECT *, NOT EXISTS (SELECT 1 FROM lines n WHERE n.caseId = l.caseId AND n.seq > l.seq) AS isLast
  FROM lines l ORDER BY seq`

/** @param table has at least one line; the clock of the office stands at the last of them afterwards */
export async function runTickets(table: LineTable, tools: Tools): Promise<TicketRun> {
  const { limit } = tools
  const { from, to, total } = extentOf(table)
  const calendar = officeCalendar({ zone: tools.zone })
  const clock = manualClock(from)
  const office = officeOf(tools, { clock, calendar, effectiveFrom: localDate(calendar, from) })
  const terms = { calendar, limit }
  const steps = new CaseSteps(office, clock, terms)
  let done = 0
  for (const line of table.rows(LINES)) {
    await steps.add(line as unknown as TicketLine, line.isLast === 1)
    tools.onProgress(++done, total)
  }
  await steps.flush()
  const cases = new CaseTally()
  for await (const { caseId, lastResolvedAt } of casesOf(table)) {
    cases.add(judgedCase(await office.view(handlingOfCase, caseId), to, terms), lastResolvedAt)
    tools.onProgress(++done, total)
  }
  const { commands, refused } = steps
  return { office, terms, commands, refused, cases, from, to }
}

/** A complaint's state is large, and few cases are open at one time: the others are read again where they are needed. */
const CACHED_STATES = 5_000

interface Frame {
  readonly clock: Clock
  readonly calendar: Calendar
  readonly effectiveFrom: string
}

function officeOf({ store, ids, limit }: Tools, { clock, calendar, effectiveFrom }: Frame): Office {
  const regulations = [serviceComplaint({ handlingDays: limit, effectiveFrom })]
  return open({ store, clock, ids, calendar, regulations, cachedStates: CACHED_STATES })
}

function extentOf(table: LineTable): { from: string; to: string; total: number } {
  const sql = 'SELECT min(at) AS "from", max(at) AS "to", count(*) + count(DISTINCT caseId) AS total FROM lines'
  const { from, to, total } = table.row(sql)!
  return { from: String(from), to: String(to), total: Number(total) }
}

const PAUSE_EVERY = 100

async function* casesOf(table: LineTable): AsyncGenerator<{ caseId: string; lastResolvedAt: string | null }> {
  const sql = 'SELECT caseId, max(iif(activity = ?, at, NULL)) AS lastResolvedAt FROM lines GROUP BY caseId'
  let count = 0
  for (const { caseId, lastResolvedAt } of table.rows(sql, RESOLVED)) {
    if (++count % PAUSE_EVERY === 0) await pause()
    yield { caseId: String(caseId), lastResolvedAt: lastResolvedAt === null ? null : String(lastResolvedAt) }
  }
}
