/** Who may import whom. `core <- facts <- regulations <- open`, whose parts stand in `office`; the rest hangs on `core` and `time`. */
import type { Import, Source } from './source.ts'

/** The floors that a floor sees beside itself. A new folder in `src` gets its line here, or the test fails. */
const floors: Readonly<Record<string, readonly string[] | 'all'>> = {
  core: [],
  time: ['core'],
  storage: ['core', 'time'],
  kinds: ['core', 'time'],
  messages: ['core'],
  facts: ['core', 'time', 'kinds', 'messages'],
  definitions: ['core', 'facts', 'messages'],
  regulations: ['core', 'time', 'kinds', 'facts'],
  calendars: ['core', 'time'],
  archive: ['core', 'time', 'storage'],
  office: ['core', 'time', 'facts', 'messages', 'privacy'],
  open: ['core', 'time', 'office', 'privacy'],
  rejudge: ['core', 'time', 'facts', 'office', 'open'],
  'take-over': ['core', 'time', 'facts', 'archive', 'office'],
  privacy: ['core', 'facts'],
  snapshots: ['core'],
  testing: 'all',
  index: 'all',
}

/** The doors to the packages. A package that is not here must not be imported at all. */
const doors: Readonly<Record<string, RegExp>> = {
  zod: /^(core|facts|regulations|testing)\/|^open\.ts$/,
  immer: /^core\/fold\.ts$/,
  'decimal.js': /^core\/exact\.ts$/,
  ulid: /^time\/ids\.ts$/,
  'chinese-days': /^calendars\//,
  'fast-check': /^testing\//,
}

/** What the host has and hands in: its types may be imported, it itself never. */
const handedIn = ['fast-check']

const nodeDoor =
  /^storage\/sqlite(?:\.ts|\/)|^(?:privacy\/(?:file-vault|key-files|node-engine)|snapshots\/file)\.ts$|^archive\/(?:sha256\.ts$|files\/)/

/** What of `storage` is about events and not about a store. */
const pure = /^storage\/(?:checks|proposed|text)\.ts$/

/** What only users import: the package's own entrances. */
const entrances = ['index.ts', 'archive/index.ts', 'take-over/index.ts', 'testing/index.ts']

export function trespasses(source: Source): readonly string[] {
  return source.imports.flatMap(one => {
    const reason = one.own ? borderCrossed(source.path, one) : wrongDoor(source.path, one)
    return reason ? [`src/${source.path}:${one.line} imports ${one.target}: ${reason}`] : []
  })
}

function borderCrossed(path: string, { target }: Import): string | undefined {
  const [from, to] = [floorOf(path), floorOf(target)]
  const seen = floors[from]
  if (seen === undefined) return `the floor ${from} has no line in test/architecture/borders.ts`
  if (entrances.includes(target)) return 'nobody imports an entrance of the package'
  if (seen !== 'all' && from !== to && !seen.includes(to)) return `${from} sees ${[from, ...seen].join(', ')} only`
  if (from === 'archive' && to === 'storage' && !pure.test(target))
    return 'an archive sees no store, only what all share'
  if (strangers(path, target)) return 'a regulation does not see another one'
  return undefined
}

function wrongDoor(path: string, { target, runs }: Import): string | undefined {
  if (target.startsWith('node:')) return nodeDoor.test(path) ? undefined : 'Node has its doors, and this is none'
  const door = doors[target]
  if (door === undefined) return 'this package has no door in test/architecture/borders.ts'
  if (target === 'zod' && !runs) return undefined
  if (runs && handedIn.includes(target)) return 'the host hands it in, so only its types are imported'
  return door.test(path) ? undefined : `the only door is ${door.source}`
}

/** `core/fold.ts` -> `core`, `open.ts` -> `open`. */
function floorOf(path: string): string {
  return path.split('/')[0]!.replace(/\.ts$/, '')
}

function strangers(path: string, target: string): boolean {
  const [from, to] = [regulationOf(path), regulationOf(target)]
  return from !== undefined && to !== undefined && from !== to
}

function regulationOf(path: string): string | undefined {
  return /^regulations\/([^/]+)\//.exec(path)?.[1]
}
