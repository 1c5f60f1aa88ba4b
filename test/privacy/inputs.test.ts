/** Nothing sealed comes in by any door, however it is brought; and nothing is opened but where it was sealed. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digestOf } from '../../src/core/digest.ts'
import { isGuijuError } from '../../src/core/errors.ts'
import type { EventStore } from '../../src/core/ports.ts'
import {
  closingStatistics,
  customerHistory,
  customerSheet,
  departmentShares,
  ERASED,
  manualClock,
  memoryStore,
  memoryVault,
  type Notice,
  type Office,
  open,
  snapshotStore,
  UNREADABLE,
} from '../../src/index.ts'
import { everything, runs, START } from '../laws/offices.ts'
import { admitted, openPeople, people } from './people.ts'

const NAME = 'Zhou Canary-4711'
const filed = (more: object = {}) => ({ type: 'customer.update', customerId: 'C-2', departmentId: 'east', ...more })

async function logText(store: EventStore): Promise<string> {
  return JSON.stringify((await store.read('all')).events)
}

async function stage() {
  const at = people()
  await at.office.execute(admitted('C-1', NAME))
  await at.office.execute(admitted('C-2', null))
  const [mark] = /⟦guiju\.1 [^⟧]+⟧/.exec(await logText(at.store))!
  return { ...at, mark: mark! }
}

/** What comes of it may be anything but the name, and the log is as it was. */
async function expectRefused(at: { store: EventStore }, work: () => Promise<unknown>, code: string): Promise<void> {
  const before = await logText(at.store)
  const fault = await work().then(
    answer => ({ answer }),
    error => error,
  )
  expect(isGuijuError(fault) ? fault.code : fault).toBe(code)
  expect(`${fault.message} ${JSON.stringify(fault.details)}`).not.toContain('Canary')
  expect(await logText(at.store)).toBe(before)
}

/** The text, and the ways in which a text may look sealed without being so. */
const forms = (mark: string): readonly string[] => [
  mark,
  `before ${mark} after`,
  ERASED,
  UNREADABLE,
  '⟦guiju.1 customer:C-1 X name AAAA⟧',
  '⟦guiju.',
  mark.slice(0, -1),
]

class Order {
  readonly command: unknown
  constructor(command: unknown) {
    this.command = command
  }
}

type Bring = (office: Office, text: string) => Promise<unknown>

const COMMANDS: Readonly<Record<string, Bring>> = {
  'a field': (office, text) => office.execute(filed({ region: text })),
  'the name of a field': (office, text) => office.execute(filed({ [text.slice(0, 190)]: 'x' })),
  'the type': (office, text) => office.execute({ type: text }),
  'a field of a preview': (office, text) => office.preview(filed({ region: text })),
  commandId: (office, text) => office.execute(filed(), { commandId: text }),
  'commandId of a preview': (office, text) => office.preview(filed(), { commandId: text }),
  'the actor': (office, text) => office.execute(filed(), { actor: { id: text } }),
  'the role of the actor': (office, text) => office.preview(filed(), { actor: { id: 'a', role: text } }),
  'the department of the actor': (office, text) => office.execute(filed(), { actor: { id: 'a', department: text } }),
  'an order': (office, text) => office.executeAll([{ command: filed({ region: text }) }]),
  'an order with a commandId that is undefined': (office, text) =>
    office.executeAll([{ command: filed({ region: text }), commandId: undefined } as never]),
  'an order with an actor that is undefined': (office, text) =>
    office.executeAll([{ command: filed({ region: text }), actor: undefined } as never]),
  'an order of a class': (office, text) => office.executeAll([new Order(filed({ region: text }))]),
  'an order of a batch by its actor': (office, text) =>
    office.executeAll([{ command: filed() }, { command: filed(), actor: { id: text } }]),
  'an order by its commandId': (office, text) => office.executeAll([{ command: filed(), commandId: text }]),
  'a getter': (office, text) =>
    office.executeAll([
      {
        command: {
          ...filed(),
          get region() {
            return text
          },
        },
      },
    ]),
}

describe('a text that looks sealed or erased is refused, and nothing is written:', () => {
  test.for(Object.entries(COMMANDS))('as %s', async ([, bring]) => {
    const at = await stage()
    for (const text of forms(at.mark)) await expectRefused(at, () => bring(at.office, text), 'INVALID_COMMAND')
  })

  test('as the key of a view, or as the subject of a question', async () => {
    const at = await stage()
    for (const text of forms(at.mark)) {
      for (const view of [customerSheet, customerHistory, departmentShares, closingStatistics]) {
        await expectRefused(at, () => at.office.view(view as never, text), 'INVALID_QUERY')
      }
      await expectRefused(at, () => at.office.obligations({ subject: text }), 'INVALID_QUERY')
      await expectRefused(at, () => at.office.obligations({ obligation: text }), 'INVALID_QUERY')
    }
    await expectRefused(at, () => at.office.view(customerSheet, { toString: () => at.mark } as never), 'INVALID_QUERY')
  })

  test('also in an office without a vault', async () => {
    const store = memoryStore()
    const office = open({ store, clock: manualClock(START), regulations: everything })
    for (const text of forms('⟦guiju.1 customer%3AC-1 X name AAAA⟧')) {
      await expectRefused({ store }, () => office.receive(admitted('C-1', text)), 'INVALID_COMMAND')
    }
  })

  test('what cannot be read is refused', async () => {
    const at = await stage()
    const broken = {
      get command() {
        throw new Error('no')
      },
    }
    await expectRefused(at, () => at.office.executeAll([broken as never]), 'INVALID_COMMAND')
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    for (const one of [proxy, { command: filed(), actor: proxy }]) {
      await expectRefused(at, () => at.office.executeAll([one as never]), 'INVALID_COMMAND')
    }
    await expectRefused(at, () => at.office.execute(filed(), proxy as never), 'INVALID_COMMAND')
    await expectRefused(at, () => at.office.execute(filed(), { actor: proxy as never }), 'INVALID_COMMAND')
  })

  test('a getter is asked once: what was checked is what is written', async () => {
    const at = await stage()
    const answers = ['north', at.mark]
    const command = {
      ...filed(),
      get region() {
        return answers.shift()
      },
    }
    expect((await at.office.execute(command)).status).toBe('accepted')
    expect((await at.office.view(customerSheet, 'C-2'))?.region).toBe('north')
  })
})

describe('what a host or a file puts into the log', () => {
  interface Stored {
    readonly data: object
  }
  const places: readonly (readonly [string, (event: Stored, mark: string) => object])[] = [
    ['a field that nobody declared', ({ data }, mark) => ({ data: { ...data, region: mark } })],
    ['a longer text', ({ data }, mark) => ({ data: { ...data, region: `x${mark}` } })],
    ['the name of another person', ({ data }, mark) => ({ data: { ...data, name: mark } })],
    ['the actor', (_, mark) => ({ actor: { id: mark } })],
    ['the commandId', (_, mark) => ({ commandId: mark })],
    ['the department', ({ data }, mark) => ({ data: { ...data, departmentId: mark } })],
  ]

  test.for(places)('in %s is opened for nobody, and all others are answered', async ([, change]) => {
    const at = await stage()
    const { events } = await at.store.read('all')
    const store = memoryStore()
    const changed = events.map(event =>
      event.type === 'customer.admitted' && (event.data as { customerId: string }).customerId === 'C-2'
        ? { ...event, ...change(event as Stored, at.mark) }
        : event,
    )
    await store.append(changed)
    const { office } = people({ store, vault: at.vault, clock: at.clock })
    expect((await office.view(customerSheet, 'C-1'))?.name).toBe(NAME)
    const told = JSON.stringify([await office.view(customerSheet, 'C-2'), await office.view(customerHistory, 'C-2')])
    expect(told).not.toContain('Canary')
    expect(await office.obligations()).toBeInstanceOf(Array)
  })
})

describe('a saved state', () => {
  async function saved() {
    const texts = new Map<string, string>()
    const snapshots = {
      store: snapshotStore({
        load: async (name: string) => texts.get(name),
        save: async (name: string, text: string) => void texts.set(name, text),
      }),
      release: 'one',
      every: 1,
      proveEvery: 1_000_000_000,
    }
    const at = { store: memoryStore(), vault: memoryVault(), clock: manualClock(START) }
    const notices: Notice[] = []
    const fresh = () =>
      openPeople({ ...at, snapshots, regulations: everything, onNotice: notice => notices.push(notice) })
    const office = fresh()
    await office.execute(admitted('C-1', NAME))
    await office.execute(admitted('C-2', null))
    await office.execute(filed({ region: 'north' }))
    for (const id of ['C-1', 'C-2']) await office.view(customerSheet, id)
    await office.close()
    return { at, texts, notices, fresh }
  }

  test('with sealed texts is taken as it was saved', async () => {
    const { texts, notices, fresh } = await saved()
    expect([...texts.values()].some(text => text.includes('⟦guiju.'))).toBe(true)
    expect((await fresh().view(customerSheet, 'C-1'))?.name).toBe(NAME)
    expect(notices).toEqual([])
  })

  test('into which somebody has put a sealed text, with the right digest, is not', async () => {
    const { at, texts, notices, fresh } = await saved()
    const [mark] = /⟦guiju\.1 [^⟧]+⟧/.exec(await logText(at.store))!
    let changed = 0
    for (const [name, text] of texts) {
      const [, body] = [text.slice(0, text.indexOf('\n')), text.slice(text.indexOf('\n') + 1)]
      if (!body.includes('"north"')) continue
      const forged = body.replace('"north"', JSON.stringify(mark))
      texts.set(name, `${digestOf(forged)}\n${forged}`)
      changed += 1
    }
    expect(changed).toBeGreaterThan(0)
    const office = fresh()
    expect((await office.view(customerSheet, 'C-2'))?.region).toBe('north')
    expect(JSON.stringify(await office.view(customerHistory, 'C-2'))).not.toContain('Canary')
    expect(notices).toMatchObject([{ code: 'SNAPSHOT_REJECTED', why: 'damaged' }])
  })
})

test('a made-up text in any place of any event never fails an answer about others', async () => {
  const base = await stage()
  const { events } = await base.store.read('all')
  const made = fc.oneof(
    fc.constantFrom(
      '⟦guiju.1 customer:C-1 X name AAAA⟧',
      '⟦guiju.1 %E0%A4%A name x AAAA⟧',
      '⟦guiju.2 a b c d⟧',
      ERASED,
    ),
    fc.string({ maxLength: 20 }).map(text => `⟦guiju.1 customer%3AC-2 ${encodeURIComponent(text)} name AA⟧`),
  )
  await fc.assert(
    fc.asyncProperty(made, fc.constantFrom('name', 'region', 'ownership'), async (text, field) => {
      const store = memoryStore()
      await store.append(
        events.map(event => {
          const data = event.data as { customerId?: string }
          return data.customerId === 'C-2' ? { ...event, data: { ...data, [field]: text } } : event
        }),
      )
      const { office } = people({ store, vault: base.vault, clock: base.clock })
      expect((await office.view(customerSheet, 'C-1'))?.name).toBe(NAME)
      expect(JSON.stringify(await office.view(customerHistory, 'C-2'))).not.toContain('Canary')
    }),
    runs(40),
  )
})

describe('with a vault, a refusal names field and rule and not what was said', () => {
  test.for([
    ['a number', { name: 138_0000_1111 }],
    ['a list', { name: ['138-Canary'] }],
    ['too long', { name: `Canary ${'x'.repeat(2_000)}` }],
    ['a lone surrogate', { name: 'Canary\ud800' }],
    ['NUL', { name: 'Canary\0' }],
    ['in the wrong field', { kind: 'Zhou Canary' }],
    ['as the name of a field', { 'Zhou Canary 13800001111': 1 }],
    ['deep within', { conditions: { legalCapacity: 'Canary 13800001111' } }],
    ['as a type', { type: 'Zhou Canary 13800001111' }],
  ] as const)('%s', async ([, more]) => {
    const office = openPeople({
      store: memoryStore(),
      vault: memoryVault(),
      clock: manualClock(START),
      regulations: everything,
    })
    for (const ask of [
      () => office.execute({ ...admitted('C-1', null), ...more }),
      () => office.executeAll([{ command: { ...admitted('C-1', null), ...more } }]),
      () => office.execute(admitted('C-1', null), { actor: more as never }),
      () => office.execute(admitted('C-1', null), { occurredAt: 'Zhou Canary 13800001111' }),
    ]) {
      const fault = await ask().catch(error => error)
      expect(isGuijuError(fault)).toBe(true)
      const told = `${fault.message} ${JSON.stringify(fault.details)} ${String(fault.cause)}`
      expect(told).not.toMatch(/Canary|13800001111/)
    }
  })
})
