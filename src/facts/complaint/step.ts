/** Steps of a case: an event about one complaint whose data are what the command that asks for it says. */
import type * as z from 'zod'
import { type Tag, tag } from '../../core/tag.ts'
import { id } from '../fields.ts'
import { type ShapedEvent, shapedEvent } from '../shaped-event.ts'

export type StepEvent<Type extends string, Shape extends z.ZodRawShape> = ShapedEvent<Type, Shape>

interface OfComplaint {
  readonly complaintId: string
}

/** @param more tags beside that of the complaint */
export function stepEvent<const Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  shape: Shape,
  more: (data: z.output<z.ZodObject<Shape>>) => readonly Tag[] = () => [],
) {
  return shapedEvent(type, { complaintId: id, ...shape }, data => [
    tag('complaint', (data as unknown as OfComplaint).complaintId),
    ...more(data as unknown as z.output<z.ZodObject<Shape>>),
  ]) as ShapedEvent<Type, { complaintId: typeof id } & Shape>
}

export { asked } from '../shaped-event.ts'
