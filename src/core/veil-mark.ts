/**
 * What stands for a personal text within an office without a key vault that may not show it to everybody:
 *
 *     ⟦guiju.0 customer:C-1 01KB… name 005a0068006f0075⟧   (blanks, brackets and % within the parts are escaped)
 *
 * It says whose text it is and where it stands, and holds the text itself, in the codes of its characters: whoever cuts a
 * piece off, which no recipe and no view may, has no piece of a name. It is never in a store, and nobody outside sees it.
 */
import type { PersonalField } from './authority.ts'
import { MASKED } from './masked.ts'
import type { Marks } from './opened.ts'
import { VEIL } from './sealed-text.ts'

export interface Veiled extends PersonalField {
  readonly eventId: string
  readonly text: string
}

const MARK = /⟦guiju\.0 ([^\s⟦⟧]+) ([^\s⟦⟧]+) ([^\s⟦⟧]+) ((?:[0-9a-f]{4})+)⟧/g

export function veilOf({ subject, eventId, field, text }: Veiled): string {
  return `${VEIL}${[subject, eventId, field].map(escaped).join(' ')} ${text.replaceAll(/./gs, codeOf)}⟧`
}

export const veils: Marks<Veiled> = {
  find: text => (text.includes(VEIL) ? (text.match(MARK) ?? []) : []),
  parse(mark) {
    const [whole, ...parts] = [...mark.matchAll(MARK)][0] ?? []
    if (whole !== mark) return undefined
    const [subject, eventId, field, codes] = parts as [string, string, string, string]
    const text = codes.replaceAll(/.{4}/g, characterOf)
    return { subject: plain(subject), eventId: plain(eventId), field: plain(field), text }
  },
  replace: (text, standsFor) => text.replaceAll(MARK, mark => standsFor(mark)),
  rest: withoutVeils,
  never: new Set(),
}

/** No piece of a veil is left, nor what somebody cut it down to. */
export function withoutVeils(text: string): string {
  return text.replaceAll(/⟦guiju\.0 [^⟧]*⟧?/g, MASKED)
}

function escaped(part: string): string {
  return part.replaceAll(/[\s⟦⟧%]/g, one => `%${codeOf(one)}`)
}

function plain(part: string): string {
  return part.replaceAll(/%([0-9a-f]{4})/g, (_, code: string) => characterOf(code))
}

// By their codes, since a text may hold half a character.
function codeOf(one: string): string {
  return one.charCodeAt(0).toString(16).padStart(4, '0')
}

function characterOf(code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16))
}
