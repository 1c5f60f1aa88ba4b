/** Checks a file alone. */
import { type GuijuError, isGuijuError } from '../core/errors.ts'
import { type BreakKind, type Broken, foundAt } from './broken.ts'
import { type ChainHead, checkHead } from './chain.ts'
import { PAGE } from './pages.ts'
import { entriesOf } from './read-archive.ts'
import type { Lines } from './read-lines.ts'

export interface VerifyExportOptions {
  /**
   * A head that was saved elsewhere. Without it, whoever can write the file can make it anew, cut it and write another
   * footer, or put an old one in its place, and nobody can tell.
   */
  readonly head?: ChainHead
}

export interface IntactExport {
  readonly intact: true
  /** The number of events in the file. */
  readonly count: number
  /** The end of its chain, to be saved elsewhere; null for a file without one, of which only the form was checked. */
  readonly head: ChainHead | null
}

/**
 * Throws only where the lines cannot be read or a later guiju wrote them (`ARCHIVE_NEWER`). The chain of a file that goes
 * on from another (`header.chain.count` above 0) is checked from there on.
 */
export async function verifyExport(lines: Lines, { head }: VerifyExportOptions = {}): Promise<IntactExport | Broken> {
  checkHead(head)
  let [count, reached, before]: [number, ChainHead | null, number] = [0, null, 0]
  try {
    for await (const entries of entriesOf(lines, {
      size: PAGE,
      saved: head,
      onHeader: ({ chain }) => {
        before = chain?.count ?? 0
      },
      onEnd: (_, end) => {
        reached = end ?? null
      },
    })) {
      count += entries.length
    }
    return { intact: true, count, head: reached }
  } catch (error) {
    const kind = isGuijuError(error) ? kindOf(error) : undefined
    if (kind === undefined) throw error
    return brokenLine(error as GuijuError, kind, before)
  }
}

function kindOf({ code, details }: GuijuError): BreakKind | undefined {
  if (code === 'ARCHIVE_ALTERED') return details.kind as BreakKind
  if (code === 'ARCHIVE_CUT') return 'cut'
  return code === 'ARCHIVE_INVALID' ? 'invalid' : undefined
}

/** The header is line 1, the first event line 2. */
function brokenLine({ details, message }: GuijuError, kind: BreakKind, before: number): Broken {
  const { line, position, id } = details as { line: number; position?: number; id?: string }
  const named = position === undefined || id === undefined ? {} : foundAt({ position, id })
  return { intact: false, kind, number: before + Math.max(1, line - 1), ...named, line, message }
}
