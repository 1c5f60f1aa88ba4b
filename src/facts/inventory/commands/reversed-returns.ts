/** 退货的红字冲销: of its posting, and of what was booked in. */
import { defineCommand, type Refusal } from '../../../core/command.ts'
import type { DeepReadonly } from '../../../core/event.ts'
import { compare, subtract, sum } from '../../../core/exact.ts'
import type { Instant } from '../../../core/ports.ts'
import { MISSING } from '../../refusing.ts'
import { asked } from '../../shaped-event.ts'
import { place, placeKey, quantity } from '../events/fields.ts'
import { returnPostingReversed, returnReceiptReversed } from '../events/returns.ts'
import { receiptReversed } from '../events/stock.ts'
import { refusalsAbout } from '../refusals.ts'
import { type PlaceWatch, placeWatch } from '../states/place-watch.ts'
import { receiptsTaken, type Slip, slip } from '../states/slip.ts'
import { freeFor, type Stock, stock } from '../states/stock.ts'
import { credited } from './credits.ts'
import { isRefusal, notToday, takenOut } from './red-entries.ts'

type Known = DeepReadonly<Slip>

const refused = refusalsAbout('slip')
const aboutStock = refusalsAbout('stock')

export const reversedReturnCommands = [
  /** `reverses`: the voucher of the posting. Without a quantity all that is left of it, and the slip is open again. */
  defineCommand({
    type: 'return.reverse-posting',
    telling: 'decision',
    fields: () => ({ ...asked(returnPostingReversed.asks), quantity: quantity.nullable().default(null) }),
    reads: ({ slipId }) => ({ known: slip.of(slipId) }),
    decide: ({ known }, { type: _, ...data }, occasion) => {
      const { slipId: id, customerId, itemId, complaintId, quantity: approved, closedAt: postedAt } = known
      if (known.requestedAt === null) return refused('slip-known', id, MISSING)
      const taken = takenOut({ refused, id }, { ...known, postedAt }, data, occasion)
      if (isRefusal(taken)) return taken
      return [
        returnPostingReversed.of({ ...data, ...taken, customerId, itemId, complaintId, approved }),
        ...credited(known, subtract('0', taken.quantity), occasion),
      ]
    },
  }),

  /**
   * What was booked in too much at a place, the latest delivery first. What a count has fixed since then is right in the
   * stock already, and only the slip is.
   */
  defineCommand({
    type: 'return.reverse-receipt',
    telling: 'decision',
    fields: () => {
      const { slipId, reason } = asked(returnReceiptReversed.asks)
      return { slipId, ...asked(place), quantity: quantity.nullable().default(null), reason }
    },
    reads: data => ({
      known: slip.of(data.slipId),
      lies: stock.of(placeKey(data)),
      watch: placeWatch.of(placeKey(data)),
    }),
    decide: ({ known, lies, watch }, { type: _, slipId, itemId, reason, ...asks }, occasion) => {
      const at = { itemId, locationId: asks.locationId, lot: asks.lot }
      const there = sum(known.receipts.filter(({ place }) => place === placeKey(at)).map(({ quantity }) => quantity))
      const red: Red = { quantity: asks.quantity ?? there, there, place: placeKey(at) }
      const taken = receiptsTaken(known.receipts, red.place, red.quantity)
      const obstacle =
        notThere(known, red) ??
        notToday({ refused, id: slipId }, occasion, taken[0]!.at) ??
        unsettled(watch, taken.at(-1)!.at) ??
        notFree(lies, red, open(lies, taken))
      if (obstacle) return obstacle
      const { customerId } = known
      const total = subtract(known.received, red.quantity)
      const out = open(lies, taken)
      return [
        returnReceiptReversed.of({ slipId, customerId, ...at, quantity: red.quantity, reason, total }),
        ...(out === '0' ? [] : [receiptReversed.of({ slipId, ...at, quantity: out, reason, absorbed: false })]),
      ]
    },
  }),
]

interface Red {
  readonly place: string
  readonly quantity: string
  /** Booked in there, and not taken back yet. */
  readonly there: string
}

type Taken = ReturnType<typeof receiptsTaken>

function notThere(known: Known, { place, quantity, there }: Red): Refusal | undefined {
  const { slipId, received, sentBack } = known
  if (there === '0' || compare(quantity, there) > 0) {
    return refused('within-receipt', slipId, { facts: { place }, actual: quantity, limit: there })
  }
  const left = subtract(received, quantity)
  if (compare(left, sentBack) >= 0) return undefined
  return refused('sent-back-stays', slipId, { actual: left, limit: sentBack })
}

/** Counted after the goods were booked in, and not posted: what the count found would be taken out twice. */
function unsettled(watch: DeepReadonly<PlaceWatch>, since: Instant): Refusal | undefined {
  const { key: place, lines, fixedAt } = watch
  const line = Object.values(lines).find(
    ({ posted, countedAt }) => !posted && countedAt >= since && (fixedAt === null || countedAt > fixedAt),
  )
  return line && aboutStock('count-settles-first', place, { facts: { place }, actual: line.countedAt })
}

/** Of what is taken back: what came after the latest count that was posted. */
function open({ countedAt }: DeepReadonly<Stock>, taken: Taken): string {
  return sum(taken.filter(({ at }) => countedAt === null || at > countedAt).map(({ quantity }) => quantity))
}

function notFree(lies: DeepReadonly<Stock>, { place }: Red, actual: string): Refusal | undefined {
  const limit = freeFor(lies, null)
  if (actual === '0' || compare(actual, limit) <= 0) return undefined
  return aboutStock('stock-free', place, { facts: { place }, actual, limit })
}
