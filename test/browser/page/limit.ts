/** A time limit that is over when a test says so, not after a while: a busy machine cannot come up against it. */

export interface Limit {
  /** To be given where a limit in milliseconds is asked for; only timers of this length are in hand. */
  readonly milliseconds: number
  /** The time of all that runs under it is over. */
  end(): void
  /** Timers that are set from now on are not in hand any more. */
  restore(): void
}

const HOURS = 10_000_001

export function limitInHand(): Limit {
  const { setTimeout, clearTimeout } = globalThis
  const pending = new Map<unknown, () => void>()
  const set = (work: () => void, delay?: number) => {
    const timer = setTimeout(work, delay)
    if (delay === HOURS) pending.set(timer, work)
    return timer
  }
  const clear = (timer?: number) => {
    pending.delete(timer)
    clearTimeout(timer)
  }
  Object.assign(globalThis, { setTimeout: set, clearTimeout: clear })
  return {
    milliseconds: HOURS,
    end() {
      for (const [timer, work] of [...pending]) {
        clear(timer as number)
        work()
      }
    },
    restore: () => void Object.assign(globalThis, { setTimeout, clearTimeout }),
  }
}
