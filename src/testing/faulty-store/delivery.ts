import type { SequencedEvent } from '../../core/event.ts'
import type { StoreFault } from './plan.ts'

const LATE_MS = 3

/** The subscriber's callback, behind which batches go astray. */
export function faultyDelivery(
  deliver: (batch: readonly SequencedEvent[]) => void,
  nextFault: () => StoreFault | undefined,
): (batch: readonly SequencedEvent[]) => void {
  let held: readonly SequencedEvent[] | undefined
  const release = () => {
    const batch = held
    held = undefined
    if (batch) deliver(batch)
  }
  const later = (work: () => void) =>
    setTimeout(() => {
      try {
        work()
      } catch {
        // What a subscriber throws harms nobody; in a timer it would end the process.
      }
    }, LATE_MS)
  return batch => {
    const fault = nextFault()
    if (fault === 'drop') return
    if (fault === 'delay') {
      later(() => deliver(batch))
      return
    }
    if (fault === 'reorder' && held === undefined) {
      held = batch
      // What nothing follows comes in the end.
      later(release)
      return
    }
    deliver(batch)
    if (fault === 'duplicate') deliver(batch)
    release()
  }
}
