/** The command for an event about one vehicle: its own fields, what stands in its way, what the file adds to it. */
import type * as z from 'zod'
import { type CommandDefinition, defineCommand, type Occasion, type Refusal } from '../../../core/command.ts'
import type { DeepReadonly, EventDraft } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
import { asked } from '../../shaped-event.ts'
import type { VehicleEvent } from '../events/about.ts'
import { refusedVehicle } from '../refusals.ts'
import type { VehicleFile } from '../states/vehicle.ts'
import { vehicleFile } from '../states/vehicle-file.ts'

export type KnownVehicle = DeepReadonly<VehicleFile>

type Data<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Shape>>

/** `on-hand`: received and not delivered. `known`: announced or received, delivered or not. */
export type Whereabouts = 'on-hand' | 'known'

interface Options<Asks, Fills> {
  /** `on-hand` where it is left out. */
  readonly where?: Whereabouts
  readonly obstacle?: (file: KnownVehicle, data: Asks, occasion: Occasion) => Refusal | undefined
  readonly fill?: (file: KnownVehicle, data: Asks) => Fills
  /** What ends with it. */
  readonly first?: (file: KnownVehicle) => readonly EventDraft[]
}

/** 在途, 在店, 已交. */
export function whereaboutsOf(file: KnownVehicle): 'unknown' | 'in-transit' | 'on-hand' | 'delivered' {
  if (file.deliveredAt !== null) return 'delivered'
  if (file.receivedAt !== null) return 'on-hand'
  return file.announcedAt === null ? 'unknown' : 'in-transit'
}

export function obstacleOf(
  file: KnownVehicle,
  step: string,
  { occurredAt }: Occasion,
  where: Whereabouts = 'on-hand',
): Refusal | undefined {
  const { vehicleId } = file
  const actual = whereaboutsOf(file)
  const facts = { step }
  if (actual === 'unknown') return refusedVehicle('vehicle-known', vehicleId, { actual: false, limit: true, facts })
  if (where === 'on-hand' && actual !== 'on-hand') {
    return refusedVehicle('vehicle-on-hand', vehicleId, { actual, limit: where, facts })
  }
  return notBefore(file, step, occurredAt, file.receivedAt ?? file.announcedAt)
}

export function notBefore(
  { vehicleId }: KnownVehicle,
  step: string,
  occurredAt: Instant,
  limit: Instant | null,
): Refusal | undefined {
  if (limit === null || occurredAt >= limit) return undefined
  return refusedVehicle('vehicle-step-not-before', vehicleId, { actual: occurredAt, limit, facts: { step } })
}

export function vehicleCommand<
  const Type extends string,
  Asks extends z.ZodRawShape & { vehicleId: z.ZodType },
  Fills extends z.ZodRawShape,
>(
  type: Type,
  event: VehicleEvent<string, Asks, Fills>,
  { where, obstacle, fill, first }: Options<Data<Asks>, Data<Fills>> = {},
): CommandDefinition<Type> {
  return defineCommand({
    type,
    fields: () => asked(event.asks),
    reads: command => ({ file: vehicleFile.of((command as unknown as { vehicleId: string }).vehicleId) }),
    decide: ({ file }, command, occasion) => {
      const { type: _, ...rest } = command as Record<string, unknown>
      const data = rest as Data<Asks>
      return (
        obstacleOf(file, type, occasion, where) ??
        obstacle?.(file, data, occasion) ?? [
          ...(first?.(file) ?? []),
          event.of({ ...data, ...fill?.(file, data) } as never),
        ]
      )
    },
  }) as unknown as CommandDefinition<Type>
}
