/** The bytes of a file that a user names, plain or `.gz`, piece by piece: a large file is never held as a whole. */
import { closeSync, createReadStream, openSync, readSync, type Stats, statSync } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { InputError } from '../faults.ts'
import { type FileKind, gzipDamaged, notGzip, tooLarge, unreadable } from './file-faults.ts'
import { spooled } from './spool.ts'

export interface Source {
  readonly kind: FileKind
  /** As the user names it. */
  readonly file: string
  /** Where its bytes are: a pipe, which can be read only once, is copied first. */
  readonly path: string
  readonly packed: boolean
  /** So many bytes of text are read at most. */
  readonly most: number
}

/** Only a bound: docs/reference/command-line.md tells what was measured, and what purchases need. */
const MOST_BYTES: Readonly<Record<FileKind, number>> = {
  PURCHASES: 400_000_000,
  TICKETS: 400_000_000,
  SALES: 400_000_000,
  CALLS: 400_000_000,
  CUSTOMERS: 400_000_000,
}

/**
 * @param folder a temporary one, for what must be copied
 * @throws InputError naming the file
 */
export async function sourceOf(kind: FileKind, file: string, folder: string): Promise<Source> {
  const most = MOST_BYTES[kind]
  const stats = statsOf(kind, file)
  const path = stats.isFile() ? file : await spooled(kind, file, folder, most)
  const packed = beginsAsGzip(kind, file, path)
  if (!packed && file.endsWith('.gz') && stats.size > 0) throw notGzip(kind, file)
  if (!packed && stats.size > most) throw tooLarge(kind, file, most)
  return { kind, file, path, packed, most }
}

function statsOf(kind: FileKind, file: string): Stats {
  let stats: Stats
  try {
    stats = statSync(file)
  } catch (error) {
    throw unreadable(kind, file, error)
  }
  if (stats.isDirectory()) throw unreadable(kind, file, new Error('it is a directory'))
  return stats
}

function beginsAsGzip(kind: FileKind, file: string, path: string): boolean {
  try {
    const descriptor = openSync(path, 'r')
    try {
      const start = Buffer.alloc(2)
      return readSync(descriptor, start) === 2 && start[0] === 0x1f && start[1] === 0x8b
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    throw unreadable(kind, file, error)
  }
}

const PIECE = 1 << 18

/** @throws InputError naming the file */
export async function* bytesOf({ kind, file, path, packed, most }: Source): AsyncGenerator<Buffer, void, undefined> {
  const raw = createReadStream(path, { highWaterMark: PIECE })
  const bytes = packed ? pipeline(raw, createGunzip({ chunkSize: PIECE }), () => {}) : raw
  let size = 0
  try {
    for await (const piece of bytes as AsyncIterable<Buffer>) {
      size += piece.length
      if (size > most) throw tooLarge(kind, file, most)
      yield piece
    }
  } catch (error) {
    if (error instanceof InputError) throw error
    throw isOfGzip(error) ? gzipDamaged(kind, file, error) : unreadable(kind, file, error)
  }
}

function isOfGzip(error: unknown): boolean {
  return String((error as NodeJS.ErrnoException).code).startsWith('Z_')
}
