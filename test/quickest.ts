/** How long something takes, on a machine that may be busy with something else. */

/** Milliseconds of this thread, the least of a few tries: what else the machine does is not measured. */
export async function quickest(work: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let time = 0; time < 8 && best > 10; time++) best = Math.min(best, await cost(work))
  return best
}

/** Milliseconds of this thread for one try. */
export async function cost(work: () => unknown): Promise<number> {
  const start = performance.now()
  const before = process.threadCpuUsage()
  await work()
  const { user, system } = process.threadCpuUsage(before)
  return Math.min(performance.now() - start, (user + system) / 1_000)
}
