/** The times in which the clock of a case stood still. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
import type { Pause } from '../../../time/pauses.ts'
import type { Case } from './case.ts'

type Clock = Pick<DeepReadonly<Case>, 'pauses' | 'pausedAt'>

/** The last may be without an end. */
export function pausesOf({ pauses, pausedAt }: Clock): readonly Pause[] {
  return pausedAt === null ? pauses : [...pauses, { from: pausedAt }]
}

/** The last ends at that moment. */
export function pausesUntil({ pauses, pausedAt }: Clock, to: Instant): { from: Instant; to: Instant }[] {
  return [...pauses, ...(pausedAt === null ? [] : [{ from: pausedAt, to }])].map(pause => ({ ...pause }))
}
