/** The first items of a list that may become as long as the file, and how many there are in all. */
export class Capped<Item> {
  readonly first: Item[] = []
  count = 0

  add(item: Item): void {
    this.count++
    if (this.first.length < MOST_LISTED) this.first.push(item)
  }
}

/** So many are listed by `--json`. */
export const MOST_LISTED = 10_000
