/** The contexts, and every definition that their files export. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from '../../src/core/context.ts'
import type { EventDefinition } from '../../src/core/event.ts'

const FACTS = join(import.meta.dirname, '../../src/facts')

/** A room of `src/facts`. */
export interface Room {
  readonly name: string
  /** The name under which its index exports the context. */
  readonly exported: string
  readonly context: Context
  readonly members: readonly Member[]
  /** The types that its files export, by the file: whoever keeps what a state holds can name it. */
  readonly types: ReadonlyMap<string, readonly string[]>
}

/** What one of its files exports that is a definition. */
export interface Member {
  readonly name: string
  /** Within `src/facts`. */
  readonly file: string
  readonly value: EventDefinition | object
  readonly kind: 'event' | 'command' | 'state' | 'view'
}

export async function roomsOfFacts(): Promise<readonly Room[]> {
  const names = readdirSync(FACTS).filter(name => existsSync(join(FACTS, name, 'index.ts')))
  return Promise.all(names.map(roomOf))
}

async function roomOf(name: string): Promise<Room> {
  const index: Record<string, unknown> = await import(join(FACTS, name, 'index.ts'))
  const [exported, context] = Object.entries(index).find(([, value]) => isContext(value)) as [string, Context]
  return { name, exported, context, members: await membersOf(name), types: typesOf(name) }
}

const PARTS = '{events,commands,states,views}'

async function membersOf(room: string): Promise<readonly Member[]> {
  const files = globSync([`${room}/${PARTS}.ts`, `${room}/${PARTS}/**/*.ts`], { cwd: FACTS }).sort()
  const found = new Map<object, Member>()
  for (const file of files) {
    const exports: Record<string, unknown> = await import(join(FACTS, file))
    for (const [name, value] of Object.entries(exports)) {
      const kind = kindOf(value)
      if (kind && !found.has(value as object)) found.set(value as object, { name, file, value: value as object, kind })
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

// The facts of a room as recipes see them are what its events say, written out by zod: nobody has to name them.
const TYPE = /^export (?:interface|type) (\w+)(?!.*FactOf<)/gm

function typesOf(room: string): ReadonlyMap<string, readonly string[]> {
  const taken = new Set<string>()
  const files = globSync(`${room}/**/*.ts`, { cwd: FACTS }).sort()
  const found = files.map(file => {
    const names = [...readFileSync(join(FACTS, file), 'utf8').matchAll(TYPE)].map(([, name]) => name!)
    const own = names.filter(name => !taken.has(name))
    for (const name of own) taken.add(name)
    return [file, own] as const
  })
  return new Map(found.filter(([, names]) => names.length > 0))
}

function kindOf(value: unknown): Member['kind'] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  if ('upcasts' in value && 'of' in value) return 'event'
  if ('decide' in value) return 'command'
  if ('initial' in value && 'of' in value) return 'state'
  return 'viewer' in value ? 'view' : undefined
}

function isContext(value: unknown): value is Context {
  return typeof value === 'object' && value !== null && 'refusals' in value
}
