/** The lines of an export in their order. */
import type { GuijuError } from '../core/errors.ts'
import { lineFault } from './archive-fault.ts'
import type { Footer, Header } from './format.ts'
import { type Entry, entryOf, footerOf, headerOf, invalid, parsed } from './read-line.ts'

/** Lines without their ends. What is no list can be read only once. */
export type Lines = AsyncIterable<string> | Iterable<string>

export type Item =
  | { readonly kind: 'header'; readonly header: Header }
  | { readonly kind: 'event'; readonly entry: Entry }
  | { readonly kind: 'footer'; readonly footer: Footer; readonly line: number }

/**
 * A header, events, a footer; whether they fit together is for `orderCheck` and the chain. `ARCHIVE_CUT` where the footer
 * is missing, `ARCHIVE_NEWER` for a file of a later version, `ARCHIVE_INVALID` for a line that no export has written.
 */
export async function* itemsOf(lines: Lines): AsyncGenerator<Item, void, undefined> {
  let line = 0
  let header: Header | undefined
  let ended = false
  for await (const text of lines) {
    line += 1
    if (typeof text !== 'string') throw invalid(line, '', text, 'a text')
    if (ended) throw invalid(line, '', text, 'nothing after the footer')
    const item: Item = header === undefined ? headerItem(text, line) : itemOf(text, line, header)
    if (item.kind === 'header') header = item.header
    ended = item.kind === 'footer'
    yield item
  }
  if (!ended) throw cut(line + 1)
}

function headerItem(text: string, line: number): Item & { kind: 'header' } {
  return { kind: 'header', header: headerOf(text, line) }
}

function itemOf(text: string, line: number, { chain }: Header): Item {
  const fields = parsed(text, line)
  return 'footer' in fields
    ? { kind: 'footer', footer: footerOf(fields, text, line), line }
    : { kind: 'event', entry: entryOf(fields, text, line, chain !== null) }
}

/** Call it with each item: `ARCHIVE_INVALID` for positions that do not rise, and for a footer that tells something else. */
export function orderCheck(): (item: Item) => void {
  let [count, last] = [0, 0]
  return item => {
    if (item.kind === 'header') last = item.header.after
    else if (item.kind === 'footer') checkFooter(item.footer, { line: item.line, count, last })
    else {
      checkPosition(item.entry, last)
      last = item.entry.event.position
      count += 1
    }
  }
}

function checkPosition({ event, line }: Entry, last: number): void {
  const { position } = event
  if (position > last) return
  const expected = `more than ${last}, the one before`
  throw lineFault({ code: 'ARCHIVE_INVALID', line, field: 'position', value: position, expected, event })
}

interface Read {
  readonly line: number
  readonly count: number
  readonly last: number
}

function checkFooter(footer: Footer, { line, count, last }: Read): void {
  if (footer.count !== count) throw invalid(line, 'footer.count', footer.count, `${count}, the number of events`)
  if (footer.last !== last) throw invalid(line, 'footer.last', footer.last, `${last}, the last position`)
}

function cut(line: number): GuijuError {
  const expected = 'a footer: the file was cut off'
  return lineFault({ code: 'ARCHIVE_CUT', line, field: 'footer', value: undefined, expected })
}
