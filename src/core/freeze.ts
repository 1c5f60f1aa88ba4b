/**
 * Freezes plain data to the bottom, in place, and hands it back. It looks below what is frozen already: a frozen
 * object may still hold one that is not.
 *
 * @param levels a RangeError where it is deeper
 */
export function frozen<T>(value: T, levels = Number.POSITIVE_INFINITY): T {
  if (typeof value !== 'object' || value === null) return value
  if (levels === 0) throw new RangeError('it lies too deep')
  Object.freeze(value)
  if (Array.isArray(value)) {
    for (const inner of value) if (typeof inner === 'object') frozen(inner, levels - 1)
    return value
  }
  for (const key of Object.keys(value)) {
    const inner: unknown = value[key as keyof typeof value]
    if (typeof inner === 'object') frozen(inner, levels - 1)
  }
  return value
}

/** A frozen copy of plain data: the original stays as it is. */
export function frozenCopy<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy)) as T
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    const inner: unknown = value[key as keyof typeof value]
    copy[key] = typeof inner === 'object' ? frozenCopy(inner) : inner
  }
  return Object.freeze(copy) as T
}
