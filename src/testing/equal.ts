/** Sameness and frozenness, stricter than what test runners call equal. */

/**
 * Same values (0 and -0 differ, NaN is itself), same own keys in any order, undefined is not absence, same prototype.
 */
export function isSame(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (Object.getPrototypeOf(left) !== Object.getPrototypeOf(right)) return false
  const keys = Reflect.ownKeys(left)
  if (keys.length !== Reflect.ownKeys(right).length) return false
  return keys.every(key => Object.hasOwn(right, key) && isSame(Reflect.get(left, key), Reflect.get(right, key)))
}

/** The path of the first part that somebody could still change; undefined if there is none. */
export function notFrozen(value: unknown, path = 'event'): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (!Object.isFrozen(value)) return path
  for (const [key, part] of Object.entries(value)) {
    const found = notFrozen(part, `${path}.${key}`)
    if (found !== undefined) return found
  }
  return undefined
}
