/** Forgetting is final: in every office, open or not, whatever crashed, raced, was restarted or was put back. */
import { describe, expect, test } from 'vitest'
import type { EventStore, KeyVault } from '../../src/core/ports.ts'
import {
  companyBook,
  customerSheet,
  ERASED,
  erasureJournal,
  memoryStore,
  memoryVault,
  type Office,
} from '../../src/index.ts'
import { fileVault } from '../../src/privacy/file-vault.ts'
import { freshPath } from '../storage/files.ts'
import { admitted, forgotten, people } from './people.ts'

const NAME = 'Zhou Canary-4711'
const SUBJECT = 'customer:C-1'
const renamed = { type: 'customer.update', customerId: 'C-1', departmentId: 'east', name: `${NAME} again` }

/** A vault whose `destroy` fails as long as it is told to, as where the process dies before it. */
function counted(vault: KeyVault) {
  const calls = { key: 0, destroy: 0 }
  const over = { down: false, mayDestroy: true }
  const made: KeyVault = {
    ...vault,
    async key(subject, make) {
      calls.key += 1
      if (over.down) throw new Error('no route')
      return vault.key(subject, make)
    },
    async destroy(subject) {
      calls.destroy += 1
      if (over.down || !over.mayDestroy) throw new Error('access denied')
      return vault.destroy(subject)
    },
  }
  return { vault: made, calls, over }
}

const nameOf = async (office: Office, id = 'C-1') => (await office.view(customerSheet, id))?.name

async function expectGone(office: Office, store: EventStore, vault: KeyVault): Promise<void> {
  expect(await nameOf(office)).toBe(ERASED)
  expect(await vault.key(SUBJECT, true)).toEqual({ status: 'destroyed' })
  const log = (await store.read('all')).head
  expect(await office.execute(renamed)).toMatchObject({
    status: 'refused',
    findings: [{ rule: 'person-not-forgotten' }],
  })
  expect(await office.preview(renamed)).toMatchObject({ status: 'refused' })
  expect((await store.read('all')).head).toBe(log)
}

describe('recorded, and dead before the key was destroyed', () => {
  async function died() {
    const keys = memoryVault()
    const { vault: dying, over } = counted(keys)
    const at = people({ vault: keys })
    await at.office.execute(admitted('C-1', NAME))
    await at.office.execute(admitted('C-2', 'Li'))
    expect(await nameOf(at.office)).toBe(NAME)
    over.mayDestroy = false
    await people({ ...at, vault: dying })
      .office.execute(forgotten('C-1'))
      .catch(() => undefined)
    return { ...at, keys }
  }

  test('an office that stayed open shows nothing, writes nothing, and destroys the key', async () => {
    const { office, store, keys } = await died()
    await expectGone(office, store, keys)
  })

  test('so does a fresh one', async () => {
    const { keys, ...at } = await died()
    await expectGone(people(at).office, at.store, keys)
  })

  test.for(['view', 'obligations', 'preview'] as const)('%s sees it first: the key is gone', async door => {
    const { office, keys } = await died()
    if (door === 'view') await office.view(companyBook)
    if (door === 'obligations') await office.obligations()
    if (door === 'preview') await office.preview(admitted('C-3', null))
    expect(await keys.key(SUBJECT, false)).toEqual({ status: 'destroyed' })
  })

  test('the update of an office that stayed open is refused, whatever it did before', async () => {
    const { office, keys, store } = await died()
    expect((await office.execute(renamed)).status).toBe('refused')
    expect((await office.executeAll([{ command: renamed }]))[0]!.status).toBe('refused')
    await expectGone(office, store, keys)
  })
})

test('an update in flight is refused, not accepted unreadable: at every read and append of it', async () => {
  for (let moment = 1; moment <= 4; moment++) {
    const plain = memoryStore()
    const at = people({ store: plain })
    await at.office.execute(admitted('C-1', NAME))
    let calls = 0
    const between = async () => {
      calls += 1
      if (calls === moment) expect((await at.office.execute(forgotten('C-1'))).status).toBe('accepted')
    }
    const store: EventStore = {
      ...plain,
      async read(...asked) {
        const result = await plain.read(...asked)
        await between()
        return result
      },
      async append(...asked) {
        await between()
        return plain.append(...asked)
      },
    }
    const slow = people({ ...at, store }).office
    const outcome = await slow.execute(renamed)
    if (calls >= moment)
      expect(outcome).toMatchObject({ status: 'refused', findings: [{ rule: 'person-not-forgotten' }] })
    await at.office.execute(forgotten('C-1')).catch(() => undefined)
    await expectGone(at.office, plain, at.vault)
    expect(JSON.stringify((await plain.read('all')).events)).not.toContain('Canary')
  }
})

test('forgotten and renamed in one batch, in both orders', async () => {
  for (const reverse of [false, true]) {
    const at = people()
    await at.office.execute(admitted('C-1', NAME))
    const orders = [{ command: forgotten('C-1') }, { command: renamed }]
    const outcomes = await at.office.executeAll(reverse ? orders.toReversed() : orders)
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(
      reverse ? ['accepted', 'accepted'] : ['accepted', 'refused'],
    )
    await expectGone(at.office, at.store, at.vault)
  }
})

describe('a vault that was put back from a backup', () => {
  /** A vault whose content can be put back. */
  function restorable() {
    const state = { inner: memoryVault() }
    const vault: KeyVault = {
      key: (subject, make) => state.inner.key(subject, make),
      destroy: subject => state.inner.destroy(subject),
      note: text => state.inner.note!(text),
    }
    return { vault, state }
  }

  async function backedUp() {
    const { vault, state } = restorable()
    const random = new Uint8Array(32).fill(9)
    state.inner = memoryVault(bytes => bytes.set(random))
    const at = people({ vault })
    for (const id of ['C-1', 'C-2', 'C-3']) await at.office.execute(admitted(id, `${NAME} ${id}`))
    const copy = async () => {
      const old = memoryVault(bytes => bytes.set(random))
      for (const id of ['vault:itself', 'customer:C-1', 'customer:C-2', 'customer:C-3']) await old.key(id, true)
      return old
    }
    return { ...at, state, copy }
  }

  test('under an open office: nothing is shown, and the keys that came back are destroyed as they are met', async () => {
    const { office, store, vault, state, copy } = await backedUp()
    await office.execute(forgotten('C-1'))
    await office.execute(forgotten('C-2'))
    state.inner = await copy()
    await expectGone(office, store, vault)
    // One was met: the vault was looked at again, and the other is gone as well.
    await office.view(companyBook)
    expect(await vault.key('customer:C-2', false)).toEqual({ status: 'destroyed' })
    expect(await nameOf(office, 'C-3')).toBe(`${NAME} C-3`)
  })

  test('under a fresh office: every key is destroyed at its first call', async () => {
    const { office, state, copy, ...at } = await backedUp()
    for (const id of ['C-1', 'C-2']) await office.execute(forgotten(id))
    state.inner = await copy()
    await people(at).office.view(companyBook)
    for (const id of ['C-1', 'C-2'])
      expect(await at.vault.key(`customer:${id}`, false)).toEqual({ status: 'destroyed' })
  })

  test('somebody is forgotten after it was put back: those before are seen to as well', async () => {
    const { office, vault, state, copy } = await backedUp()
    await office.execute(forgotten('C-1'))
    state.inner = await copy()
    await office.execute(forgotten('C-2'))
    expect(await vault.key(SUBJECT, false)).toEqual({ status: 'destroyed' })
  })
})

describe('catching up costs what is new', () => {
  const PERSONS = 300

  async function many(vault: KeyVault) {
    const at = people({ vault })
    const ids = Array.from({ length: PERSONS }, (_, index) => `C-${index + 10}`)
    await at.office.executeAll(ids.map(id => ({ command: admitted(id, null) })))
    await at.office.executeAll(ids.map(id => ({ command: forgotten(id) })))
    return at
  }

  test('a fresh office asks the vault about nobody who was seen to before', async () => {
    const { vault, calls } = counted(memoryVault())
    const at = await many(vault)
    const before = { ...calls }
    const { office } = people(at)
    await office.view(companyBook)
    await office.view(erasureJournal)
    expect(calls).toEqual(before)
    await office.execute(admitted('C-1', null))
    await office.execute(forgotten('C-1'))
    expect(calls.destroy).toBe(before.destroy + 1)
  })

  test('of a vault that keeps no note it asks, and destroys none again', async () => {
    const { note: _, ...plain } = memoryVault()
    const { vault, calls } = counted(plain)
    const at = await many(vault)
    const before = { ...calls }
    const { office } = people(at)
    await office.view(companyBook)
    expect(calls).toEqual({ key: before.key + PERSONS, destroy: before.destroy })
    await office.view(companyBook)
    expect(calls.key).toBe(before.key + PERSONS)
  })

  test('a folder of keys: another process begins where the last one ended', async () => {
    const folder = freshPath('keys')
    const at = await many(fileVault(folder))
    const { vault, calls } = counted(fileVault(folder))
    await people({ ...at, vault }).office.view(companyBook)
    expect(calls).toEqual({ key: 0, destroy: 0 })
  })
})

describe('a vault that may read and not destroy, or is down', () => {
  test('still answers, and shows nobody who was forgotten, whether the key is gone or not', async () => {
    for (const destroyed of [true, false]) {
      const at = people()
      for (const id of ['C-1', 'C-2']) await at.office.execute(admitted(id, `${NAME} ${id}`))
      const { vault, over } = counted(at.vault)
      over.mayDestroy = false
      const recording = destroyed ? at.office : people({ ...at, vault }).office
      await recording.execute(forgotten('C-1')).catch(() => undefined)
      const reader = people({ ...at, vault }).office
      expect(await reader.view(companyBook)).toBeDefined()
      expect(await reader.obligations()).toBeInstanceOf(Array)
      expect(await nameOf(reader)).toBe(ERASED)
      expect(await nameOf(reader, 'C-2')).toBe(`${NAME} C-2`)
    }
  })

  test('down: nothing is taken for erased but what the log says, and what is about nobody goes on', async () => {
    const at = people()
    for (const id of ['C-1', 'C-2']) await at.office.execute(admitted(id, `${NAME} ${id}`))
    await at.office.execute(forgotten('C-1'))
    const { vault, over } = counted(at.vault)
    over.down = true
    const { office } = people({ ...at, vault })
    expect(await nameOf(office)).toBe(ERASED)
    await expect(nameOf(office, 'C-2')).rejects.toMatchObject({ code: 'KEY_VAULT_UNAVAILABLE' })
    expect(await office.view(companyBook)).toBeDefined()
    expect((await office.execute(admitted('C-3', null))).status).toBe('accepted')
    await expect(office.execute(admitted('C-4', NAME))).rejects.toMatchObject({ code: 'KEY_VAULT_UNAVAILABLE' })
    over.down = false
    expect(await nameOf(office, 'C-2')).toBe(`${NAME} C-2`)
  })
})

test('one key that is damaged makes one text unreadable, and no answer fails', async () => {
  const at = people()
  for (const id of ['C-1', 'C-2']) await at.office.execute(admitted(id, `${NAME} ${id}`))
  const lost: KeyVault = {
    ...at.vault,
    key: async (subject, make) => (subject === SUBJECT && !make ? { status: 'none' } : at.vault.key(subject, make)),
  }
  const notices: unknown[] = []
  const { office } = people({ ...at, vault: lost, onNotice: notice => notices.push(notice) })
  expect([await nameOf(office), await nameOf(office, 'C-2')]).toEqual(['⟦unreadable⟧', `${NAME} C-2`])
  expect(notices).toMatchObject([{ code: 'TEXT_UNREADABLE', why: 'key-lost', field: 'name' }])
  // A key that is lost is not made anew: what it sealed would be taken for altered.
  await expect(office.execute(renamed)).rejects.toMatchObject({ code: 'VAULT_MISMATCH' })
})
