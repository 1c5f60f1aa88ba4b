/** Are these bytes text in an encoding, and up to where? */

/** By the labels of the platform; never `gbk`, which some Node releases decode wrongly (nodejs/node#61041). */
export type Encoding = 'utf-8' | 'gb18030'

export class EncodingTrial {
  readonly encoding: Encoding
  /** No byte so far is wrong. */
  sound = true
  /** So many bytes were taken in before the piece with the first wrong one. */
  soundBytes = 0
  private readonly decoder: TextDecoder

  constructor(encoding: Encoding) {
    this.encoding = encoding
    this.decoder = new TextDecoder(encoding, { fatal: true })
  }

  take(piece: Uint8Array): void {
    if (!this.sound) return
    try {
      this.decoder.decode(piece, { stream: true })
      this.soundBytes += piece.length
    } catch {
      this.sound = false
    }
  }

  /** The bytes end within a character. Asked once, after the last piece. */
  get torn(): boolean {
    try {
      this.decoder.decode()
      return false
    } catch {
      return true
    }
  }
}
