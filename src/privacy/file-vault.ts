/**
 * Keys in a folder, one small file a person: for one machine, any number of processes. It must lie outside the log and
 * outside the log's backups, or a backup brings a destroyed key back.
 *
 * A key is written beside its place and linked into it, so that of two processes one makes it and the other reads it;
 * a destroyed key is overwritten by a file that says so, so that none is ever made again.
 */
import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { GuijuError } from '../core/errors.ts'
import type { KeyVault, SubjectKey } from '../core/ports.ts'
import { isMasterKey, unwrapped, wrapped } from './wrap.ts'

export interface FileVaultOptions {
  /** 32 bytes that wrap every key in the folder, kept elsewhere: whoever has only the folder can read nothing. */
  readonly masterKey?: Uint8Array
}

const FORMAT = 'guiju key 1'
const DESTROYED = `${FORMAT} destroyed\n`

/**
 * @param folder made if it is not there, for its owner only
 * @throws `KEY_VAULT_UNAVAILABLE` at any call, if the folder or a file of it cannot be read or written, or is damaged
 */
export function fileVault(folder: string, { masterKey }: FileVaultOptions = {}): KeyVault {
  if (masterKey !== undefined && !isMasterKey(masterKey)) throw unavailable('the master key is not 32 bytes long')
  const known = new Map<string, { readonly text: string; readonly key: Uint8Array }>()

  async function read(subject: string, path: string): Promise<SubjectKey> {
    const text = await contentOf(path)
    if (text === undefined) return { status: 'none' }
    if (text === DESTROYED) {
      known.get(subject)?.key.fill(0)
      known.delete(subject)
      return { status: 'destroyed' }
    }
    const earlier = known.get(subject)
    if (earlier?.text === text) return { status: 'live', key: earlier.key }
    const key = await keyIn(text, subject, masterKey)
    known.set(subject, { text, key })
    return { status: 'live', key }
  }

  return {
    key: (subject, make) =>
      guarded(async () => {
        const path = await pathOf(folder, subject)
        const found = await read(subject, path)
        if (found.status !== 'none' || !make) return found
        await mkdir(folder, { recursive: true, mode: 0o700 })
        const text = `${FORMAT} ${await wrapped(randomBytes(32), subject, masterKey)}\n`
        await publish(path, text, 'unless there')
        return read(subject, path)
      }),
    destroy: subject =>
      guarded(async () => {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        await publish(await pathOf(folder, subject), DESTROYED, 'over what is there')
        known.get(subject)?.key.fill(0)
        known.delete(subject)
      }),
    note: text =>
      guarded(async () => {
        const path = join(folder, 'note')
        if (text === undefined) return contentOf(path)
        await mkdir(folder, { recursive: true, mode: 0o700 })
        await publish(path, text, 'over what is there')
        return text
      }),
  }
}

async function keyIn(text: string, subject: string, masterKey: Uint8Array | undefined): Promise<Uint8Array> {
  const held = text.startsWith(`${FORMAT} `) && text.endsWith('\n') ? text.slice(FORMAT.length + 1, -1) : undefined
  const key = held === undefined ? undefined : await unwrapped(held, subject, masterKey)
  if (!key) throw unavailable(`the key of ${subject} is damaged, or wrapped by another master key`, { subject })
  return key
}

/** The subject may hold any character; its digest is a file name everywhere. */
async function pathOf(folder: string, subject: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(subject)))
  return join(folder, `${Buffer.from(digest).toString('hex')}.key`)
}

async function contentOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Whole or not at all, and on the disk before it answers. */
async function publish(path: string, text: string, how: 'unless there' | 'over what is there'): Promise<void> {
  const beside = `${path}.${randomBytes(8).toString('hex')}`
  try {
    await written(beside, text)
    if (how === 'over what is there') await rename(beside, path)
    else await link(beside, path).catch(ignoreExisting)
    await synced(join(path, '..'))
  } finally {
    await rm(beside, { force: true })
  }
}

async function written(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function synced(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function ignoreExisting(error: unknown): void {
  if (codeOf(error) !== 'EEXIST') throw error
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof GuijuError) throw cause
    throw unavailable(`the folder of keys cannot be used (${codeOf(cause) ?? cause})`, {}, cause)
  }
}

function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : undefined
}

function unavailable(message: string, details = {}, cause?: unknown): GuijuError {
  return new GuijuError('KEY_VAULT_UNAVAILABLE', message, details, cause)
}
