/** The codes that guiju's errors may have, read from where they are listed. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const listed = readFileSync(join(import.meta.dirname, '../../src/core/errors.ts'), 'utf8')

export const codes: ReadonlySet<string> = new Set(listed.match(/(?<=^ {2}\| ')[A-Z_]+(?='$)/gm))
