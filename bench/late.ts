/** What it costs to tell late, and to take back, about a subject of which much is known, in logs of any length. */
import { type ManualClock, manualClock, memoryStore, type Office } from '../src/index.ts'
import { about, admit } from '../test/steps/customer.ts'
import { companyIn } from './company.ts'
import { spreadOf } from './measure.ts'

const LOGS = [1_000, 10_000, 100_000, 1_000_000] as const
const OF_SUBJECT = 1_000
const CALLS = 20
const START = Date.UTC(2026, 1, 1)
const MINUTE = 60_000

const both = { customerId: 'S-1', departmentId: 'S' }
const at = (minute: number) => new Date(START + minute * MINUTE).toISOString()

interface Place {
  readonly office: Office
  readonly clock: ManualClock
  /** What was told of the subject, each a minute behind the other. */
  readonly told: { readonly id: string; readonly toldBy: string }[]
}

async function placeIn(log: number): Promise<Place> {
  const clock = manualClock('2026-01-01T00:00:00.000Z')
  const { office } = await companyIn(memoryStore(), 100, 2, log, clock)
  const place: Place = { office, clock, told: [] }
  clock.set(at(0))
  await accepted(office, admit('S-1', { departmentId: 'S' }).command)
  for (let minute = 1; minute <= OF_SUBJECT; minute++) await trade(place, minute)
  return place
}

async function accepted(office: Office, command: unknown, meta: object = {}) {
  const outcome = await office.execute(command, meta)
  if (outcome.status === 'accepted') return outcome
  throw new Error(`not accepted: ${JSON.stringify(outcome.findings)}`)
}

async function trade({ office, clock, told }: Place, minute: number): Promise<void> {
  clock.set(at(minute))
  const { events } = await accepted(office, about('customer.trade', 'S-1', { ...both, amount: '1' }).command)
  told.push({ id: events[0]!.id, toldBy: events[0]!.commandId! })
}

type Act = (place: Place, call: number) => Promise<unknown>

const ACTS: Readonly<Record<string, Act>> = {
  'told as it happens': (place, call) => trade(place, 2 * OF_SUBJECT + call),
  'told late, before half of the 1,000': ({ office }, call) =>
    accepted(office, about('customer.trade', 'S-1', { ...both, amount: '1' }).command, {
      occurredAt: new Date(START + (OF_SUBJECT / 2) * MINUTE + call).toISOString(),
    }),
  'one of the 1,000 is withdrawn': ({ office, told }, call) =>
    accepted(office, {
      type: 'fact.withdraw',
      eventId: told[call * 7]!.id,
      toldBy: told[call * 7]!.toldBy,
      reason: 'typed wrongly',
    }),
}

export async function benchLate(): Promise<void> {
  console.log(
    `\na subject of ${OF_SUBJECT} events, ms of each command (median, p95 of ${CALLS}), by the length of the log`,
  )
  const places = new Map<number, Place>()
  for (const log of LOGS) places.set(log, await placeIn(log))
  for (const [name, act] of Object.entries(ACTS)) {
    const figures: string[] = []
    for (const place of places.values()) {
      const { median, p95 } = await spreadOf(
        CALLS,
        () => undefined,
        call => act(place, call),
      )
      figures.push(`${median.toFixed(2)}, ${p95.toFixed(2)}`.padStart(16))
    }
    console.log(`  ${name.padEnd(40)}${figures.join('')}`)
  }
}
