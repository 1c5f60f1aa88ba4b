/**
 * What stands for personal texts is opened in an answer on its way out to whoever asked. Of an event only the data are
 * opened, and of these only what was made for that event and that field.
 */
import { frozen } from './freeze.ts'
import { inText, MASKED, type Masked } from './masked.ts'
import { itemPath, memberPath } from './personal-texts.ts'
import { holdsSealed, UNREADABLE } from './sealed-text.ts'

/** A kind of texts that stand for personal ones. */
export interface Marks<Mark extends MadeAt = MadeAt> {
  /** All that are in a text. */
  find(text: string): readonly string[]
  /** Undefined for a text that is none, or not only one. */
  parse(mark: string): Mark | undefined
  /** The text with each replaced. */
  replace(text: string, standsFor: (mark: string) => string): string
  /** What is left of a text in which no mark is found. */
  rest(text: string): string
  /** In fields of these names nothing is opened. */
  readonly never: ReadonlySet<string>
}

interface MadeAt {
  readonly eventId: string
  readonly field: string
}

/**
 * A frozen copy; what holds no such text is handed back as it is.
 * @param open answers what stands in the place of a mark; undefined is one that has lost its form
 */
export async function openedIn<T, Mark extends MadeAt>(
  value: T,
  marks: Marks<Mark>,
  open: (mark: Mark | undefined) => Promise<string | Masked>,
): Promise<T> {
  if (!holdsSealed(value)) return value
  const found = new Set<string>()
  replaced(value, {
    ...marks,
    standsFor: mark => {
      found.add(mark)
      return mark
    },
  })
  const texts = new Map<string, string | Masked>()
  await Promise.all([...found].map(async mark => texts.set(mark, await open(marks.parse(mark)))))
  return frozen(replaced(value, { ...marks, standsFor: mark => texts.get(mark)! })) as T
}

interface Opening extends Marks {
  readonly standsFor: (mark: string) => string | Masked
}

function replaced(value: unknown, opening: Opening): unknown {
  if (typeof value === 'string') return replacedText(value, opening)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(inner => replaced(inner, opening))
  if (isEvent(value)) return { ...value, data: replacedAt(value.data, value.id, '', opening) }
  const entries = Object.entries(value).map(([key, inner]) => [
    keyOf(key, opening),
    opening.never.has(key) ? inner : replaced(inner, opening),
  ])
  return Object.fromEntries(entries)
}

/** Rows by somebody's name: they stay apart where the name is masked. */
function keyOf(key: string, opening: Opening): string {
  const [first] = opening.find(key)
  if (first === undefined) return opening.rest(key)
  const told = replacedText(key, opening)
  if (typeof told === 'string') return told
  const { eventId, field } = opening.parse(first) ?? { eventId: '', field: '' }
  return `${MASKED} ${eventId} ${field}`
}

function replacedText(value: string, opening: Opening): unknown {
  const found = opening.find(value)
  if (found.length === 0) return opening.rest(value)
  const { standsFor } = opening
  if (found[0] === value) return standsFor(value)
  return opening.rest(opening.replace(value, mark => inText(standsFor(mark))))
}

function replacedAt(value: unknown, id: string, at: string, opening: Opening): unknown {
  if (typeof value === 'string') {
    if (opening.find(value).length === 0) return opening.rest(value)
    const made = opening.parse(value)
    return made?.eventId === id && made.field === at ? opening.standsFor(value) : UNREADABLE
  }
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item, index) => replacedAt(item, id, itemPath(at, index), opening))
  const entries = Object.entries(value)
  return Object.fromEntries(entries.map(([key, inner]) => [key, replacedAt(inner, id, memberPath(at, key), opening)]))
}

function isEvent(value: object): value is { readonly id: string; readonly data: unknown } {
  const { id, type, tags, recordedAt } = value as Record<string, unknown>
  return (
    typeof id === 'string' &&
    typeof type === 'string' &&
    Array.isArray(tags) &&
    typeof recordedAt === 'string' &&
    'data' in value
  )
}
