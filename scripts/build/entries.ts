/**
 * The entries of the build. A bundler keeps a file with all that it imports, or leaves it out; so what should weigh
 * nothing where it is not used must lie in a file of its own, and `dist/index.js` may hold re-exports only. What lies
 * where follows from the entries: two files share a file of the build when the same entries need them.
 */
import { globSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { commonFiles } from './common.ts'
import { type Reexport, reexportsOf } from './reexports.ts'
import { roomsFor, roomsOf } from './rooms.ts'
import { type Entries, written } from './written.ts'

/**
 * `core`, `facts/customer`, `regulations/customer-grading`, …: what a user may import beside the whole. The list is
 * `src/index.ts` itself: what it takes from a floor is the subpath of that floor.
 */
export function subpathOf({ from }: Reexport): string {
  return /^(?:facts|regulations)\/[\w-]+/.exec(from)?.[0] ?? 'core'
}

/** Needs less, or brings a package that cannot be left out: each is a file of the build, and no subpath. */
const APART = [/^core\/exact$/, /^storage\/memory$/]

/** The subpaths of `src/index.ts`, and every definition of a context; each as a file of re-exports below `folder`. */
export function writeSubpaths(root: string, folder: string): Entries {
  const texts = new Map<string, string[]>()
  for (const reexport of wholeOf(root)) {
    const text = reexport.text.replace(/'[^']+'$/, `'${sourceOf(root, reexport)}'`)
    texts.set(subpathOf(reexport), [...(texts.get(subpathOf(reexport)) ?? []), text])
  }
  for (const path of globSync('src/definitions/*.ts', { cwd: root }).sort()) {
    const name = `facts/${basename(path, '.ts')}`
    // What `src/index.ts` takes goes before: it is the same under both names.
    texts.set(name, [...(texts.get(name) ?? []), `export * from '${join(root, path)}'`])
  }
  return written(folder, texts)
}

/** All files that are built: the entrances and what stands apart, each together with what all have in common. */
export function writeEntries(root: string, folder: string, entrances: Entries): Entries {
  const apart = apartOf(root)
  const common = commonFiles(root, Object.values(apart))
  const rooms = roomsOf(root, resolve(root, entrances.core!))
  const shared = new Map([['common', common], ...rooms.map(({ name, files }) => [name, files] as const)])
  const texts = new Map([...shared].map(([name, files]) => [name, files.map(file => `import '${file}'`)]))
  for (const [name, path] of Object.entries({ ...entrances, ...apart })) {
    const file = resolve(root, path)
    const brought = ['common', ...roomsFor(file, rooms).map(({ name }) => name)]
    const imports = brought.map(name => `import '${join(folder, `${name}.ts`)}'`)
    texts.set(name, [...imports, `export * from '${file}'`])
  }
  const entries = written(folder, texts)
  return Object.fromEntries(Object.entries(entries).filter(([name]) => !shared.has(name)))
}

function apartOf(root: string): Entries {
  const apart = wholeOf(root).filter(({ from }) => APART.some(pattern => pattern.test(from)))
  return Object.fromEntries(apart.map(reexport => [`apart/${reexport.from}`, sourceOf(root, reexport)]))
}

function wholeOf(root: string): readonly Reexport[] {
  return reexportsOf(join(root, 'src/index.ts'))
}

function sourceOf(root: string, { from }: Reexport): string {
  return join(root, 'src', `${from}.ts`)
}
