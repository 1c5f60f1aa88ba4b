/** Keys and master keys change, whatever is broken off; what was destroyed never comes back by it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { KeyVault, SubjectKey } from '../../src/core/ports.ts'
import { caseSheet, customerSheet, ERASED, memoryVault } from '../../src/index.ts'
import { sealedBytes } from '../../src/privacy/cipher.ts'
import { fileVault } from '../../src/privacy/file-vault.ts'
import { wrapped } from '../../src/privacy/wrap.ts'
import { freshPath } from '../storage/files.ts'
import { bundled, run } from '../storage/processes.ts'
import { admitted, complained, forgotten, people } from './people.ts'

const NAME = 'Zhou Canary-4711'
const [old, young] = [new Uint8Array(32).fill(7), new Uint8Array(32).fill(8)]

const textOf = (found: SubjectKey) => (found.status === 'live' ? Buffer.from(found.key).toString('hex') : found.status)

describe.each([
  ['memoryVault', () => memoryVault()],
  ['fileVault', () => fileVault(freshPath('keys'), { masterKey: old })],
] as const)('%s', (_, make) => {
  test('hands out copies: who holds one cannot change the key, nor is it wiped in his hands', async () => {
    const vault: KeyVault = make()
    const first = await vault.key('a:1', true)
    const before = textOf(first)
    if (first.status === 'live') first.key.fill(1)
    const second = await vault.key('a:1', false)
    expect(textOf(second)).toBe(before)
    await vault.destroy('a:1')
    expect(textOf(second)).toBe(before)
  })

  test('a new key for what comes, the earlier ones for what was: all readable, and all gone together', async () => {
    const vault: KeyVault = make()
    const at = people({ vault })
    await at.office.execute(admitted('C-1', NAME), { commandId: 'a-1' })
    for (let round = 0; round < 3; round++) {
      expect(await vault.rotate!('customer:C-1')).toMatchObject({ rotated: 1 })
      await at.office.execute(complained(`S-${round}`, 'C-1', { name: `${NAME} ${round}`, phone: '1' }))
    }
    const { office } = people({ ...at, vault })
    expect((await office.view(customerSheet, 'C-1'))?.name).toBe(NAME)
    for (let round = 0; round < 3; round++) {
      expect(JSON.stringify(await office.view(caseSheet, `S-${round}`))).toContain(`${NAME} ${round}`)
    }
    expect((await office.execute(admitted('C-1', NAME), { commandId: 'a-1' })).status).toBe('accepted')
    const found = await vault.key('customer:C-1', false)
    const keys = found.status === 'live' ? [found.key, ...(found.earlier ?? [])] : []
    expect(new Set(keys.map(String)).size).toBe(4)
    await office.execute(forgotten('C-1'))
    expect((await office.view(customerSheet, 'C-1'))?.name).toBe(ERASED)
    expect(await vault.key('customer:C-1', true)).toEqual({ status: 'destroyed' })
    expect(await vault.rotate!('customer:C-1')).toMatchObject({ rotated: 0 })
    expect(await vault.key('customer:C-1', true)).toEqual({ status: 'destroyed' })
  })

  test('rotated and destroyed at once: destroyed', async () => {
    for (let round = 0; round < 20; round++) {
      const vault: KeyVault = make()
      await vault.key('a:1', true)
      await Promise.all([vault.rotate!('a:1'), vault.destroy('a:1'), vault.rotate!(), vault.rotate!('a:1')])
      expect(await vault.key('a:1', true)).toEqual({ status: 'destroyed' })
    }
  })

  test('whom nobody knows has no key to rotate, and gets none by it', async () => {
    const vault: KeyVault = make()
    expect(await vault.rotate!('a:1')).toMatchObject({ rotated: 0 })
    expect(await vault.key('a:1', false)).toEqual({ status: 'none' })
  })
})

test('a key of zeros is refused', async () => {
  const place = { subject: 'a:1', eventId: 'e', field: 'f' }
  await expect(sealedBytes(new Uint8Array(32), place, 'x')).rejects.toMatchObject({ code: 'KEY_VAULT_UNAVAILABLE' })
  const zeros = memoryVault(() => {})
  await expect(people({ vault: zeros }).office.execute(admitted('C-1', NAME))).rejects.toMatchObject({
    code: 'KEY_VAULT_UNAVAILABLE',
  })
  const master = fileVault(freshPath('keys'), { masterKey: new Uint8Array(32) })
  await expect(master.key('a:1', true)).rejects.toMatchObject({ code: 'KEY_VAULT_UNAVAILABLE' })
})

describe('the master key', () => {
  const PERSONS = 60
  const subjects = Array.from({ length: PERSONS }, (_, index) => `customer:C-${index}`)

  async function filled(masterKey: Uint8Array | undefined) {
    const folder = freshPath('keys')
    const vault = fileVault(folder, masterKey ? { masterKey } : {})
    const keys = await Promise.all(subjects.map(async subject => textOf(await vault.key(subject, true))))
    return { folder, keys }
  }

  const keysIn = (vault: KeyVault) =>
    Promise.all(subjects.map(async subject => textOf(await vault.key(subject, false))))

  test.for([
    ['another one', old],
    ['one where there was none', undefined],
  ] as const)(
    '%s: the same keys, under the new one alone, and a second time nothing is left to do',
    async ([, before]) => {
      const { folder, keys } = await filled(before)
      const both = fileVault(folder, { masterKey: young, formerMasterKeys: [before ?? 'none'] })
      expect(await both.rotate!()).toEqual({ rotated: PERSONS, left: 0 })
      expect(await both.rotate!()).toEqual({ rotated: 0, left: 0 })
      expect(await keysIn(fileVault(folder, { masterKey: young }))).toEqual(keys)
      await expect(
        fileVault(folder, before ? { masterKey: before } : {}).key(subjects[0]!, false),
      ).rejects.toMatchObject({
        code: 'KEY_VAULT_UNAVAILABLE',
      })
    },
  )

  test('while it changes, every key is read, by whichever of the two', async () => {
    const { folder, keys } = await filled(old)
    const both = () => fileVault(folder, { masterKey: young, formerMasterKeys: [old] })
    const [, during] = await Promise.all([both().rotate!(), keysIn(both())])
    expect(during).toEqual(keys)
  })

  test('who is forgotten while it changes stays so, and nothing of the key is left', async () => {
    for (let round = 0; round < 10; round++) {
      const { folder, keys } = await filled(old)
      const both = fileVault(folder, { masterKey: young, formerMasterKeys: [old] })
      await Promise.all([both.rotate!(), ...subjects.slice(0, 20).map(subject => both.destroy(subject))])
      const after = await keysIn(fileVault(folder, { masterKey: young, formerMasterKeys: [old] }))
      expect(after).toEqual([...Array(20).fill('destroyed'), ...keys.slice(20)])
      const live = readdirSync(folder).filter(
        name => name.endsWith('.key') && readFileSync(join(folder, name), 'utf8').includes('wrapped'),
      )
      expect(live).toHaveLength(PERSONS - 20)
    }
  })

  test('killed at any moment and begun again: no key is lost, none comes back', async () => {
    const { folder, keys } = await filled(old)
    await fileVault(folder, { masterKey: old }).destroy(subjects[0]!)
    const script = await bundled('../privacy/rotate-worker.ts')
    for (let kill = 0; kill < 12; kill++) {
      const worker = run(script, folder)
      await worker.lines(1)
      worker.process.stdin!.write('go\n')
      await new Promise(done => setTimeout(done, kill * 3))
      worker.process.kill('SIGKILL')
      await worker.ended.catch(() => undefined)
      const both = fileVault(folder, { masterKey: young, formerMasterKeys: [old] })
      expect(textOf(await both.key(subjects[kill + 1]!, false))).toBe(keys[kill + 1])
    }
    const both = fileVault(folder, { masterKey: young, formerMasterKeys: [old] })
    expect(await both.rotate!()).toMatchObject({ left: 0 })
    expect(await keysIn(fileVault(folder, { masterKey: young }))).toEqual(['destroyed', ...keys.slice(1)])
  })

  test('keys as the first version wrote them are read for ever, and wrapped anew when they are met', async () => {
    const { folder } = await filled(old)
    const key = new Uint8Array(32).fill(5)
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode('customer:first')))
    const path = join(folder, `${Buffer.from(digest).toString('hex')}.key`)
    writeFileSync(path, `guiju key 1 ${await wrapped(key, 'customer:first', old)}\n`)
    expect(textOf(await fileVault(folder, { masterKey: old }).key('customer:first', false))).toBe(
      Buffer.from(key).toString('hex'),
    )
    const both = fileVault(folder, { masterKey: young, formerMasterKeys: [old] })
    expect(await both.rotate!()).toEqual({ rotated: PERSONS, left: 1 })
    await both.key('customer:first', false)
    expect(await both.rotate!()).toEqual({ rotated: 0, left: 0 })
    expect(textOf(await fileVault(folder, { masterKey: young }).key('customer:first', false))).toBe(
      Buffer.from(key).toString('hex'),
    )
  })
})
