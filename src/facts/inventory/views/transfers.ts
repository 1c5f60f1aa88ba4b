/** 调拨信息: what went from where to where, for whoever plans with it. */
import type { DeepReadonly } from '../../../core/event.ts'
import { add } from '../../../core/exact.ts'
import type { Instant } from '../../../core/ports.ts'
import { defineView } from '../../../core/view.ts'
import { type ItemMovements, movementBook } from './movements.ts'

export interface TransferRow {
  readonly itemId: string
  readonly fromLocationId: string
  readonly toLocationId: string
  readonly transfers: number
  readonly quantity: string
  readonly lastAt: Instant
}

/** Key: an item, or '' for all. One row for each pair of locations, all lots together. */
export const transferInformation = defineView({
  name: 'transfer-information',
  question: { zh: '各库位之间调拨了多少？', en: 'How much was transferred between which locations?' },
  fold: movementBook,
  answer: ({ state, key }): readonly TransferRow[] =>
    Object.values<DeepReadonly<ItemMovements>>(state.items)
      .filter(({ itemId }) => key === '' || itemId === key)
      .flatMap(rowsOf),
})

function rowsOf({ itemId, places, movements }: DeepReadonly<ItemMovements>): TransferRow[] {
  const rows = new Map<string, TransferRow>()
  for (const { at, from, to, quantity } of movements) {
    if (from === null || to === null) continue
    const [fromLocationId, toLocationId] = [places[from]!.locationId, places[to]!.locationId]
    const key = JSON.stringify([fromLocationId, toLocationId])
    const known = rows.get(key) ?? { itemId, fromLocationId, toLocationId, transfers: 0, quantity: '0', lastAt: at }
    const lastAt = at > known.lastAt ? at : known.lastAt
    rows.set(key, { ...known, transfers: known.transfers + 1, quantity: add(known.quantity, quantity), lastAt })
  }
  return [...rows.values()]
}
