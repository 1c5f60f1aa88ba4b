/** Steps of one subject: a command whose fields are those of the event that it asks for. */
import type * as z from 'zod'
import { defineCommand, type Occasion, type Refusal } from '../../../core/command.ts'
import type { DeepReadonly, EventDefinition } from '../../../core/event.ts'
import type { StateDefinition } from '../../../core/fold.ts'
import { asked } from '../../shaped-event.ts'

/** What may stand in the way of a step, by how the subject stands. */
export type Obstacle<State, Data> = (known: DeepReadonly<State>, data: Data, occasion: Occasion) => Refusal | undefined

/**
 * @param state of the subject
 * @param field of the command that names the subject
 */
export function stepsOf<State>(state: StateDefinition<State>, field: string) {
  return <const Type extends string, Shape extends z.ZodRawShape>(
    type: Type,
    event: Pick<EventDefinition<string, z.output<z.ZodObject<Shape>>>, 'of'> & { readonly shape: Shape },
    obstacle: Obstacle<State, z.output<z.ZodObject<Shape>>>,
  ) =>
    defineCommand({
      type,
      fields: () => asked(event.shape),
      reads: command => ({ known: state.of((command as Readonly<Record<string, string>>)[field]!) }),
      decide: ({ known }, { type: _, ...fields }, occasion) => {
        const data = fields as z.output<z.ZodObject<Shape>>
        return obstacle(known as DeepReadonly<State>, data, occasion) ?? [event.of(data)]
      },
    })
}
