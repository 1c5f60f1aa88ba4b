import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { trimmed } from './trimmed.ts'

/** What the package holds of decimal.js: what `core/exact.ts` calls. */
export function leftOfDecimal(root: string): string {
  const read = (path: string) => readFileSync(join(root, path), 'utf8')
  return trimmed(read('node_modules/decimal.js/decimal.mjs'), read('src/core/exact.ts'))
}
