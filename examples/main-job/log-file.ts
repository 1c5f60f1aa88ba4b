/**
 * The log as JSON lines. It is written beside its name and put in its place when it is whole, so that no reader ever
 * finds half of it and a run that fails leaves an earlier file as it was.
 */
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import type { EventStore, SequencedEvent } from '../../src/index.ts'
import { InputError, said } from './faults.ts'

export interface LogFile {
  write(store: EventStore): Promise<void>
  /** Leaves nothing behind of a log that was not finished. */
  drop(): void
}

const PAGE = 10_000

/** Opens it at once: a run of some seconds must not end with "cannot be written". */
export function logFile(file: string): LogFile {
  const isPlain = !existsSync(file) || statSync(file).isFile()
  const part = isPlain ? `${file}.${process.pid}.part` : file
  const descriptor = opened(file, part)
  let open = true

  function close(): void {
    if (open) closeSync(descriptor)
    open = false
  }

  return {
    async write(store) {
      try {
        await writeAll(store, descriptor)
        close()
        if (isPlain) renameSync(part, file)
      } catch (error) {
        throw unwritable(file, error)
      }
    },
    drop() {
      close()
      if (isPlain) rmSync(part, { force: true })
    },
  }
}

function opened(file: string, part: string): number {
  try {
    if (existsSync(file)) accessSync(file, constants.W_OK)
    return openSync(part, 'w')
  } catch (error) {
    throw unwritable(file, error)
  }
}

async function writeAll(store: EventStore, descriptor: number): Promise<void> {
  let after = 0
  for (;;) {
    const { events } = await store.read('all', { after, limit: PAGE })
    if (events.length > 0) writeWhole(descriptor, events.map(lineOf).join(''))
    if (events.length < PAGE) return
    after = events.at(-1)!.position
  }
}

// One call may write less than it is given, on a pipe.
function writeWhole(descriptor: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done)
}

function lineOf({ position, id, type, version, data, tags, occurredAt, recordedAt }: SequencedEvent): string {
  return `${JSON.stringify({ position, id, type, version, data, tags, occurredAt, recordedAt })}\n`
}

function unwritable(file: string, error: unknown): InputError {
  return new InputError('LOG_UNWRITABLE', `--log ${file} cannot be written: ${said(error)}`, { file }, error)
}
