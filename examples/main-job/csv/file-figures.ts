/** What `--json` prints of a file that was read as CSV. */
import type { Encoding } from '../input/encoding-trial.ts'
import type { Unread } from './records.ts'
import type { Sheet } from './sheet.ts'

export interface FileFigures {
  readonly encoding: Encoding
  readonly impossible: readonly Impossible[]
  /** Not read, since a quote is wrong in the first of them; null: all lines were read. */
  readonly unread: (Omit<Unread, 'expected'> & { readonly expected: string }) | null
}

interface Impossible {
  readonly line: number
  /** Where a quoted field goes over several lines. */
  readonly lastLine?: number
  readonly field: string
  readonly value: string
  /** In English. */
  readonly expected: string
}

export interface LineCounts {
  /** After the header, but for blank ones. */
  readonly read: number
  readonly used: number
  readonly impossible: number
  readonly blank: number
  readonly unread: number
}

/** @param counts what the job counted of the lines that it could use */
export function fileFigures<Counts extends { readonly used: number }>(
  { encoding, read, blank, impossible, unread }: Sheet,
  counts: Counts,
): FileFigures & { readonly lines: LineCounts & Counts } {
  const notRead = unread === undefined ? 0 : unread.to - unread.from + 1
  return {
    encoding,
    lines: { read, ...counts, impossible: impossible.count, blank, unread: notRead },
    impossible: impossible.first.map(({ expected, ...line }) => ({ ...line, expected: expected.en })),
    unread: unread === undefined ? null : { ...unread, expected: unread.expected.en },
  }
}
