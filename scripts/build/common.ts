/**
 * What every entry brings along, as one file of the build: the small files without packages on which all the rest
 * stands. Each would otherwise be a file of its own, since each is wanted by others, and Node takes longer to find forty
 * files than to read them. They hold functions and plain constants, of which a bundler leaves out what is not used.
 */
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { importsOf } from './imports.ts'

const FLOORS = 'src/{core,time,kinds,storage,facts}/*.ts'

/** @param apart files that stay out, since they bring along what a bundler cannot leave out */
export function commonFiles(root: string, apart: readonly string[]): readonly string[] {
  const files = globSync(FLOORS, { cwd: root })
    .sort()
    .map(path => join(root, path))
  return files.filter(file => !apart.includes(file) && isPlain(file))
}

/** Does it do without packages, and all that it imports as well? */
function isPlain(file: string, seen = new Set<string>()): boolean {
  if (seen.has(file)) return true
  seen.add(file)
  return importsOf(file).every(target => target.startsWith('/') && isPlain(target, seen))
}
