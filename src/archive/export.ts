/** A log as JSON lines. */
import { GuijuError } from '../core/errors.ts'
import type { EventStore, Position } from '../core/ports.ts'
import { type ChainHead, chainStart, checkHead } from './chain.ts'
import { eventText } from './event-text.ts'
import { eventLine, footerLine, headerLine } from './format.ts'
import { checkStretch, headOf, PAGE, pagesOf } from './pages.ts'
import { type Sha256, sha256 } from './sha256.ts'

export interface ExportOptions {
  /** Only events beyond this position; 0 by default, and with a head as `chain`, the head's position. */
  readonly after?: Position
  /** Only events up to this position; by default the end of the log when the export began. */
  readonly upTo?: Position
  /** Events read at a time; 1,000 by default. */
  readonly page?: number
  /**
   * Gives every line a hash that stands for it and all before it: the log's name for a chain from its first event, or
   * the head that an earlier export of the log ended with, to go on from there.
   */
  readonly chain?: string | ChainHead
}

/**
 * The lines without their ends, a header first and a footer last; what is written into a file gets one `\n` after each.
 * The same stretch of a log gives the same lines at any time and from any store that keeps its positions. Memory stays
 * flat, the store is read in pages, and what is appended meanwhile is left out.
 *
 * `INVALID_OPTION`, `INVALID_POSITION` and what `store.read` throws.
 */
export async function* exportLog(
  store: EventStore,
  options: ExportOptions = {},
): AsyncGenerator<string, void, undefined> {
  checkStretch(options)
  const { page = PAGE } = options
  const chained = options.chain === undefined ? undefined : await chainOf(options.chain, options.after)
  const after = options.after ?? chained?.head.position ?? 0
  const upTo = Math.max(after, Math.min(options.upTo ?? Number.MAX_SAFE_INTEGER, await headOf(store)))
  yield headerLine(after, chained?.head)
  let [count, last, hash] = [0, after, chained?.head.hash]
  for await (const events of pagesOf(store, { after, upTo, page })) {
    const texts = events.map(eventText)
    const hashes = hash === undefined ? undefined : await chained?.sha.chain(hash, texts)
    for (const [index, { position }] of events.entries()) yield eventLine(texts[index]!, position, hashes?.[index])
    count += events.length
    last = events.at(-1)!.position
    hash = hashes?.at(-1)
  }
  yield footerLine({ count, last, hash: hash ?? null })
}

async function chainOf(
  chain: string | ChainHead,
  after: Position | undefined,
): Promise<{ sha: Sha256; head: ChainHead }> {
  const sha = sha256()
  if (typeof chain !== 'string') checkHead(chain)
  const head = typeof chain === 'string' ? await chainStart(sha, chain) : chain
  if (after === undefined || after === head.position) return { sha, head }
  const message = `after is ${after}, but the chain goes on from ${head.position}: it must not leave events out`
  throw new GuijuError('INVALID_OPTION', message, { option: 'after' })
}
