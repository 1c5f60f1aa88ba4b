/** Events whose data are what the command that asks for them says: the shape is written once. */
import * as z from 'zod'
import { builtOnce } from '../core/built-once.ts'
import { defineEvent, type EventDefinition, type PersonalFields, type Upcasts } from '../core/event.ts'
import type { Tag } from '../core/tag.ts'

/** An event, and the shape of its data, from which its command takes the fields. */
export type ShapedEvent<Type extends string, Shape extends z.ZodRawShape> = EventDefinition<
  Type,
  z.output<z.ZodObject<Shape>>
> & { readonly shape: Shape }

/** How an event stands among others: see `defineEvent`. */
export interface Standing {
  readonly rank?: number
  readonly withdrawable?: boolean
}

/**
 * @param build the shape; it is built when it is first asked for, by the event or by its command
 * @param upcasts from every version that there was before: the version is the one after them
 */
export function shapedEvent<const Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  build: () => Shape,
  tags: (data: z.output<z.ZodObject<Shape>>) => readonly Tag[],
  personal: readonly PersonalFields<z.output<z.ZodObject<Shape>>>[] = [],
  upcasts: Upcasts = {},
  { rank = 0, withdrawable = false }: Standing = {},
): ShapedEvent<Type, Shape> {
  const shape = builtOnce(build)
  const event = defineEvent({
    type,
    version: Object.keys(upcasts).length + 1,
    upcasts,
    rank,
    withdrawable,
    schema: () => z.strictObject(shape()),
    tags: tags as (data: unknown) => readonly Tag[],
    personal: personal as readonly PersonalFields[],
  })
  return withBuilt(event, 'shape', shape) as unknown as ShapedEvent<Type, Shape>
}

/** The upcast of a version that did not have these fields yet: what it did not say is what they say here. */
export const lacked = (fields: object) => (data: unknown) => ({ ...fields, ...(data as object) })

/** The definition with one more member, which is built when it is first asked for. */
export function withBuilt<Definition extends object, Built>(definition: Definition, name: string, get: () => Built) {
  return Object.defineProperty(definition, name, { get, enumerable: true })
}

type Asked<Shape> = { [K in keyof Shape]: Shape[K] extends z.ZodNullable<infer _> ? z.ZodDefault<Shape[K]> : Shape[K] }

/** The fields of a command for such an event: what the event may hold as null may be left out. */
export function asked<Shape extends z.ZodRawShape>(shape: Shape): Asked<Shape> {
  const entries = Object.entries(shape).map(([name, field]) => [
    name,
    field instanceof z.ZodNullable ? field.default(null) : field,
  ])
  return Object.fromEntries(entries) as Asked<Shape>
}

/** A shape without these of its fields: the command does not ask for what it works out itself. */
export function without<Shape extends z.ZodRawShape, const Name extends keyof Shape & string>(
  shape: Shape,
  ...names: readonly Name[]
): Omit<Shape, Name> {
  const kept = Object.entries(shape).filter(([name]) => !(names as readonly string[]).includes(name))
  return Object.fromEntries(kept) as Omit<Shape, Name>
}
