/** What is personal is sealed on its way in, opened on its way out, and gone when the key is. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { isGuijuError } from '../../src/core/errors.ts'
import type { EventStore, KeyVault } from '../../src/core/ports.ts'
import {
  caseSheet,
  customerHistory,
  customerSheet,
  defineCommand,
  defineEvent,
  defineRegulation,
  defineRule,
  defineState,
  defineView,
  ERASED,
  erasureJournal,
  memoryStore,
  memoryVault,
  type Notice,
  type Office,
  open,
  revealed,
  tag,
  UNREADABLE,
} from '../../src/index.ts'
import { sealedBytes } from '../../src/privacy/cipher.ts'
import { sqliteStore } from '../../src/storage/sqlite.ts'
import { freshPath } from '../storage/files.ts'
import { admitted, complained, forgotten, people } from './people.ts'

const NAME = 'Zhou Canary-4711 周金丝雀'
const PHONE = '138-canary-0000'
const called = { name: NAME, phone: PHONE }

async function logText(store: EventStore): Promise<string> {
  return JSON.stringify((await store.read('all')).events)
}

async function accepted(office: Office, command: unknown, commandId?: string) {
  const outcome = await office.execute(command, commandId === undefined ? {} : { commandId })
  expect(outcome.status).toBe('accepted')
  return outcome as Extract<typeof outcome, { status: 'accepted' }>
}

describe('an office with a key vault', () => {
  test('writes nothing personal into the log, and tells it to whoever asks', async () => {
    const { store, office } = people()
    const outcome = await accepted(office, admitted('C-1', NAME))
    await accepted(office, complained('S-1', 'C-1', called))
    expect(await logText(store)).not.toContain('anary')
    expect(outcome.events[0]!.data).toMatchObject({ name: NAME })
    const sheet = await office.view(caseSheet, 'S-1')
    expect(JSON.stringify(sheet)).toContain(PHONE)
  })

  test('forgets: what was told is erased, what was never told is still nothing, all else stays', async () => {
    const { store, office } = people()
    await accepted(office, admitted('C-1', NAME))
    await accepted(office, admitted('C-2', null))
    await accepted(office, complained('S-1', 'C-1', called))
    const before = await logText(store)
    await accepted(office, forgotten('C-1'))
    expect((await logText(store)).startsWith(before.slice(0, -1))).toBe(true)
    const sheet = JSON.stringify(await office.view(caseSheet, 'S-1'))
    expect(sheet).not.toContain('anary')
    expect(sheet).toContain(ERASED)
    expect(sheet).toContain('no answer for a week')
    expect(JSON.stringify(await office.view(customerHistory, 'C-1'))).not.toContain('anary')
    expect(await office.view(erasureJournal)).toMatchObject([{ subject: 'customer:C-1', reason: 'consent-withdrawn' }])
  })

  test('records nothing personal about who was forgotten, and no key is made anew', async () => {
    const { store, vault, office } = people()
    await accepted(office, complained('S-1', 'C-1', called))
    await accepted(office, forgotten('C-1'))
    const outcome = await office.execute(admitted('C-1', NAME))
    expect(outcome).toMatchObject({
      status: 'refused',
      findings: [{ rule: 'person-not-forgotten', subject: 'customer:C-1', facts: { field: 'name' } }],
    })
    expect(office.explain(outcome.findings[0]!, 'en')).toContain('customer: C-1')
    expect(await office.preview(admitted('C-1', NAME))).toMatchObject({ status: 'refused' })
    expect(await vault.key('customer:C-1', true)).toEqual({ status: 'destroyed' })
    expect(await logText(store)).not.toContain('anary')
    await accepted(office, admitted('C-1', null))
  })

  test('a preview makes no key', async () => {
    const { vault, office } = people()
    expect(await office.preview(admitted('C-1', NAME))).toMatchObject({
      status: 'accepted',
      events: [{ data: { name: NAME } }],
    })
    expect(await vault.key('customer:C-1', false)).toEqual({ status: 'none' })
  })

  test('forgetting twice is refused, with the same commandId it is the same outcome', async () => {
    const { office } = people()
    await accepted(office, complained('S-1', 'C-1', called))
    const first = await accepted(office, forgotten('C-1'), 'f-1')
    expect(await office.execute(forgotten('C-1'), { commandId: 'f-1' })).toEqual(first)
    expect(await office.execute(forgotten('C-1'))).toMatchObject({ status: 'refused' })
  })

  test('the fingerprint of a command is keyed, tells a repeat, and tells another command', async () => {
    const { store, office } = people()
    const first = await accepted(office, admitted('C-1', NAME), 'a-1')
    expect(await office.execute(admitted('C-1', NAME), { commandId: 'a-1' })).toEqual(first)
    await expect(office.execute(admitted('C-1', 'another'), { commandId: 'a-1' })).rejects.toThrow(/a-1/)
    const [event] = (await store.read('all')).events
    expect(event!.meta!.command).toMatch(/^keyed customer%3AC-1 [0-9a-f]{32}$/)
    await accepted(office, forgotten('C-1'))
    expect(await office.execute(admitted('C-1', NAME), { commandId: 'a-1' })).toMatchObject({
      status: 'accepted',
      events: [{ data: { name: ERASED } }],
    })
  })

  test('no command may bring a sealed or an erased text along', async () => {
    const { store, office } = people()
    await accepted(office, admitted('C-1', NAME))
    const { name } = (await store.read('all')).events[0]!.data as { name: string }
    for (const forged of [name, `x ${name}`, ERASED, '⟦guiju.']) {
      const error = await office.execute(admitted('C-2', forged)).catch(error => error)
      expect(isGuijuError(error, 'INVALID_COMMAND')).toBe(true)
      const orders = [{ command: admitted('C-2', forged) }]
      expect(isGuijuError(await office.executeAll(orders).catch(error => error), 'INVALID_COMMAND')).toBe(true)
    }
  })

  test('a batch is sealed, and a person may be forgotten in it', async () => {
    const { store, vault, office } = people()
    const outcomes = await office.executeAll([
      { command: admitted('C-1', NAME) },
      { command: complained('S-2', 'C-2', called) },
      { command: forgotten('C-2') },
      { command: admitted('C-3', PHONE) },
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['accepted', 'accepted', 'accepted', 'accepted'])
    expect(await logText(store)).not.toContain('anary')
    expect(await vault.key('customer:C-2', true)).toEqual({ status: 'destroyed' })
  })
})

test.for(['\ufeffZhou', ' ', '周', '👨‍👩‍👧', 'e\u0301', '⟦', 'x'.repeat(1_000), 'a b⟧ c'])(
  '%s comes back as it was',
  async name => {
    const { office } = people()
    await accepted(office, admitted('C-1', name))
    expect((await office.view(customerSheet, 'C-1'))?.name).toBe(name)
  },
)

test('a batch of 2,000 commands, and one with a wrong command, go the same way as without a vault', async () => {
  const { office } = people()
  const orders = Array.from({ length: 2_000 }, (_, index) => ({ command: admitted(`C-${index}`, `${NAME} ${index}`) }))
  const outcomes = await office.executeAll(orders)
  expect(outcomes.filter(({ status }) => status === 'accepted')).toHaveLength(2_000)
  for (const wrong of [{ command: { type: 'customer.admit', customerId: 1 } }, 7, null]) {
    const error = await office.executeAll([orders[0]!, wrong as never]).catch(error => error)
    expect(error).toMatchObject({ code: 'INVALID_COMMAND', details: { index: 1 } })
  }
  expect(await office.executeAll(7 as never).catch(error => error.code)).toBe('INVALID_COMMAND')
  expect(await office.execute(7).catch(error => error.code)).toBe('INVALID_COMMAND')
})

describe('a vault that does not answer is not a vault that has forgotten', () => {
  function failing(vault: KeyVault): KeyVault & { down: boolean; downForDestroying: boolean } {
    const fail = () => {
      throw new Error('no route to the key service')
    }
    return {
      down: false,
      downForDestroying: false,
      async key(subject, make) {
        return this.down ? fail() : vault.key(subject, make)
      },
      async destroy(subject) {
        return this.down || this.downForDestroying ? fail() : vault.destroy(subject)
      },
    }
  }

  test('questions and commands about persons fail with a fault, others go on', async () => {
    const vault = failing(memoryVault())
    const { office } = people({ vault })
    await accepted(office, admitted('C-1', NAME))
    await accepted(office, complained('S-1', 'C-1', called))
    vault.down = true
    for (const asked of [() => office.view(caseSheet, 'S-1'), () => office.execute(admitted('C-2', NAME))]) {
      const error = await asked().catch(error => error)
      expect(isGuijuError(error, 'KEY_VAULT_UNAVAILABLE')).toBe(true)
      expect(String(error.message)).not.toContain('erased:')
    }
    await accepted(office, admitted('C-3', null))
    vault.down = false
    expect(JSON.stringify(await office.view(caseSheet, 'S-1'))).toContain(PHONE)
  })

  test('recorded but not destroyed: the next call of this or of any office finishes it', async () => {
    for (const another of [false, true]) {
      const vault = failing(memoryVault())
      const { store, clock, office } = people({ vault })
      await accepted(office, admitted('C-1', NAME))
      vault.downForDestroying = true
      const error = await office.execute(forgotten('C-1')).catch(error => error)
      expect(isGuijuError(error, 'KEY_VAULT_UNAVAILABLE')).toBe(true)
      expect(error.details).toMatchObject({ outcome: 'recorded' })
      vault.downForDestroying = false
      const next = another ? people({ store, vault, clock }).office : office
      await next.view(erasureJournal)
      expect(await vault.key('customer:C-1', false)).toEqual({ status: 'destroyed' })
    }
  })

  test('another vault than the one that sealed is a fault, not an erasure', async () => {
    const { store, clock, office } = people()
    await accepted(office, admitted('C-1', NAME))
    const other = people({ store, clock, vault: memoryVault() }).office
    const told = await other.view(customerSheet, 'C-1').catch(error => error)
    expect(isGuijuError(told, 'VAULT_MISMATCH')).toBe(true)
    const error = await revealed((await store.read('all')).events, memoryVault()).catch(error => error)
    expect(isGuijuError(error, 'KEY_VAULT_UNAVAILABLE')).toBe(true)
  })
})

describe('a sealed text is bound to its place', () => {
  async function sealedLog() {
    const { store, vault, clock, office } = people()
    await accepted(office, admitted('C-1', NAME))
    await accepted(office, admitted('C-2', 'Li'))
    return { vault, clock, events: (await store.read('all')).events.filter(({ type }) => type === 'customer.admitted') }
  }

  type Data = { readonly name: string }

  async function rewritten(change: (names: readonly string[]) => readonly string[]) {
    const { vault, clock, events } = await sealedLog()
    const names = change(events.map(({ data }) => (data as Data).name))
    const store = memoryStore()
    await store.append(
      events.map((event, index) => ({ ...event, data: { ...(event.data as Data), name: names[index] } })),
    )
    const notices: Notice[] = []
    const { office } = people({ store, vault, clock, onNotice: notice => notices.push(notice) })
    const [first, second] = [await office.view(customerSheet, 'C-1'), await office.view(customerSheet, 'C-2')]
    return { names: [first?.name, second?.name], notices }
  }

  test.for([
    ['moved to another event', ([, other]: readonly string[]) => [other!, other!], [UNREADABLE, 'Li'], 1],
    ['swapped', ([one, other]: readonly string[]) => [other!, one!], [UNREADABLE, UNREADABLE], 2],
    ['within a longer text', ([one, other]: readonly string[]) => [`x${one}`, other!], [UNREADABLE, 'Li'], 1],
    ['an erased text that nobody erased', ([, other]: readonly string[]) => [ERASED, other!], [UNREADABLE, 'Li'], 1],
  ] as const)('%s: told as unreadable, and no answer about others fails', async ([, change, names, moved]) => {
    const told = await rewritten(change)
    expect(told.names).toEqual(names)
    const places = new Set(told.notices.map(notice => JSON.stringify(notice)))
    expect(places.size).toBe(moved)
    for (const notice of told.notices)
      expect(notice).toMatchObject({ code: 'TEXT_UNREADABLE', why: 'moved', field: 'name' })
  })

  test('altered by one bit: it does not open', async () => {
    const { vault, events } = await sealedLog()
    const { name } = events[0]!.data as Data
    expect(await revealed(name, vault)).toBe(NAME)
    const at = name.lastIndexOf(' ') + 20
    for (const altered of [
      `${name.slice(0, at)}${name[at] === 'A' ? 'B' : 'A'}${name.slice(at + 1)}`,
      name.replace('C-1', 'C-2'),
      name.replace(' name ', ' mane '),
      name.replace(events[0]!.id, events[1]!.id),
    ]) {
      const error = await revealed(altered, vault).catch(error => error)
      expect(isGuijuError(error, 'STORE_CORRUPT')).toBe(true)
    }
  })

  test('the same text of two persons, two events or two fields looks different', async () => {
    const { store, office } = people()
    for (const id of ['C-1', 'C-2']) await accepted(office, admitted(id, NAME))
    await accepted(office, complained('S-1', 'C-1', { name: NAME, phone: NAME }))
    const text = await logText(store)
    const bodies = [...text.matchAll(/⟦guiju\.1 \S+ \S+ \S+ ([\w-]+)⟧/g)].map(([, body]) => body)
    expect(bodies).toHaveLength(6)
    expect(new Set(bodies).size).toBe(6)
    // The first 12 bytes are the nonce: with one key, none comes twice.
    expect(new Set(bodies.map(body => body!.slice(0, 16))).size).toBe(6)
  })
})

test('the same text at the same place is sealed into the same bytes, so that a store knows an append again', async () => {
  const key = new Uint8Array(32).fill(3)
  const place = { subject: 'customer:C-1', eventId: 'e-1', field: 'name' }
  const sealed = await sealedBytes(key, place, NAME)
  expect(await sealedBytes(key.slice(), place, NAME)).toEqual(sealed)
  const others = [{ subject: 'customer:C-2' }, { eventId: 'e-2' }, { field: 'phone' }].map(part => ({
    ...place,
    ...part,
  }))
  const nonces = await Promise.all([
    ...others.map(async other => (await sealedBytes(key, other, NAME)).slice(0, 12)),
    sealedBytes(key, place, `${NAME} `).then(bytes => bytes.slice(0, 12)),
    sealedBytes(new Uint8Array(32).fill(4), place, NAME).then(bytes => bytes.slice(0, 12)),
    Promise.resolve(sealed.slice(0, 12)),
  ])
  expect(new Set(nonces.map(String)).size).toBe(6)
})

describe('one event about two persons', () => {
  const met = defineEvent({
    type: 'people.met',
    schema: z.strictObject({
      host: z.string(),
      hostName: z.string(),
      guests: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    }),
    tags: ({ host }) => [tag('person-card', host)],
    personal: [
      { subject: ({ host }) => tag('customer', host), fields: ['hostName'] },
      { subject: ({ guests }) => (guests[0] ? tag('customer', guests[0].id) : undefined), fields: ['guests[].name'] },
    ],
  })
  const seen: string[] = []
  const meetings = defineState({
    name: 'meetings',
    events: [met],
    initial: () => ({ guests: [] as string[] }),
    on: {
      'people.met': ({ guests }, { data }) => {
        seen.push(...data.guests.map(({ name }) => name))
        guests.push(...data.guests.map(({ name }) => name))
      },
    },
  })
  const guestList = defineView({
    name: 'guests',
    question: { zh: '?', en: '?' },
    fold: meetings,
    answer: ({ state }) => state.guests,
  })
  const meet = defineCommand({
    type: 'people.meet',
    fields: { guests: z.array(z.strictObject({ id: z.string(), name: z.string() })) },
    reads: () => ({ meetings: meetings.of('') }),
    decide: (_, { guests }) => [met.of({ host: 'H', hostName: 'Canary host', guests })],
  })
  const ruled: unknown[] = []
  const watching = defineRule({
    id: 'watching',
    clauses: ['X-1'],
    title: { zh: '看', en: 'watching' },
    force: 'must',
    on: [met],
    sentence: { zh: '{actual}', en: '{actual}' },
    subjects: () => ['x:1'],
    reads: () => ({ meetings: meetings.of('') }),
    holds: ({ event, before, after }) => {
      ruled.push(event.data, before, after)
      return { holds: true, actual: event.data.guests[0]?.name ?? null, limit: null }
    },
  })
  const regulation = defineRegulation({
    id: 'meetings',
    title: { zh: '会', en: 'meetings' },
    edition: 'X',
    contexts: [{ name: 'people', events: [met as never], commands: [meet as never], refusals: {} }],
    parameters: {},
    rules: [watching],
  })

  test('each is sealed for itself; no recipe and no rule sees a plain text; findings tell it all the same', async () => {
    const store = memoryStore()
    const vault = memoryVault()
    const office = open({ store, vault, regulations: [regulation()] })
    const guests = [
      { id: 'G-1', name: NAME },
      { id: 'G-1', name: PHONE },
    ]
    const outcome = await accepted(office, { type: 'people.meet', guests })
    expect(outcome.findings[0]!.actual).toBe(NAME)
    expect(office.explain(outcome.findings[0]!, 'en')).toContain(NAME)
    expect(await office.view(guestList)).toEqual([NAME, PHONE])
    expect(JSON.stringify([seen, ruled, await logText(store)])).not.toContain('anary')
    expect(seen.length).toBeGreaterThan(0)
    await vault.destroy('customer:G-1')
    expect(await office.view(guestList)).toEqual([ERASED, ERASED])
    expect(await revealed((await store.read('all')).events.slice(0, 1), vault)).toMatchObject([
      { data: { host: 'H', hostName: 'Canary host', guests: [{ name: ERASED }, { name: ERASED }] } },
    ])
  })
})

test('an event that makes a tag from a personal field is a wrong definition', async () => {
  const named = defineEvent({
    type: 'person.named',
    schema: z.strictObject({ name: z.string() }),
    tags: ({ name }) => [tag('name', name)],
    personal: [{ subject: () => 'customer:C-1', fields: ['name'] }],
  })
  const name = defineCommand({
    type: 'person.name',
    fields: { name: z.string() },
    reads: () => ({}),
    decide: (_, { name }) => [named.of({ name })],
  })
  const context = { name: 'naming', events: [named as never], commands: [name as never], refusals: {} }
  const store = memoryStore()
  const office = open({ store, vault: memoryVault(), regulations: [], contexts: [context] })
  const error = await office.execute({ type: 'person.name', name: NAME }).catch(error => error)
  expect(isGuijuError(error, 'INVALID_DEFINITION')).toBe(true)
  expect((await store.read('all')).head).toBe(0)
})

test('no file of the log holds what was forgotten, and none holds a key', async () => {
  const path = freshPath()
  const vault = memoryVault()
  const store = sqliteStore(path, { durability: 'normal' })
  const { office } = people({ store, vault })
  const keys: string[] = []
  for (let index = 0; index < 20; index++) {
    await accepted(office, admitted(`C-${index}`, `${NAME} ${index}`))
    await accepted(
      office,
      complained(`S-${index}`, `C-${index}`, { name: `${NAME} ${index}`, phone: `${PHONE}${index}` }),
    )
    const known = await vault.key(`customer:C-${index}`, false)
    if (known.status === 'live') keys.push(Buffer.from(known.key).toString('latin1'))
  }
  for (let index = 0; index < 20; index++) await accepted(office, forgotten(`C-${index}`))
  await office.close()
  await store.close()
  const files = readdirSync(dirname(path)).map(name => readFileSync(join(dirname(path), name)).toString('latin1'))
  expect(files.length).toBeGreaterThan(0)
  expect(keys).toHaveLength(20)
  const canaries = ['anary', Buffer.from('金丝雀').toString('latin1'), ...keys]
  for (const file of files) for (const canary of canaries) expect(file.includes(canary)).toBe(false)
})
