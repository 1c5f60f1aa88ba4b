/** What is no quantity, no place and no day is refused at the door, before anything is decided. */
import { describe, expect, test } from 'vitest'
import { inventoryContext, isGuijuError, memoryStore, open } from '../../src/index.ts'

const at = { itemId: 'I-1', locationId: 'F-1' }
const QUANTITIES = [
  '0',
  '0.0',
  '0.000000',
  '-1',
  '-0',
  '+1',
  '01',
  '1e3',
  '1,000',
  ' 1',
  '1.',
  '.5',
  '',
  'NaN',
  '1.0000001',
  '9'.repeat(30),
  `0.${'1'.repeat(30)}`,
  1,
  1.5,
  null,
  true,
  ['1'],
  '١٢',
]

const COMMANDS: Readonly<Record<string, object>> = {
  'inventory.receive': { ...at, source: 'opening' },
  'inventory.issue': { ...at, checked: true },
  'inventory.transfer': { ...at, toLocationId: 'F-2' },
  'inventory.write-off': { ...at, cause: 'damaged', reason: 'wet' },
  'inventory.hold': { ...at, reason: 'cracks' },
  'inventory.release': { ...at, reason: 'good' },
  'inventory.reserve': { ...at, documentId: 'D-1' },
  'inventory.unreserve': { ...at, documentId: 'D-1' },
  'inventory.arrive': { receiptId: 'R-1', itemId: 'I-1' },
}

const office = open({ store: memoryStore(), regulations: [], contexts: [inventoryContext] })

async function codeOf(command: object): Promise<string> {
  try {
    return (await office.receive(command)).status
  } catch (error) {
    return isGuijuError(error) ? error.code : String(error)
  }
}

describe('a quantity that is none', () => {
  for (const [type, fields] of Object.entries(COMMANDS)) {
    test(type, async () => {
      const found = await Promise.all(QUANTITIES.map(quantity => codeOf({ type, ...fields, quantity })))
      expect(found).toEqual(QUANTITIES.map(() => 'INVALID_COMMAND'))
      expect(await codeOf({ type, ...fields, quantity: '1' })).not.toBe('INVALID_COMMAND')
    })
  }

  test('a count may find nothing, but not less', async () => {
    const found = { type: 'count.record', countId: 'N-1', ...at }
    expect(await codeOf({ ...found, counted: '0' })).toBe('refused')
    expect(await codeOf({ ...found, counted: '-1' })).toBe('INVALID_COMMAND')
    expect(await codeOf({ ...found, counted: '9'.repeat(30) })).toBe('INVALID_COMMAND')
  })
})

test('other fields that are none', async () => {
  const receive = { type: 'inventory.receive', ...at, source: 'opening', quantity: '1' }
  const wrong = [
    { ...receive, source: 'theft' },
    { ...receive, expiresOn: '2026-02-30' },
    { ...receive, lot: '' },
    { ...receive, itemId: '__proto__' },
    { ...receive, absorbed: true },
    { ...receive, itemId: undefined },
    { type: 'inventory.set-up-location', locationId: 'F-1', zone: 'attic', label: 'x' },
    { type: 'inventory.set-up-location', locationId: 'F-1', zone: 'finished', label: '' },
    { type: 'inventory.inspect', receiptId: 'R-1', specificationOk: true, qualityOk: true, accepted: '1' },
    { type: 'count.plan', countId: 'N-1', scope: [], persons: [], departments: [] },
    { type: 'count.plan', countId: 'N-1', scope: [at], on: '2026-02-30', persons: [], departments: [] },
  ]
  expect(await Promise.all(wrong.map(codeOf))).toEqual(wrong.map(() => 'INVALID_COMMAND'))
})
