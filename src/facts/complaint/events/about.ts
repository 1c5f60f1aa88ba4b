/** Steps of a case: an event about one complaint whose data are what the command that asks for it says. */
import type * as z from 'zod'
import type { PersonalFields } from '../../../core/event.ts'
import { type Tag, tag } from '../../../core/tag.ts'
import { id } from '../../fields.ts'
import { type ShapedEvent, shapedEvent } from '../../shaped-event.ts'

export type StepEvent<Type extends string, Shape extends z.ZodRawShape> = ShapedEvent<Type, Shape>

interface OfComplaint {
  readonly complaintId: string
}

/** @param more tags beside that of the complaint; @param personal what of it is about a person */
export function stepEvent<const Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  shape: () => Shape,
  more: (data: z.output<z.ZodObject<Shape>>) => readonly Tag[] = () => [],
  personal: readonly PersonalFields<z.output<z.ZodObject<Shape>>>[] = [],
) {
  const tags = (data: unknown) => [
    tag('complaint', (data as OfComplaint).complaintId),
    ...more(data as z.output<z.ZodObject<Shape>>),
  ]
  return shapedEvent(
    type,
    () => ({ complaintId: id, ...shape() }),
    tags,
    personal as readonly PersonalFields[],
  ) as ShapedEvent<Type, { complaintId: typeof id } & Shape>
}

export { asked, without } from '../../shaped-event.ts'
