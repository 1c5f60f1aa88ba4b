/**
 * What stands for a personal text within an office without a key vault that may not show it to everybody:
 *
 *     ⟦guiju.0 customer:C-1 01KB… name Zhou%20Wei⟧   (blanks, brackets and % within the parts are escaped)
 *
 * It says whose text it is and where it stands, and holds the text itself. It is never in a store, and nobody outside sees it.
 */
import type { PersonalField } from './authority.ts'
import type { Marks } from './opened.ts'
import { VEIL } from './sealed-text.ts'

export interface Veiled extends PersonalField {
  readonly eventId: string
  readonly text: string
}

const MARK = /⟦guiju\.0 ([^\s⟦⟧]+) ([^\s⟦⟧]+) ([^\s⟦⟧]+) ([^\s⟦⟧]+)⟧/g

export function veilOf({ subject, eventId, field, text }: Veiled): string {
  return `${VEIL}${[subject, eventId, field, text].map(escaped).join(' ')}⟧`
}

export const veils: Marks<Veiled> = {
  find: text => (text.includes(VEIL) ? (text.match(MARK) ?? []) : []),
  parse(mark) {
    const [whole, ...parts] = [...mark.matchAll(MARK)][0] ?? []
    if (whole !== mark) return undefined
    const [subject, eventId, field, text] = parts.map(plain) as [string, string, string, string]
    return { subject, eventId, field, text }
  },
  replace: (text, standsFor) => text.replaceAll(MARK, mark => standsFor(mark)),
}

// Not by encodeURIComponent: a text may hold half a character.
function escaped(part: string): string {
  return part.replaceAll(/[\s⟦⟧%]/g, one => `%${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function plain(part: string): string {
  return part.replaceAll(/%([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
