/** Where the golden files of a version stand, and how they are read. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { ChainHead } from '../../src/archive/index.ts'
import { importLog, linesOf } from '../../src/archive/index.ts'
import type { EventStore } from '../../src/core/ports.ts'
import { memoryStore, type SequencedEvent } from '../../src/index.ts'
import type { Answers, Ask } from './answers.ts'

export const GOLDEN = import.meta.dirname

/** What is recorded beside a golden log. */
export interface Recorded {
  /** The end of its hash chain. */
  readonly head: ChainHead
  /** The fixed clock of its answers. */
  readonly asOf: string
  readonly asks: readonly Ask[]
  readonly answers: Answers
}

/** The log that also stands as a SQLite file, a book of seals and saved states. */
export const KEPT_OTHERWISE = 'vehicle-stock'
/** The log with sealed texts. */
export const PERSONS = 'persons'

/** The folders of versions, oldest first: `before-0.1.0` holds shapes of events that stood in the history of the code. */
export const versions: readonly string[] = globSync('*/answers.json', { cwd: GOLDEN })
  .map(path => path.split(/[\\/]/)[0]!)
  .sort((a, b) => keyOf(a).localeCompare(keyOf(b), 'en', { numeric: true }))

/** Of shapes that no version wrote. */
export function isBefore(version: string): boolean {
  return version.startsWith('before-')
}

function keyOf(version: string): string {
  return isBefore(version) ? `${version.slice('before-'.length)}!` : `${version}~`
}

export function recordedOf(version: string): Readonly<Record<string, Recorded>> {
  return JSON.parse(readFileSync(join(GOLDEN, version, 'answers.json'), 'utf8'))
}

/** The lines of the export, as they were written. */
export function textOf(version: string, log: string): string {
  return unpacked(version, `logs/${log}.jsonl.gz`).toString('utf8')
}

export function unpacked(version: string, file: string): Buffer {
  return gunzipSync(readFileSync(join(GOLDEN, version, file)))
}

/** The log in a store: by default in memory. */
export async function imported<Store extends EventStore>(
  version: string,
  log: string,
  store: Store = memoryStore() as unknown as Store,
): Promise<{ readonly store: Store; readonly events: readonly SequencedEvent[] }> {
  await importLog(store, linesOf([textOf(version, log)]), { chained: true, into: 'empty' })
  return { store, events: (await store.read('all')).events }
}
