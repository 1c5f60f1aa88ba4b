/** A line of those who wait: first come, first served, and however long it is, taking the first costs the same. */
export class Line<T> {
  private items: T[] = []
  private first = 0

  get length(): number {
    return this.items.length - this.first
  }

  push(item: T): void {
    this.items.push(item)
  }

  peek(): T | undefined {
    return this.items[this.first]
  }

  shift(): T | undefined {
    const item = this.items[this.first]
    if (this.first < this.items.length) this.first += 1
    // Half of the array is gone: to close up now costs no more than what was taken since the last time.
    if (this.first * 2 > this.items.length) {
      this.items = this.items.slice(this.first)
      this.first = 0
    }
    return item
  }
}
