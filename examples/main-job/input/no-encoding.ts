/** Says from which byte on a file is in none of the encodings that are read. */
import { InputError } from '../faults.ts'
import type { Encoding, EncodingTrial } from './encoding-trial.ts'
import { bytesOf, type Source } from './source.ts'

interface Place {
  readonly encoding: Encoding
  /** From 0. */
  readonly byte: number
  /** From 1. */
  readonly line: number
}

export async function inNoEncoding(source: Source, trials: readonly EncodingTrial[]): Promise<InputError> {
  const places: Place[] = []
  for (const trial of trials) places.push(await firstWrongByte(source, trial))
  const { kind, file } = source
  const { byte, line } = places[0]!
  const message = `${file} is neither ${places.map(nameOf).join(' nor ')}${hintOf(await startOf(source))}`
  return new InputError(`${kind}_ENCODING`, message, { file, line, byte })
}

function nameOf({ encoding, byte, line }: Place): string {
  return `${encoding === 'utf-8' ? 'UTF-8' : 'GB18030'} (byte ${byte}, line ${line})`
}

/** A longer character may have begun before the piece that was found wrong. */
const LONGEST_CHARACTER = 4

async function firstWrongByte(source: Source, { encoding, soundBytes }: EncodingTrial): Promise<Place> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const known = Math.max(0, soundBytes - LONGEST_CHARACTER)
  let [at, line, start, startLine] = [0, 1, known, 1]
  for await (const piece of bytesOf(source)) {
    const skipped = Math.min(piece.length, Math.max(0, known - at))
    decoder.decode(piece.subarray(0, skipped), { stream: true })
    for (const byte of piece.subarray(0, skipped)) if (byte === 0x0a) line++
    if (skipped > 0) startLine = line
    at += skipped
    for (const byte of piece.subarray(skipped)) {
      try {
        if (decoder.decode(Uint8Array.of(byte), { stream: true }) !== '') [start, startLine] = [at + 1, line]
      } catch {
        return { encoding, byte: start, line: startLine }
      }
      at++
      if (byte === 0x0a) [line, startLine] = [line + 1, line + 1]
    }
  }
  return { encoding, byte: start, line: startLine }
}

async function startOf(source: Source): Promise<Buffer> {
  for await (const piece of bytesOf(source)) return piece
  return Buffer.alloc(0)
}

function hintOf(start: Buffer): string {
  const mark = start.subarray(0, 2).toString('hex')
  return mark === 'fffe' || mark === 'feff' ? '; it begins as UTF-16 does: save it as UTF-8' : ''
}
