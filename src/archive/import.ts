/** JSON lines into a store. */
import { GuijuError } from '../core/errors.ts'
import type { EventDefinition } from '../core/event.ts'
import type { EventStore, Position } from '../core/ports.ts'
import { checkAfter } from '../storage/checks.ts'
import { type ChainHead, checkHead } from './chain.ts'
import { fitting } from './fitting.ts'
import type { ImportDone } from './import-done.ts'
import { type Into, type Put, putAmong, putInOrder, refuseOthers } from './into.ts'
import { checkWhole, PAGE } from './pages.ts'
import { entriesOf } from './read-archive.ts'
import { invalid } from './read-line.ts'
import type { Lines } from './read-lines.ts'

export interface ImportOptions {
  /**
   * What the target may hold beyond `after`.
   * - `same` (the default): only what an earlier import of the file has brought, which is not brought again. So an import
   *   that broke off is simply run again.
   * - `empty`: nothing when the import begins.
   * - `any`: anything. The events come behind what is there; those that are there already, by their ids, are left as
   *   they are. Their order among themselves stays, but others may come to stand between them.
   */
  readonly into?: Into
  /** The target's events up to this position are left alone: for a file that goes on from one that was imported before. */
  readonly after?: Position
  /** Events in one append; 1,000 by default. */
  readonly batch?: number
  /** Whether a file without a chain is refused. */
  readonly chained?: boolean
  /** A head that was saved elsewhere; the file must have a chain that goes through it. */
  readonly head?: ChainHead
  /**
   * Whether each event fits its definition, of those that are given: type, version, data and tags. `ARCHIVE_INVALID` names
   * the line and the field of the first that does not, and nothing of its batch is written. Without it, an event need only
   * be one that a store takes.
   */
  readonly events?: readonly EventDefinition[]
  /** Hears what has been done after each append. */
  readonly onProgress?: (done: ImportDone) => void
}

export interface Imported extends ImportDone {
  /** The end of the file's chain; null for a file without one. */
  readonly head: ChainHead | null
}

/**
 * Appends the events of an export as they are: ids, times, actor, command id, meta, data, tags and their order. A batch is
 * appended only when its lines are found sound. Two imports of one file at a time lose nothing and double nothing.
 *
 * `ARCHIVE_INVALID`, `ARCHIVE_CUT`, `ARCHIVE_NEWER` and `ARCHIVE_ALTERED` for the file (`details.line`), `ARCHIVE_TARGET`
 * for a target that holds something else, and what the store throws; `details.imported` always says how far it came.
 */
export async function importLog(store: EventStore, lines: Lines, options: ImportOptions = {}): Promise<Imported> {
  checkOptions(options)
  const { into = 'same', after = 0, batch = PAGE, chained = false, head: saved, onProgress } = options
  let done: ImportDone = { events: 0, skipped: 0, last: after, positions: 'kept' }
  let head: ChainHead | null = null
  const fits = options.events && fitting(options.events)
  const put: Put = into === 'any' ? putAmong(store) : putInOrder(store)
  try {
    if (into === 'empty') await refuseOthers(store, after)
    for await (const entries of entriesOf(lines, {
      size: batch,
      saved,
      onHeader({ chain }) {
        if (chained && chain === null) throw invalid(1, 'header.chain', chain, 'a chain')
      },
      onEnd(_, end) {
        head = end ?? null
      },
    })) {
      if (fits) for (const entry of entries) fits(entry)
      if (entries.length > 0) done = await put(entries, done)
      onProgress?.(done)
    }
    if (into !== 'any' && done.events === 0) await refuseOthers(store, done.last)
    return { ...done, head }
  } catch (error) {
    throw withImported(error, done)
  }
}

function checkOptions({ into, after, batch, head }: ImportOptions): void {
  checkAfter(after)
  checkWhole('batch', batch, 1)
  checkHead(head)
  if (into === undefined || ['same', 'empty', 'any'].includes(into)) return
  throw new GuijuError('INVALID_OPTION', `into is ${into}, expected 'same', 'empty' or 'any'`, { option: 'into' })
}

function withImported(error: unknown, imported: ImportDone): unknown {
  if (!(error instanceof GuijuError)) return error
  const { code, message, details, cause } = error
  return new GuijuError(code, message, { ...details, imported }, cause)
}
