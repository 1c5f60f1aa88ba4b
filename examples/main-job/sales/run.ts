/** Invoice lines through the office, in the order of time: sales as issues, cancellations as returns. */

import { type EventStore, manualClock, type Office, officeCalendar, open } from '../../../src/index.ts'
import { D03 } from '../../../src/regulations/goods-return/editions/d03.ts'
import { goodsReturn } from '../../../src/regulations/goods-return/index.ts'
import { Deliveries } from './deliveries.ts'
import type { SalesLine } from './line.ts'
import { DECIDER, ONE_STEP, type OpeningItem, opening } from './mapping.ts'
import { openingItems, openingMoment } from './opening.ts'
import { type ReturnedLine, Returns } from './returns.ts'
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
  /** By rule: how often something was accepted that should not be, in principle. */
  readonly advised: ReadonlyMap<string, number>
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
  const inForce = goodsReturn({
    edition: D03,
    overQuantityAllowance: tolerance,
    heldReturnRoles: [DECIDER],
  })
  const office = open({ store, clock, calendar, regulations: [inForce] })
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
  const { given, refused, advised } = till
  return {
    office,
    terms: { zone, tolerance, returnDays },
    commands: { given, refused },
    advised,
    opened,
    returns: returns.lines,
  }
}
