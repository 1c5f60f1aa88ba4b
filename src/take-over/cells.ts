/** What stands in the cells of a book, and how it is read: what a person takes for the same is the same. */
import type { Text } from '../core/finding.ts'

/** As readers of CSV or XLSX give it. A `Date` is a day at midnight UTC; a number may be one, too, as table programs count days. */
export type Cell = string | number | boolean | Date | null | undefined | { readonly formula: string }

/** One row, where its number is not its place in the list, or where its reader could not read it. */
export interface BookRow {
  /** As a person counts them in the file, from 1. */
  readonly row: number
  readonly cells: readonly Cell[]
  /** Why it cannot be read: nothing else of it is looked at. */
  readonly unreadable?: Unfit
}

/** What is wrong, and what was expected. */
export interface Unfit {
  /** The title of the column; left out: the row as a whole. */
  readonly column?: string
  readonly value: string
  readonly expected: Text
}

/** A flaw of a book. */
export interface BookFlaw extends Unfit {
  readonly row: number
  /** The refusal of fact, where the log and not the book is the reason: `expected` says why. */
  readonly refused?: string
}

/** So much of a value is shown. */
const SHOWN = 200

export function unfit(value: string, expected: Text, column?: string): Unfit {
  const short = value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value
  return { ...(column !== undefined && { column }), value: short, expected }
}

/** Full-width digits and letters as those of a keyboard; what else has a width (brackets, commas) stays as it is. */
export function narrowed(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
}

/** Titles and codes, as far as they are read alike: without width, case, blanks, marks of what is needed. */
export function alike(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*_-]+/g, '')
}

/** What a cell says as one line of text; undefined: nothing. An apostrophe that keeps a table program from reckoning is none of it. */
export function textIn(cell: Exclude<Cell, Date | { readonly formula: string }>): string | undefined {
  if (cell === null || cell === undefined) return undefined
  const text = String(cell)
    .replace(/^'(?='*[=+\-@\t\r])/, '')
    .replace(/\s+/g, ' ')
    .trim()
  return text === '' ? undefined : text
}

export const isFormula = (cell: Cell): cell is { readonly formula: string } =>
  typeof cell === 'object' && cell !== null && !(cell instanceof Date)
