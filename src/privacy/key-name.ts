/**
 * Under which name a vault keeps a person's key. A key that was destroyed is never made again; who was forgotten and
 * consents anew begins another life, with a key of its own: `customer:C-1`, `2 customer:C-1`.
 */
import { GuijuError } from '../core/errors.ts'
import type { Tag } from '../core/tag.ts'

const LATER = /^([1-9]\d*) (.+)$/s

/** @param life 1 for the first */
export function keyName(subject: Tag, life: number): string {
  // It would be taken for the key of somebody else's later life.
  if (LATER.test(subject)) {
    throw new GuijuError('INVALID_DEFINITION', 'the kind of a personal subject begins with a number and a blank')
  }
  return life === 1 ? subject : `${life} ${subject}`
}

export function ofKeyName(name: string): { readonly subject: Tag; readonly life: number } {
  const [, life, subject] = LATER.exec(name) ?? []
  return subject === undefined ? { subject: name, life: 1 } : { subject, life: Number(life) }
}
