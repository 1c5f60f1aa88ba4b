/** What a store has begun and not finished. */
export class UnderWay {
  private readonly works = new Set<Promise<unknown>>()
  private writing: Promise<unknown> = Promise.resolve()

  /** `settled` waits for it. */
  track<T>(work: Promise<T>): Promise<T> {
    const forget = () => void this.works.delete(work)
    this.works.add(work)
    work.then(forget, forget)
    return work
  }

  /** One after the other: IndexedDB would let them wait for each other as well, but while their time runs. */
  inTurn<T>(write: () => Promise<T>): Promise<T> {
    const turn = this.writing.then(write, write)
    this.writing = turn
    return this.track(turn)
  }

  async settled(): Promise<void> {
    await Promise.allSettled(this.works)
  }
}
