import { test } from 'vitest'
import { replay } from '/work/main/src/index.ts'
import { run } from '/work/main/src/core/fold.ts'
import { movementBook } from '/work/main/src/facts/inventory/views/movements.ts'
import { agedItem } from '/work/main/src/facts/inventory/views/ageing.ts'
import { placeWatch } from '/work/main/src/facts/inventory/views/watches.ts'
import { stockLedger } from '/work/main/src/facts/inventory/views/ledger.ts'
import { stockOnHand } from '/work/main/src/facts/inventory/views/on-hand.ts'
import { countSheet } from '/work/main/src/facts/inventory/views/counts.ts'
import { officeCalendar } from '/work/main/src/index.ts'
import { goodsReceived, goodsIssued, goodsTransferred } from '/work/main/src/facts/inventory/events/stock.ts'
test('1e6', () => {
  const events: any[] = []
  const items = 20
  for (let i = 0; i < 1e6; i++) {
    const at = new Date(Date.UTC(2020, 0, 1) + ((i * 7919) % 1000000) * 100000).toISOString()
    const place = { itemId: `I-${i % items}`, locationId: 'F-1', lot: null }
    const draft = i % 3 === 0 ? goodsReceived.of({ ...place, receiptId: null, source: 'production', quantity: '12.5', expiresOn: null, absorbed: false } as any)
      : i % 3 === 1 ? goodsIssued.of({ ...place, quantity: '6.25', document: null, documentId: null, destination: null, checked: true, customerId: null, unitPrice: null, overQuantityAllowance: null, absorbed: false } as any)
      : goodsTransferred.of({ ...place, toLocationId: 'F-2', quantity: '3', absorbed: false, absorbedThere: false } as any)
    events.push({ ...draft, occurredAt: at, recordedAt: at, actor: null, position: i + 1 })
  }
  const timed = (name: string, f: () => any) => { const s = Date.now(); const r = f(); console.log(name, Date.now() - s); return r }
  const book = timed('book', () => run(movementBook, movementBook.initial(''), events))
  const calendar = officeCalendar()
  timed('ageing', () => Object.values(book.items).map(one => agedItem(one as any, '2030-01-01T00:00:00.000Z', [30, 60, 90], calendar)).map(x => x.layers.length))
  const hand = timed('onhand fold', () => run(stockOnHand.fold as any, (stockOnHand.fold as any).initial(''), events))
  timed('onhand answer', () => (stockOnHand as any).answer({ state: hand, key: '', at: '2030-01-01T00:00:00.000Z', calendar }))
  const key = 'I-0/F-1'
  const l = timed('ledger fold one place', () => run(stockLedger.fold as any, (stockLedger.fold as any).initial(key), events.map(e => ({ ...e, data: { ...e.data, itemId: 'I-0' } }))))
  timed('ledger answer 1e6', () => (stockLedger as any).answer({ state: l }).length)
  timed('watch one place', () => run(placeWatch, placeWatch.initial(key), events))
}, 120000)
