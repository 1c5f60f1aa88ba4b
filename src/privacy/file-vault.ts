/**
 * Keys in a folder, small files a person: for one machine, any number of processes. It must lie outside the log and
 * outside the log's backups, or a backup brings a destroyed key back.
 *
 * `<digest>.key` is the first key, `<digest>.2.key` the next after a rotation. Each is written beside its place and linked
 * into it, so that of two processes one makes it and the other reads it. `<digest>.gone` says that they are destroyed; it
 * is written first and never taken away, so whoever wraps a key anew at that moment brings none back.
 */
import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { KeyVault, SubjectKey } from '../core/ports.ts'
import { contentOf, guarded, publish } from './key-files.ts'
import { DESTROYED, keyIn, keyText, type Owner, type Wrapping } from './key-text.ts'
import { keyVault } from './key-vault.ts'
import { unavailable } from './vault-fault.ts'
import { isMasterKey } from './wrap.ts'

export interface FileVaultOptions {
  /** 32 bytes that wrap every key in the folder, kept elsewhere: whoever has only the folder can read nothing. */
  readonly masterKey?: Uint8Array
  /**
   * What wrapped keys before, while they are wrapped anew by `rotate()`; `'none'` where they were not wrapped. Leave it
   * out again afterwards.
   */
  readonly formerMasterKeys?: readonly Wrapping[]
}

/**
 * @param folder made if it is not there, for its owner only
 * @throws `KEY_VAULT_UNAVAILABLE` at any call, if the folder or a file of it cannot be read or written, or is damaged; with
 *   `subject` in its details, if that is so for one person only
 */
export function fileVault(folder: string, options: FileVaultOptions = {}): KeyVault {
  const { masterKey, formerMasterKeys = [] } = options
  const masters = [masterKey, ...formerMasterKeys].filter(key => key instanceof Uint8Array)
  if (!masters.every(isMasterKey)) throw unavailable('the master key is not 32 bytes long')
  const keys = new KeyFolder(folder, [masterKey ?? 'none', ...formerMasterKeys])
  return keyVault({
    key: (subject, make) => guarded(() => keys.key(subject, make)),
    destroy: subject => guarded(() => keys.destroy(subject)),
    rotate: subject => guarded(() => (subject === undefined ? keys.wrapAll() : keys.addKey(subject))),
    note: text => guarded(() => keys.note(text)),
  })
}

const KEY_FILE = /^([0-9a-f]{64})(?:\.[1-9]\d*)?\.key$/

class KeyFolder {
  /** What was read before, by path: unwrapping is slow. */
  private readonly known = new Map<string, { readonly text: string; readonly key: Uint8Array }>()
  private readonly folder: string
  private readonly wrappings: readonly Wrapping[]

  constructor(folder: string, wrappings: readonly Wrapping[]) {
    this.folder = folder
    this.wrappings = wrappings
  }

  async key(subject: string, make: boolean): Promise<SubjectKey> {
    const owner = await ownerOf(subject)
    const found = await this.read(owner)
    if (found.status !== 'none' || !make) return found
    await this.publishKey(owner, 1)
    return this.read(owner)
  }

  async destroy(subject: string): Promise<void> {
    const { digest } = await ownerOf(subject)
    await this.ready()
    await publish(this.gone(digest), DESTROYED, 'unless there')
    await this.clear(digest)
  }

  /** Of two that do so at once, both find the key of one. */
  async addKey(subject: string): Promise<{ rotated: number }> {
    const owner = await ownerOf(subject)
    const found = await this.read(owner)
    if (found.status !== 'live') return { rotated: 0 }
    await this.publishKey(owner, (found.earlier?.length ?? 0) + 2)
    if ((await this.read(owner)).status === 'live') return { rotated: 1 }
    await this.clear(owner.digest)
    return { rotated: 0 }
  }

  /** Whatever is wrapped by the key of today already is left alone, so it may be broken off and done again. */
  async wrapAll(): Promise<{ rotated: number; left: number }> {
    const names = (await readdir(this.folder).catch(() => [])).filter(name => KEY_FILE.test(name))
    const done = { rotated: 0, left: 0 }
    for (const name of names) {
      const path = join(this.folder, name)
      const text = await contentOf(path)
      if (text === undefined || text === DESTROYED) continue
      const digest = KEY_FILE.exec(name)![1]!
      const held = await keyIn(text, { digest, subject: undefined }, this.wrappings)
      if (held?.isToday) continue
      if (held) await this.rewrap(path, digest, held.key)
      done[held ? 'rotated' : 'left'] += 1
    }
    return done
  }

  async note(text: string | undefined): Promise<string | undefined> {
    const path = join(this.folder, 'note')
    if (text === undefined) return contentOf(path)
    await this.ready()
    await publish(path, text, 'over what is there')
    return text
  }

  private async read(owner: Owner): Promise<SubjectKey> {
    const keys: Uint8Array[] = []
    for (let number = 1; ; number++) {
      const path = this.path(owner.digest, number)
      const text = await contentOf(path)
      if (text === undefined) break
      if (text === DESTROYED) return { status: 'destroyed' }
      keys.push(await this.keyAt(path, text, owner))
    }
    // Asked last: it may have been written while the keys were read.
    if ((await contentOf(this.gone(owner.digest))) !== undefined) {
      if (keys.length > 0) await this.clear(owner.digest)
      return { status: 'destroyed' }
    }
    const [key, ...earlier] = keys.toReversed()
    if (key === undefined) return { status: 'none' }
    return earlier.length === 0 ? { status: 'live', key } : { status: 'live', key, earlier: earlier.reverse() }
  }

  /** A copy, which is the caller's. */
  private async keyAt(path: string, text: string, owner: Owner): Promise<Uint8Array> {
    const earlier = this.known.get(path)
    if (earlier?.text === text) return earlier.key.slice()
    const held = await keyIn(text, owner, this.wrappings)
    const { subject } = owner
    if (!held) throw unavailable(`the key of ${subject} is damaged, or wrapped by another master key`, { subject })
    this.known.set(path, { text, key: held.key })
    // While keys are wrapped anew, whatever is met is; where this process may not write, it is left to another.
    if (!held.isToday && this.wrappings.length > 1)
      await this.rewrap(path, owner.digest, held.key).catch(() => undefined)
    return held.key.slice()
  }

  private async rewrap(path: string, digest: string, key: Uint8Array): Promise<void> {
    await publish(path, await keyText(key, { digest }, this.wrappings[0]!), 'over what is there')
    if ((await contentOf(this.gone(digest))) !== undefined) await this.clear(digest)
  }

  private async publishKey(owner: Owner, number: number): Promise<void> {
    await this.ready()
    const text = await keyText(randomBytes(32), owner, this.wrappings[0]!)
    await publish(this.path(owner.digest, number), text, 'unless there')
  }

  /** The last first, so that what is broken off is seen; the first file stays and says it, for older versions. */
  private async clear(digest: string): Promise<void> {
    let last = 1
    while ((await contentOf(this.path(digest, last + 1))) !== undefined) last += 1
    for (let number = last; number >= 1; number--) {
      const path = this.path(digest, number)
      this.known.get(path)?.key.fill(0)
      this.known.delete(path)
      if (number > 1) await rm(path, { force: true })
      else await publish(path, DESTROYED, 'over what is there')
    }
  }

  private async ready(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 })
  }

  private path(digest: string, number: number): string {
    return join(this.folder, number === 1 ? `${digest}.key` : `${digest}.${number}.key`)
  }

  private gone(digest: string): string {
    return join(this.folder, `${digest}.gone`)
  }
}

/** The subject may hold any character; its digest is a file name everywhere. */
async function ownerOf(subject: string): Promise<Owner> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(subject)))
  return { digest: Buffer.from(digest).toString('hex'), subject }
}
