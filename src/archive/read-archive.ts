/** Reads an export and hands out its events only when their lines, their order and their hashes are found sound. */
import { isGuijuError } from '../core/errors.ts'
import type { ChainHead } from './chain.ts'
import type { Footer, Header } from './format.ts'
import { altered, type BrokenLink, beginLinks, brokenLink, endLinks, kindOf, type Links } from './links.ts'
import type { Entry } from './read-line.ts'
import { type Item, itemsOf, type Lines, orderCheck } from './read-lines.ts'
import { sha256 } from './sha256.ts'

export interface Reading {
  /** Events that are handed out at a time. */
  readonly size: number
  readonly saved?: ChainHead | undefined
  onHeader?(header: Header): void
  onEnd?(footer: Footer, head: ChainHead | undefined): void
}

type Items = AsyncGenerator<Item, void, undefined>

/** Where the reading stands. */
interface State {
  readonly items: Items
  readonly seen: Entry[]
  links: Links | undefined
  footer: Footer | undefined
  /** Events read, sound or not. */
  count: number
}

/** `ARCHIVE_INVALID`, `ARCHIVE_CUT`, `ARCHIVE_NEWER`, `ARCHIVE_ALTERED`: always of the first line that is not sound. */
export async function* entriesOf(lines: Lines, reading: Reading): AsyncGenerator<readonly Entry[], void, undefined> {
  const state: State = { items: itemsOf(lines), seen: [], links: undefined, footer: undefined, count: 0 }
  const check = orderCheck()
  try {
    for (let next = await state.items.next(); !next.done; next = await state.items.next()) {
      const item = next.value
      noted(state, item)
      check(item)
      if (item.kind === 'header') await begun(state, item.header, reading)
      if (item.kind === 'footer' || state.seen.length === reading.size) yield await sound(state)
      if (item.kind === 'footer') ended(state, item.footer, item.line, reading)
    }
  } catch (error) {
    // A line before the one that was complained of may be the first that is not sound.
    if (!isGuijuError(error, 'ARCHIVE_ALTERED')) await sound(state)
    throw error
  } finally {
    await state.items.return()
  }
}

function noted(state: State, item: Item): void {
  if (item.kind === 'event') {
    state.seen.push(item.entry)
    state.count += 1
  }
  if (item.kind === 'footer') state.footer = item.footer
}

async function begun(state: State, header: Header, { saved, onHeader }: Reading): Promise<void> {
  state.links = await beginLinks(header, sha256, saved)
  onHeader?.(header)
}

function ended({ links }: State, footer: Footer, line: number, { onEnd }: Reading): void {
  endLinks(links, footer, line)
  onEnd?.(footer, links?.reached)
}

/** The events that were seen, once their hashes are known to be right. */
async function sound(state: State): Promise<readonly Entry[]> {
  const seen = state.seen.splice(0)
  const broken = state.links && (await brokenLink(state.links, seen))
  if (broken === undefined) return seen
  throw altered(broken, await whatWasDone(state, broken, seen))
}

async function whatWasDone(state: State, { entry, before, index }: BrokenLink, seen: readonly Entry[]) {
  let [next, previous] = [false, false]
  const { sha } = state.links!
  for await (const some of restOf(state, seen.slice(index + 1))) {
    const texts = some.flatMap(({ text, hash }) => [before + text, hash + entry.text])
    const hashes = await sha.each(texts)
    next ||= some.some(({ hash }, at) => hash === hashes[2 * at])
    previous ||= some.some((_, at) => entry.hash === hashes[2 * at + 1])
  }
  return kindOf({ next, previous, fewer: (state.footer?.count ?? 0) > state.count })
}

/** The lines behind, as far as they can be read at all. */
async function* restOf(state: State, seen: readonly Entry[]): AsyncGenerator<readonly Entry[], void, undefined> {
  yield seen
  try {
    for (let next = await state.items.next(); !next.done; next = await state.items.next()) {
      noted(state, next.value)
      yield state.seen.splice(0)
    }
  } catch (error) {
    if (!isGuijuError(error)) throw error
  }
}
