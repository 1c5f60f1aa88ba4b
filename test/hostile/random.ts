/** Chance that can be played again: the same seed gives the same attacks. */
export class Random {
  readonly seed: number
  private state: number

  constructor(seed: number) {
    this.seed = seed
    this.state = seed >>> 0
  }

  /** From 0 up to 1, by the generator mulberry32. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  below(count: number): number {
    return Math.floor(this.next() * count)
  }

  chance(share: number): boolean {
    return this.next() < share
  }

  pick<T>(of: readonly T[]): T {
    return of[this.below(of.length)]!
  }
}

/** `GUIJU_SEED` plays a run again that was told with its seed. */
export function seedOfRun(): number {
  const said = Number(process.env.GUIJU_SEED)
  return Number.isSafeInteger(said) && said > 0 ? said : Date.now() % 2 ** 31
}
