/** Whether what was valid stays valid: a JSON schema beside the one that takes its place. */

export type Schema = Readonly<Record<string, unknown>>

/**
 * Why some data that fit the old shape may not fit the new one, by the place and the words; undefined where the new
 * shape takes all that the old one took. What it does not understand it says as a difference.
 */
export function narrowing(old: Schema, now: Schema, at = 'data'): string | undefined {
  const [olds, nows] = [forms(old), forms(now)]
  if (olds.length > 1 || nows.length > 1) {
    const lost = olds.find(one => !nows.some(other => narrowing(one, other, at) === undefined))
    return lost && (nows.length === 1 ? narrowing(lost, nows[0]!, at) : `${at} may no longer be ${words(lost)}`)
  }
  // A closed list is gone through: each of its values is taken, or is not.
  if (Array.isArray(old.enum)) {
    const lost = old.enum.filter(value => !takes(now, value))
    return lost.length === 0 ? undefined : `${at} may no longer be ${lost.map(words).join(', ')}`
  }
  for (const word of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const found = (WORDS[word] ?? same)(old[word], now[word], `${at}.${word}`)
    if (found !== undefined) return found.replace(/\.(?:properties|items|required)\b/g, '')
  }
  return undefined
}

/** Whether a value of a closed list is taken; of an open one only texts are. */
function takes(schema: Schema, value: unknown): boolean {
  const { enum: list, type, minLength = 0, maxLength = Number.MAX_SAFE_INTEGER, pattern, ...others } = schema
  if (Array.isArray(list)) return list.includes(value)
  if (typeof value !== 'string' || type !== 'string' || Object.keys(others).length > 0) return false
  const fits = typeof pattern !== 'string' || new RegExp(pattern, 'u').test(value)
  return fits && value.length >= (minLength as number) && value.length <= (maxLength as number)
}

type Check = (old: unknown, now: unknown, at: string) => string | undefined

// Of `type: ['boolean', 'null']` as of `anyOf`.
const forms = ({ anyOf, type, ...others }: Schema): readonly Schema[] => {
  if (Array.isArray(type)) return type.flatMap(one => forms({ ...others, ...(anyOf ? { anyOf } : {}), type: one }))
  const rest = type === undefined ? others : { ...others, type }
  return Array.isArray(anyOf) && Object.keys(rest).length === 0
    ? anyOf.flatMap(forms)
    : [{ ...rest, ...(anyOf ? { anyOf } : {}) }]
}

const words = (value: unknown) => JSON.stringify(value)

const same: Check = (old, now, at) =>
  words(old) === words(now) ? undefined : `${at} was ${words(old)}, is ${words(now)}`

/** A limit may go, or move outwards. */
const limit =
  (isOutward: (old: number, now: number) => boolean): Check =>
  (old, now, at) => {
    const stays = now === undefined || (old !== undefined && isOutward(old as number, now as number))
    return stays ? undefined : `${at} was ${words(old)}, is ${words(now)}`
  }
const most = limit((old, now) => now >= old)
const least = limit((old, now) => now <= old)

const WORDS: Readonly<Record<string, Check>> = {
  maximum: most,
  maxLength: most,
  maxItems: most,
  exclusiveMaximum: most,
  minimum: least,
  minLength: least,
  minItems: least,
  exclusiveMinimum: least,
  pattern: (old, now, at) => (now === undefined ? undefined : same(old, now, at)),
  items: (old, now, at) => narrowing(old as Schema, now as Schema, at),
  required: (old, now, at) => {
    const added = ((now as string[]) ?? []).filter(name => !((old as string[]) ?? []).includes(name))
    return added.length === 0 ? undefined : `${at} asks for ${words(added)}`
  },
  properties: (old, now, at) => {
    for (const [name, schema] of Object.entries((old ?? {}) as Record<string, Schema>)) {
      const other = ((now ?? {}) as Record<string, Schema>)[name]
      const found = other ? narrowing(schema, other, `${at}.${name}`) : `${at}.${name} is gone`
      if (found !== undefined) return found
    }
    return undefined
  },
}
