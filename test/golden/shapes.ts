/** The shape of every event by type and version, as it is now and as it was recorded. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { canonicalJson } from '../../src/core/canonical.ts'
import type { EventDefinition } from '../../src/index.ts'
import { contexts } from '../laws/members.ts'
import { GOLDEN } from './folder.ts'
import { narrowing, type Schema } from './widening.ts'

/** `customer.admitted@1` to what data of that version may be. What a schema refines by code is not in it. */
export type Shapes = Readonly<Record<string, Shape>>

export interface Shape {
  readonly digest: string
  readonly schema: Schema
}

interface Book {
  /** Narrowings that were let in, each with its reason. */
  readonly decisions: readonly { readonly shape: string; readonly change: string; readonly because: string }[]
  readonly shapes: Shapes
}

/** A shape that is not as it was recorded, and what that calls for. */
export interface Change {
  readonly shape: string
  /** `narrower` needs a new version and an upcast; the others are recorded by the command. */
  readonly kind: 'new' | 'wider' | 'narrower' | 'gone'
  readonly what: string
}

const FILE = join(GOLDEN, 'events.json')

export const definitions: readonly EventDefinition[] = contexts.flatMap(({ events }) => events)

export function shapeOf({ schema }: Pick<EventDefinition, 'schema'>): Shape {
  const { $schema: _, ...told } = z.toJSONSchema(schema, { unrepresentable: 'any' }) as Record<string, unknown>
  const ordered = inOrder(told) as Schema
  return { digest: digestOf(ordered), schema: ordered }
}

export function digestOf(schema: Schema): string {
  return createHash('sha256').update(canonicalJson(schema)).digest('hex').slice(0, 16)
}

/** What is required is a set: its order says nothing. */
export function inOrder(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return name === 'required' ? value.toSorted() : value.map(item => inOrder(item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inOrder(item, key)]))
}

export function shapesNow(of: readonly EventDefinition[] = definitions): Shapes {
  return Object.fromEntries(of.map(event => [`${event.type}@${event.version}`, shapeOf(event)]))
}

export function recordedShapes(): Book {
  return JSON.parse(readFileSync(FILE, 'utf8'))
}

/** What differs. An old version stays recorded for as long as there is a newer one that it is upcast to. */
export function changesSince(recorded: Shapes, now: Shapes): readonly Change[] {
  const newest = new Map(Object.keys(now).map(shape => [typeOf(shape), versionOf(shape)]))
  const gone = Object.keys(recorded).filter(shape => versionOf(shape) > (newest.get(typeOf(shape)) ?? 0))
  return [
    ...gone.map((shape): Change => ({ shape, kind: 'gone', what: 'no context tells such events any more' })),
    ...Object.entries(now).flatMap(([shape, { digest, schema }]): readonly Change[] => {
      const before = recorded[shape]
      if (before?.digest === digest) return []
      if (!before) return [{ shape, kind: 'new', what: 'is not recorded' }]
      const narrower = narrowing(before.schema, schema)
      if (narrower !== undefined) return [{ shape, kind: 'narrower', what: narrower }]
      return [{ shape, kind: 'wider', what: 'takes all that it took, and more' }]
    }),
  ]
}

/** The type of a recorded shape. */
export const typeOf = (shape: string) => shape.slice(0, shape.lastIndexOf('@'))
export const versionOf = (shape: string) => Number(shape.slice(shape.lastIndexOf('@') + 1))

/** What to do about a change, for whoever reads why the gate failed. */
export function told({ shape, kind, what }: Change): string {
  const next = `version ${versionOf(shape) + 1} with an upcast from ${versionOf(shape)}`
  switch (kind) {
    case 'narrower':
      return `${shape}: ${what}. Stored events may not fit any more: give ${typeOf(shape)} ${next}, then npm run golden -- shapes`
    case 'gone':
      return `${shape}: ${what}. Stored events would be passed over as unknown: keep the definition`
    default:
      return `${shape}: ${what}. Record it: npm run golden -- shapes`
  }
}

/**
 * Records the shapes as they are now. A narrower or missing one is recorded only with a reason.
 *
 * @throws naming what calls for a new version
 */
export function recordShapes(because?: string): readonly Change[] {
  const { decisions, shapes } = recordedShapes()
  const now = shapesNow()
  const changes = changesSince(shapes, now)
  const grave = changes.filter(({ kind }) => kind === 'narrower' || kind === 'gone')
  if (grave.length > 0 && because === undefined) throw new Error(grave.map(told).join('\n'))
  const decided = grave.map(({ shape, what }) => ({ shape, change: what, because: because! }))
  const kept = Object.entries(shapes).filter(
    ([shape]) => !grave.some(one => one.kind === 'gone' && one.shape === shape),
  )
  writeShapes({ decisions: [...decisions, ...decided], shapes: { ...Object.fromEntries(kept), ...now } })
  return changes
}

/** One line a shape: what changes is seen as a line that changed. */
function writeShapes({ decisions, shapes }: Book): void {
  const lines = Object.keys(shapes)
    .sort()
    .map(shape => `    ${JSON.stringify(shape)}: ${JSON.stringify(shapes[shape])}`)
  const decided = decisions.map(one => `\n    ${JSON.stringify(one)}`).join(',')
  writeFileSync(
    FILE,
    `{\n  "decisions": [${decided}${decided && '\n  '}],\n  "shapes": {\n${lines.join(',\n')}\n  }\n}\n`,
  )
}
