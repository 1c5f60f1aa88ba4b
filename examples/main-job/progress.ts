/** A progress bar on a terminal; elsewhere nothing. */
const WIDTH = 40

export type OnProgress = (done: number, total: number) => void

/** @param work is given what draws the bar, which is gone when the work is done */
export async function withProgress<Result>(
  work: (onProgress: OnProgress) => Promise<Result>,
  stream: NodeJS.WriteStream = process.stderr,
): Promise<Result> {
  let shown = -1
  const draw: OnProgress = (done, total) => {
    const percent = Math.floor((100 * done) / total)
    if (!stream.isTTY || percent === shown) return
    shown = percent
    const full = Math.round((WIDTH * percent) / 100)
    stream.write(`\r[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${String(percent).padStart(3)} %`)
  }
  try {
    return await work(draw)
  } finally {
    if (stream.isTTY && shown >= 0) stream.write('\r\x1b[K')
  }
}
