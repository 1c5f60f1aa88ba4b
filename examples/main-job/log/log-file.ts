/**
 * The log as `guiju/archive` exports it, so that it can be verified, compared and imported. It is written beside its name
 * and put in its place when it is whole: no reader ever finds half of it, and a run that fails leaves an earlier file as
 * it was.
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
import { exportLog } from '../../../src/archive/index.ts'
import type { EventStore } from '../../../src/index.ts'
import { InputError, systemMessage } from '../faults.ts'

export interface LogFile {
  /** @param name of the log: the hash chain begins with it */
  write(store: EventStore, name: string): Promise<void>
  /** Leaves nothing behind of a log that was not finished. */
  drop(): void
}

/** Opens it at once: a run of some seconds must not end with "cannot be written". */
export function logFile(file: string): LogFile {
  // A pipe or a terminal is written to where it is.
  const isPlain = !existsSync(file) || statSync(file).isFile()
  const part = isPlain ? `${file}.${process.pid}.part` : file
  const descriptor = opened(file, part)
  let open = true

  function close(): void {
    if (open) closeSync(descriptor)
    open = false
  }

  return {
    async write(store, name) {
      await writeAll(exportLog(store, { chain: name }), text => writeWhole(descriptor, text, file))
      try {
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

/** UTF-16 units that are gathered before they are written. */
const GATHERED = 1_000_000

async function writeAll(lines: AsyncIterable<string>, write: (text: string) => void): Promise<void> {
  let text = ''
  for await (const line of lines) {
    text += `${line}\n`
    if (text.length < GATHERED) continue
    write(text)
    text = ''
  }
  write(text)
}

// One call may write less than it is given, on a pipe.
function writeWhole(descriptor: number, text: string, file: string): void {
  const bytes = Buffer.from(text)
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done)
  } catch (error) {
    throw unwritable(file, error)
  }
}

function unwritable(file: string, error: unknown): InputError {
  return new InputError('LOG_UNWRITABLE', `--log ${file} cannot be written: ${systemMessage(error)}`, { file }, error)
}
