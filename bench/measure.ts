/** Measures in one process, one after the other, several rounds each; the median is told. */

export interface Figure {
  readonly name: string
  /** Units a second. */
  readonly rate: number
}

// Long enough for the compiler's own thread to get its turn on a machine that has other things to do.
const WARM_UP_MS = 1_500
const ROUNDS = 7

/** @param units how many units one call of `work` does */
export async function rateOf(name: string, units: number, work: () => unknown, rounds = ROUNDS): Promise<Figure> {
  // No forced collection in between: it would throw compiled code away.
  const warm = performance.now() + WARM_UP_MS
  do await work()
  while (performance.now() < warm)
  const rates: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    await work()
    rates.push((units / (performance.now() - start)) * 1000)
  }
  rates.sort((a, b) => a - b)
  return { name, rate: rates[Math.floor(rates.length / 2)]! }
}

export interface Spread {
  readonly median: number
  readonly p95: number
}

/** Milliseconds of one call; the first calls are not counted, `before` each is not timed. */
export async function spreadOf(calls: number, before: () => unknown, work: (call: number) => unknown): Promise<Spread> {
  const taken: number[] = []
  for (let call = -WARM_UP_CALLS; call < calls; call++) {
    await before()
    const start = performance.now()
    await work(call + WARM_UP_CALLS)
    if (call >= 0) taken.push(performance.now() - start)
  }
  taken.sort((a, b) => a - b)
  const at = (share: number) => taken[Math.floor(taken.length * share)]!
  return { median: at(0.5), p95: at(0.95) }
}

const WARM_UP_CALLS = 30

export function tell(title: string, figures: readonly Figure[], reference: Figure, unit: string): void {
  console.log(`\n${title}`)
  for (const { name, rate } of figures) {
    const ratio = (rate / reference.rate).toFixed(2)
    console.log(
      `  ${name.padEnd(52)} ${shortened(rate).padStart(9)} ${unit}/s   ${ratio.padStart(6)} of ${reference.name}`,
    )
  }
}

export function shortened(rate: number): string {
  if (rate >= 1e6) return `${(rate / 1e6).toFixed(2)} M`
  return rate >= 1e3 ? `${(rate / 1e3).toFixed(1)} k` : rate.toFixed(0)
}
