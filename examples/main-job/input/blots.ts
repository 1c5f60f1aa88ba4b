/** How many lines bytes spoil that are no UTF-8, beside the lines whose other than English letters are sound UTF-8. */

/** What stands in a text for bytes that are none. */
export const DAMAGED = '\uFFFD'

export class Blots {
  private readonly decoder = new TextDecoder('utf-8')
  private spoilt = 0
  private sound = 0
  /** Of the line that is not at its end. */
  private line = { damaged: false, foreign: false }

  take(piece: Uint8Array): void {
    const [rest = '', ...lines] = this.decoder.decode(piece, { stream: true }).split('\n')
    this.read(rest)
    for (const line of lines) {
      this.endLine()
      this.read(line)
    }
  }

  /** GB18030 read as UTF-8 spoils every line with a Chinese character in it, a flaw of UTF-8 only its own line. */
  get areFew(): boolean {
    this.endLine()
    return this.sound > this.spoilt
  }

  private read(text: string): void {
    if (text.includes(DAMAGED)) this.line.damaged = true
    else if (/[^\0-\x7f]/.test(text)) this.line.foreign = true
  }

  private endLine(): void {
    if (this.line.damaged) this.spoilt++
    else if (this.line.foreign) this.sound++
    this.line = { damaged: false, foreign: false }
  }
}
