/** 逾期看板: what is overdue among 100,000 open cases, cold and warm, against a list made by hand. */
import { manualClock, memoryStore, open } from '../../src/index.ts'
import { shortened } from '../measure.ts'
import { complaints, fill, type MadeUp, regulations } from './made-up.ts'

const CASES = 100_000
const NOW = '2026-03-25T00:00:00.000Z'
const DAY_MS = 86_400_000
const SHANGHAI_MS = 8 * 3_600_000

interface Row {
  readonly subject: string
  readonly due: string
}

/** Plain objects, one rule, one zone without summer time, nothing explained: the least that answers the question. */
function byHand(events: readonly MadeUp[], now: string): Row[] {
  const open = new Map<string, { accepted: string | null; days: number }>()
  for (const { type, data, occurredAt } of events) {
    const id = data.complaintId as string
    if (type === 'complaint.received') open.set(id, { accepted: null, days: 15 })
    else if (type === 'complaint.form-filed') open.get(id)!.days = data.market === 'overseas' ? 20 : 15
    else if (type === 'complaint.accepted') open.get(id)!.accepted = occurredAt
    else if (type === 'complaint.closed') open.delete(id)
  }
  const rows: Row[] = []
  for (const [id, { accepted, days }] of open) {
    if (accepted === null) continue
    const local = Date.parse(accepted) + SHANGHAI_MS
    const due = new Date(local - (local % DAY_MS) + (days + 1) * DAY_MS - SHANGHAI_MS).toISOString()
    if (now >= due) rows.push({ subject: `complaint:${id}`, due })
  }
  return rows.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.subject < b.subject ? -1 : 1))
}

function timed<T>(work: () => T): { readonly ms: number; readonly result: T } {
  const start = performance.now()
  const result = work()
  return { ms: performance.now() - start, result }
}

async function timedAsync<T>(work: () => Promise<T>): Promise<{ readonly ms: number; readonly result: T }> {
  const start = performance.now()
  const result = await work()
  return { ms: performance.now() - start, result }
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

export async function benchBoard(): Promise<void> {
  const events = await complaints(CASES, 'investigated', 80)
  const store = memoryStore()
  await fill(store, events)
  const hand = [1, 2, 3, 4, 5].map(() => timed(() => byHand(events, NOW)))
  const query = { status: ['overdue'], obligation: 'case-closed-in-time' } as const
  const cold: number[] = []
  const warm: number[] = []
  for (let round = 0; round < 3; round++) {
    const office = open({ store, regulations, clock: manualClock(NOW) })
    const first = await timedAsync(() => office.obligations(query))
    if (first.result.length !== hand[0]!.result.length) throw new Error('the board and the hand disagree')
    cold.push(first.ms)
    for (let again = 0; again < 5; again++) warm.push((await timedAsync(() => office.obligations(query))).ms)
  }
  const reference = median(hand.map(({ ms }) => ms))
  console.log(
    `\n${shortened(hand[0]!.result.length)} overdue of ${shortened(CASES)} open cases (${shortened(events.length)} events)`,
  )
  const line = (name: string, ms: number) => {
    console.log(
      `  ${name.padEnd(52)} ${ms.toFixed(0).padStart(7)} ms   ${(reference / ms).toFixed(2).padStart(6)} of by hand`,
    )
  }
  line('by hand: one loop, one rule, nothing explained', reference)
  line('cold: the log read, 19 obligations derived', median(cold))
  line('warm: asked again', median(warm))
}
