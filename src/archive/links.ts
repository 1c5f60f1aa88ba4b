/** The chain of a file: each line's hash must follow from the one before and the line's own event. */
import type { GuijuError } from '../core/errors.ts'
import { lineFault } from './archive-fault.ts'
import type { BreakKind } from './broken.ts'
import { type ChainHead, chainStart } from './chain.ts'
import type { Footer, Header } from './format.ts'
import { type Entry, invalid } from './read-line.ts'
import type { Sha256 } from './sha256.ts'

/** How far the chain of a file was found sound. */
export interface Links {
  readonly sha: Sha256
  /** What was saved elsewhere. */
  readonly saved: ChainHead | undefined
  reached: ChainHead
}

/** The first line that does not follow. */
export interface BrokenLink {
  readonly index: number
  readonly entry: Entry
  /** The hash that it should follow. */
  readonly before: string
}

/** Undefined for a file without a chain. A chain from the first event begins with the log's name. */
export async function beginLinks(
  { chain }: Header,
  sha: () => Sha256,
  saved: ChainHead | undefined,
): Promise<Links | undefined> {
  if (chain === null) {
    if (saved !== undefined) throw invalid(1, 'header.chain', chain, 'a chain, to be compared with the saved head')
    return undefined
  }
  const links: Links = { sha: sha(), saved, reached: chain }
  const start = await chainStart(links.sha, chain.log)
  if (chain.hash === start.hash && chain.count !== 0) {
    throw invalid(1, 'header.chain.count', chain.count, '0, since nothing comes before this hash')
  }
  if (chain.count === 0 && (chain.hash !== start.hash || chain.position !== 0)) {
    throw invalid(1, 'header.chain', chain.hash, `${start.hash} at 0, which begins the chain of ${chain.log}`)
  }
  if (saved !== undefined) checkBegins(saved, chain)
  return links
}

function checkBegins(saved: ChainHead, chain: ChainHead): void {
  if (saved.log !== chain.log) throw invalid(1, 'header.chain.log', chain.log, `${saved.log}, as in the saved head`)
  if (saved.count < chain.count) {
    const expected = `at most ${saved.count}, or the saved head proves nothing of this file`
    throw invalid(1, 'header.chain.count', chain.count, expected)
  }
  if (saved.count === chain.count && saved.hash !== chain.hash) throw rewritten(1, chain.hash, saved)
}

/** The first of these lines that does not follow; undefined moves the chain on to their end. */
export async function brokenLink(links: Links, entries: readonly Entry[]): Promise<BrokenLink | undefined> {
  const { reached, saved, sha } = links
  const before = (index: number) => (index === 0 ? reached.hash : entries[index - 1]!.hash!)
  const hashes = await sha.each(entries.map(({ text }, index) => before(index) + text))
  for (const [index, entry] of entries.entries()) {
    if (hashes[index] !== entry.hash) return { index, entry, before: before(index) }
    if (saved?.count === reached.count + index + 1 && saved.hash !== entry.hash) {
      throw rewritten(entry.line, entry.hash!, saved)
    }
  }
  const last = entries.at(-1)
  if (last === undefined) return undefined
  const { position } = last.event
  links.reached = { log: reached.log, count: reached.count + entries.length, position, hash: last.hash! }
  return undefined
}

/** The footer of a file says where its chain ends; a saved head may know of more. */
export function endLinks(links: Links | undefined, { hash }: Footer, line: number): void {
  const reached = links?.reached
  if (hash !== (reached?.hash ?? null))
    throw invalid(line, 'footer.hash', hash, reached?.hash ?? 'null, without a chain')
  const saved = links?.saved
  if (reached === undefined || saved === undefined || saved.count <= reached.count) return
  const expected = `${saved.count}, as in the saved head: the end is missing`
  throw lineFault({ code: 'ARCHIVE_ALTERED', line, field: 'footer.count', value: reached.count, expected, kind: 'cut' })
}

function rewritten(line: number, hash: string, saved: ChainHead): GuijuError {
  const expected = `${saved.hash}, as in the saved head: all of it was rewritten, somewhere up to here`
  return lineFault({ code: 'ARCHIVE_ALTERED', line, field: 'hash', value: hash, expected, kind: 'rewritten' })
}

/** What was done, by what the rest of the file tells. */
export interface Rest {
  /** The line that follows from the last sound one stands further on. */
  readonly next: boolean
  /** The line that the broken one follows from stands further on. */
  readonly previous: boolean
  /** The footer counts more events than there are. */
  readonly fewer: boolean
}

export function kindOf({ next, previous, fewer }: Rest): BreakKind {
  if (next) return previous ? 'reordered' : 'inserted'
  return fewer ? 'missing' : 'altered'
}

export function altered({ entry, before }: BrokenLink, kind: BreakKind): GuijuError {
  const expected = `what follows from ${before}: ${SAID[kind] ?? 'it is not what was exported'}`
  const { line, event, hash } = entry
  return lineFault({ code: 'ARCHIVE_ALTERED', line, field: 'hash', value: hash, expected, event, kind })
}

const SAID: { readonly [Kind in BreakKind]?: string } = {
  altered: 'the event was altered',
  inserted: 'the event does not belong there',
  missing: 'what stood before it is missing',
  reordered: 'the events are in another order',
}
