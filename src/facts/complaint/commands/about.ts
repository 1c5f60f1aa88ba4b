/** Commands about one complaint: its file is read, and the event is decided unless something stands in its way. */
import type * as z from 'zod'
import {
  type CommandDefinition,
  type CommandTelling,
  defineCommand,
  type Occasion,
  type Refusal,
} from '../../../core/command.ts'
import type { DeepReadonly } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
import type { Attempt } from '../../command-about.ts'
import { inAnyZone } from '../../instants.ts'
import { asked } from '../../shaped-event.ts'
import type { StepEvent } from '../events/about.ts'
import type { ComplaintKind } from '../events/fields.ts'
import { refusedFor } from '../refusals.ts'
import { complaintFile } from '../states/complaint-file.ts'
import type { ComplaintFile } from '../states/file.ts'

export type KnownFile = DeepReadonly<ComplaintFile>

/** `new`: nobody has heard of it. `open`, `closed`: known, and so. `known`: whether closed or not. `any`: even unknown. */
type Phase = 'new' | 'open' | 'closed' | 'known' | 'any'

type Data<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Shape>>

interface More<Asks, Fills> {
  /** `'fact'` where it is left out. */
  readonly telling?: CommandTelling
  /** `open` where it is left out. */
  readonly phase?: Phase | ((file: KnownFile, data: Asks) => Phase)
  readonly kind?: ComplaintKind
  /** What else of the file stands in the way. */
  readonly obstacle?: (file: KnownFile, data: Asks, attempt: Attempt) => Refusal | undefined
  /** What the file adds to the event. */
  readonly fill?: (file: KnownFile, data: Asks, occasion: Occasion) => Fills
}

/** Does the file allow a step at all? */
export function obstacleOf(
  file: KnownFile,
  { step, occurredAt }: Attempt,
  phase: Phase,
  kind?: ComplaintKind,
): Refusal | undefined {
  const { receivedAt, closedAt, abnormality } = file
  const facts = { step }
  if (phase === 'any') return undefined
  if (phase === 'new') {
    const actual = receivedAt ?? abnormality?.filedAt
    return actual === undefined ? undefined : refusedFor('complaint-new', file, { actual })
  }
  if (receivedAt === null) return refusedFor('complaint-known', file, { actual: false, limit: true, facts })
  if (kind !== undefined && file.kind !== kind) {
    return refusedFor('step-of-this-kind', file, { actual: file.kind, limit: kind, facts })
  }
  if (phase === 'open' && closedAt !== null) return refusedFor('complaint-open', file, { actual: closedAt, facts })
  if (phase === 'closed' && closedAt === null) return refusedFor('complaint-closed', file, { facts })
  return notBefore('step-not-before-complaint', file, receivedAt, occurredAt, facts)
}

export function notBefore(
  refused: 'step-not-before-complaint' | 'not-before-pause' | 'not-before-going-on',
  file: KnownFile,
  limit: Instant | null,
  occurredAt: Instant,
  facts: { readonly step?: string } = {},
): Refusal | undefined {
  if (limit === null || occurredAt >= limit) return undefined
  return refusedFor(refused, file, { actual: occurredAt, limit, facts })
}

export function stepCommand<const Type extends string, Asks extends z.ZodRawShape, Fills extends z.ZodRawShape>(
  type: Type,
  event: StepEvent<string, Asks, Fills>,
  { telling = 'fact', phase = 'open', kind, obstacle, fill }: More<Data<Asks>, Data<Fills>> = {},
): CommandDefinition<Type> {
  return defineCommand({
    type,
    telling,
    fields: () => inAnyZone(asked(event.asks)),
    reads: command => ({ file: complaintFile.of((command as { readonly complaintId: string }).complaintId) }),
    decide: ({ file }, { type: _, ...rest }, occasion) => {
      const data = rest as unknown as Data<Asks>
      const inPhase = typeof phase === 'function' ? phase(file, data) : phase
      const attempt = { ...occasion, step: type }
      const refusal = obstacleOf(file, attempt, inPhase, kind) ?? obstacle?.(file, data, attempt)
      return refusal ?? [event.of({ ...data, ...fill?.(file, data, occasion) } as never)]
    },
  }) as unknown as CommandDefinition<Type>
}
