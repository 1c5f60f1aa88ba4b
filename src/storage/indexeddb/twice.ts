/** A connection that was lost is opened anew, once: who tries for ever hides that nothing works. */
import { withOutcome } from '../outcome.ts'
import { isLost } from './errors.ts'

/** `work` is told whether it was tried before; it must come to the same whether the first try was written or not. */
export async function twice<T>(work: (again: boolean) => Promise<T>): Promise<T> {
  try {
    return await work(false)
  } catch (first) {
    if (!isLost(first)) throw first
    return work(true).catch(second => {
      throw first.details.outcome === 'unknown' ? withOutcome(second, 'unknown') : second
    })
  }
}
