/** Every vault keeps the same promises; the one in files keeps them from several processes and over a crash. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { isGuijuError } from '../../src/core/errors.ts'
import type { KeyVault } from '../../src/core/ports.ts'
import { fileVault } from '../../src/privacy/file-vault.ts'
import { memoryVault } from '../../src/privacy/memory-vault.ts'
import { everything } from '../laws/offices.ts'
import { freshPath } from '../storage/files.ts'
import { bundled, run } from '../storage/processes.ts'
import { admitted, openPeople } from './people.ts'

const masterKey = new Uint8Array(32).fill(7)

const vaults: readonly (readonly [string, () => KeyVault])[] = [
  ['memoryVault', () => memoryVault()],
  ['fileVault', () => fileVault(freshPath('keys'))],
  ['fileVault with a master key', () => fileVault(freshPath('keys'), { masterKey })],
]

describe.each(vaults)('%s', (_, make) => {
  test('has no key until one is made, and then always the same', async () => {
    const vault = make()
    expect(await vault.key('customer:C-1', false)).toEqual({ status: 'none' })
    const made = await vault.key('customer:C-1', true)
    expect(made).toMatchObject({ status: 'live' })
    expect(made.status === 'live' && made.key.length).toBe(32)
    expect(await vault.key('customer:C-1', true)).toEqual(made)
    expect(await vault.key('customer:C-1', false)).toEqual(made)
  })

  test('two persons have two keys, whatever their names are', async () => {
    const vault = make()
    const names = ['a:b', 'a:c', '../../etc', 'a/b', '', 'ä', '客户:周', 'x'.repeat(5_000), 'a:b ']
    const keys = await Promise.all(names.map(name => vault.key(name, true)))
    expect(new Set(keys.map(found => (found.status === 'live' ? String(found.key) : ''))).size).toBe(names.length)
  })

  test('what is destroyed stays so, for whoever had a key and whoever had none', async () => {
    const vault = make()
    await vault.key('a:1', true)
    for (const subject of ['a:1', 'a:2', 'a:1']) await vault.destroy(subject)
    for (const subject of ['a:1', 'a:2']) {
      for (const made of [true, false]) expect(await vault.key(subject, made)).toEqual({ status: 'destroyed' })
    }
  })

  test('many ask at once: one key', async () => {
    const vault = make()
    const found = await Promise.all(Array.from({ length: 20 }, () => vault.key('a:1', true)))
    expect(new Set(found.map(one => (one.status === 'live' ? String(one.key) : ''))).size).toBe(1)
  })

  test('asked for and destroyed at once: the end is destroyed', async () => {
    const vault = make()
    await Promise.all([...Array.from({ length: 10 }, () => vault.key('a:1', true)), vault.destroy('a:1')])
    expect(await vault.key('a:1', true)).toEqual({ status: 'destroyed' })
  })
})

describe('a folder of keys', () => {
  const codeOf = async (work: () => Promise<unknown>) =>
    work().then(
      () => 'no error',
      error => (isGuijuError(error) ? error.code : error),
    )

  test('is for its owner, names nobody, and is found again', async () => {
    const folder = freshPath('keys')
    const made = await fileVault(folder, { masterKey }).key('customer:zhou', true)
    expect(await fileVault(folder, { masterKey }).key('customer:zhou', false)).toEqual(made)
    expect(statSync(folder).mode & 0o077).toBe(0)
    const names = readdirSync(folder)
    expect(names).toHaveLength(1)
    expect(names[0]).toMatch(/^[0-9a-f]{64}\.key$/)
    expect(statSync(join(folder, names[0]!)).mode & 0o077).toBe(0)
    expect(readFileSync(join(folder, names[0]!), 'utf8')).not.toContain('zhou')
  })

  test('nothing of a destroyed key is left in it', async () => {
    const folder = freshPath('keys')
    const vault = fileVault(folder)
    const made = await vault.key('a:1', true)
    const hex = made.status === 'live' ? Buffer.from(made.key).toString('hex') : ''
    const content = () => readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'))
    expect(content().join()).toContain(hex)
    await vault.destroy('a:1')
    expect(new Set(content())).toEqual(new Set(['guiju key 1 destroyed\n']))
  })

  test('a wrong master key, none where one is needed, one where none was, a wrong length: a fault', async () => {
    const folder = freshPath('keys')
    await fileVault(folder, { masterKey }).key('a:1', true)
    await fileVault(folder).key('a:2', true)
    expect(await codeOf(() => fileVault(folder, { masterKey: new Uint8Array(32) }).key('a:1', false))).toBe(
      'KEY_VAULT_UNAVAILABLE',
    )
    expect(await codeOf(() => fileVault(folder).key('a:1', false))).toBe('KEY_VAULT_UNAVAILABLE')
    expect(await codeOf(() => fileVault(folder, { masterKey }).key('a:2', false))).toBe('KEY_VAULT_UNAVAILABLE')
    expect(await codeOf(async () => fileVault(folder, { masterKey: new Uint8Array(31) }))).toBe('KEY_VAULT_UNAVAILABLE')
  })

  test('a damaged or cut file is a fault and never an erasure', async () => {
    const folder = freshPath('keys')
    await fileVault(folder, { masterKey }).key('a:1', true)
    const path = join(folder, readdirSync(folder)[0]!)
    const whole = readFileSync(path, 'utf8')
    const damaged = [
      ...Array.from({ length: whole.length }, (_, end) => whole.slice(0, end)),
      whole.replace('wrapped', 'plain'),
      `${whole.slice(0, -2)}${whole.at(-2) === '0' ? '1' : '0'}\n`,
      'guiju key 1 destroyed',
      'guiju key 1 destroyed\n\n',
    ]
    for (const text of damaged) {
      writeFileSync(path, text)
      expect(await codeOf(() => fileVault(folder, { masterKey }).key('a:1', true))).toBe('KEY_VAULT_UNAVAILABLE')
    }
  })

  test('the key of one person is no key of another', async () => {
    const folder = freshPath('keys')
    const vault = fileVault(folder, { masterKey })
    await vault.key('a:1', true)
    const [first] = readdirSync(folder)
    const text = readFileSync(join(folder, first!), 'utf8')
    await vault.key('a:2', true)
    const second = readdirSync(folder).find(name => name !== first)!
    writeFileSync(join(folder, second), text)
    expect(await codeOf(() => fileVault(folder, { masterKey }).key('a:2', false))).toBe('KEY_VAULT_UNAVAILABLE')
  })

  test('a folder that cannot be one is a fault', async () => {
    const path = freshPath('keys')
    writeFileSync(path, '')
    expect(await codeOf(() => fileVault(path).key('a:1', true))).toBe('KEY_VAULT_UNAVAILABLE')
    expect(await codeOf(() => fileVault(path).destroy('a:1'))).toBe('KEY_VAULT_UNAVAILABLE')
    rmSync(path)
    mkdirSync(dirname(path), { recursive: true })
    expect(await fileVault(path).key('a:1', false)).toEqual({ status: 'none' })
  })

  test('another process destroys: this one forgets at once', async () => {
    const folder = freshPath('keys')
    const [one, other] = [fileVault(folder), fileVault(folder)]
    await one.key('a:1', true)
    await other.destroy('a:1')
    expect(await one.key('a:1', true)).toEqual({ status: 'destroyed' })
  })

  test('four processes make 200 keys at once and agree on every one', async () => {
    const folder = freshPath('keys')
    const script = await bundled('../privacy/vault-worker.ts')
    const runs = Array.from({ length: 4 }, () => run(script, folder, '200'))
    await Promise.all(runs.map(one => one.lines(1)))
    for (const one of runs) one.process.stdin!.write('go\n')
    const said = await Promise.all(runs.map(async one => (await one.ended).said.split('\n')[1]))
    expect(new Set(said).size).toBe(1)
    expect(said[0]).toMatch(/^[0-9a-f]{64}$/)
    expect(readdirSync(folder)).toHaveLength(200)
  })
})

test('a vault of the host’s own is handed in through keyVault; without it, open says so', async () => {
  vi.resetModules()
  const { keyVault, memoryStore, open } = await import('../../src/index.ts')
  const keys = new Map<string, Uint8Array | null>()
  const own: KeyVault = {
    async key(subject, make) {
      if (!keys.has(subject) && make) keys.set(subject, crypto.getRandomValues(new Uint8Array(32)))
      const key = keys.get(subject)
      if (key === null) return { status: 'destroyed' }
      return key === undefined ? { status: 'none' } : { status: 'live', key: key.slice() }
    },
    destroy: async subject => void keys.set(subject, null),
  }
  expect(() => open({ store: memoryStore(), regulations: [], vault: own })).toThrow(/keyVault\(vault\)/)
  const office = openPeople({ store: memoryStore(), regulations: everything, vault: keyVault(own) })
  await office.execute(admitted('C-1', 'A Name'))
  const outcome = await office.execute({ type: 'person.forget', subject: 'customer:C-1', reason: 'request' })
  expect(outcome.status).toBe('accepted')
  expect(keys.get('customer:C-1')).toBeNull()
})
