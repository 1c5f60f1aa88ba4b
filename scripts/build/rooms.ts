/**
 * What Node loads together, as one file of the build each: the wheel, and each context with all that it says. An entry that needs one file of a room brings all of it, since Node takes longer to find a file than to read
 * a hundred definitions; what of it nobody uses, a bundler leaves out.
 */
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { importsOf } from './imports.ts'

export interface Room {
  readonly name: string
  readonly files: readonly string[]
  /** Who needs one of these brings the room. */
  readonly doors: readonly string[]
}

/** @param wheel the entry `core`; a store does without it, and so does whoever folds nothing */
export function roomsOf(root: string, wheel: string): readonly Room[] {
  const contexts = globSync('src/facts/*/index.ts', { cwd: root }).sort()
  return [
    { name: 'rooms/wheel', files: [wheel], doors: [join(root, 'src/core/fold.ts')] },
    ...contexts.map(index => contextRoom(root, index.replace(/^src\/|\/index\.ts$/g, ''))),
  ]
}

const isFact = (file: string) => /\/src\/facts\/[\w-]+\//.test(file)

/** What reaches into further contexts stays outside, or they would come along. */
function contextRoom(root: string, name: string): Room {
  const known = reached([join(root, `src/${name}/index.ts`)])
  const own = globSync(`src/${name}/**/*.ts`, { cwd: root })
    .sort()
    .map(path => join(root, path))
  const isForeign = (file: string) => isFact(file) && !own.includes(file) && !known.has(file)
  const files = own.filter(file => ![...reached([file])].some(isForeign))
  return { name: `rooms/${name}`, files, doors: files }
}

/** The rooms that an entry brings, until none is missing. */
export function roomsFor(file: string, rooms: readonly Room[]): readonly Room[] {
  const brought = new Set<Room>()
  for (;;) {
    const files = reached([file, ...[...brought].flatMap(room => room.files)])
    const missing = rooms.find(room => !brought.has(room) && room.doors.some(door => files.has(door)))
    if (!missing) return rooms.filter(room => brought.has(room))
    brought.add(missing)
  }
}

/** These files, and all that they import. */
function reached(files: readonly string[], found = new Set<string>()): ReadonlySet<string> {
  for (const file of files) {
    if (found.has(file) || !file.startsWith('/')) continue
    found.add(file)
    reached(importsOf(file), found)
  }
  return found
}
