/** Calls through the office, step after step in the order of time. */
import { type EventStore, type Ids, manualClock, type Office, officeCalendar, open } from '../../../src/index.ts'
import { serviceDesk } from '../../../src/regulations/service-desk/index.ts'
import { reasonsOf } from '../outcomes.ts'
import { RefusedSteps } from '../steps/refused-steps.ts'
import { type DatedOrder, Till } from '../steps/till.ts'
import { type DeskTally, tallied } from './desk-tally.ts'
import type { CallsFile } from './file.ts'
import type { DeskStep } from './step.ts'

export interface CallsRun {
  readonly office: Office
  readonly given: number
  readonly refused: RefusedSteps
  /** What was recorded though a rule objects to it: it has happened, or it is so in principle. */
  readonly objected: RefusedSteps
  readonly desk: DeskTally
  /** The first and the last moment of the file; what is owed is owed as of the last. */
  readonly from: string
  readonly to: string
}

interface Tools {
  readonly store: EventStore
  readonly ids: Ids
  readonly zone: string
  readonly onProgress: (done: number, total: number) => void
}

/** @param file has at least one step */
export async function runCalls(file: CallsFile, tools: Tools): Promise<CallsRun> {
  const { store, ids, onProgress } = tools
  const { from, to, steps, receptions } = extentOf(file)
  const calendar = officeCalendar({ zone: tools.zone })
  const clock = manualClock(from)
  const { registerFields } = file
  const regulation = serviceDesk({ registerFields: [...registerFields] })
  const office = open({ store, clock, ids, calendar, regulations: [regulation], cachedStates: CACHED_STATES })
  const till = new Till(office, clock)
  const heard = new Heard()
  let done = 0
  const total = steps + receptions
  for (const step of file.steps()) {
    await till.add(orderOf(step), outcome => heard.take(step, outcome))
    onProgress(Math.min(++done, total), total)
  }
  await till.flush()
  const desk = await tallied(file, { store, clock, calendar, regulation }, count => onProgress(steps + count, total))
  return { office, given: till.given, refused: heard.refused, objected: heard.objected, desk, from, to }
}

/** Few calls go on at one time: the others are read again where they are needed. */
const CACHED_STATES = 5_000

class Heard {
  readonly refused = new RefusedSteps()
  readonly objected = new RefusedSteps()

  take({ line: firstLine, receptionId: caseId, command }: DeskStep, outcome: Parameters<typeof reasonsOf>[0]): void {
    const told = { command: command.type, firstLine, caseId }
    if (outcome.status !== 'accepted') this.refused.add({ ...told, findings: reasonsOf(outcome) })
    else {
      const failed = outcome.findings.filter(({ verdict }) => verdict === 'failed')
      for (const finding of failed) this.objected.add({ ...told, findings: [finding] })
    }
  }
}

function orderOf({ at, clerk, command }: DeskStep): DatedOrder {
  return { command, occurredAt: at, ...(clerk !== null && { actor: { id: clerk } }) }
}

function extentOf({ table, receptions }: CallsFile) {
  const { from, to, steps } = table.row('SELECT min(at) AS "from", max(at) AS "to", count(*) AS steps FROM lines')!
  const count = table.count(`SELECT count(*) FROM (${receptions})`)
  return { from: String(from), to: String(to), steps: Number(steps), receptions: count }
}
