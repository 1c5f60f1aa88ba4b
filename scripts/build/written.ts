import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** Names of the build without an ending, and the files from which they are made. */
export type Entries = Readonly<Record<string, string>>

/**
 * Writes one file for each name, and nothing else is left in `folder`.
 *
 * @param texts statements that name files by their whole paths; as written they are relative, and so alike everywhere
 */
export function written(folder: string, texts: ReadonlyMap<string, readonly string[]>): Entries {
  rmSync(folder, { recursive: true, force: true })
  const files = [...texts].map(([name, statements]) => {
    const file = join(folder, `${name}.ts`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${statements.map(statement => relativeTo(dirname(file), statement)).join('\n')}\n`)
    return [name, file] as const
  })
  return Object.fromEntries(files)
}

function relativeTo(folder: string, statement: string): string {
  return statement.replace(/'(\/[^']+)'/, (_, target: string) => `'./${relative(folder, target)}'`)
}
