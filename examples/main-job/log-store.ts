/** The log of a run: in the SQLite file of `--db`, or in one of a temporary folder or in memory, gone afterwards. */
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EventStore, isGuijuError, memoryStore } from '../../src/index.ts'
import { sqliteStore } from '../../src/storage/sqlite.ts'
import { InputError } from './faults.ts'

export interface LogStore {
  readonly store: EventStore
  close(): Promise<void>
}

/** Where a log is kept that no file is asked for: in a temporary folder, or in memory, where it is large and gone. */
export interface Elsewhere {
  readonly otherwise?: 'temporary' | 'memory'
}

/** @throws InputError for a file that cannot hold a log, and for a log that has events already */
export async function openLog(file: string | undefined, { otherwise }: Elsewhere = {}): Promise<LogStore> {
  if (file === undefined) return otherwise === 'memory' ? inMemory() : temporary()
  const store = opened(file)
  const close = () => store.close()
  try {
    await refuseEvents(store, file)
    return { store, close }
  } catch (error) {
    await close()
    throw error
  }
}

function inMemory(): LogStore {
  const store = memoryStore()
  return { store, close: async () => store.close() }
}

function temporary(): LogStore {
  const folder = mkdtempSync(join(tmpdir(), 'guiju-'))
  const store = sqliteStore(join(folder, 'log.db'), { durability: 'normal' })
  return {
    store,
    close: async () => {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function opened(file: string): ReturnType<typeof sqliteStore> {
  if (existsSync(file) && statSync(file).isDirectory()) throw unusable(file, 'it is a directory')
  try {
    return sqliteStore(file)
  } catch (error) {
    if (!isGuijuError(error)) throw error
    throw unusable(file, `${error.code}: ${error.message}`, error)
  }
}

// A second run into the same log would find its customers admitted and its caps full: another story than the file's.
async function refuseEvents(store: EventStore, file: string): Promise<void> {
  const { events } = await store.read('all', { limit: 1 })
  if (events.length === 0) return
  // No event has such a type: the answer is empty, and its head is the end of the log.
  const { head } = await store.read([{ types: ['-'] }])
  const message = `--db ${file} holds a log already, up to position ${head}; nothing was changed. Name a new file`
  throw new InputError('DB_NOT_EMPTY', message, { file })
}

function unusable(file: string, why: string, cause?: unknown): InputError {
  return new InputError('DB_UNUSABLE', `--db ${file} cannot be used: ${why}`, { file }, cause)
}
