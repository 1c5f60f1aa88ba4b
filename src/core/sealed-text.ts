/** The texts that only a key vault makes. None of them comes in from outside, whether the office has a vault or not. */

/** What stands where something was, once its key is destroyed. An empty text or null was never sealed. */
export const ERASED = '⟦erased⟧'

/** What stands where a sealed text is that nobody can open: altered, moved, made up, or its key is lost. */
export const UNREADABLE = '⟦unreadable⟧'

/** How a sealed text begins. */
export const OPENING = '⟦guiju.'

/** A text that is sealed, that says it is, or that stands for one. */
export function looksSealed(text: string): boolean {
  return text.includes('⟦') && (text.includes(OPENING) || text.includes(ERASED) || text.includes(UNREADABLE))
}
