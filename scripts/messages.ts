/** Writes `src/messages/`: `npm run messages`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { messageFiles } from './messages/files.ts'

const root = join(import.meta.dirname, '..')
for (const [file, text] of Object.entries(await messageFiles())) {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}
