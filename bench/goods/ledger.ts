/** 台账: a million movements folded, against the same arithmetic by hand with decimal.js and with whole numbers. */
import { Decimal } from 'decimal.js'
import { placeKey } from '../../src/facts/inventory/events/fields.ts'
import { stock } from '../../src/facts/inventory/states/stock.ts'
import { type Fact, replay } from '../../src/index.ts'
import { rateOf, tell } from '../measure.ts'

const MOVEMENTS = 1_000_000
const ITEMS = 1_000
const AT = '2026-01-01T00:00:00.000Z'

/** Quantities with two places; every place sees receipts and issues in turn. */
function movements(): Map<string, Fact[]> {
  const byPlace = new Map<string, Fact[]>()
  for (let index = 0; index < MOVEMENTS; index++) {
    const place = { itemId: `I-${index % ITEMS}`, locationId: 'F-1', lot: null }
    const key = placeKey(place)
    const quantity = `${1 + (index % 97)}.${10 + (index % 90)}`
    const comes = Math.floor(index / ITEMS) % 2 === 0
    const data = comes
      ? { ...place, receiptId: null, source: 'purchase', quantity, expiresOn: null, absorbed: false }
      : { ...place, quantity, documentId: null, absorbed: false }
    const type = comes ? 'inventory.received' : 'inventory.issued'
    const event = { type, version: 1, data, tags: [`stock:${key}`], occurredAt: AT, recordedAt: AT, actor: null }
    const known = byPlace.get(key)
    if (known) known.push(event)
    else byPlace.set(key, [event])
  }
  return byPlace
}

type Moved = { readonly quantity: string }

const sign = ({ type }: Fact) => (type === 'inventory.received' ? 1 : -1)

export async function benchLedger(): Promise<void> {
  const byPlace = movements()
  const everyPlace = (fold: (events: readonly Fact[], key: string) => unknown) => () => {
    for (const [key, events] of byPlace) fold(events, key)
  }
  const cents = await rateOf(
    'by hand, whole hundredths',
    MOVEMENTS,
    everyPlace(events => {
      let onHand = 0
      for (const event of events) onHand += sign(event) * Math.round(Number((event.data as Moved).quantity) * 100)
      return onHand
    }),
    3,
  )
  const decimals = await rateOf(
    'by hand, decimal.js',
    MOVEMENTS,
    everyPlace(events => {
      let onHand = new Decimal(0)
      for (const event of events) onHand = onHand.plus(new Decimal((event.data as Moved).quantity).times(sign(event)))
      return onHand.toFixed()
    }),
    3,
  )
  const guiju = await rateOf(
    'replay of the stock of each place',
    MOVEMENTS,
    everyPlace((events, key) => replay(stock, key, events)),
    3,
  )
  tell('a million movements of 1,000 places, two decimals', [cents, decimals, guiju], cents, 'movements')
}
