/** What is kept for documents, what happened in words, and what cannot be, under no regulation at all. */
import { describe, expect, test } from 'vitest'
import {
  countSheet,
  countTimeline,
  inventoryContext,
  reservations,
  returnTimeline,
  stockLedger,
  stockOnHand,
  stockTimeline,
} from '../../src/index.ts'
import { type CaseStep, given } from '../../src/testing/index.ts'
import {
  act,
  arrive,
  inspect,
  issue,
  listItem,
  move,
  receive,
  requestReturn,
  sell,
  setUpLocation,
} from '../../src/testing/steps/inventory.ts'
import { adjust, approveCount, opened, planCount, recordCount } from '../steps/inventory.ts'
import { at as atTime, on } from '../steps/times.ts'

const setting = { regulations: [], contexts: [inventoryContext] }
const start = on('2026-03-01 09:00', ...opened('100'))
const officeAfter = async (...steps: readonly CaseStep[]) => (await given(setting, ...steps).expect({})).office

describe('reservations', () => {
  const kept = [
    ...start,
    ...on('2026-03-02', move('reserve', '30', { documentId: 'D-1' }), move('reserve', '5', { documentId: 'D-2' })),
  ]
  const of = (documentId: string, quantity: string) => ({
    itemId: 'I-1',
    locationId: 'F-1',
    lot: null,
    documentId,
    quantity,
  })

  test('by document', async () => {
    const office = await officeAfter(...kept)
    expect(await office.view(reservations, 'I-1')).toEqual([of('D-1', '30'), of('D-2', '5')])
    expect(await office.view(reservations, 'I-9')).toEqual([])
  })

  test('an issue for the document uses them up, no further than they go', async () => {
    const office = await officeAfter(
      ...kept,
      ...on('2026-03-03', issue('10', { documentId: 'D-1' }), issue('7', { documentId: 'D-2' })),
    )
    expect(await office.view(reservations)).toEqual([of('D-1', '20')])
    expect(await office.view(stockOnHand)).toMatchObject([{ onHand: '83', reserved: '20', free: '63' }])
  })
})

describe('the ledger as it was known', () => {
  const late = { ...atTime('2026-03-02', receive('7', { source: 'production' })), recorded: '2026-03-09' }

  test('at a position of the log, and as of a day', async () => {
    const office = await officeAfter(...start, ...on('2026-03-05', issue('10')), late)
    const balances = async (asOf: { at?: string; position?: number }) =>
      (await office.view(stockLedger, 'I-1/F-1', asOf)).map(({ balance }) => balance)
    expect(await balances({})).toEqual(['100', '107', '97'])
    expect(await balances({ position: 4 })).toEqual(['100', '90'])
    expect(await balances({ at: '2026-03-03T00:00:00+08:00' })).toEqual(['100', '107'])
  })
})

describe('in words', () => {
  test('an item, in the order of business time', async () => {
    const late = { ...atTime('2026-03-02', receive('7', { source: 'production' })), recorded: '2026-03-09' }
    const office = await officeAfter(...start, ...on('2026-03-05', issue('10')), late)
    const lines = await office.view(stockTimeline, 'I-1')
    expect(lines.map(({ type }) => type)).toEqual([
      'inventory.item-listed',
      'inventory.received',
      'inventory.received',
      'inventory.issued',
    ])
    expect(lines[2]).toMatchObject({
      at: '2026-03-02T04:00:00.000Z',
      recordedAt: '2026-03-09T04:00:00.000Z',
      who: { id: 'warehouse-1', role: 'warehouse' },
      zh: '入库 7：物品 I-1，库位 F-1；生产',
      en: '7 received: item I-1 at F-1; produced',
    })
    expect(await office.view(stockTimeline, 'I-9')).toEqual([])
  })

  test('a count and a return slip', async () => {
    const office = await officeAfter(
      ...start,
      ...on('2026-03-02', planCount(), approveCount(), recordCount('90'), adjust(), sell('10'), requestReturn('5')),
    )
    expect((await office.view(countTimeline, 'N-1')).at(-1)!.en).toBe(
      'adjusted by count N-1: item I-1 at F-1; at 2026-03-02 12:00 counted 90, booked 100',
    )
    expect((await office.view(returnTimeline, 'S-1')).map(({ type }) => type)).toEqual(['return.requested'])
  })
})

describe('what cannot be', () => {
  const arrived = [...start, ...on('2026-03-02', arrive('R-1', { lot: 'L-1' }), listItem('I-2'))]
  const later = [
    ...start,
    ...on('2026-03-02', planCount(), recordCount('90')),
    ...on(
      '2026-03-05',
      planCount({ countId: 'N-2' }),
      recordCount('80', { countId: 'N-2' }),
      adjust({ countId: 'N-2' }),
    ),
  ]
  const REFUSED: readonly (readonly [string, readonly CaseStep[], CaseStep])[] = [
    ['receipt-known', start, inspect('R-9')],
    ['receipt-known', start, receive('1', { receiptId: 'R-9' })],
    ['receipt-new', arrived, arrive('R-1')],
    ['receipt-left', arrived, inspect('R-1', { accepted: '100.000001' })],
    ['receipt-left', arrived, receive('100.000001', { receiptId: 'R-1', lot: 'L-1' })],
    ['goods-of-receipt', arrived, receive('1', { receiptId: 'R-1', itemId: 'I-2', lot: 'L-1' })],
    ['goods-of-receipt', arrived, receive('1', { receiptId: 'R-1', lot: 'L-2' })],
    ['two-places', start, move('transfer', '1', { toLocationId: 'F-1' })],
    ['location-set-up', start, move('transfer', '1', { toLocationId: 'F-9' })],
    ['location-set-up', start, act('inventory.check-location', 'warehouse', { locationId: 'F-9', against: [] })],
    ['stock-free', start, issue('100.000001')],
    ['stock-free', start, move('reserve', '101', { documentId: 'D-1' })],
    ['reserved-enough', start, move('unreserve', '1', { documentId: 'D-1' })],
    ['held-enough', start, move('release', '1', { reason: 'good' })],
    ['location-new', start, setUpLocation()],
    ['item-listed', start, receive('1', { itemId: 'I-9' })],
    ['count-latest', later, adjust()],
  ]
  for (const [rule, before, when] of REFUSED) {
    test(`${rule}: ${when.command.type} ${JSON.stringify(when.command.quantity ?? '')}`, async () => {
      const { command, ...meta } = when
      const { office, outcomes } = await given(setting, ...before)
        .when(command, meta)
        .expect({ status: 'refused', failed: [rule] })
      const told = outcomes.at(-1)!.findings.flatMap(one => [office.explain(one, 'zh'), office.explain(one, 'en')])
      expect(told.join()).not.toMatch(/undefined|null|[{}]/)
    })
  }

  test('an earlier count is not posted after a later one: the stock stays as it was found later', async () => {
    const office = await officeAfter(...later)
    expect((await office.execute(adjust().command)).status).toBe('refused')
    expect(await office.view(stockOnHand)).toMatchObject([{ onHand: '80' }])
    expect(await office.view(countSheet, 'N-1')).toMatchObject({ lines: [{ superseded: true, posted: null }] })
  })
})
