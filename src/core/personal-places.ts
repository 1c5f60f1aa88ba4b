/** A personal text goes nowhere but into fields that a definition declares personal, of the same person. */

import type { PersonalField } from './authority.ts'
import { GuijuError } from './errors.ts'
import type { EventDefinition, RecordedEvent } from './event.ts'
import { itemPath, memberPath } from './personal-texts.ts'
import { looksSealed, UNREADABLE } from './sealed-text.ts'

export function checkSamePerson(owner: string, { subject, field }: PersonalField): void {
  if (owner === subject) return
  const message = `${field} takes a sealed text of another person than the one whose field it is`
  throw new GuijuError('INVALID_DEFINITION', message, { field, subject })
}

/** A tag or a subject made from a personal field would bring it into the log after all. */
export function checkPublic({ type, of, personal }: EventDefinition, plain: unknown, sealed: unknown): void {
  const named = (data: unknown) => JSON.stringify([of(data).tags, personal.map(group => group.subject(data) ?? null)])
  if (named(plain) === named(sealed)) return
  throw new GuijuError('INVALID_DEFINITION', `event ${type} makes a tag or a subject from a personal field`, { type })
}

/** A sealed text that a decision puts into a field of which nobody declared that it is personal is opened for nobody. */
export function checkPlaces(event: RecordedEvent, isRight: (text: string, field: string) => boolean): void {
  texts(event.data, '', (text, field) => {
    if (!looksSealed(text) || isRight(text, field)) return text
    const message = `event ${event.type} takes a sealed text into ${field}, which its definition does not call personal`
    throw new GuijuError('INVALID_DEFINITION', message, { type: event.type, field })
  })
}

/** A frozen copy with each text, and each name of a field, as `change` has it. */
export function texts(value: unknown, at: string, change: (text: string, field: string) => string): unknown {
  if (typeof value === 'string') return change(value, at)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return Object.freeze(value.map((item, index) => texts(item, itemPath(at, index), change)))
  const entries = Object.entries(value).map(([key, inner]) => {
    const name = looksSealed(key) ? UNREADABLE : key
    return [name, texts(inner, memberPath(at, key), change)]
  })
  return Object.freeze(Object.fromEntries(entries))
}
