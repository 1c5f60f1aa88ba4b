/** Trying again, a bounded number of times, where that is sure to do no harm. */
import { isLost, isOverrun, isRefused, isStalled } from './errors.ts'

/**
 * Does the work again, on whichever connection comes, after a lost connection and after a transaction that the server
 * took back; what stalled is not tried again. `lost` tells the work, and `fail` the last error, that an earlier try may have been done. A server that
 * could not be reached at all is waited for only then: else it is the caller's to decide.
 */
export async function insistently<T>(
  retries: number,
  work: (lost: boolean) => Promise<T>,
  fail: (error: unknown, lost: boolean) => unknown,
): Promise<T> {
  let lost = false
  for (let tries = 0; ; tries++) {
    try {
      return await work(lost)
    } catch (error) {
      lost ||= isLost(error)
      const worthwhile = (isLost(error) && !isStalled(error)) || isOverrun(error) || (lost && isRefused(error))
      if (tries >= retries || !worthwhile) throw fail(error, lost)
    }
    await pause(10 * 4 ** Math.min(tries, 4))
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(done => setTimeout(done, milliseconds))
}
