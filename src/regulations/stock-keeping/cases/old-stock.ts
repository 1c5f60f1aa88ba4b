/** What expires, what does not move, and where it lies. */
import { owing, type RegulationCase } from '../../../core/case.ts'
import { act, issue, move, on, receive, setUpLocation } from '../../../facts/inventory/steps.ts'
import { perishable, stocked } from './goods.ts'

const lot = {
  subject: 'lot:I-1/L-1',
  facts: { item: 'I-1', lot: 'L-1', expiresOn: '2026-03-31', quantity: '50' },
} as const
const gone = on('2026-03-20', issue('50', { lot: 'L-1' }))
const neverGood = on('2026-01-03', receive('5', { source: 'production', lot: 'L-9', expiresOn: '9999-12-31' }))

const watched = owing('expiry-watched')
const watches: readonly RegulationCase[] = [
  watched('before the warning', perishable, '2026-02-28 23:59:59.999', [
    { ...lot, clause: 'A00-4.2.3.7', status: 'running', since: '2026-03-01 00:00', due: '2026-04-01 00:00' },
  ]),
  watched('30 days before the last day', perishable, '2026-03-01 00:00', [{ ...lot, status: 'due' }]),
  watched('in the last moment of the last day', perishable, '2026-03-31 23:59:59.999', [{ status: 'due' }]),
  watched('at the midnight that ends it', perishable, '2026-04-01 00:00', [{ status: 'overdue' }]),
  watched('nothing is left of it', [...perishable, ...gone], '2026-03-25', []),
  watched('a part is left', [...perishable, ...on('2026-03-20', issue('49.5', { lot: 'L-1' }))], '2026-03-25', [
    { facts: { quantity: '0.5' } },
  ]),
  watched(
    'the lot at all its places together',
    [
      ...perishable,
      ...on('2026-02-01', setUpLocation('F-2'), move('transfer', '20', { lot: 'L-1', toLocationId: 'F-2' })),
    ],
    '2026-03-25',
    [{ facts: { quantity: '50' } }],
  ),
  watched(
    '0 days: on its last day only',
    perishable,
    '2026-03-30',
    [{ since: '2026-03-31 00:00', status: 'running' }],
    {
      expiryWarningDays: 0,
    },
  ),
  watched('what never expires', [...stocked, ...neverGood], '2026-03-25', []),
]

const expired = owing('expired-stock-cleared')
const cleared = on(
  '2026-04-02',
  act('inventory.write-off', 'warehouse', {
    itemId: 'I-1',
    locationId: 'F-1',
    lot: 'L-1',
    quantity: '50',
    cause: 'expired',
    reason: 'destroyed',
  }),
)
const clearings: readonly RegulationCase[] = [
  expired('on its last day there is nothing to clear yet', perishable, '2026-03-31 23:59:59.999', [
    { ...lot, clause: 'A00-4.2.3.9', status: 'running', since: '2026-04-01 00:00', due: '2026-04-09 00:00' },
  ]),
  expired('expired', perishable, '2026-04-01 00:00', [{ ...lot, status: 'due' }]),
  expired('in the last moment of the 7 days', perishable, '2026-04-08 23:59:59.999', [{ status: 'due' }]),
  expired('the moment after them', perishable, '2026-04-09 00:00', [{ status: 'overdue' }]),
  expired('written off', [...perishable, ...cleared], '2026-04-09', []),
  expired(
    'held is not cleared',
    [...perishable, ...on('2026-04-01', move('hold', '50', { lot: 'L-1', reason: 'expired' }))],
    '2026-04-09',
    [{ status: 'overdue' }],
  ),
  expired(
    'expired when it came',
    [...stocked, ...on('2026-04-20', receive('5', { source: 'production', lot: 'L-3', expiresOn: '2026-03-31' }))],
    '2026-04-21',
    [{ subject: 'lot:I-1/L-3', since: '2026-04-20 12:00', due: '2026-04-28 00:00' }],
  ),
]

const slow = owing('slow-moving-stock-cleared')
const since = { subject: 'item:I-1', clause: 'A00-4.2.3.8' } as const
const slowMoving: readonly RegulationCase[] = [
  slow('180 days after it came', stocked, '2026-07-01 23:59:59.999', [
    { ...since, status: 'running', since: '2026-07-02 00:00', due: null, facts: { quantity: '500', days: 180 } },
  ]),
  slow('and the moment after them', stocked, '2026-07-02 00:00', [{ status: 'due', due: null }]),
  slow(
    'a company may give days to clear it',
    stocked,
    '2026-07-13 00:00',
    [{ due: '2026-07-13 00:00', status: 'overdue' }],
    {
      clearSlowMovingWithinDays: 10,
    },
  ),
  slow('an issue makes it move', [...stocked, ...on('2026-06-01', issue('1'))], '2026-07-02', [
    { status: 'running', since: '2026-11-29 00:00' },
  ]),
  slow(
    'a transfer does not',
    [...stocked, ...on('2026-06-01', setUpLocation('F-2'), move('transfer', '500', { toLocationId: 'F-2' }))],
    '2026-07-02',
    [{ status: 'due', since: '2026-07-02 00:00' }],
  ),
  slow('nor does a receipt', [...stocked, ...on('2026-06-01', receive('1', { source: 'production' }))], '2026-07-02', [
    { status: 'due', facts: { quantity: '501' } },
  ]),
  slow('nothing is left', [...stocked, ...on('2026-06-01', issue('500'))], '2026-12-31', []),
]

const shielded = owing('location-protected')
const checked = (against: readonly string[], day = '2026-01-05') =>
  on(day, act('inventory.check-location', 'warehouse', { locationId: 'F-1', against }))
const protectionCases: readonly RegulationCase[] = [
  shielded('from the day on which it was set up', stocked, '2026-01-03', [
    {
      subject: 'location:F-1',
      clause: 'A00-4.2.3.2',
      since: '2026-01-02 09:00',
      due: null,
      facts: { missing: ['damp', 'fire', 'theft', 'insects'] },
    },
  ]),
  shielded('what is not checked yet', [...stocked, ...checked(['fire', 'damp'])], '2026-01-06', [
    { facts: { missing: ['theft', 'insects'] } },
  ]),
  shielded(
    'checked against all of it, at two times',
    [...stocked, ...checked(['fire', 'damp']), ...checked(['theft', 'insects'], '2026-01-06')],
    '2026-01-07',
    [],
  ),
  shielded('a company with fewer dangers', [...stocked, ...checked(['fire'])], '2026-01-07', [], {
    protections: ['fire'],
  }),
]

export const oldStockCases: readonly RegulationCase[] = [...watches, ...clearings, ...slowMoving, ...protectionCases]
