/**
 * Rows in their order, in blocks: to put one in or to take one out moves no more than a block, however many there are.
 */
import type { Obligation } from './obligation.ts'
import { byUrgency, firstPlace } from './obligation-page.ts'
import type { Placed } from './placed.ts'

/** A block of twice as many becomes two. */
const BLOCK = 256

export class Ordered {
  private readonly blocks: Placed[][] = []

  add(one: Placed): void {
    const { blocks } = this
    const [at, place] = this.first(row => byUrgency(row, one.row) > 0)
    const block = blocks[at] ?? blocks.at(-1)
    if (!block) blocks.push([one])
    else block.splice(at < blocks.length ? place : block.length, 0, one)
    if (block && block.length >= 2 * BLOCK) blocks.splice(blocks.indexOf(block) + 1, 0, block.splice(BLOCK))
  }

  /** @param one stands here */
  remove(one: Placed): void {
    const { blocks } = this
    let [at, place] = this.first(row => byUrgency(row, one.row) > 0)
    // Others may say the same in all that ranks them.
    do if (place === 0) place = blocks[--at]!.length
    while (blocks[at]![--place] !== one)
    blocks[at]!.splice(place, 1)
    if (blocks[at]!.length === 0) blocks.splice(at, 1)
  }

  /** From the first one on at which it holds: it holds at all that come behind. */
  *from(holds: (row: Obligation) => boolean): Generator<Placed, undefined> {
    const { blocks } = this
    let [at, place] = this.first(holds)
    for (; at < blocks.length; at++, place = 0) {
      const block = blocks[at]!
      for (; place < block.length; place++) yield block[place]!
    }
  }

  private first(holds: (row: Obligation) => boolean): [block: number, place: number] {
    const { blocks } = this
    const at = firstPlace(blocks.length, each => holds(blocks[each]!.at(-1)!.row))
    const block = blocks[at] ?? []
    return [at, firstPlace(block.length, each => holds(block[each]!.row))]
  }
}
