/**
 * The parts of a zip, each by its name, decompressed piece by piece. Sizes that a zip states are no more than a claim: what
 * comes out is counted, and ends where it is too much.
 */
import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs'
import { pipeline } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { InputError } from '../faults.ts'
import type { Source } from '../input/source.ts'

export interface Zip {
  readonly names: readonly string[]
  /** @throws InputError where the part cannot be unpacked, or holds too much */
  part(name: string): AsyncGenerator<Buffer, void, undefined>
}

interface Entry {
  readonly method: number
  readonly packedSize: number
  readonly offset: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
/** The end of a zip, its longest comment included. */
const LONGEST_END = 22 + 0xffff
const MOST_PARTS = 10_000
const PIECE = 1 << 18

export function zipOf(source: Source): Zip {
  const descriptor = openSync(source.path, 'r')
  try {
    const entries = entriesOf(descriptor, source)
    return { names: [...entries.keys()], part: name => partOf(source, name, entries.get(name)) }
  } finally {
    closeSync(descriptor)
  }
}

function entriesOf(descriptor: number, source: Source): ReadonlyMap<string, Entry> {
  const { size } = fstatSync(descriptor)
  const tail = read(descriptor, Math.max(0, size - LONGEST_END), Math.min(size, LONGEST_END))
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || tail.length - end < 22 || tail.readUInt32LE(end) !== END) throw damaged(source, 'it has no end')
  const [count, length, offset] = [
    tail.readUInt16LE(end + 10),
    tail.readUInt32LE(end + 12),
    tail.readUInt32LE(end + 16),
  ]
  if (count > MOST_PARTS || offset + length > size) throw damaged(source, 'its list of parts is not whole')
  const list = read(descriptor, offset, length)
  const entries = new Map<string, Entry>()
  for (let at = 0, seen = 0; seen < count; seen++) {
    if (at + 46 > list.length || list.readUInt32LE(at) !== CENTRAL)
      throw damaged(source, 'its list of parts is not whole')
    const [nameLength, extra, comment] = [28, 30, 32].map(from => list.readUInt16LE(at + from)) as [
      number,
      number,
      number,
    ]
    if ((list.readUInt16LE(at + 8) & 1) !== 0) throw damaged(source, 'it is encrypted')
    const name = list.toString('utf8', at + 46, at + 46 + nameLength)
    entries.set(name, {
      method: list.readUInt16LE(at + 10),
      packedSize: list.readUInt32LE(at + 20),
      offset: list.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + extra + comment
  }
  return entries
}

async function* partOf(
  source: Source,
  name: string,
  entry: Entry | undefined,
): AsyncGenerator<Buffer, void, undefined> {
  if (entry === undefined) throw damaged(source, `it lacks ${name}`)
  const { method, packedSize } = entry
  if (method !== 0 && method !== 8) throw damaged(source, `${name} is packed in a way that is not known`)
  if (packedSize === 0) return
  const start = startOf(source, entry)
  const raw = createReadStream(source.path, { start, end: start + packedSize - 1, highWaterMark: PIECE })
  const bytes = method === 8 ? pipeline(raw, createInflateRaw({ chunkSize: PIECE }), () => {}) : raw
  let size = 0
  try {
    for await (const piece of bytes as AsyncIterable<Buffer>) {
      size += piece.length
      if (size > source.most) {
        const { kind, file, most } = source
        throw new InputError(`${kind}_TOO_LARGE`, `${file}: ${name} holds more than ${most / 1e6} MB`, { file })
      }
      yield piece
    }
  } catch (error) {
    throw error instanceof InputError ? error : damaged(source, `${name} cannot be unpacked`, error)
  }
}

/** Behind the part's own head, whose extra field may be longer than the list says. */
function startOf(source: Source, { offset }: Entry): number {
  const descriptor = openSync(source.path, 'r')
  try {
    const head = read(descriptor, offset, 30)
    if (head.length < 30 || head.readUInt32LE(0) !== LOCAL)
      throw damaged(source, 'a part does not begin where it should')
    return offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28)
  } finally {
    closeSync(descriptor)
  }
}

function read(descriptor: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  let done = 0
  while (done < length) {
    const some = readSync(descriptor, bytes, done, length - done, position + done)
    if (some === 0) break
    done += some
  }
  return bytes.subarray(0, done)
}

export function damaged({ file }: Source, why: string, cause?: unknown): InputError {
  return new InputError('CUSTOMERS_XLSX_DAMAGED', `${file} is no sound XLSX file: ${why}`, { file }, cause)
}
