/** Events about one subject: what a command asks, and what the command fills in from what is known. */
import type * as z from 'zod'
import { builtOnce } from '../core/built-once.ts'
import type { Upcasts } from '../core/event.ts'
import { type Tag, tag } from '../core/tag.ts'
import { id } from './fields.ts'
import { type ShapedEvent, shapedEvent, withBuilt } from './shaped-event.ts'

type Data<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Shape>>

/** `asks`: the fields that the command takes; the rest of the shape is filled in. */
export type AskedEvent<Type extends string, Asks extends z.ZodRawShape, Fills extends z.ZodRawShape> = ShapedEvent<
  Type,
  Asks & Fills
> & { readonly asks: Asks }

type None = Record<never, never>

interface More<Shape extends z.ZodRawShape, Fills extends z.ZodRawShape> {
  readonly fills?: () => Fills
  /** Tags beside those of the subject. */
  readonly tags?: (data: NoInfer<Data<Shape & Fills>>) => readonly Tag[]
  readonly upcasts?: Upcasts
  readonly rank?: number
}

/** @param subject the fields that name it in every event, @param tagsOf its tags, @param ordinary the rank of its events */
export function eventsOf<Subject extends z.ZodRawShape>(
  subject: () => Subject,
  tagsOf: (data: Data<Subject>) => readonly Tag[],
  ordinary = 0,
) {
  return <const Type extends string, Asks extends z.ZodRawShape, Fills extends z.ZodRawShape = None>(
    type: Type,
    asks: () => Asks,
    { fills, tags, upcasts, rank = ordinary }: More<Subject & Asks, Fills> = {},
  ) => {
    const fields = builtOnce(() => ({ ...subject(), ...asks() }))
    const event = shapedEvent(
      type,
      () => ({ ...fields(), ...fills?.() }),
      data => [...tagsOf(data as never), ...(tags?.(data as never) ?? [])],
      [],
      upcasts,
      { rank },
    )
    return withBuilt(event, 'asks', fields) as unknown as AskedEvent<Type, Subject & Asks, Fills>
  }
}

/** @param kind of the subject's tag, @param key the field that holds the subject's id */
export function eventsAbout<const Key extends string>(kind: string, key: Key, rank = 0) {
  return eventsOf(
    () => ({ [key]: id }) as Record<Key, typeof id>,
    data => [tag(kind, (data as unknown as Readonly<Record<Key, string>>)[key])],
    rank,
  )
}
