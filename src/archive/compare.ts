/** Two logs side by side. */
import { canonicalJson } from '../core/canonical.ts'
import type { RecordedEvent, SequencedEvent } from '../core/event.ts'
import type { EventStore } from '../core/ports.ts'
import { eventText } from './event-text.ts'
import { checkWhole, PAGE, pagesOf, portionsOf } from './pages.ts'

export interface CompareOptions {
  /** Whether the events must also stand at the same positions; by default only their order counts. */
  readonly positions?: boolean
  /** Events read at a time; 1,000 by default. */
  readonly page?: number
}

export type Comparison =
  | { readonly same: true; readonly count: number }
  | {
      readonly same: false
      /** The number in the order of the logs (1 is the first event) of the first event that differs. */
      readonly number: number
      /** The event of each log; undefined for the log that has ended. */
      readonly left: SequencedEvent | undefined
      readonly right: SequencedEvent | undefined
      /** The fields that differ; empty if one log has ended. */
      readonly fields: readonly (keyof SequencedEvent)[]
    }

/** Byte for byte, the order of tags too; the order of keys says nothing. Meant for logs that nobody writes meanwhile. */
export async function compareLogs(
  left: EventStore,
  right: EventStore,
  { positions = false, page = PAGE }: CompareOptions = {},
): Promise<Comparison> {
  checkWhole('page', page, 1)
  const [leftLog, rightLog] = [portionsOf(pagesOf(left, { page })), portionsOf(pagesOf(right, { page }))]
  try {
    for (let count = 0; ; ) {
      const [some, others] = await Promise.all([leftLog.take(page), rightLog.take(page)])
      const length = Math.max(some.length, others.length)
      if (length === 0) return { same: true, count }
      for (let index = 0; index < length; index++) {
        const [ours, theirs] = [some[index], others[index]]
        const fields = ours && theirs && differing(ours, theirs, positions)
        if (fields?.length !== 0) {
          return { same: false, number: count + index + 1, left: ours, right: theirs, fields: fields ?? [] }
        }
      }
      count += length
    }
  } finally {
    await Promise.all([leftLog.close(), rightLog.close()])
  }
}

const FIELDS: readonly (keyof RecordedEvent)[] = [
  'id',
  'type',
  'version',
  'data',
  'tags',
  'occurredAt',
  'recordedAt',
  'actor',
  'commandId',
  'meta',
]

function differing(left: SequencedEvent, right: SequencedEvent, positions: boolean): (keyof SequencedEvent)[] {
  const moved: (keyof SequencedEvent)[] = positions && left.position !== right.position ? ['position'] : []
  if (eventText(left) === eventText(right)) return moved
  return [...moved, ...FIELDS.filter(field => canonicalJson(left[field]) !== canonicalJson(right[field]))]
}
