/** The command for a step: the event's own fields, and what about the case may stand in its way. */
import type * as z from 'zod'
import { type CommandDefinition, defineCommand, type Occasion, type Refusal } from '../../../core/command.ts'
import type { DeepReadonly } from '../../../core/event.ts'
import { asked, type StepEvent } from '../events/about.ts'
import type { ComplaintKind } from '../events/fields.ts'
import { refusedFor } from '../refusals.ts'
import { complaintFile } from '../states/complaint-file.ts'
import type { ComplaintFile } from '../states/shape.ts'

export type KnownFile = DeepReadonly<ComplaintFile>

/** `open`: known and not closed. `closed`: known and closed. `known`: whether closed or not. */
export type Phase = 'open' | 'closed' | 'known'

export interface StepOptions<Data> {
  /** `open` where it is left out. */
  readonly phase?: Phase
  readonly kind?: ComplaintKind
  /** What else of the file stands in the way. */
  readonly obstacle?: (file: KnownFile, data: Data, occasion: Occasion) => Refusal | undefined
}

/** Does the file allow a step at all? The name of the step is told in the refusal. */
export function obstacleOf(
  file: KnownFile,
  step: string,
  { occurredAt }: Occasion,
  { phase = 'open', kind }: { readonly phase?: Phase; readonly kind?: ComplaintKind | undefined },
): Refusal | undefined {
  const facts = { step }
  if (file.receivedAt === null) return refusedFor('complaint-known', file, { actual: false, limit: true, facts })
  if (kind !== undefined && file.kind !== kind) {
    return refusedFor('step-of-this-kind', file, { actual: file.kind, limit: kind, facts })
  }
  if (phase === 'open' && file.closedAt !== null) {
    return refusedFor('complaint-open', file, { actual: file.closedAt, facts })
  }
  if (phase === 'closed' && file.closedAt === null) return refusedFor('complaint-closed', file, { facts })
  if (occurredAt < file.receivedAt) {
    const figures = { actual: occurredAt, limit: file.receivedAt }
    return refusedFor('step-not-before-complaint', file, { ...figures, facts })
  }
  return undefined
}

export function stepCommand<const Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  event: StepEvent<string, Shape>,
  options: StepOptions<z.output<z.ZodObject<Shape>>> = {},
): CommandDefinition<Type> {
  type Data = z.output<z.ZodObject<Shape>>
  return defineCommand({
    type,
    fields: () => asked(event.shape),
    reads: command => ({ file: complaintFile.of((command as unknown as { complaintId: string }).complaintId) }),
    decide: ({ file }, command, occasion) => {
      const { type: _, ...rest } = command as Record<string, unknown>
      const data = rest as Data
      return (
        obstacleOf(file, type, occasion, options) ??
        options.obstacle?.(file, data, occasion) ?? [event.of(data as never)]
      )
    },
  }) as unknown as CommandDefinition<Type>
}
