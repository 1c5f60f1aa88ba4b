/** A decided event as it is written down: with its time, its author and what judged it. */
import type { EventDraft, RecordedEvent } from './event.ts'
import { frozen } from './freeze.ts'
import { type Job, madeId } from './intake.ts'
import { tag } from './tag.ts'
import type { Wheel } from './wheel.ts'

export function written(draft: EventDraft, job: Job, wheel: Wheel): RecordedEvent {
  const { type, version, data, tags } = draft
  const { commandId, now, occurredAt, stated = occurredAt, actor, digest } = job
  const { editionsAt, numbers: judging } = wheel.inForce
  const numbers = judging().digest
  const meta = {
    editions: editionsAt(occurredAt),
    ...(numbers && { numbers }),
    ...(digest && { command: digest }),
    ...(stated !== occurredAt && { stated }),
  }
  return frozen({
    id: madeId(wheel, now),
    type,
    version,
    data,
    tags: [...tags, tag('command', commandId)],
    occurredAt,
    recordedAt: now,
    actor,
    commandId,
    meta,
  })
}
