/** Invoice lines through the office, in the order of time: sales as issues, cancellations as returns. */
import { type EventStore, manualClock, type Office, officeCalendar, open } from '../../../src/index.ts'
import { inventoryContext } from '../../../src/facts/inventory/index.ts'
import { Deliveries } from './deliveries.ts'
import type { SalesLine } from './line.ts'
import { ONE_STEP, opening, type OpeningItem } from './mapping.ts'
import { openingItems, openingMoment } from './opening.ts'
import { Returns, type ReturnedLine } from './returns.ts'
import { Till } from './till.ts'

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
  readonly opened: { readonly at: string; readonly items: readonly OpeningItem[] }
  /** Every cancellation of articles, in the order of time. */
  readonly returns: readonly ReturnedLine[]
}

interface Tools extends SalesTerms {
  readonly store: EventStore
  readonly onProgress: (done: number, total: number) => void
}

/** @param lines in the order of time, at least one */
export async function runSales(lines: readonly SalesLine[], tools: Tools): Promise<SalesRun> {
  const { store, zone, tolerance, returnDays } = tools
  const calendar = officeCalendar({ zone })
  const opened = { at: openingMoment(lines[0]!), items: openingItems(lines) }
  const clock = manualClock(opened.at)
  const office = open({ store, clock, calendar, regulations: [], contexts: [inventoryContext] })
  const till = new Till(office, clock)
  const deliveries = new Deliveries(calendar, returnDays)
  const returns = new Returns(till, deliveries)
  for (const order of opening(opened.at, opened.items)) await till.add(order)
  for (const [index, line] of lines.entries()) {
    const order = ONE_STEP[line.kind]?.(line)
    if (line.kind === 'return') await returns.add(line)
    if (order !== undefined) {
      await returns.settle()
      await till.add(order)
    }
    if (line.kind === 'sale') deliveries.add(line)
    tools.onProgress(index, lines.length)
  }
  await returns.settle()
  await till.flush()
  const { given, refused } = till
  return { office, terms: { zone, tolerance, returnDays }, commands: { given, refused }, opened, returns: returns.lines }
}
