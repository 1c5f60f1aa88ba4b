/**
 * The sealed form of a text: a mark that says by itself whose it is and where it was made, so that states, views,
 * findings and exports may carry it about like any other text, also inside a longer one.
 *
 *     ⟦guiju.1 customer:C-1 01KB… name 3q2-7w…⟧   (blanks within the parts are escaped)
 */
import type { Marks } from '../core/opened.ts'
import { OPENING } from '../core/sealed-text.ts'
import type { Tag } from '../core/tag.ts'

/** Where a text was sealed. All of it is authenticated with the text. */
export interface Place {
  /** Whose key. */
  readonly subject: Tag
  readonly eventId: string
  /** The field's path in the event's data: `contact.name`, `callers[0].name`. */
  readonly field: string
}

export interface Sealed extends Place {
  readonly bytes: Uint8Array<ArrayBuffer>
}

const MARK = /⟦guiju\.1 (\S+) (\S+) (\S+) ([\w-]+)⟧/g

export function markOf({ subject, eventId, field }: Place, bytes: Uint8Array): string {
  const place = [subject, eventId, field].map(encodeURIComponent).join(' ')
  return `${OPENING}1 ${place} ${bytesToText(bytes)}⟧`
}

/** All marks in a text. */
export function marksIn(text: string): string[] {
  return text.includes(OPENING) ? (text.match(MARK) ?? []) : []
}

/** The text with each mark replaced by what it stands for. */
export function withMarks(text: string, standsFor: (mark: string) => string): string {
  return text.replaceAll(MARK, mark => standsFor(mark))
}

/** Undefined for a text that is no mark, or not only one. */
export function parseMark(mark: string): Sealed | undefined {
  const [whole, subject, eventId, field, text] = [...mark.matchAll(MARK)][0] ?? []
  if (whole !== mark) return undefined
  try {
    const [ofWhom, id, path] = [subject!, eventId!, field!].map(decodeURIComponent)
    return { subject: ofWhom!, eventId: id!, field: path!, bytes: textToBytes(text!) }
  } catch {
    return undefined
  }
}

export const marks: Marks<Sealed> = {
  find: marksIn,
  parse: parseMark,
  replace: withMarks,
  rest: text => text,
  // Who acted and by which command is no personal text, whoever is said to have.
  never: new Set(['commandId', 'actor']),
}

function bytesToText(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function textToBytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), char => char.charCodeAt(0))
}
