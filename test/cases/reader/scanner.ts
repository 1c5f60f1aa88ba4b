/** Reads a passage from left to right. */
import { PageFault } from './fault.ts'
import type { Passage } from './markdown.ts'

export class Scanner {
  offset = 0
  readonly #passage: Passage
  readonly #text: string

  constructor(passage: Passage) {
    this.#passage = passage
    this.#text = passage.text
  }

  get done(): boolean {
    return this.offset >= this.#text.length
  }

  /** What matches here, the whole and its groups; nothing is read where nothing matches. @param pattern sticky */
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.offset
    const found = pattern.exec(this.#text)
    if (found) this.offset += found[0].length
    return found
  }

  takes(mark: string): boolean {
    if (!this.#text.startsWith(mark, this.offset)) return false
    this.offset += mark.length
    return true
  }

  sees(marks: string): boolean {
    return !this.done && marks.includes(this.#text[this.offset]!)
  }

  space(): void {
    this.take(/\s*/y)
  }

  textFrom(offset: number): string {
    return this.#text.slice(offset)
  }

  /** What stands here, for a message. */
  rest(): string {
    const rest = this.#text.slice(this.offset)
    return rest === '' ? 'the end' : JSON.stringify(rest.length > 40 ? `${rest.slice(0, 40)}…` : rest)
  }

  fail(message: string, offset = this.offset): never {
    throw new PageFault(this.#passage.placeAt(offset), message)
  }

  expected(what: string): never {
    return this.fail(`expected ${what}, found ${this.rest()}`)
  }
}
