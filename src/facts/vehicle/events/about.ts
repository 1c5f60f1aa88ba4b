/**
 * Events about one vehicle, order, slip, gift or test drive: what a command asks, and what the command adds from the
 * files.
 */
import type * as z from 'zod'
import { builtOnce } from '../../../core/built-once.ts'
import { type Tag, tag } from '../../../core/tag.ts'
import { type ShapedEvent, shapedEvent, withBuilt } from '../../shaped-event.ts'
import { id } from './fields.ts'

type Data<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Shape>>

/** `asks`: the fields that the command takes; the rest of the shape is filled in from what is known. */
export type VehicleEvent<Type extends string, Asks extends z.ZodRawShape, Fills extends z.ZodRawShape> = ShapedEvent<
  Type,
  Asks & Fills
> & { readonly asks: Asks }

type None = Record<never, never>

interface More<Shape extends z.ZodRawShape, Fills extends z.ZodRawShape> {
  readonly fills?: () => Fills
  /** Tags beside that of the subject. */
  readonly tags?: (data: Data<Shape & Fills>) => readonly Tag[]
}

/** @param kind of the subject's tag, @param key the field that holds the subject's id */
function about<const Key extends string>(kind: string, key: Key) {
  return <const Type extends string, Asks extends z.ZodRawShape, Fills extends z.ZodRawShape = None>(
    type: Type,
    asks: () => Asks,
    { fills, tags }: More<Asks, Fills> = {},
  ) => {
    const fields = builtOnce(() => ({ [key]: id, ...asks() }))
    const shape = () => ({ ...fields(), ...fills?.() })
    const event = shapedEvent(type, shape, data => [
      tag(kind, (data as unknown as Readonly<Record<Key, string>>)[key]),
      ...(tags?.(data as unknown as Data<Asks & Fills>) ?? []),
    ])
    type Known = Record<Key, typeof id> & Asks
    return withBuilt(event, 'asks', fields) as unknown as VehicleEvent<Type, Known, Fills>
  }
}

export const vehicleEvent = about('vehicle', 'vehicleId')
export const orderEvent = about('vehicle-order', 'orderId')
export const slipEvent = about('vehicle-slip', 'slipId')
export const giftEvent = about('vehicle-gift', 'giftId')
export const driveEvent = about('test-drive', 'driveId')

export const modelTag = (model: string) => tag('vehicle-model', model)
export const orderTag = (orderId: string) => tag('vehicle-order', orderId)
export const driveTag = (driveId: string) => tag('test-drive', driveId)
export const consultantTag = (personId: string) => tag('sales-consultant', personId)
