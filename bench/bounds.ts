/** What ordinary questions cost a small company and a large one, and what waiting costs whoever waits. */
import {
  companyBook,
  customerSheet,
  type ManualClock,
  manualClock,
  memoryStore,
  type Obligation,
  type ObligationQuery,
  type Office,
} from '../src/index.ts'
import { about, admit, trade } from '../test/steps/customer.ts'
import { companyIn } from './company.ts'
import { type Spread, spreadOf } from './measure.ts'

const SIZES = [1_000, 50_000] as const
const A_DEPARTMENT = 50
const CALLS = 200
const PAST = '2026-07-20T00:00:00.000Z'

interface Place {
  readonly office: Office
  readonly clock: ManualClock
  readonly customers: number
  readonly departments: number
}

/** Everybody was admitted in January and is to be reviewed by the summer; it is August. */
async function companyOf(customers: number): Promise<Place> {
  const clock = manualClock('2026-01-01T00:00:00.000Z')
  const departments = customers / A_DEPARTMENT
  const { office } = await companyIn(memoryStore(), customers, departments, 0, clock)
  clock.set('2026-08-01T00:00:00.000Z')
  return { office, clock, customers, departments }
}

type Question = (place: Place, call: number) => Promise<unknown>

const customerOf = ({ customers }: Place, call: number) => `C-${(call * 7_919) % customers}`
const departmentOf = ({ departments }: Place, call: number) => `D-${(call * 31) % departments}`

const asks =
  (queryOf: (place: Place, call: number) => ObligationQuery): Question =>
  (place, call) =>
    place.office.obligations(queryOf(place, call))

const QUESTIONS: Readonly<Record<string, () => Question>> = {
  'obligations({ subject })': () => asks((place, call) => ({ subject: `customer:${customerOf(place, call)}` })),
  'obligations({ department })': () => asks((place, call) => ({ department: departmentOf(place, call) })),
  'obligations({ limit: 50 })': () => asks(() => ({ limit: 50 })),
  'obligations({ limit: 50, after }), page by page': pageByPage,
  'obligations({ obligation, limit: 50 })': () => asks(() => ({ obligation: 'half-yearly-review', limit: 50 })),
  'obligations({ asOf: past, subject })': () =>
    asks((place, call) => ({ asOf: PAST, subject: `customer:${customerOf(place, call)}` })),
  'obligations({ asOf: past, limit: 50 })': () => asks(() => ({ asOf: PAST, limit: 50 })),
  'view(customerSheet, key)': () => (place, call) => place.office.view(customerSheet, customerOf(place, call)),
  'view(customerSheet, key, { at: past })': () => (place, call) =>
    place.office.view(customerSheet, customerOf(place, call), { at: PAST }),
  'execute(customer.trade)': () => (place, call) => place.office.execute(tradeOf(place, call)),
  'obligations(), all of them: grows with the answer': () => asks(() => ({})),
  'view(companyBook), all of it: grows with the answer': () => place => place.office.view(companyBook),
}

function pageByPage(): Question {
  let after: Obligation | undefined
  return async ({ office }) => {
    const page = await office.obligations({ limit: 50, ...(after && { after }) })
    after = page.at(-1)
  }
}

function tradeOf(place: Place, call: number) {
  const index = (call * 104_729) % place.customers
  return { ...trade(`C-${index}`, '1').command, departmentId: `D-${index % place.departments}` }
}

export async function benchBounds(): Promise<void> {
  await waiting()
  const [small, large] = [await companyOf(SIZES[0]), await companyOf(SIZES[1])]
  console.log(
    `\nquestions, each after a trade, with ${SIZES.join(' and ')} customers: p95 in ms, ratio (of medians), first in ms`,
  )
  for (const [name, questionOf] of Object.entries(QUESTIONS)) {
    const calls = name.includes('all of') ? CALLS / 10 : CALLS
    const [a, b] = [await measured(small, questionOf(), calls), await measured(large, questionOf(), calls)]
    const figures = [a.p95, b.p95].map(ms => ms.toFixed(3).padStart(9)).join('')
    const ratios = `${(b.p95 / a.p95).toFixed(1).padStart(6)} (${(b.median / a.median).toFixed(1)})`
    console.log(`  ${name.padEnd(54)}${figures} ${ratios.padEnd(15)} ${a.first.toFixed(0)}, ${b.first.toFixed(0)}`)
  }
}

async function measured(place: Place, question: Question, calls: number): Promise<Spread & { first: number }> {
  let trades = 0
  const start = performance.now()
  await question(place, 0)
  const first = performance.now() - start
  const write = async () => {
    place.clock.advance(1_000)
    const { status } = await place.office.execute(tradeOf(place, ++trades))
    if (status !== 'accepted') throw new Error(`the trade was ${status}`)
  }
  return { first, ...(await spreadOf(calls, write, call => question(place, call))) }
}

/** Previews that all wait, and what each of them costs: the same, however many wait. */
async function waiting(): Promise<void> {
  const { office } = await companyIn(memoryStore(), 1_000, 20, 0)
  const { command } = admit('C-new')
  await previews(office, command, 20_000)
  console.log('\npreviews that wait, and µs of processor time each; ms that a command takes which comes behind them')
  for (const count of [20_000, 40_000, 80_000]) {
    const { all, passed } = await previews(office, command, count)
    const each = ((all / count) * 1_000).toFixed(1)
    console.log(`  ${String(count).padEnd(10)} ${each.padStart(8)} µs   ${passed.toFixed(1).padStart(8)} ms`)
  }
}

async function previews(office: Office, command: unknown, count: number): Promise<{ all: number; passed: number }> {
  const start = process.threadCpuUsage()
  const asked = Array.from({ length: count }, () => office.preview(command))
  const came = performance.now()
  await office.execute({ ...about('customer.trade', 'C-1').command, departmentId: 'D-1', amount: '1' })
  const passed = performance.now() - came
  await Promise.all(asked)
  const { user, system } = process.threadCpuUsage(start)
  return { all: (user + system) / 1_000, passed }
}

if (import.meta.main) await benchBounds()
