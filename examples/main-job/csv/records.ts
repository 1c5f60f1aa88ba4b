/**
 * Records of CSV as RFC 4180 has them: fields that may be quoted, with commas, line ends and doubled quotes inside. A
 * record that cannot be read ends with its line: one quote too many costs one line and not the rest of the file.
 */

export interface CsvRecord {
  /** The line on which it begins, from 1. */
  readonly line: number
  readonly fields: readonly string[]
  /** What was expected where it cannot be read; its one field is the line as it stands. */
  readonly flaw?: string
  /** The file ends with it, without a line end. */
  readonly unended: boolean
}

const QUOTE = '"'

export function* csvRecords(content: string): Generator<CsvRecord> {
  // Some old programs end lines by a carriage return alone.
  const text = content.includes('\n') ? content : content.replaceAll('\r', '\n')
  let at = 0
  let line = 1
  while (at < text.length) {
    const record = recordAt(text, at)
    const end = record.flaw === undefined ? record.end : lineEnd(text, at)
    const unended = end >= text.length
    if (record.flaw === undefined) yield { line, fields: record.fields, unended }
    else yield { line, fields: [text.slice(at, end).trimEnd()], unended, flaw: record.flaw }
    line += countLines(text, at, end)
    at = end + 1
  }
}

interface Scanned {
  readonly fields: string[]
  /** Where the line end stands, or the end of the text. */
  readonly end: number
  readonly flaw?: string
}

function recordAt(text: string, start: number): Scanned {
  const fields: string[] = []
  let at = start
  for (;;) {
    const field = text[at] === QUOTE ? quotedField(text, at) : plainField(text, at)
    if ('flaw' in field) return { fields: [], end: at, flaw: field.flaw }
    fields.push(field.value)
    if (text[field.end] !== ',') return { fields, end: field.end }
    at = field.end + 1
  }
}

interface Field {
  readonly value: string
  readonly end: number
}

function plainField(text: string, start: number): Field {
  let end = start
  while (end < text.length && text[end] !== ',' && text[end] !== '\n') end++
  const isBeforeLineFeed = end > start && text[end] !== ',' && text[end - 1] === '\r'
  return { value: text.slice(start, isBeforeLineFeed ? end - 1 : end), end }
}

function quotedField(text: string, start: number): Field | { readonly flaw: string } {
  let value = ''
  let from = start + 1
  for (;;) {
    const quote = text.indexOf(QUOTE, from)
    if (quote < 0) return { flaw: 'a quote that is closed' }
    value += text.slice(from, quote)
    from = quote + 2
    if (text[quote + 1] === QUOTE) {
      value += QUOTE
      continue
    }
    const end = text[quote + 1] === '\r' && (text[quote + 2] ?? '\n') === '\n' ? quote + 2 : quote + 1
    if (end >= text.length || text[end] === ',' || text[end] === '\n') return { value, end }
    return { flaw: 'a comma or the end of the line after a closing quote' }
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

/** The lines from the beginning of a record up to the line end that closes it, this one included. */
function countLines(text: string, from: number, end: number): number {
  let lines = 1
  for (let at = text.indexOf('\n', from); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines++
  return lines
}
