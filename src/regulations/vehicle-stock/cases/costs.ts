/** The board, and what damages, losses and what is found cost. */
import type { RegulationCase } from '../../../core/case.ts'
import {
  announce,
  at,
  checkKit,
  consign,
  deliver,
  display,
  effective,
  findViolation,
  inspectForTransfer,
  issueTools,
  loseKit,
  on,
  receive,
  report,
  reserve,
  sell,
  transfer,
} from '../../../facts/vehicle/steps.ts'
import { vehicleBoard } from '../views/board.ts'
import { vehicleFines } from '../views/fines.ts'
import { seeing } from './shorthand.ts'

const here = on('2026-03-02 10:00', receive())
const checked = [...here, at('2026-03-02 11:00', inspectForTransfer())]

const board = seeing('vehicle-board', vehicleBoard)
const boards: readonly RegulationCase[] = [
  board(
    'in transit, in stock, in the showroom, in a shop; kept, sold, free',
    [
      ...on('2026-03-02 10:00', announce('V-1'), receive('V-2'), receive('V-3'), receive('V-4'), ...effective()),
      ...on('2026-03-03 10:00', display('V-3'), consign('V-4'), reserve('V-2', 'O-1')),
    ],
    '2026-03-05 00:00',
    [
      { vehicleId: 'V-1', where: 'in-transit', free: true, ageDays: null },
      { vehicleId: 'V-2', where: 'stock', free: false, reservedFor: 'O-1', mark: 'board', ageDays: 3 },
      { vehicleId: 'V-3', where: 'showroom', free: true, ageDays: 3 },
      { vehicleId: 'V-4', where: 'second-tier', shopId: 'S-1', free: true },
    ],
  ),
  board('sold, until it is delivered', [...here, ...on('2026-03-03', ...effective(), sell())], '2026-03-04', [
    { vehicleId: 'V-1', free: false, soldTo: 'O-1', reservedFor: null },
  ]),
  board('delivered', [...here, ...on('2026-03-03', ...effective(), sell(), deliver())], '2026-03-04', []),
  board('as of an earlier moment', here, '2026-03-02 09:59', []),
]

// Both rounds are reported, so that the fines are those of the case.
const day = [
  at('2026-03-02 08:00', report('2026-03-02', 'morning')),
  at('2026-03-02 16:00', report('2026-03-02', 'afternoon')),
]
const evening = '2026-03-02 20:00'
const half = seeing('half-of-transfer-damage', vehicleFines)
const damaged = (loss: string | null) => [
  ...checked,
  at('2026-03-02 12:00', transfer('V-1', { damage: 'scraped', loss })),
]
const kits = seeing('fines-for-lost-kits', vehicleFines)
const lost = { who: 'sales-assistant', kind: 'fine', amount: '50', clause: 'D06-6.16.1' }
const handed = { who: 'li', role: 'sales-consultant', kind: 'fine', amount: '50', clause: 'D06-7.12.1' }
const delivered = on('2026-03-02 12:00', ...effective(), sell(), deliver())
const found = seeing('fines-for-what-was-found', vehicleFines)
const noted = (kind: string, who: string) => at('2026-03-02 13:00', findViolation(kind, who))
const costs: readonly RegulationCase[] = [
  half('half of 1001', [...day, ...damaged('1001')], evening, [
    { who: '5s', kind: 'compensation', amount: '500.5', clause: 'D06-6.5', vehicleId: 'V-1' },
  ]),
  half('how much is not known yet', [...day, ...damaged(null)], evening, [{ who: '5s', amount: null }]),
  half('no damage', [...day, ...checked, at('2026-03-02 12:00', transfer())], evening, []),
  half('a company that asks for all of it', [...day, ...damaged('1001')], evening, [{ amount: '1001' }], {
    transferDamageShare: '100',
  }),
  kits('still in keeping: the assistant', [...day, ...here, at('2026-03-02 12:00', loseKit())], evening, [lost]),
  kits(
    'the warranty book as well',
    [...day, ...here, at('2026-03-02 12:00', loseKit('V-1', { item: 'warranty-book' }))],
    evening,
    [{ ...lost, why: 'lost-warranty-book' }],
  ),
  kits(
    'after it was received: who had it',
    [...day, ...here, ...delivered, at('2026-03-02 13:00', loseKit('V-1', { lostBy: 'li' }))],
    evening,
    [handed],
  ),
  kits(
    'the manual, too',
    [...day, ...here, ...delivered, at('2026-03-02 13:00', loseKit('V-1', { item: 'manual', lostBy: 'li' }))],
    evening,
    [{ ...handed, why: 'lost-manual' }],
  ),
  kits(
    'tools that were left behind at delivery are still in keeping',
    [
      ...day,
      ...here,
      ...on('2026-03-02 12:00', ...effective(), sell(), deliver('V-1', { tools: false })),
      at('2026-03-02 13:00', loseKit()),
    ],
    evening,
    [lost],
  ),
  kits(
    'so is a warranty book, whoever has the tools',
    [
      ...day,
      ...here,
      ...on('2026-03-02 12:00', ...effective(), sell(), deliver('V-1', { warrantyBook: false })),
      at('2026-03-02 13:00', loseKit('V-1', { item: 'warranty-book' })),
    ],
    evening,
    [{ ...lost, why: 'lost-warranty-book' }],
  ),
  kits(
    'tools that were handed out before the delivery',
    [...day, ...here, ...on('2026-03-02 12:00', issueTools(), loseKit('V-1', { lostBy: 'li' }))],
    evening,
    [handed],
  ),
  {
    provision: 'kit-stocktaking',
    title: 'a check is on record, with what was found',
    given: [],
    when: checkKit({ findings: 'one warranty book is missing' }),
    expect: {
      status: 'accepted',
      events: [
        { type: 'vehicle-stock.kit-checked', data: { checkedBy: 'manager', findings: 'one warranty book is missing' } },
      ],
    },
  },
  seeing('fine-for-private-use', vehicleFines)('each time it is found', [...day, noted('private-use', 'li')], evening, [
    { who: 'li', why: 'private-use', kind: 'fine', amount: '100', clause: 'D06-6.7.2' },
  ]),
  found('a board that was not right', [...day, noted('board-not-updated', 'sales-assistant')], evening, [
    { who: 'sales-assistant', amount: '20', clause: 'D06-6.17.2', kind: 'fine' },
  ]),
  found('each time anew', [...day, noted('board-not-updated', 'a'), noted('board-not-updated', 'a')], evening, [
    { amount: '20' },
    { amount: '20' },
  ]),
  found(
    'a customer in the main stock costs the 5S person',
    [...day, noted('customer-in-main-stock', '5s-1')],
    evening,
    [{ who: '5s-1', role: '5s', amount: '50', clause: 'D06-6.20' }],
  ),
  found('a gift that nobody registered', [...day, noted('gift-not-registered', 'li')], evening, [
    { who: 'li', amount: '50', clause: 'D06-7.5' },
  ]),
  found('not before it was found', [...day.slice(0, 1), noted('gift-not-registered', 'li')], '2026-03-02 12:59:59', []),
]

export const costCases = [...boards, ...costs]
