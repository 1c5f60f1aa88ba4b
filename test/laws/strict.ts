/** Equality that lets nothing pass: prototypes, own keys, undefined, -0, holes. */

/** Where two values differ; undefined when they do not. */
export function difference(left: unknown, right: unknown, at = 'value'): string | undefined {
  if (Object.is(left, right)) return undefined
  if (!isObject(left) || !isObject(right)) return `${at}: ${told(left)} and ${told(right)}`
  if (Object.getPrototypeOf(left) !== Object.getPrototypeOf(right)) return `${at}: different prototypes`
  const keys = Reflect.ownKeys(left)
  const others = Reflect.ownKeys(right)
  const odd = keys.find(key => !others.includes(key)) ?? others.find(key => !keys.includes(key))
  if (odd !== undefined) return `${at}.${String(odd)}: on one side only`
  for (const key of keys) {
    const found = difference(Reflect.get(left, key), Reflect.get(right, key), `${at}.${String(key)}`)
    if (found !== undefined) return found
  }
  return undefined
}

/** What in a value somebody could still change; undefined when it is frozen to the bottom. */
export function loose(value: unknown, at = 'value'): string | undefined {
  if (!isObject(value)) return undefined
  if (!Object.isFrozen(value)) return at
  for (const key of Reflect.ownKeys(value)) {
    const found = loose(Reflect.get(value, key), `${at}.${String(key)}`)
    if (found !== undefined) return found
  }
  return undefined
}

/** What in a value is frozen; undefined when nothing is. */
export function frozenPart(value: unknown, at = 'value'): string | undefined {
  if (!isObject(value)) return undefined
  if (Object.isFrozen(value) && Reflect.ownKeys(value).some(key => key !== 'length')) return at
  for (const key of Reflect.ownKeys(value)) {
    const found = frozenPart(Reflect.get(value, key), `${at}.${String(key)}`)
    if (found !== undefined) return found
  }
  return undefined
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function told(value: unknown): string {
  return Object.is(value, -0) ? '-0' : isObject(value) ? JSON.stringify(value) : String(value)
}
