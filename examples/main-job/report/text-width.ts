/** How many columns a text takes on a terminal, and texts brought to a width. */
import { eastAsianWidth } from 'get-east-asian-width'

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

const PLAIN = /^[\x20-\x7e]*$/

/** A Chinese character takes two columns, a mark that is combined with a letter none. */
export function widthOf(text: string): number {
  return measured(text, false)
}

/** The same where a terminal takes what is ambiguous (`“ ” …`, Greek, Cyrillic) for wide, as Chinese ones may. */
export function widestOf(text: string): number {
  return measured(text, true)
}

function measured(text: string, ambiguousAsWide: boolean): number {
  if (PLAIN.test(text)) return text.length
  let width = 0
  for (const grapheme of graphemesOf(text)) {
    width += Math.max(...Array.from(grapheme, part => eastAsianWidth(part.codePointAt(0)!, { ambiguousAsWide })))
  }
  return width
}

export function graphemesOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text
}

const PIECES = /\s+|[^\s\u2e80-\u{3fffd}]+[，。；：、）」]*|[（「]*[\u2e80-\u{3fffd}]\p{M}*[，。；：、）」]*|[^\s]/gu

/**
 * Lines of at most `width` columns on any terminal: broken at blanks, between Chinese characters, never before closing
 * punctuation, and within a word only where it is longer than a line.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of (text.match(PIECES) ?? []).flatMap(piece => brokenUp(piece, width))) {
    if (line !== '' && widestOf(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    if (line !== '' || piece.trim() !== '') line += piece
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}

function brokenUp(piece: string, width: number): string[] {
  if (widestOf(piece.trimEnd()) <= width) return [piece]
  const parts: string[] = []
  let part = ''
  for (const grapheme of graphemesOf(piece)) {
    if (part !== '' && widestOf(part + grapheme) > width) {
      parts.push(part)
      part = ''
    }
    part += grapheme
  }
  return [...parts, part]
}
