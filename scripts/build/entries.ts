/**
 * The entries of the build. A bundler keeps a file with all that it imports, or leaves it out; so what should weigh
 * nothing where it is not used must lie in a file of its own, and `dist/index.js` may hold re-exports only. The list is
 * `src/index.ts` itself: what it takes from a floor is the subpath of that floor.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { type Reexport, reexportsOf } from './reexports.ts'

export type Entries = Readonly<Record<string, string>>

/** `core`, `facts/customer`, `regulations/customer-grading`, …: what a user may import beside the whole. */
export function subpathOf({ from }: Reexport): string {
  return /^(?:facts|regulations)\/[\w-]+/.exec(from)?.[0] ?? 'core'
}

/** What has to be left out while the rest of its subpath is used: each is a file of the build, and no subpath. */
const APART = [/^core\/errors$/, /^core\/exact$/, /^storage\/memory$/, /^regulations\/[\w-]+\/clauses(?:\/index)?$/]

/** The files of the subpaths, written below `folder`, by the name of the subpath. */
export function writeSubpaths(root: string, folder: string): Entries {
  rmSync(folder, { recursive: true, force: true })
  const texts = new Map<string, string[]>()
  for (const reexport of reexportsOf(join(root, 'src/index.ts'))) {
    const subpath = subpathOf(reexport)
    const source = relative(dirname(join(folder, subpath)), join(root, 'src'))
    texts.set(subpath, [...(texts.get(subpath) ?? []), reexport.text.replace("'./", `'${source}/`)])
  }
  return Object.fromEntries([...texts].map(([subpath, lines]) => [subpath, written(folder, subpath, lines)]))
}

function written(folder: string, subpath: string, lines: readonly string[]): string {
  const file = join(folder, `${subpath}.ts`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${lines.join('\n')}\n`)
  return file
}

export function apart(root: string): Entries {
  const sources = reexportsOf(join(root, 'src/index.ts')).map(({ from }) => from)
  const found = sources.filter(from => APART.some(pattern => pattern.test(from)))
  return Object.fromEntries(found.map(from => [`apart/${from}`, join(root, 'src', `${from}.ts`)]))
}
