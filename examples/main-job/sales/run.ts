/** Invoice lines through the office, in the order of time: sales as issues, cancellations as returns. */
import { type EventStore, type Ids, manualClock, type Office, officeCalendar, open } from '../../../src/index.ts'
import { D03 } from '../../../src/regulations/goods-return/editions/d03.ts'
import { goodsReturn } from '../../../src/regulations/goods-return/index.ts'
import type { LineTable } from '../stage/line-table.ts'
import { Till } from '../steps/till.ts'
import { type Ageing, ageingOf } from './ageing.ts'
import { Deliveries } from './deliveries.ts'
import type { PlacedLine } from './line.ts'
import { DECIDER, ONE_STEP, opening } from './mapping.ts'
import { Items, openingMoment } from './opening.ts'
import { ReturnTally } from './return-tally.ts'
import { Returns } from './returns.ts'

export interface SalesTerms {
  readonly zone: string
  /** 超量允收比率, in per cent. */
  readonly tolerance: string
  readonly returnDays: number
}

export interface SalesRun {
  readonly office: Office
  readonly terms: SalesTerms
  readonly commands: { readonly given: number; readonly refused: number }
  /** By rule: how often something was accepted that should not be, in principle. */
  readonly advised: ReadonlyMap<string, number>
  readonly opened: { readonly at: string; readonly items: Items }
  /** The first and the last moment of the file. */
  readonly from: string
  readonly to: string
  /** Of every cancellation of articles. */
  readonly returns: ReturnTally
  readonly ageing: Ageing
}

interface Tools extends SalesTerms {
  readonly store: EventStore
  readonly ids: Ids
  readonly onProgress: (done: number, total: number) => void
}

/** @param table has at least one line */
export async function runSales(table: LineTable, tools: Tools): Promise<SalesRun> {
  const { zone, tolerance, returnDays, store } = tools
  const { from, to, total } = extentOf(table)
  const opened = { at: openingMoment(from), items: new Items(table) }
  const articles = opened.items.count
  const clock = manualClock(opened.at)
  const office = officeOf(tools, clock)
  const till = new Till(office, clock)
  const returns = new ReturnTally(opened.items)
  for (const order of opening(opened.at, opened.items)) await till.add(order)
  const progress = (done: number) => tools.onProgress(done, total + articles)
  const desk = new Returns(till, new Deliveries(table, officeCalendar({ zone }), returnDays), returns)
  await takeAll(table, till, desk, progress)
  const ageing = await ageingOf({ office, store, items: opened.items }, to, count => progress(total + count))
  const { given, refused, advised } = till
  const terms = { zone, tolerance, returnDays }
  return { office, terms, commands: { given, refused }, advised, opened, from, to, returns, ageing }
}

async function takeAll(table: LineTable, till: Till, desk: Returns, progress: (done: number) => void): Promise<void> {
  let done = 0
  for (const row of table.rows('SELECT * FROM lines ORDER BY seq')) {
    const line = row as unknown as PlacedLine
    const order = ONE_STEP[line.kind]?.(line)
    if (line.kind === 'return') await desk.add(line)
    if (order !== undefined) {
      await desk.settle()
      await till.add(order)
    }
    progress(++done)
  }
  await desk.settle()
  await till.flush()
}

function officeOf({ store, ids, zone, tolerance }: Tools, clock: ReturnType<typeof manualClock>): Office {
  const inForce = goodsReturn({ edition: D03, overQuantityAllowance: tolerance, heldReturnRoles: [DECIDER] })
  return open({ store, clock, ids, calendar: officeCalendar({ zone }), regulations: [inForce] })
}

function extentOf(table: LineTable): { from: string; to: string; total: number } {
  const { from, to, total } = table.row('SELECT min(at) AS "from", max(at) AS "to", count(*) AS total FROM lines')!
  return { from: String(from), to: String(to), total: Number(total) }
}
