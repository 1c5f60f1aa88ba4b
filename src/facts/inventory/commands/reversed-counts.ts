/** 调账的红字冲销: the difference that a count has posted at a place is taken back, whole or in part. */
import { defineCommand, type Refusal } from '../../../core/command.ts'
import type { DeepReadonly } from '../../../core/event.ts'
import { add, compare, subtract, sum } from '../../../core/exact.ts'
import { own } from '../../own.ts'
import { MISSING } from '../../refusing.ts'
import { asked } from '../../shaped-event.ts'
import { placeKey, quantity } from '../events/fields.ts'
import { adjustmentReversed } from '../events/stock.ts'
import { refusalsAbout } from '../refusals.ts'
import { count } from '../states/count.ts'
import { freeFor, latestOf, type Stock, stock } from '../states/stock.ts'
import { notToday } from './red-entries.ts'

const refused = refusalsAbout('count')
const aboutStock = refusalsAbout('stock')

export const reversedCountCommands = [
  /** Without a quantity all that is left of it: the count may then be posted anew, as if it never had been. */
  defineCommand({
    type: 'inventory.reverse-adjustment',
    telling: 'decision',
    fields: () => ({ ...asked(adjustmentReversed.asks), quantity: quantity.nullable().default(null) }),
    reads: data => ({ known: count.of(data.countId), lies: stock.of(placeKey(data)) }),
    decide: ({ known, lies }, { type: _, ...data }, occasion) => {
      const { countId } = known
      const place = placeKey(data)
      if (known.plannedAt === null) return refused('count-known', countId, MISSING)
      const { booked = null, fixed: previous = null, countedAt, adjustedAt } = own(known.lines, place) ?? {}
      if (booked === null || previous === null) return refused('adjustment-stands', countId, { facts: { place } })
      const variance = subtract(previous, booked)
      const size = compare(variance, '0') < 0 ? subtract('0', variance) : variance
      const quantity = data.quantity ?? size
      if (compare(quantity, size) > 0) {
        return refused('within-adjustment', countId, { facts: { place }, actual: quantity, limit: size })
      }
      const fixed = size === variance ? subtract(previous, quantity) : add(previous, quantity)
      const again = fixed === booked ? absorbedBy(lies, countId) : []
      const net = add(subtract(fixed, previous), sum(again.map(one => one.quantity)))
      const obstacle =
        overtaken(lies, countId) ?? notToday({ refused, id: countId }, occasion, adjustedAt!) ?? notFree(lies, net)
      const posted = { booked, previous, fixed, countedAt: countedAt!, again }
      return obstacle ?? [adjustmentReversed.of({ ...data, quantity, ...posted })]
    },
  }),
]

type Lies = DeepReadonly<Stock>

/** A later count has fixed the stock: what an earlier one had posted is right or wrong no more. */
function overtaken({ key: place, fixes }: Lies, countId: string): Refusal | undefined {
  const { countId: limit = countId } = latestOf(fixes) ?? {}
  return limit === countId ? undefined : refused('adjustment-latest', countId, { facts: { place }, limit })
}

/** Told of before this count while it stood, and of after the one before it. */
function absorbedBy({ absorbed, fixes }: Lies, countId: string) {
  const before = latestOf(fixes.filter(fix => fix.countId !== countId))
  return absorbed.filter(({ at }) => before === undefined || at > before.at).map(one => ({ ...one }))
}

function notFree(lies: Lies, net: string): Refusal | undefined {
  const actual = subtract('0', net)
  const limit = freeFor(lies, null)
  if (compare(net, '0') >= 0 || compare(actual, limit) <= 0) return undefined
  return aboutStock('stock-free', lies.key, { facts: { place: lies.key }, actual, limit })
}
