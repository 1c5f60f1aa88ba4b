/** What a page says that cannot be understood: the place, what was expected there and what stands there. */

export interface Place {
  /** From the root of the project. */
  readonly file: string
  readonly line: number
  readonly column: number
}

export class PageFault extends Error {
  override readonly name = 'PageFault'

  readonly place: Place

  constructor(place: Place, message: string) {
    super(`${place.file}:${place.line}:${place.column}: ${message}`)
    this.place = place
  }
}

/** For messages: 'a', 'a or b', 'a, b or c'. */
export function anyOf(names: Iterable<string>): string {
  const all = [...names]
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`
}
