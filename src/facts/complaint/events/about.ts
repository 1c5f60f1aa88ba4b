/** Steps of a case: events about one complaint. What their command does not ask is filled in from what is known. */
import type * as z from 'zod'
import { builtOnce } from '../../../core/built-once.ts'
import type { PersonalFields, Upcasts } from '../../../core/event.ts'
import { type Tag, tag } from '../../../core/tag.ts'
import { id } from '../../fields.ts'
import { type ShapedEvent, shapedEvent, withBuilt } from '../../shaped-event.ts'

type Data<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Shape>>
type None = Record<never, never>
type Known<Asks> = { complaintId: typeof id } & Asks

interface OfComplaint {
  readonly complaintId: string
}

/** `asks`: the fields that the command takes; the rest of the shape is filled in. */
export type StepEvent<Type extends string, Asks extends z.ZodRawShape, Fills extends z.ZodRawShape> = ShapedEvent<
  Type,
  Asks & Fills
> & { readonly asks: Asks }

interface More<Shape extends z.ZodRawShape, Fills extends z.ZodRawShape> {
  readonly fills?: () => Fills
  /** Tags beside that of the complaint. */
  readonly tags?: (data: Data<Shape & Fills>) => readonly Tag[]
  readonly personal?: readonly PersonalFields<Data<Shape & Fills>>[]
  /** Free texts in which persons may stand: they are sealed under the key of the case, and forgotten with it. */
  readonly texts?: readonly string[]
  readonly upcasts?: Upcasts
  readonly rank?: number
}

export function stepEvent<const Type extends string, Asks extends z.ZodRawShape, Fills extends z.ZodRawShape = None>(
  type: Type,
  asks: () => Asks,
  { fills, tags, personal = [], texts = [], upcasts, rank }: More<Asks, Fills> = {},
) {
  const asked = builtOnce(() => ({ complaintId: id, ...asks() }))
  const event = shapedEvent(
    type,
    () => ({ ...asked(), ...fills?.() }),
    data => [tag('complaint', (data as unknown as OfComplaint).complaintId), ...(tags?.(data as never) ?? [])],
    [...personal, ...(texts.length > 0 ? [{ subject: ofCase, fields: texts }] : [])] as readonly PersonalFields[],
    upcasts,
    rank === undefined ? {} : { rank },
  )
  return withBuilt(event, 'asks', asked) as unknown as StepEvent<Type, Known<Asks>, Fills>
}

const ofCase = ({ complaintId }: OfComplaint) => tag('complaint', complaintId)
