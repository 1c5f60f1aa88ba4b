/** Events about one subject, as facts or decisions, with what of them is about a person. */
import type * as z from 'zod'
import { builtOnce } from '../core/built-once.ts'
import { type Tag, tag } from '../core/tag.ts'
import type { AskedEvent } from './event-about.ts'
import { id } from './fields.ts'
import { type Standing, shapedEvent, withBuilt } from './shaped-event.ts'

type Data<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Shape>>
type None = Record<never, never>

interface More<Shape extends z.ZodRawShape, Fills extends z.ZodRawShape> extends Standing {
  /** What the command fills in from the file. */
  readonly fills?: () => Fills
  /** Tags beside the subject's. */
  readonly tags?: (data: NoInfer<Data<Shape & Fills>>) => readonly Tag[]
  /** Fields with what is said about a person. */
  readonly personal?: readonly string[]
  /** Whose data they are, where they are not the subject's. */
  readonly whose?: (data: NoInfer<Data<Shape & Fills>>) => Tag
}

/** @param kind of the subject's tag, @param key the field that holds the subject's id */
export function subjectEvents<const Key extends string>(kind: string, key: Key) {
  type Subject = Record<Key, typeof id>
  return <const Type extends string, Shape extends z.ZodRawShape, Fills extends z.ZodRawShape = None>(
    type: Type,
    fields: () => Shape,
    { fills, tags, personal = [], whose, ...standing }: More<Subject & Shape, Fills> = {},
  ): AskedEvent<Type, Subject & Shape, Fills> => {
    const asks = builtOnce(() => ({ ...({ [key]: id } as Subject), ...fields() }))
    const subject = (data: unknown) => tag(kind, (data as Readonly<Record<Key, string>>)[key])
    const event = shapedEvent(
      type,
      () => ({ ...asks(), ...fills?.() }),
      data => [subject(data), ...(tags?.(data as never) ?? [])],
      personal.length === 0 ? [] : [{ subject: data => whose?.(data as never) ?? subject(data), fields: personal }],
      {},
      standing,
    )
    return withBuilt(event, 'asks', asks) as unknown as AskedEvent<Type, Subject & Shape, Fills>
  }
}

/** Of one moment, a step stands behind those that it rests on. */
export const told = (rank: number) => ({ rank, withdrawable: true })
export const decided = (rank: number) => ({ rank })
