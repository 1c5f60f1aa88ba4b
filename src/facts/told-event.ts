/** Facts as they are told: withdrawable unless their standing says otherwise, and mostly of nobody in person. */
import type * as z from 'zod'
import type { PersonalFields } from '../core/event.ts'
import type { Tag } from '../core/tag.ts'
import { type ShapedEvent, type Standing, shapedEvent } from './shaped-event.ts'

type Data<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Shape>>

export function toldEvent<const Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  build: () => Shape,
  tags: (data: Data<Shape>) => readonly Tag[],
  { personal, ...standing }: Standing & { readonly personal?: PersonalFields<Data<Shape>> } = {},
): ShapedEvent<Type, Shape> {
  return shapedEvent(type, build, tags, personal ? [personal] : [], {}, { withdrawable: true, ...standing })
}
