/** 库龄分析: how old what is there is, in ranges of days. Which ranges, the regulation says. */
import type { DeepReadonly } from '../../../core/event.ts'
import { add, subtract, sum } from '../../../core/exact.ts'
import type { Calendar, Instant } from '../../../core/ports.ts'
import { daysBetween } from '../../../time/dates.ts'
import { localDate } from '../../../time/local-date.ts'
import { own } from '../../own.ts'
import { byTime, countsLast } from './in-time.ts'
import { type Layer, type LayerMove, layersOf } from './layers.ts'
import type { ItemMovements } from './movements.ts'

export interface AgedLayer extends Layer {
  readonly locationId: string
  readonly lot: string | null
  /** Whole days of the wall calendar. */
  readonly days: number
}

/** From `from` to `to` days, both included; `to` null: and more. */
export interface AgeRange {
  readonly from: number
  readonly to: number | null
  readonly quantity: string
}

export type AgedItem = DeepReadonly<ReturnType<typeof agedItem>>

/** @param upTo the last day of each range but the open one, rising: `[30, 60, 90]` */
export function agedItem(item: DeepReadonly<ItemMovements>, at: Instant, upTo: readonly number[], calendar: Calendar) {
  const today = localDate(calendar, at)
  const layers: AgedLayer[] = []
  let owed = '0'
  for (const [key, pile] of layersOf(effective(item))) {
    const { locationId, lot } = item.places[key]!
    owed = add(owed, pile.owed)
    for (const layer of pile.layers) {
      layers.push({ ...layer, locationId, lot, days: daysBetween(localDate(calendar, layer.at), today) })
    }
  }
  layers.sort(byTime)
  const { itemId, unit } = item
  return {
    itemId,
    unit,
    /** All layers, less what is owed. */
    onHand: subtract(sum(layers.map(({ quantity }) => quantity)), owed),
    owed,
    ranges: rangesOf(layers, upTo),
    /** Oldest first. */
    layers,
  }
}

/** In the order of business time, without what a later count had fixed. */
function effective({ movements, fixedAt }: DeepReadonly<ItemMovements>): LayerMove[] {
  // A count that was posted after the day asked about is not seen: then nothing is fixed by it.
  const open = (place: string | null, at: Instant, absorbed: boolean) =>
    place === null || (absorbed && at <= (own(fixedAt, place) ?? '')) ? null : place
  return movements.toSorted(countsLast).flatMap(({ at, quantity, ...moved }) => {
    const from = open(moved.from, at, moved.absorbedFrom)
    const to = open(moved.to, at, moved.absorbedTo)
    return from === null && to === null ? [] : [{ at, from, to, quantity }]
  })
}

function rangesOf(layers: readonly AgedLayer[], upTo: readonly number[]): AgeRange[] {
  const sums = [...upTo, null].map(() => '0')
  for (const { days, quantity } of layers) {
    const index = upTo.findIndex(last => days <= last)
    const range = index < 0 ? upTo.length : index
    sums[range] = add(sums[range]!, quantity)
  }
  return sums.map((quantity, index) => ({
    from: index === 0 ? 0 : upTo[index - 1]! + 1,
    to: upTo[index] ?? null,
    quantity,
  }))
}
