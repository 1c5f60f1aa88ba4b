/** The personal texts of an event's data, by the paths that its definition names: `phone`, `contact.name`, `callers[].name`. */
import { GuijuError } from '../core/errors.ts'
import type { EventDefinition } from '../core/event.ts'
import type { Tag } from '../core/tag.ts'

export interface PersonalText {
  readonly subject: Tag
  /** The path of this text: `callers[0].name`. */
  readonly field: string
  readonly text: string
}

/** Empty texts and null are left as they are: that something was not told is no secret. */
export function personalTexts({ type, personal }: EventDefinition, data: unknown): readonly PersonalText[] {
  return personal.flatMap(group => {
    const of = group.subject(data)
    if (of === undefined) return []
    return group.fields.flatMap(path =>
      textsAt(data, path.split('.'), '', type).map(found => ({ subject: of, ...found })),
    )
  })
}

/** A copy of the data in which the texts at these paths are others; the rest is shared. */
export function withTexts(data: unknown, texts: ReadonlyMap<string, string>, at = ''): unknown {
  const other = texts.get(at)
  if (other !== undefined) return other
  if (typeof data !== 'object' || data === null) return data
  if (![...texts.keys()].some(field => field.startsWith(at))) return data
  if (Array.isArray(data)) return data.map((item, index) => withTexts(item, texts, itemPath(at, index)))
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, withTexts(value, texts, memberPath(at, key))]),
  )
}

function textsAt(data: unknown, path: readonly string[], at: string, type: string): Omit<PersonalText, 'subject'>[] {
  const [step, ...rest] = path
  if (data === null || data === undefined) return []
  if (step === undefined) {
    if (typeof data !== 'string') throw notText(type, at)
    return data === '' ? [] : [{ field: at, text: data }]
  }
  if (!step.endsWith('[]')) return textsAt(fieldOf(data, step), rest, memberPath(at, step), type)
  const name = step.slice(0, -2)
  const items = fieldOf(data, name)
  if (!Array.isArray(items)) return []
  return items.flatMap((item, index) => textsAt(item, rest, itemPath(memberPath(at, name), index), type))
}

function fieldOf(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, name)
    ? (data as Record<string, unknown>)[name]
    : undefined
}

/** The path of an item of the list at this path. */
export function itemPath(at: string, index: number): string {
  return `${at}[${index}]`
}

/** The path of a field of the record at this path. */
export function memberPath(at: string, key: string): string {
  return at === '' ? key : `${at}.${key}`
}

function notText(type: string, field: string): GuijuError {
  const message = `event ${type} calls ${field} personal, and it is no text: only texts can be sealed`
  return new GuijuError('INVALID_DEFINITION', message, { type, field })
}
