/** What it costs to be told only what one's role may see: masked answers against unmasked ones, 100,000 customers. */
import {
  type Actor,
  archiveAccess,
  archiveAsSeen,
  archiveSections,
  memoryStore,
  type Office,
  open,
  type ProposedEvent,
  volumesAsSeen,
} from '../src/index.ts'
import { regulations } from './company.ts'
import { type Figure, rateOf, tell } from './measure.ts'

const CUSTOMERS = 100_000
const ASKED = 1_000
const SALES: Actor = { id: 'sun', role: 'sales' }
const SERVICE: Actor = { id: 'zhou', role: 'customer-service' }

const keys = Array.from({ length: CUSTOMERS }, (_, index) => `C-${index}`)

const trades = (customers: readonly string[]): ProposedEvent[] =>
  customers.map(customerId => ({
    type: 'customer.traded',
    version: 1,
    data: {
      customerId,
      departmentId: 'east',
      on: '2026-03-02',
      amount: '12.5',
      variety: null,
      quantity: null,
      outside: null,
    },
    tags: [`customer:${customerId}`, 'department:east'],
    occurredAt: '2026-03-02T02:00:00.000Z',
  }))

async function company(): Promise<{ readonly open: Office; readonly guarded: Office }> {
  const store = memoryStore()
  for (let from = 0; from < CUSTOMERS; from += 10_000) await store.append(trades(keys.slice(from, from + 10_000)))
  const access = archiveAccess({ accessApprovers: ['director'] })
  return { open: open({ store, regulations }), guarded: open({ store, regulations: [...regulations, access] }) }
}

export async function benchAccess(): Promise<void> {
  const offices = await company()
  const some = keys.slice(0, ASKED)
  const each = (name: string, ask: (customerId: string) => Promise<unknown>): Promise<Figure> =>
    rateOf(name, ASKED, async () => {
      for (const customerId of some) await ask(customerId)
    })
  const plain = await each('one section, an office without access rules', id =>
    offices.open.view(archiveSections.trade, id),
  )
  const seen = await each('one section, for sales', id =>
    offices.guarded.view(archiveSections.trade, id, { actor: SALES }),
  )
  const barred = await each('one section, barred', id =>
    offices.guarded.view(archiveSections.trade, id, { actor: SERVICE }).catch(() => null),
  )
  const sheet = await each('all ten sections, eight of them masked', id => archiveAsSeen(offices.guarded, id, SALES))
  tell(`Sections of ${CUSTOMERS} customers`, [plain, seen, barred, sheet], plain, 'answers')
  const loop = await rateOf(
    'sum in a plain loop over asked sections',
    CUSTOMERS,
    async () => {
      let sum = 0
      for (const id of keys) sum += Number((await offices.open.view(archiveSections.trade, id)).volume)
      return sum
    },
    3,
  )
  const shown = await rateOf(
    'volumesAsSeen, all shown',
    CUSTOMERS,
    () => volumesAsSeen(offices.guarded, keys, SALES),
    3,
  )
  const masked = await rateOf(
    'volumesAsSeen, all masked',
    CUSTOMERS,
    () => volumesAsSeen(offices.guarded, keys, SERVICE),
    3,
  )
  tell(`Sums over ${CUSTOMERS} rows`, [loop, shown, masked], loop, 'rows')
}
