import { createHash } from 'node:crypto'

/** Of the fields as they stand: lines that say the same have the same. */
export function digestOf(fields: readonly string[]): Uint8Array {
  return createHash('sha256').update(fields.join('\0')).digest().subarray(0, 16)
}
