/** What can be asked about stock at any time. */
import type { RegulationCase } from '../../../core/case.ts'
import type { ViewDefinition } from '../../../core/view.ts'
import {
  adjust,
  approveCount,
  arrive,
  atTime,
  explainCount,
  inspect,
  issue,
  listItem,
  move,
  on,
  planCount,
  receive,
  recordCount,
  reportCount,
  setUpLocation,
} from '../../../facts/inventory/steps.ts'
import { arrivals, supplierClaims } from '../../../facts/inventory/views/arrivals.ts'
import { countSheet, varianceReport } from '../../../facts/inventory/views/counts.ts'
import { stockLedger } from '../../../facts/inventory/views/ledger.ts'
import { expiringStock, stockOnHand } from '../../../facts/inventory/views/on-hand.ts'
import { transferInformation } from '../../../facts/inventory/views/transfers.ts'
import { stockAgeing } from '../views.ts'
import { arrived, perishable, stocked } from './goods.ts'

type Given = RegulationCase['given']

function shown(
  provision: string,
  title: string,
  given: Given,
  view: ViewDefinition,
  answer: unknown,
  key = 'I-1',
  at?: string,
): RegulationCase {
  return { provision, title, given, expect: { views: [{ view, key, answer, ...(at !== undefined && { at }) }] } }
}

const kept = [
  ...stocked,
  ...on('2026-02-01', move('hold', '100', { reason: 'cracks' }), move('reserve', '50.5', { documentId: 'DO-9' })),
]
const busy = [
  ...stocked,
  ...on('2026-02-01 09:00', issue('100')),
  { ...atTime('2026-01-15 09:00', receive('20', { source: 'production' })), recorded: '2026-02-02 09:00' },
]
const refusedPart = [
  ...on('2026-03-02 09:00', listItem(), setUpLocation(), arrive('R-1', { supplierId: 'V-1' })),
  ...on('2026-03-03', inspect('R-1', { accepted: '90', report: '10 are cracked' })),
]
const moved = [
  ...stocked,
  ...on('2026-02-01', setUpLocation('F-2'), move('transfer', '30', { toLocationId: 'F-2' })),
  ...on('2026-02-05', move('transfer', '12', { toLocationId: 'F-2' })),
]
const counted = [
  ...stocked,
  ...on('2026-03-01', planCount(), approveCount()),
  ...on('2026-03-31 10:00', recordCount('490')),
]
const posted = [...counted, ...on('2026-04-01', explainCount(), reportCount(), adjust())]

const second = { countId: 'N-2' }
const overtaken = [
  ...counted,
  ...on('2026-04-05', issue('20')),
  ...on('2026-04-10', planCount(second), { ...approveCount(), command: { type: 'count.approve', ...second } }),
  ...on('2026-04-11', recordCount('450', second), explainCount('lost', second), reportCount(second), adjust(second)),
]

export const questionCases: readonly RegulationCase[] = [
  shown('stock-beside-purchase-plan', 'on hand, held, reserved and free', kept, stockOnHand, [
    {
      itemId: 'I-1',
      locationId: 'F-1',
      unit: 'piece',
      zone: 'finished',
      onHand: '500',
      held: '100',
      reserved: '50.5',
      free: '349.5',
    },
  ]),
  shown('stock-beside-purchase-plan', 'an item that nobody has', stocked, stockOnHand, [], 'I-9'),
  shown(
    'claims-on-suppliers',
    'what inspection did not accept',
    refusedPart,
    supplierClaims,
    [{ receiptId: 'R-1', supplierId: 'V-1', quantity: '100', accepted: '90', rejected: '10', received: '0' }],
    'V-1',
  ),
  shown('claims-on-suppliers', 'what is not inspected yet is no claim', arrived, supplierClaims, [], ''),
  shown('claims-on-suppliers', 'how far an arrival is', arrived, arrivals, [
    { receiptId: 'R-1', inspectedAt: null, rejected: null },
  ]),
  shown('transfers-and-resources', 'between two locations', moved, transferInformation, [
    { itemId: 'I-1', fromLocationId: 'F-1', toLocationId: 'F-2', transfers: 2, quantity: '42' },
  ]),
  shown('transfers-and-resources', 'what is available where', moved, stockOnHand, [
    { locationId: 'F-1', free: '458' },
    { locationId: 'F-2', free: '42' },
  ]),
  shown(
    'ledger-of-place',
    'in the order of business time, with what was told late in its place',
    busy,
    stockLedger,
    [
      { kind: 'received', quantity: '500', balance: '500', at: '2026-01-02T01:00:00.000Z' },
      { kind: 'received', quantity: '20', balance: '520', recordedAt: '2026-02-02T01:00:00.000Z' },
      { kind: 'issued', quantity: '-100', balance: '420', documentId: 'DO-1', other: 'the customer', absorbed: false },
    ],
    'I-1/F-1',
  ),
  shown(
    'ledger-of-place',
    'with what a count absorbed',
    [...posted, { ...atTime('2026-03-30', issue('5')), recorded: '2026-04-02' }],
    stockLedger,
    [
      { kind: 'received', balance: '500' },
      { kind: 'issued', quantity: '-5', balance: '500', absorbed: true },
      { kind: 'adjusted', quantity: '-10', balance: '490', documentId: 'N-1', at: '2026-03-31T02:00:00.000Z' },
    ],
    'I-1/F-1',
  ),
  shown(
    'age-of-stock',
    'in the ranges of the company, the last day of each included',
    [
      ...stocked,
      ...on('2026-03-05', issue('400')),
      ...on('2026-03-01', receive('7', { source: 'production' })).map(one => ({ ...one, recorded: '2026-03-06' })),
    ],
    stockAgeing,
    [
      {
        itemId: 'I-1',
        onHand: '107',
        owed: '0',
        ranges: [
          { from: 0, to: 30, quantity: '7' },
          { from: 31, to: 60, quantity: '0' },
          { from: 61, to: 90, quantity: '100' },
          { from: 91, to: null, quantity: '0' },
        ],
        layers: [
          { quantity: '100', days: 88, locationId: 'F-1' },
          { quantity: '7', days: 30 },
        ],
      },
    ],
    'I-1',
    '2026-03-31',
  ),
  shown(
    'age-of-stock',
    'a day later both are in the next range',
    [...stocked, ...on('2026-03-02', receive('7', { source: 'production' }))],
    stockAgeing,
    [{ ranges: [{ quantity: '0' }, { quantity: '7' }, { quantity: '0' }, { quantity: '500' }] }],
    '',
    '2026-04-03',
  ),
  shown(
    'lots-that-expire',
    'with the days that are left',
    perishable,
    expiringStock,
    [{ lot: 'L-1', expiresOn: '2026-03-31', onHand: '50', daysLeft: 1 }],
    'I-1',
    '2026-03-30',
  ),
  shown('lots-that-expire', 'expired a day ago', perishable, expiringStock, [{ daysLeft: -1 }], '', '2026-04-01'),
  shown(
    'sheet-of-count',
    'counted, booked and the difference',
    counted,
    countSheet,
    {
      countId: 'N-1',
      on: '2026-03-31',
      lines: [{ counted: '490', booked: '500', variance: '-10', explanation: null, posted: null, superseded: false }],
    },
    'N-1',
  ),
  shown(
    'sheet-of-count',
    'what was told late is in the books, not in what was posted',
    [...posted, { ...atTime('2026-03-30', issue('5')), recorded: '2026-04-02' }],
    countSheet,
    { lines: [{ booked: '495', variance: '-5', posted: { booked: '500', variance: '-10' } }] },
    'N-1',
  ),
  shown(
    'sheet-of-count',
    'overtaken by a later count, it still shows the books of its own moment',
    overtaken,
    countSheet,
    { lines: [{ counted: '490', booked: '500', variance: '-10', posted: null, superseded: true }] },
    'N-1',
  ),
  shown('sheet-of-count', 'a count that nobody knows', stocked, countSheet, null, 'N-9'),
  shown(
    'differences-of-counts',
    'with its explanation',
    posted,
    varianceReport,
    [{ countId: 'N-1', itemId: 'I-1', counted: '490', variance: '-10', explanation: 'a box was miscounted' }],
    '',
  ),
  shown(
    'differences-of-counts',
    'none',
    [...stocked, ...on('2026-03-01', planCount(), approveCount(), recordCount('500'))],
    varianceReport,
    [],
    'N-1',
  ),
]
