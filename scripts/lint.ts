/** Writes `docs/reference/lint.md`, and says how long each regulation took: `node scripts/lint.ts`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lintReference, reportsOf } from './reference/lint.ts'
import { lintOf } from './reference/lint-of.ts'

const reports = await reportsOf(async book => {
  const begun = performance.now()
  const report = await lintOf(book)
  console.log(`${book.regulation}: ${((performance.now() - begun) / 1_000).toFixed(1)} s`)
  return report
})
writeFileSync(join(import.meta.dirname, '../docs/reference/lint.md'), lintReference(reports))
