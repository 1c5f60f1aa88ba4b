/** Writes the generated pages of `docs/reference/`: `node scripts/reference.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { roomsOfFacts } from './messages/rooms.ts'
import { contextsReference } from './reference/contexts.ts'
import { llmsText } from './reference/llms.ts'
import { rulesReference } from './reference/rules.ts'

const folder = join(import.meta.dirname, '../docs/reference')
writeFileSync(join(folder, 'rules.md'), rulesReference())

mkdirSync(join(folder, 'contexts'), { recursive: true })
for (const [name, text] of Object.entries(contextsReference(await roomsOfFacts()))) {
  writeFileSync(join(folder, 'contexts', name), text)
}

const root = join(import.meta.dirname, '..')
writeFileSync(join(root, 'llms.txt'), llmsText(root))
