/** Random histories of stock: every command, told early and late, with counts in between. */
import * as fc from 'fast-check'
import { inventoryContext, manualClock, memoryStore, open, sequentialIds, stockKeeping } from '../../src/index.ts'

const ITEMS = ['I-1', 'constructor']
const PLACES = ['F-1', 'F-2']
const LOTS = [null, 'L-1']
export const COUNTS = ['N-1', 'N-2', 'N-3', 'N-4', 'N-5', 'N-6']
const DOCUMENTS = ['D-1', 'D-2']

export const START = '2026-01-01T00:00:00.000Z'
const HOUR = 3_600_000

const quantity = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 1, max: 40 }).map(String) },
  { weight: 6, arbitrary: fc.constantFrom('0.000001', '0.1', '0.2', '12.5', '3.333333') },
  { weight: 1, arbitrary: fc.constantFrom('123456789012345678', '999999999999999999.999999') },
)
const few = fc.integer({ min: 1, max: 5 }).map(String)
const some = fc.integer({ min: 5, max: 15 }).map(String)
const place = fc.record({
  itemId: fc.constantFrom('I-1', 'I-1', 'I-1', 'I-1', 'constructor'),
  locationId: fc.constantFrom('F-1', 'F-1', 'F-1', 'F-2'),
  lot: fc.constantFrom(null, null, null, 'L-1'),
})
const countId = fc.constantFrom(...COUNTS)
const documentId = fc.constantFrom(...DOCUMENTS)

type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>

const command = (type: string, fields: Fields, fixed: object = {}) =>
  fc.tuple(place, fc.record(fields)).map(([at, rest]) => ({ type, ...at, ...rest, ...fixed }))

/** Without the place: of a count as a whole. */
const ofCount = (type: string, fixed: object = {}) => countId.map(one => ({ type, countId: one, ...fixed }))

const scope = ITEMS.flatMap(itemId => PLACES.flatMap(locationId => LOTS.map(lot => ({ itemId, locationId, lot }))))

const commands = fc.oneof(
  {
    weight: 8,
    arbitrary: command('inventory.receive', { quantity, source: fc.constantFrom('purchase', 'production') }),
  },
  { weight: 6, arbitrary: command('inventory.issue', { quantity, documentId }, { checked: true }) },
  {
    weight: 4,
    arbitrary: command('inventory.transfer', { quantity, toLocationId: fc.constantFrom(...PLACES) }),
  },
  { weight: 2, arbitrary: command('inventory.write-off', { quantity }, { cause: 'damaged', reason: 'wet' }) },
  { weight: 4, arbitrary: command('inventory.hold', { quantity: some }, { reason: 'cracks' }) },
  { weight: 6, arbitrary: command('inventory.release', { quantity: few }, { reason: 'good' }) },
  { weight: 4, arbitrary: command('inventory.reserve', { quantity: some, documentId }) },
  { weight: 6, arbitrary: command('inventory.unreserve', { quantity: few, documentId }) },
  { weight: 4, arbitrary: command('count.record', { countId, counted: fc.oneof(quantity, fc.constant('0')) }) },
  { weight: 5, arbitrary: command('inventory.adjust', { countId }) },
  {
    weight: 1,
    arbitrary: command(
      'inventory.reverse-adjustment',
      { countId, quantity: fc.constantFrom(null, null, '1', '0.000001', '7', '20') },
      { reason: 'counted the wrong shelf' },
    ),
  },
  { weight: 1, arbitrary: command('count.explain', { countId }, { cause: 'miscounted' }) },
  { weight: 1, arbitrary: ofCount('count.report', { course: 'quick' }) },
)

export interface StockDeed {
  /** Hours after the start at which it is told. */
  readonly toldAfter: number
  /** So many hours before it was told it happened. */
  readonly late: number
  readonly command: { readonly type: string }
  /** Done at once after it, at the time at which it was told. */
  readonly next?: { readonly type: string }
  /** And after that, of so many hours before. */
  readonly behind?: readonly { readonly late: number; readonly command: { readonly type: string } }[]
}

/** Times are few and whole hours, so that moments meet. */
const times = {
  toldAfter: fc.integer({ min: 0, max: 3 }),
  late: fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.integer({ min: 0, max: 24 }) }),
}

/** A place is counted and the count posted. */
const posting: fc.Arbitrary<StockDeed> = fc
  .record({ ...times, place, countId, counted: fc.oneof(quantity, fc.constant('0')) })
  .map(({ toldAfter, late, place, countId, counted }) => ({
    toldAfter,
    late,
    command: { type: 'count.record', countId, counted, ...place },
    next: { type: 'inventory.adjust', countId, ...place },
  }))

/** A count is posted, something is told of before it, and the posting is taken back; perhaps it is posted anew. */
const reversing: fc.Arbitrary<StockDeed> = fc
  .record({
    ...times,
    place,
    countId,
    counted: quantity,
    moved: few,
    part: fc.constantFrom(null, '1'),
    anew: fc.boolean(),
  })
  .map(({ toldAfter, late, place, countId, counted, moved, part, anew }) => ({
    toldAfter,
    late,
    command: { type: 'count.record', countId, counted, ...place },
    next: { type: 'inventory.adjust', countId, ...place },
    behind: [
      { late: late + 1, command: { type: 'inventory.receive', source: 'production', quantity: moved, ...place } },
      {
        late: 0,
        command: { type: 'inventory.reverse-adjustment', countId, quantity: part, reason: 'shelf', ...place },
      },
      ...(anew ? [{ late: 0, command: { type: 'inventory.adjust', countId, ...place } }] : []),
      { late: late + 2, command: { type: 'inventory.issue', quantity: moved, checked: true, ...place } },
    ],
  }))

const deed: fc.Arbitrary<StockDeed> = fc.oneof(
  { weight: 10, arbitrary: fc.record({ ...times, command: commands }) },
  { weight: 2, arbitrary: posting },
  { weight: 2, arbitrary: reversing },
)

export const stockHistory = (length = 60) => fc.array(deed, { minLength: 1, maxLength: length, size: 'max' })

const before = [
  ...ITEMS.map(itemId => ({ type: 'inventory.list-item', itemId, unit: 'piece', zone: 'finished' })),
  ...PLACES.map(locationId => ({ type: 'inventory.set-up-location', locationId, zone: 'finished', label: locationId })),
  ...scope.map(at => ({ type: 'inventory.receive', ...at, source: 'opening', quantity: '60' })),
  ...COUNTS.map(one => ({ type: 'count.plan', countId: one, scope, persons: [], departments: [] })),
]

/** Tells it to an office under no regulation at all. */
export async function played(history: readonly StockDeed[]) {
  const store = memoryStore()
  const clock = manualClock(START)
  const office = open({ store, clock, ids: sequentialIds(), regulations: [], contexts: [inventoryContext] })
  for (const one of before) await office.receive(one)
  for (const { toldAfter, late, command, next, behind = [] } of history) {
    const now = new Date(Date.parse(clock.now()) + toldAfter * HOUR).toISOString()
    clock.set(now)
    const before = (hours: number) =>
      new Date(Math.max(Date.parse(START), Date.parse(now) - hours * HOUR)).toISOString()
    await office.receive(command, { occurredAt: before(late) })
    if (next) await office.receive(next)
    for (const one of behind) await office.receive(one.command, { occurredAt: before(one.late) })
  }
  const { events } = await store.read('all')
  const keeping = stockKeeping({
    countEvery: 'month',
    expiryWarningDays: 30,
    slowMovingAfterDays: 180,
    clearExpiredWithinDays: 7,
  })
  /** The same log, seen where the regulation is in force. */
  const reader = open({ store, clock, ids: sequentialIds(), regulations: [keeping] })
  return { office, reader, store, clock, log: events }
}
