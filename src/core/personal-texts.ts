/** The personal texts of an event's data, by the paths that its definition names: `phone`, `contact.name`, `callers[].name`. */
import { GuijuError } from './errors.ts'
import type { EventDefinition } from './event.ts'
import type { Tag } from './tag.ts'

export interface PersonalText {
  readonly subject: Tag
  /** The path of this text: `callers[0].name`. */
  readonly field: string
  readonly text: string
}

/**
 * Empty texts and null are left as they are: that something was not told is no secret.
 * @param textOf what stands for a value that is no text; none: `INVALID_DEFINITION`
 */
export function personalTexts(
  { type, personal }: EventDefinition,
  data: unknown,
  textOf: TextOf = (_, field) => noText(type, field),
): readonly PersonalText[] {
  return personal.flatMap(group => {
    const of = group.subject(data)
    if (of === undefined) return []
    return group.fields.flatMap(path =>
      textsAt(data, path.split('.'), '', textOf).map(found => ({ subject: of, ...found })),
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

type TextOf = (value: unknown, field: string) => string

function textsAt(
  data: unknown,
  path: readonly string[],
  at: string,
  textOf: TextOf,
): readonly Omit<PersonalText, 'subject'>[] {
  const [step, ...rest] = path
  if (data === null || data === undefined) return []
  if (step === undefined) {
    const text = typeof data === 'string' ? data : textOf(data, at)
    return text === '' ? [] : [{ field: at, text }]
  }
  if (!step.endsWith('[]')) return textsAt(fieldOf(data, step), rest, memberPath(at, step), textOf)
  const name = step.slice(0, -2)
  const items = fieldOf(data, name)
  if (!Array.isArray(items)) return []
  return items.flatMap((item, index) => textsAt(item, rest, itemPath(memberPath(at, name), index), textOf))
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

function noText(type: string, field: string): never {
  const message = `event ${type} calls ${field} personal, and it is no text: only texts can be sealed`
  throw new GuijuError('INVALID_DEFINITION', message, { type, field })
}
