/** 客诉案件统计表: a year of 100,000 closed cases, month by month, against sums by hand. */
import { closingStatistics, manualClock, memoryStore, open } from '../../src/index.ts'
import { rateOf, tell } from '../measure.ts'
import { complaints, fill, type MadeUp, regulations } from './made-up.ts'

const CASES = 100_000
const MONTHS = Array.from({ length: 12 }, (_, index) => `26${String(index + 1).padStart(2, '0')}`)
const LIMIT_MS = 16 * 86_400_000

interface Sums {
  cases: number
  cents: number
  late: number
  byCause: Map<unknown, number>
  byProduct: Map<unknown, number>
  byCustomer: Map<unknown, number>
}

/** Whole cents, plain maps, lateness by a difference of milliseconds: no ratios, no exact decimals. */
function byHand(events: readonly MadeUp[]): Map<string, Sums> {
  const months = new Map<string, Sums>()
  const more = (counts: Map<unknown, number>, key: unknown) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const { type, data, occurredAt } of events) {
    if (type !== 'complaint.closed') continue
    const month = data.month as string
    let sums = months.get(month)
    if (!sums) {
      sums = { cases: 0, cents: 0, late: 0, byCause: new Map(), byProduct: new Map(), byCustomer: new Map() }
      months.set(month, sums)
    }
    sums.cases += 1
    sums.cents += Math.round(Number(data.loss) * 100)
    if (Date.parse(occurredAt) - Date.parse(data.startedAt as string) > LIMIT_MS) sums.late += 1
    more(sums.byCause, data.cause)
    more(sums.byProduct, data.partNumber)
    more(sums.byCustomer, data.customerId)
  }
  return months
}

export async function benchStatistics(): Promise<void> {
  const events = await complaints(CASES, 'closed', 360)
  const closings = events.filter(({ type }) => type === 'complaint.closed')
  const store = memoryStore()
  await fill(store, closings)
  const clock = manualClock('2027-01-05T00:00:00.000Z')
  const year = async (office: ReturnType<typeof open>) => {
    let cases = 0
    for (const month of MONTHS) cases += (await office.view(closingStatistics, month)).asKnownNow.cases
    if (cases !== CASES) throw new Error(`${cases} cases counted`)
  }
  const warmOffice = open({ store, regulations, clock })
  const reference = await rateOf('by hand: whole cents, plain maps', CASES, () => byHand(closings), 3)
  const cold = await rateOf(
    'cold: read from the log, twelve months',
    CASES,
    () => year(open({ store, regulations, clock })),
    3,
  )
  const warm = await rateOf('warm: asked again', CASES, () => year(warmOffice), 3)
  tell('statistics of a year, 100,000 closed cases', [reference, cold, warm], reference, 'cases')
}
