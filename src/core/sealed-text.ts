/** The texts that only a key vault makes. None of them comes in from outside, whether the office has a vault or not. */

/** What stands where something was, once its key is destroyed. An empty text or null was never sealed. */
export const ERASED = '⟦erased⟧'

/** What stands where a sealed text is that nobody can open: altered, moved, made up, or its key is lost. */
export const UNREADABLE = '⟦unreadable⟧'

/** How a sealed text begins. */
export const OPENING = '⟦guiju.'

/** How a text begins that an office without a key vault holds for those who may see it; never in a store. */
export const VEIL = `${OPENING}0 `

/** A text that is sealed, that says it is, or that stands for one. */
export function looksSealed(text: string): boolean {
  return text.includes('⟦') && (text.includes(OPENING) || text.includes(ERASED) || text.includes(UNREADABLE))
}

export function holdsSealed(value: unknown): boolean {
  if (typeof value === 'string') return looksSealed(value)
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return value.some(holdsSealed)
  for (const key of Object.keys(value)) {
    if (looksSealed(key) || holdsSealed(value[key as keyof typeof value])) return true
  }
  return false
}
