/**
 * Appends of one store object on their way to the server: the log's lock lets one after the other through, so more than a
 * few at once would only hold connections of the pool, which the other logs on it need.
 */
export class Lanes {
  private free: number
  private readonly waiting: (() => void)[] = []

  constructor(lanes: number) {
    this.free = lanes
  }

  async through<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1
    else await new Promise<void>(next => this.waiting.push(next))
    try {
      return await work()
    } finally {
      const next = this.waiting.shift()
      if (next) next()
      else this.free += 1
    }
  }
}
