/**
 * Which tags have been told so far, in a megabyte however many there are: of a tag that is not in it, nothing was told; of
 * one that is, perhaps.
 */
import type { Tag } from '../core/tag.ts'

const BITS = 1 << 23

export class TagsTold {
  private readonly words = new Uint32Array(BITS / 32)

  add(tag: Tag): void {
    for (const bit of placesOf(tag)) this.words[bit >>> 5]! |= 1 << (bit & 31)
  }

  mayHave(tag: Tag): boolean {
    return placesOf(tag).every(bit => (this.words[bit >>> 5]! & (1 << (bit & 31))) !== 0)
  }
}

/** FNV-1a, and the same turned over. */
function placesOf(tag: Tag): readonly [number, number] {
  let hash = 0x811c9dc5
  for (let index = 0; index < tag.length; index++) hash = Math.imul(hash ^ tag.charCodeAt(index), 0x01000193)
  return [(hash >>> 0) % BITS, (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0) % BITS]
}
