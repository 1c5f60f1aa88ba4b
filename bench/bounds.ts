/** What ordinary questions cost a small company and a large one, and what waiting costs whoever waits. */
import {
  companyBook,
  customerSheet,
  defineGrant,
  defineRegulation,
  type ManualClock,
  manualClock,
  memoryStore,
  type Obligation,
  type ObligationQuery,
  type Office,
  open,
} from '../src/index.ts'
import { about, admit, trade } from '../test/steps/customer.ts'
import { companyIn, regulations } from './company.ts'
import { type Spread, spreadOf } from './measure.ts'

const SIZES = [1_000, 50_000] as const
const A_DEPARTMENT = 50
const CALLS = 200
const PAST = '2026-07-20T00:00:00.000Z'

interface Place {
  readonly office: Office
  /** On the same log, behind grants. */
  readonly guarded: Office
  readonly clock: ManualClock
  readonly customers: number
  readonly departments: number
}

/** Everybody was admitted in January and is to be reviewed by the summer; it is August. */
async function companyOf(customers: number): Promise<Place> {
  const clock = manualClock('2026-01-01T00:00:00.000Z')
  const departments = customers / A_DEPARTMENT
  const store = memoryStore()
  const { office } = await companyIn(store, customers, departments, 0, clock)
  clock.set('2026-08-01T00:00:00.000Z')
  const guarded = open({ store, clock, regulations: [...regulations, whoSeesWhat()] })
  return { office, guarded, clock, customers, departments }
}

const title = { zh: '可见', en: 'May see' }
const sees = (role: string, may: string, when?: () => boolean) =>
  defineGrant({ id: role, clauses: ['S-1'], title, to: { roles: [role] }, may: [may], ...(when && { when }) })

/** A head sees all, a filer what comes last, a reader each duty for a reason of its own, an intern nothing that is owed. */
const whoSeesWhat = defineRegulation({
  id: 'who-sees-what',
  title,
  edition: '1',
  grants: [
    sees('head', 'duty:*'),
    sees('filer', 'duty:half-yearly-update'),
    sees('reader', 'duty:half-yearly-review', () => true),
  ],
})

type Question = (place: Place, call: number) => Promise<unknown>

const customerOf = ({ customers }: Place, call: number) => `C-${(call * 7_919) % customers}`
const departmentOf = ({ departments }: Place, call: number) => `D-${(call * 31) % departments}`

const asks =
  (queryOf: (place: Place, call: number) => ObligationQuery): Question =>
  (place, call) =>
    place.office.obligations(queryOf(place, call))

/** Who may see nothing is told so. */
const asksAs =
  (role: string, query: ObligationQuery = {}): Question =>
  ({ guarded }) =>
    guarded.obligations({ limit: 50, ...query, actor: { id: role, role } }).catch(() => [])

const QUESTIONS: Readonly<Record<string, () => Question>> = {
  'obligations({ subject })': () => asks((place, call) => ({ subject: `customer:${customerOf(place, call)}` })),
  'obligations({ department })': () => asks((place, call) => ({ department: departmentOf(place, call) })),
  'obligations({ department, limit: 20 })': () =>
    asks((place, call) => ({ department: departmentOf(place, call), limit: 20 })),
  'obligations({ limit: 50 })': () => asks(() => ({ limit: 50 })),
  'obligations({ limit: 50, after }), page by page': () => pageByPage({}),
  'obligations({ obligation, limit: 50 })': () => asks(() => ({ obligation: 'half-yearly-review', limit: 50 })),
  "obligations({ status: ['due'], limit: 50 })": () => asks(() => ({ status: ['due'], limit: 50 })),
  "obligations({ status: ['overdue'], limit: 50 })": () => asks(() => ({ status: ['overdue'], limit: 50 })),
  "obligations({ status: ['undecidable'], limit: 50 })": () => asks(() => ({ status: ['undecidable'], limit: 50 })),
  'obligations({ actor, limit: 50 }), sees all': () => asksAs('head'),
  'obligations({ actor, limit: 50 }), sees one obligation': () => asksAs('filer'),
  'obligations({ actor, limit: 50 }), by a condition': () => asksAs('reader'),
  'obligations({ actor, limit: 50 }), sees nothing': () => asksAs('intern'),
  'obligations({ asOf: past, subject })': () =>
    asks((place, call) => ({ asOf: PAST, subject: `customer:${customerOf(place, call)}` })),
  'obligations({ asOf: past, limit: 50 })': () => asks(() => ({ asOf: PAST, limit: 50 })),
  'obligations({ asOf: past, limit: 50, after }), page by page': () => pageByPage({ asOf: PAST }),
  'view(customerSheet, key)': () => (place, call) => place.office.view(customerSheet, customerOf(place, call)),
  'view(customerSheet, key, { at: past })': () => (place, call) =>
    place.office.view(customerSheet, customerOf(place, call), { at: PAST }),
  'execute(customer.trade)': () => (place, call) => place.office.execute(tradeOf(place, call)),
  'obligations(), all of them: grows with the answer': () => asks(() => ({})),
  'view(companyBook), all of it: grows with the answer': () => place => place.office.view(companyBook),
}

function pageByPage(query: ObligationQuery): Question {
  let after: Obligation | undefined
  return async ({ office }) => {
    const page = await office.obligations({ ...query, limit: 50, ...(after && { after }) })
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
    console.log(`  ${name.padEnd(60)}${figures} ${ratios.padEnd(15)} ${a.first.toFixed(0)}, ${b.first.toFixed(0)}`)
  }
  await firstOfThePast([small, large])
}

/** A moment that nobody has asked about: who writes has been asked all day, so what has not changed since is there. */
async function firstOfThePast(places: readonly Place[]): Promise<void> {
  console.log('\nthe first question about a moment of the past, ms of processor time each, five moments')
  for (const { office, customers } of places) {
    const taken: number[] = []
    for (const hour of [1, 2, 3, 4, 5]) {
      const start = process.cpuUsage()
      await office.obligations({ asOf: `2026-07-19T0${hour}:00:00.000Z`, limit: 50 })
      const { user, system } = process.cpuUsage(start)
      taken.push((user + system) / 1_000)
    }
    console.log(`  ${String(customers).padEnd(10)} ${taken.map(ms => ms.toFixed(0).padStart(6)).join('')}`)
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
