/**
 * Work of somebody else's that may never answer. Who waited in vain does not wait again until that work has ended: else
 * each call after it would stand as long as the first.
 */
export class Patience {
  private readonly milliseconds: number
  private readonly fault: () => Error
  private readonly hanging = new Set<Promise<unknown>>()

  constructor(milliseconds: number, fault: () => Error) {
    this.milliseconds = milliseconds
    this.fault = fault
  }

  /** Rejects with the fault after the time, and at once where earlier work still hangs. */
  wait<T>(work: () => Promise<T>): Promise<T> {
    if (this.hanging.size > 0) return Promise.reject(this.fault())
    return new Promise<T>((resolve, reject) => {
      const answer = work()
      const timer = setTimeout(() => {
        this.hanging.add(answer)
        reject(this.fault())
      }, this.milliseconds)
      const ended = () => {
        clearTimeout(timer)
        this.hanging.delete(answer)
      }
      answer.then(resolve, reject).finally(ended)
    })
  }
}
