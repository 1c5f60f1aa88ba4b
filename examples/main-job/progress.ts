/** A progress bar on a terminal; elsewhere nothing. */
const WIDTH = 40

export interface Progress {
  to(done: number, total: number): void
  end(): void
}

export function progressOn(stream: NodeJS.WriteStream): Progress {
  let shown = -1
  return {
    to(done, total) {
      const percent = Math.floor((100 * done) / total)
      if (!stream.isTTY || percent === shown) return
      shown = percent
      const full = Math.round((WIDTH * percent) / 100)
      stream.write(`\r[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${String(percent).padStart(3)} %`)
    },
    end() {
      if (stream.isTTY && shown >= 0) stream.write('\r\x1b[K')
    },
  }
}
