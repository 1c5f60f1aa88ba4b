import type { Anchor } from '../core/ports.ts'

/**
 * Places of a log that somebody has seen: the last ones all, older ones ever farther apart, so that the place where a log
 * was cut is found about, whenever that was, and next to nothing is kept.
 */
export class Trail {
  private readonly places: Anchor[] = []

  get last(): Anchor | null {
    return this.places.at(-1) ?? null
  }

  add(place: Anchor): void {
    if (this.last !== null && place.position <= this.last.position) return
    this.places.push(place)
    if (this.places.length > MOST) this.thin()
  }

  dropLast(): void {
    this.places.pop()
  }

  /** Every second one of the older half goes. */
  private thin(): void {
    const older = this.places.splice(0, MOST / 2)
    this.places.unshift(...older.filter((_, index) => index % 2 === 0))
  }
}

const MOST = 64
