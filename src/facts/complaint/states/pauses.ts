import type { DeepReadonly } from '../../../core/event.ts'
import type { Pause } from '../../../time/pauses.ts'
import type { ComplaintFile } from './shape.ts'

/** The times in which the clock of the case stood still; the last may be without an end. */
export function pausesOf({
  pauses,
  pausedAt,
}: Pick<DeepReadonly<ComplaintFile>, 'pauses' | 'pausedAt'>): readonly Pause[] {
  return pausedAt === null ? pauses : [...pauses, { from: pausedAt }]
}
