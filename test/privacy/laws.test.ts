/** Over generated histories: a vault changes no decision, and forgetting changes no count. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CommandMeta,
  caseSheet,
  companyBook,
  complaintRegister,
  customerSheet,
  defineBar,
  defineRegulation,
  ERASED,
  manualClock,
  memoryStore,
  memoryVault,
  type Office,
  type OfficeOptions,
  open,
  type SequencedEvent,
  sequentialIds,
} from '../../src/index.ts'
import { endOf, type History, histories, ordersOf } from '../../src/testing/histories.ts'
import { contexts } from '../laws/members.ts'
import { ofAllContexts } from '../laws/mixed.ts'
import { decided, everything, expectSame, runs, START } from '../laws/offices.ts'
import { asOfficer, dataProtection } from './people.ts'

const customers = ['C-1', 'C-2', 'C-3']
const complaints = ['K-1', 'K-2', 'K-3']
const history = () =>
  fc.oneof(
    histories(fc, { customers, length: 20, late: true }),
    histories(fc, { customers, complaints, length: 14, late: true }),
    ofAllContexts({ customers, complaints, length: 14, late: true, persons: [], mandates: [], locks: [] }),
  )

/** Everybody may do and see everything, and each of it is asked for. */
const everybody = defineRegulation({
  id: 'everybody',
  title: { zh: '皆可', en: 'Everybody' },
  edition: '1',
  bars: [
    defineBar({
      id: 'nobody',
      clauses: ['P-1'],
      title: { zh: '无', en: 'None' },
      to: { persons: [] },
      may: ['field:*'],
    }),
  ],
})

function staged(vault = true, more: Partial<OfficeOptions> = {}) {
  const store = memoryStore()
  const clock = manualClock(START)
  const office = open({
    store,
    clock,
    ids: sequentialIds('e'),
    regulations: [...everything, ...(vault ? [dataProtection()] : []), ...(more.regulations ?? [])],
    contexts,
    ...(vault && { vault: memoryVault() }),
  })
  return { store, clock, office: asOfficer(office) }
}

/** All that an office answers about everybody. */
async function answers(office: Office) {
  return {
    sheets: await Promise.all(customers.map(id => office.view(customerSheet, id))),
    cases: await Promise.all(complaints.map(id => office.view(caseSheet, id))),
    company: await office.view(companyBook),
    register: await office.view(complaintRegister),
    owed: await office.obligations({ withinDays: 365 }),
  }
}

async function told(history: History, office: Office, clock: { set(at: string): void }) {
  clock.set(endOf(history, START))
  const outcomes = []
  for (const { command, ...meta } of ordersOf(history, START)) outcomes.push(await office.execute(named(command), meta))
  return outcomes
}

/** Everybody who is admitted has a name. */
function named(command: unknown): unknown {
  const asked = command as Readonly<Record<string, unknown>>
  return asked.type === 'customer.admit' ? { ...asked, name: `Zhou of ${asked.customerId}` } : command
}

/** The same answers with every name, address and telephone number left out. */
function withoutPersons(value: unknown): unknown {
  const hidden = new Set(['name', 'address', 'phone', 'customerName'])
  return JSON.parse(JSON.stringify(value, (key, inner) => (hidden.has(key) && inner !== null ? 'someone' : inner)))
}

describe('a gate over personal fields', () => {
  test('without a vault changes no decision, no answer and no event of the log', async () => {
    await fc.assert(
      fc.asyncProperty(history(), async history => {
        const [plain, gated] = [staged(false), staged(false, { regulations: [everybody()] })]
        const outcomes = await told(history, gated.office, gated.clock)
        expectSame(outcomes.map(decided), (await told(history, plain.office, plain.clock)).map(decided))
        expectSame(await answers(gated.office), await answers(plain.office))
        expectSame(
          (await gated.store.read('all')).events.map(factOf),
          (await plain.store.read('all')).events.map(factOf),
        )
      }),
      runs(25),
    )
  })
})

/** Another edition judged it. */
function factOf({ meta: _, ...event }: SequencedEvent) {
  return event
}

describe('a vault', () => {
  test('changes no decision and no answer', async () => {
    let personal = 0
    await fc.assert(
      fc.asyncProperty(history(), async history => {
        const [plain, sealed] = [staged(false), staged()]
        const outcomes = await told(history, sealed.office, sealed.clock)
        expectSame(outcomes.map(decided), (await told(history, plain.office, plain.clock)).map(decided))
        expectSame(await answers(sealed.office), await answers(plain.office))
        const log = JSON.stringify((await sealed.store.read('all')).events)
        personal += log.split('⟦guiju.1').length - 1
      }),
      runs(25),
    )
    expect(personal).toBeGreaterThan(0)
  })
})

describe('forgetting', () => {
  test('changes no count, no grade, no duty and no case: only who it was', async () => {
    let erased = 0
    await fc.assert(
      fc.asyncProperty(history(), fc.subarray(customers, { minLength: 1 }), async (history, gone) => {
        const { office, clock } = staged()
        await told(history, office, clock)
        const before = withoutPersons(await answers(office))
        for (const id of gone) {
          const outcome = await office.execute({ type: 'person.forget', subject: `customer:${id}`, reason: 'request' })
          // Nobody is forgotten of whom nothing was ever told.
          if (outcome.status !== 'accepted') expect(outcome.findings[0]?.rule).toBe('person-on-record')
        }
        const after = await answers(office)
        expectSame(withoutPersons(after), before)
        erased += JSON.stringify(after).split(ERASED).length - 1
      }),
      runs(25),
    )
    expect(erased).toBeGreaterThan(0)
  })

  test('in the middle of a life: what comes later is decided as if nobody had been forgotten', async () => {
    await fc.assert(
      fc.asyncProperty(history(), fc.nat(20), async (history, forgetAt) => {
        const orders = ordersOf(history, START).map(
          ({ command, ...meta }) => [namelessFor('C-2', command), meta] as const,
        )
        const { sealing } = await lived(orders, history, undefined)
        // A text about a person is not welcome behind his forgetting, whatever it is about besides.
        const later = orders.filter((_, index) => index < forgetAt || !sealing.has(index))
        const [forgotten, known] = [await lived(later, history, forgetAt), await lived(later, history, undefined)]
        expectSame(forgotten.outcomes, known.outcomes)
      }),
      runs(20),
    )
  })
})

const SEALED_FOR_C2 = `⟦guiju.1 ${encodeURIComponent('customer:C-2')} `

type Orders = readonly (readonly [command: unknown, meta: CommandMeta])[]

/** @returns what was decided, and which orders wrote something that is sealed for C-2 */
async function lived(orders: Orders, history: History, forgetAt: number | undefined) {
  const { office, clock, store } = staged()
  clock.set(endOf(history, START))
  const sealing = new Set<number>()
  const outcomes: string[] = []
  let head = 0
  for (const [index, [command, meta]] of orders.entries()) {
    if (index === forgetAt) await office.execute({ type: 'person.forget', subject: 'customer:C-2', reason: 'request' })
    const { status, findings } = await office.execute(command, meta)
    outcomes.push(`${status} ${findings.map(({ rule, verdict }) => `${rule} ${verdict}`).join()}`)
    const written = await store.read('all', { after: head })
    head = written.head
    if (JSON.stringify(written.events).includes(SEALED_FOR_C2)) sealing.add(index)
  }
  return { outcomes, sealing }
}

/** Of a customer's events; in a case they are the case's. */
const FREE_TEXTS = [
  'reason',
  'form',
  'description',
  'note',
  'needs',
  'nextMoves',
  'opinion',
  'participants',
  'reference',
]

/** What is asked about this customer, without anything personal: such a command is still welcome afterwards. */
function namelessFor(customerId: string, command: unknown): unknown {
  const asked = command as Readonly<Record<string, unknown>>
  if (asked.customerId !== customerId || String(asked.type).startsWith('paper.')) return command
  const texts = /^customer\.(?:blacklist|delist|transfer)$/.test(String(asked.type)) ? [] : FREE_TEXTS
  const gone = [...['name', 'customerName', 'address', 'phone'], ...texts]
  return Object.fromEntries(Object.entries(asked).filter(([field]) => !gone.includes(field)))
}
