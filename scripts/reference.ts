/** Writes the generated pages of `docs/reference/`: `node scripts/reference.ts`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rulesReference } from './reference/rules.ts'

writeFileSync(join(import.meta.dirname, '../docs/reference/rules.md'), rulesReference())
