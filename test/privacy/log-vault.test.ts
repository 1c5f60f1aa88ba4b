/** A log knows whether it is sealed and by whose vault; one that began without a vault can be given one. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EventStore, KeyVault } from '../../src/core/ports.ts'
import { personContext } from '../../src/facts/person/index.ts'
import {
  companyBook,
  customerHistory,
  customerSheet,
  ERASED,
  manualClock,
  memoryStore,
  memoryVault,
  sequentialIds,
} from '../../src/index.ts'
import { sealLogInto } from '../../src/privacy/seal-log-into.ts'
import { endOf, histories, ordersOf } from '../../src/testing/histories.ts'
import { everything, expectSame, runs, START } from '../laws/offices.ts'
import { admitted, complained, forgotten, openPeople, people } from './people.ts'

const NAME = 'Zhou Canary-4711'
const called = { name: NAME, phone: '138-canary' }

let plains = 0

/** An office without a vault. */
function plain(store: EventStore = memoryStore(), clock = manualClock(START)) {
  plains += 1
  const ids = sequentialIds(`N${plains}-`)
  const office = openPeople({ store, clock, ids, regulations: everything, contexts: [personContext] })
  return { store, clock, office }
}

async function adopted(store: EventStore): Promise<unknown[]> {
  return (await store.read([{ types: ['vault.adopted'] }])).events.map(({ data }) => data)
}

/** A vault that counts the keys that it makes. */
function counting(inner: KeyVault): KeyVault & { readonly made: string[] } {
  const made: string[] = []
  return {
    ...inner,
    made,
    async key(subject, make) {
      if (make && (await inner.key(subject, false)).status === 'none') made.push(subject)
      return inner.key(subject, make)
    },
  }
}

describe('the vault of a log', () => {
  test('is recorded once, with the first sealed text, by an id that is no key', async () => {
    const { store, vault, office } = people()
    await office.execute(admitted('C-1', null))
    expect(await adopted(store)).toEqual([])
    await office.execute(admitted('C-2', NAME))
    await office.executeAll([{ command: admitted('C-3', NAME) }, { command: complained('S-1', 'C-3', called) }])
    const [found, ...more] = await adopted(store)
    expect(more).toEqual([])
    expect(found).toEqual({ vault: expect.stringMatching(/^[0-9a-f]{32}$/) })
    const own = await vault.key('vault:itself', false)
    const hex = own.status === 'live' ? Buffer.from(own.key).toString('hex') : ''
    expect(JSON.stringify(found)).not.toContain(hex.slice(0, 32))
  })

  test('two offices that seal at once record it once', async () => {
    for (let round = 0; round < 10; round++) {
      const one = people()
      const other = people(one)
      const outcomes = await Promise.all(
        [one.office, other.office].flatMap((office, at) =>
          [0, 1, 2].map(index => office.execute(admitted(`C-${at}-${index}`, NAME))),
        ),
      )
      expect(outcomes.every(({ status }) => status === 'accepted')).toBe(true)
      expect(await adopted(one.store)).toHaveLength(1)
    }
  })

  test('an office without it writes nothing, also one that was open before', async () => {
    const { store, clock, vault } = people()
    const before = plain(store, clock).office
    await before.execute(admitted('C-0', null))
    await people({ store, clock, vault }).office.execute(admitted('C-1', NAME))
    const { head } = await store.read('all')
    for (const office of [before, plain(store, clock).office]) {
      for (const command of [admitted('C-2', null), admitted('C-2', NAME)]) {
        await expect(office.execute(command)).rejects.toMatchObject({ code: 'VAULT_MISSING' })
        await expect(office.executeAll([{ command }])).rejects.toMatchObject({ code: 'VAULT_MISSING' })
      }
      expect(await office.view(companyBook)).toHaveLength(1)
    }
    expect((await store.read('all')).head).toBe(head)
  })

  test('an office with another one writes nothing and makes no key', async () => {
    const { store, clock, office } = people()
    await office.execute(admitted('C-1', NAME))
    const { head } = await store.read('all')
    const vault = counting(memoryVault())
    const other = people({ store, clock, vault }).office
    for (const command of [admitted('C-2', null), admitted('C-2', NAME), forgotten('C-1')]) {
      await expect(other.execute(command)).rejects.toMatchObject({ code: 'VAULT_MISMATCH' })
    }
    await expect(other.view(customerSheet, 'C-1')).rejects.toMatchObject({ code: 'VAULT_MISMATCH' })
    expect(await other.view(companyBook)).toBeDefined()
    expect(vault.made).toEqual([])
    expect((await store.read('all')).head).toBe(head)
  })

  test('a log that was sealed before vaults were recorded: the right one is recorded, another one refused', async () => {
    const { store, clock, vault, office } = people()
    for (const id of ['C-1', 'C-2']) await office.execute(admitted(id, NAME))
    const older = memoryStore()
    await older.append((await store.read('all')).events.filter(({ type }) => type !== 'vault.adopted'))
    const wrong = counting(memoryVault())
    await expect(
      people({ store: older, clock, vault: wrong }).office.execute(admitted('C-3', NAME)),
    ).rejects.toMatchObject({
      code: 'VAULT_MISMATCH',
    })
    expect(wrong.made).toEqual([])
    const right = people({ store: older, clock, vault }).office
    expect((await right.view(customerSheet, 'C-1'))?.name).toBe(NAME)
    await right.execute(admitted('C-3', NAME))
    expect(await adopted(older)).toHaveLength(1)
  })
})

describe('while plain texts stand in the log', () => {
  test('nobody is forgotten: they are counted and listed, and nothing of what they say is told', async () => {
    const at = plain()
    await at.office.execute(admitted('C-1', NAME))
    await at.office.execute(complained('S-1', 'C-1', called))
    await at.office.execute(admitted('C-2', null))
    for (const office of [at.office, people({ store: at.store, clock: at.clock }).office]) {
      const outcome = await office.execute(forgotten('C-1'))
      expect(outcome).toMatchObject({ status: 'refused', findings: [{ rule: 'person-texts-sealed', actual: 4 }] })
      const { where } = outcome.findings[0]!.facts as { where: string[] }
      expect(where.map(place => place.split(' ').slice(0, 2).join(' '))).toEqual([
        'customer.admitted name',
        'complaint.received customerName',
        'complaint.received address',
        'complaint.received phone',
      ])
      expect(JSON.stringify(outcome)).not.toMatch(/canary/i)
      expect(office.explain(outcome.findings[0]!, 'en')).toContain('in the log: 4,')
      expect(office.explain(outcome.findings[0]!, 'zh')).toContain('4 处')
    }
    expect((await people(at).office.execute(forgotten('C-2'))).status).toBe('accepted')
  })

  test('one that comes in while somebody is being forgotten is found, too', async () => {
    const at = plain()
    await at.office.execute(admitted('C-1', null))
    let raced = false
    const store: EventStore = {
      ...at.store,
      async append(...asked) {
        if (!raced) {
          raced = true
          await at.office.execute({ type: 'customer.update', customerId: 'C-1', departmentId: 'east', name: NAME })
        }
        return at.store.append(...asked)
      },
    }
    expect(await people({ ...at, store }).office.execute(forgotten('C-1'))).toMatchObject({
      status: 'refused',
      findings: [{ rule: 'person-texts-sealed' }],
    })
  })
})

describe('sealing a log that began without a vault', () => {
  const options = (vault: KeyVault) => ({ vault, regulations: everything })

  test('nothing else changes: all answers, ids, positions and moments; then persons can be forgotten', async () => {
    let texts = 0
    await fc.assert(
      fc.asyncProperty(
        histories(fc, { customers: ['C-1', 'C-2'], complaints: ['K-1'], length: 14, late: true }),
        async history => {
          const at = plain()
          at.clock.set(endOf(history, START))
          for (const { command, ...meta } of ordersOf(history, START)) {
            const asked = command as { type: string; customerId?: string }
            const named = asked.type === 'customer.admit' ? { ...asked, name: `${NAME} ${asked.customerId}` } : asked
            await at.office.execute(named, {
              ...meta,
              commandId: `${JSON.stringify(named).length}-${Math.max(0, texts)}-${(await at.store.read('all')).head}`,
            })
          }
          const vault = memoryVault()
          const target = memoryStore()
          const sealed = await sealLogInto(at.store, target, options(vault))
          texts += sealed.texts
          const [before, after] = [(await at.store.read('all')).events, (await target.read('all')).events]
          expect(sealed.events).toBe(before.length)
          const shape = (events: typeof before) => events.map(({ data: _, meta: __, ...event }) => event)
          expectSame(shape(after.slice(0, before.length)), shape(before))
          if (sealed.texts > 0) expect(JSON.stringify(after)).not.toContain('Canary')
          const office = people({ store: target, vault, clock: at.clock }).office
          for (const id of ['C-1', 'C-2']) {
            expectSame(await office.view(customerHistory, id), await at.office.view(customerHistory, id))
          }
          expectSame(await office.obligations({ withinDays: 365 }), await at.office.obligations({ withinDays: 365 }))
          // Of whom the log holds nothing nobody is forgotten.
          const isKnown = before.some(({ tags }) => tags.includes('customer:C-1'))
          expect((await office.execute(forgotten('C-1'))).status).toBe(isKnown ? 'accepted' : 'refused')
          expect(JSON.stringify(await office.view(customerHistory, 'C-1'))).not.toContain(`${NAME} C-1`)
        },
      ),
      runs(12),
    )
    expect(texts).toBeGreaterThan(0)
  })

  async function thousand() {
    const at = plain()
    const orders = Array.from({ length: 1_200 }, (_, index) => ({
      command: admitted(`C-${index}`, `${NAME} ${index}`),
      commandId: `a-${index}`,
    }))
    await at.office.executeAll(orders)
    return at
  }

  test('broken off at any append, it is taken up again', async () => {
    const at = await thousand()
    const vault = memoryVault()
    const plainTarget = memoryStore()
    for (let fails = 1; fails <= 3; fails++) {
      let appends = 0
      const target: EventStore = {
        ...plainTarget,
        async append(...asked) {
          const done = await plainTarget.append(...asked)
          appends += 1
          if (appends === fails) throw new Error('power cut')
          return done
        },
      }
      await expect(sealLogInto(at.store, target, options(vault))).rejects.toThrow('power cut')
    }
    const whole = memoryStore()
    const done = await sealLogInto(at.store, whole, options(vault))
    expect(await sealLogInto(at.store, plainTarget, options(vault))).toEqual(done)
    expect(done).toMatchObject({ events: 1_200, texts: 1_200 })
    expectSame((await plainTarget.read('all')).events.slice(0, 1_200), (await whole.read('all')).events.slice(0, 1_200))
    // A repeat is still known for one, by a fingerprint that nobody can check without the key.
    const { office, store } = people({ store: whole, vault, clock: at.clock })
    const { head } = await store.read('all')
    expect((await office.execute(admitted('C-7', `${NAME} 7`), { commandId: 'a-7' })).status).toBe('accepted')
    await expect(office.execute(admitted('C-7', 'another'), { commandId: 'a-7' })).rejects.toMatchObject({
      code: 'COMMAND_ID_REUSED',
    })
    expect((await store.read('all')).head).toBe(head)
    const prints = (await store.read('all')).events.slice(0, 1_200).map(({ meta }) => meta?.command ?? '')
    expect(prints.every(print => print.startsWith('keyed customer'))).toBe(true)
  })

  test('a target that is changed meanwhile is found out', async () => {
    const at = await thousand()
    const target = memoryStore()
    const changed: EventStore = {
      ...target,
      async read(...asked) {
        const result = await target.read(...asked)
        return {
          ...result,
          events: result.events.map(event => (event.position === 700 ? { ...event, occurredAt: START } : event)),
        }
      },
    }
    const lying: EventStore = {
      ...changed,
      append: (events, condition) =>
        target.append(
          events.map(event => (event.tags.includes('customer:C-699') ? { ...event, tags: [] } : event)),
          condition,
        ),
    }
    await expect(sealLogInto(at.store, lying, options(memoryVault()))).rejects.toMatchObject({ code: 'STORE_CORRUPT' })
  })

  test('what is sealed already is refused, and who was forgotten in it stays so', async () => {
    const sealed = people()
    await sealed.office.execute(admitted('C-1', NAME))
    await expect(sealLogInto(sealed.store, memoryStore(), options(sealed.vault))).rejects.toMatchObject({
      code: 'INVALID_OPTION',
    })

    const at = plain()
    await at.office.execute(admitted('C-1', NAME))
    const { personForgotten } = await import('../../src/facts/person/events.ts')
    const gone = {
      subject: 'customer:C-1',
      reason: 'request' as const,
      archives: [] as string[],
      cooperation: null,
      importance: null,
      furtherUse: null,
      approvedBy: null,
    }
    await at.store.append([{ ...personForgotten.of(gone), occurredAt: START }])
    const [target, vault] = [memoryStore(), memoryVault()]
    await sealLogInto(at.store, target, options(vault))
    expect((await people({ store: target, vault, clock: at.clock }).office.view(customerSheet, 'C-1'))?.name).toBe(
      ERASED,
    )
    expect(await vault.key('customer:C-1', true)).toEqual({ status: 'destroyed' })
  })
})
