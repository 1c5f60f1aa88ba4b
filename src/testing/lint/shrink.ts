/** The fewest deeds that still show something: parts are left out, then the time between the rest is shortened. */
import type { Deed } from '../history/deed.ts'

/** So often it is tried whether fewer deeds show it, too. */
const PATIENCE = 250

/** @param shows whether these deeds show it, told from the beginning; it is asked of the whole first */
export async function shrunk(
  history: readonly Deed[],
  shows: (history: readonly Deed[]) => Promise<boolean>,
  patience = PATIENCE,
): Promise<readonly Deed[]> {
  let left = patience
  const isEnough = async (fewer: readonly Deed[]) => left-- > 0 && (await shows(fewer))
  let best = history
  for (let size = Math.ceil(best.length / 2); size >= 1 && left > 0; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let end = best.length; end > 0 && left > 0; end -= size) {
      const without = leftOut(best, Math.max(0, end - size), end)
      if (await isEnough(without)) best = without
    }
  }
  for (let index = 0; index < best.length && left > 0; index++) {
    for (const wait of [0, 1]) {
      if (best[index]!.wait <= wait) break
      const sooner = best.with(index, { ...best[index]!, wait })
      if (!(await isEnough(sooner))) continue
      best = sooner
      break
    }
  }
  return best
}

/** Their time passes before the next one, so that what is due at its end is due. */
function leftOut(history: readonly Deed[], from: number, to: number): readonly Deed[] {
  const rest = history.slice(to)
  const passed = history.slice(from, to).reduce((sum, { wait }) => sum + wait, 0)
  const [next, ...others] = rest
  return [...history.slice(0, from), ...(next ? [{ ...next, wait: next.wait + passed }, ...others] : [])]
}
