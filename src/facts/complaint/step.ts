/** Steps of a case: an event about one complaint whose data are what the command that asks for it says. */
import * as z from 'zod'
import { defineEvent, type EventDefinition } from '../../core/event.ts'
import { type Tag, tag } from '../../core/tag.ts'
import { id } from '../fields.ts'

/** A step's event, and the shape of its data, from which its command takes the fields. */
export type StepEvent<Type extends string, Shape extends z.ZodRawShape> = EventDefinition<
  Type,
  z.output<z.ZodObject<Shape>>
> & { readonly shape: Shape }

interface OfComplaint {
  readonly complaintId: string
}

/** @param more tags beside that of the complaint */
export function stepEvent<const Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  shape: Shape,
  more: (data: z.output<z.ZodObject<Shape>>) => readonly Tag[] = () => [],
) {
  const whole = { complaintId: id, ...shape }
  const event = defineEvent({
    type,
    schema: z.strictObject(whole),
    tags: data => [
      tag('complaint', (data as unknown as OfComplaint).complaintId),
      ...more(data as unknown as z.output<z.ZodObject<Shape>>),
    ],
  })
  return Object.assign(event, { shape: whole }) as unknown as StepEvent<Type, { complaintId: typeof id } & Shape>
}

type Asked<Shape> = { [K in keyof Shape]: Shape[K] extends z.ZodNullable<infer _> ? z.ZodDefault<Shape[K]> : Shape[K] }

/** The fields of a command for a step: what the event may hold as null may be left out. */
export function asked<Shape extends z.ZodRawShape>(shape: Shape): Asked<Shape> {
  const entries = Object.entries(shape).map(([name, field]) => [
    name,
    field instanceof z.ZodNullable ? field.default(null) : field,
  ])
  return Object.fromEntries(entries) as Asked<Shape>
}
