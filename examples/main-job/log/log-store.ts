/** The log of a run: in the SQLite file of `--db`, or in one of the run's temporary folder, gone afterwards. */
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type EventStore, isGuijuError } from '../../../src/index.ts'
import { sqliteStore } from '../../../src/storage/sqlite.ts'
import { InputError } from '../faults.ts'

export type LogStore = Required<EventStore>

/** @throws InputError for a file that cannot hold a log, and for a log that has events already, unless it is gone on with */
export async function openLog(file: string | undefined, folder: string, goesOn = false): Promise<LogStore> {
  if (file === undefined) return sqliteStore(join(folder, 'log.db'), { durability: 'normal' })
  const store = opened(file)
  try {
    if (!goesOn) await refuseEvents(store, file)
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

function opened(file: string): LogStore {
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
