/**
 * By which deliveries returns are covered: each claim by goods of its lot that were sold at no less than its price. What
 * leaves a choice goes by what was sold at that very price, then by what was delivered first, and makes room for what has
 * no choice.
 */
import type { DeepReadonly } from '../../../core/event.ts'
import { add, compare, subtract } from '../../../core/exact.ts'
import { lesser } from './stock.ts'

/** One delivery. */
export interface Line {
  lot: string | null
  /** null: not known, and no bound. */
  unitPrice: string | null
  quantity: string
  /** 超量允收比率 of its order; null: it states none. */
  overQuantityAllowance: string | null
}

/** What comes back; null: of any lot, at any price. */
export interface Claim {
  readonly lot: string | null
  readonly unitPrice: string | null
  readonly quantity: string
}

type Lines = readonly DeepReadonly<Line>[]

/** By line: how much of the claim it covers, when every other claim has been given what can be given to it. */
export function coverOf(lines: Lines, others: readonly Claim[], claim: Claim): readonly string[] {
  const shares = new Shares(lines)
  for (const other of others) shares.give(other)
  return shares.give(claim)
}

/** 超量允收比率 of the orders that cover it: the lowest that they state; null: one of them states none. */
export function allowanceOf(lines: Lines, cover: readonly string[]): string | null {
  const covering = lines.filter((_, at) => cover[at] !== '0').map(line => line.overQuantityAllowance)
  return covering.reduce(
    (least, one) => (least === null || one === null ? null : lesser(least, one)),
    covering[0] ?? null,
  )
}

/** The latest delivery that covers it. */
export function latestOf<One extends DeepReadonly<Line>>(
  lines: readonly One[],
  cover: readonly string[],
): One | undefined {
  return lines.findLast((_, at) => cover[at] !== '0')
}

export function isOfLot({ lot }: DeepReadonly<Line>, claim: Pick<Claim, 'lot'>): boolean {
  return claim.lot === null || claim.lot === lot
}

function fits(line: DeepReadonly<Line>, claim: Claim): boolean {
  const { unitPrice } = line
  const isAsSold = claim.unitPrice === null || unitPrice === null || compare(unitPrice, claim.unitPrice) >= 0
  return isAsSold && isOfLot(line, claim)
}

/** The lines that fit, the best first. */
function fitting(lines: Lines, claim: Claim): number[] {
  const all = [...lines.keys()].filter(at => fits(lines[at]!, claim))
  const isAtPrice = (at: number) => lines[at]!.unitPrice === claim.unitPrice
  return [...all.filter(isAtPrice), ...all.filter(at => !isAtPrice(at))]
}

interface Share {
  readonly fitting: readonly number[]
  /** By line. */
  readonly parts: string[]
}

/** Lines as places, claims as guests: the largest flow, by augmenting paths. */
class Shares {
  readonly #lines: Lines
  /** By line. */
  readonly #left: string[]
  readonly #shares: Share[] = []

  constructor(lines: Lines) {
    this.#lines = lines
    this.#left = lines.map(({ quantity }) => quantity)
  }

  give(claim: Claim): readonly string[] {
    const share: Share = { fitting: fitting(this.#lines, claim), parts: this.#lines.map(() => '0') }
    this.#shares.push(share)
    let open = claim.quantity
    let placed = open
    while (open !== '0' && placed !== '0') {
      placed = this.#place(share, open, new Set())
      open = subtract(open, placed)
    }
    return share.parts
  }

  /** First where there is room, then where others can be moved: @returns how much was placed. */
  #place(share: Share, quantity: string, seen: Set<number>): string {
    let open = quantity
    for (const isMoving of [false, true]) {
      for (const at of share.fitting) {
        if (open === '0') return quantity
        if (seen.has(at)) continue
        if (isMoving) this.#free(at, open, seen.add(at))
        open = subtract(open, this.#take(share, at, open))
      }
    }
    return subtract(quantity, open)
  }

  #take({ parts }: Share, at: number, wanted: string): string {
    const part = lesser(wanted, this.#left[at]!)
    if (part === '0') return part
    this.#left[at] = subtract(this.#left[at]!, part)
    parts[at] = add(parts[at]!, part)
    return part
  }

  #free(at: number, wanted: string, seen: Set<number>): void {
    for (const share of this.#shares) {
      const there = this.#left[at]!
      if (compare(there, wanted) >= 0) return
      const movable = lesser(share.parts[at]!, subtract(wanted, there))
      if (movable === '0') continue
      const moved = this.#place(share, movable, seen)
      share.parts[at] = subtract(share.parts[at]!, moved)
      this.#left[at] = add(there, moved)
    }
  }
}
