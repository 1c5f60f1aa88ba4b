/** Files of a folder of keys: each is written whole or not at all, and is on the disk before anybody is told. */
import { randomBytes } from 'node:crypto'
import { link, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { GuijuError } from '../core/errors.ts'
import { unavailable } from './vault-fault.ts'

/** Undefined where there is none. */
export async function contentOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

export async function publish(path: string, text: string, how: 'unless there' | 'over what is there'): Promise<void> {
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

/** What the file system says is a fault of the vault. */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
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
