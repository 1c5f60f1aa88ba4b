/**
 * Texts with places. `{actual}` stands for what is there, `{actual:grade}` for what a code of that kind is called; in
 * English `{days} working day(s)` is said of one and of many. `[…]` is passed over where nothing is there for a place in
 * it, and `[…|…]` is the other of the two then.
 */

/** What is said at a place; '' where nothing is there. */
export type Place = (name: string, kind: string | undefined) => string

/** @param missing what is said at a place outside brackets where nothing is there */
export function filled(template: string, place: Place, missing = ''): string {
  // In one go, so that brackets and braces of what is put in are texts like any other.
  return template.replace(PLACES, (_, some: string | undefined, other = '', name: string, kind?: string) => {
    if (some === undefined) return place(name, kind) || missing
    const texts = [...some.matchAll(PLACE)].map(([, name, kind]) => place(name!, kind))
    if (texts.includes('')) return filled(other, place, missing)
    return some.replace(PLACE, () => texts.shift()!)
  })
}

const PLACE = /\{(\w+)(?::(\w+))?\}/g
const PLACES = /\[([^\]|]*)(?:\|([^\]]*))?\]|\{(\w+)(?::(\w+))?\}/g

/** `{days} working day(s)`: of one and of many. */
export function counted(template: string, isOne: (name: string) => boolean): string {
  return template.replace(COUNTED, (_, name: string, noun: string) => `{${name}}${noun}${isOne(name) ? '' : 's'}`)
}

const COUNTED = /\{(\w+)\}((?: \w+)+)\(s\)/g
