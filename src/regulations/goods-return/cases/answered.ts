/** What the views answer. */
import type { CaseStep, ExpectedAnswer, RegulationCase } from '../../../core/case.ts'
import { dated } from '../../../core/parameter.ts'
import { step } from '../../../facts/complaint/steps.ts'
import {
  askAboutReturn,
  atTime,
  decideReturn,
  instructReturn,
  on,
  postAllowance,
  postReturn,
  proveAllowance,
  proveReturn,
  receiveReturn,
  requestReturn,
} from '../../../facts/inventory/steps.ts'
import { collectionRate, receivableEffect } from '../views/money.ts'
import { returnSlip, returnsDesk } from '../views/slips.ts'
import { allowing, CAME, delivered, furtherSlip, proven, ready, sealed } from './words.ts'

const shown = (
  provision: string,
  title: string,
  given: readonly CaseStep[],
  views: readonly ExpectedAnswer[],
  company: RegulationCase['company'] = {},
): RegulationCase => ({ provision, title, company, given, expect: { views } })

/** Five slips at five steps. */
const busy: readonly CaseStep[] = [
  ...delivered(),
  atTime('2026-03-02 08:00', requestReturn('10', 'S-1')),
  ...furtherSlip('10', 'S-2'),
  ...furtherSlip('10', 'S-3'),
  ...on(CAME, instructReturn('S-3'), receiveReturn('14', { slipId: 'S-3' })),
  ...furtherSlip('10', 'S-4'),
  ...on('2026-03-09 12:00', receiveReturn('10', { slipId: 'S-4' }), proveReturn('original-invoice', { slipId: 'S-4' })),
  ...furtherSlip('10', 'S-5'),
  ...on(
    '2026-03-09 13:00',
    receiveReturn('10', { slipId: 'S-5' }),
    proveReturn('original-invoice', { slipId: 'S-5' }),
    postReturn('10', 'S-5'),
  ),
]
const desk = (key: string, answer: unknown, at?: string) => [
  { view: returnsDesk, key, answer, ...(at !== undefined && { at }) },
]

const desks: readonly RegulationCase[] = [
  shown(
    'desk-of-returns',
    'all that waits, the longest first; what is posted does not',
    busy,
    desk('', [
      { slipId: 'S-1', waitingFor: 'approval', roles: ['deputy-manager', 'manager', 'sales-manager'] },
      { slipId: 'S-2', waitingFor: 'goods', roles: ['warehouse'], quantity: '10', received: '0' },
      { slipId: 'S-3', waitingFor: 'decision', roles: ['general-manager'], received: '14' },
      { slipId: 'S-3', waitingFor: 'proof', roles: ['sales'] },
      { slipId: 'S-4', waitingFor: 'posting', roles: ['accounting', 'finance'], since: '2026-03-09T04:00:00.000Z' },
    ]),
  ),
  shown(
    'desk-of-returns',
    'the desk of the warehouse',
    busy,
    desk('warehouse', [{ slipId: 'S-2', since: '2026-03-02T06:00:00.000Z' }]),
  ),
  shown(
    'desk-of-returns',
    'the desk of the general manager: what is held',
    busy,
    desk('general-manager', [{ slipId: 'S-3' }]),
  ),
  shown(
    'desk-of-returns',
    'the desk of accounting',
    busy,
    desk('accounting', [{ slipId: 'S-4', customerId: 'C-1', itemId: 'I-1' }]),
  ),
  shown('desk-of-returns', 'nothing waits for the porter', busy, desk('porter', [])),
  shown(
    'desk-of-returns',
    'as it was on the evening of 2 March',
    busy,
    desk('warehouse', [{ slipId: 'S-2' }, { slipId: 'S-3' }, { slipId: 'S-4' }, { slipId: 'S-5' }], '2026-03-02 20:00'),
  ),
  shown(
    'desk-of-returns',
    'goods that differ wait for an answer and for the goods',
    [...ready(), atTime(CAME, askAboutReturn('6'))],
    desk('', [{ waitingFor: 'goods' }, { waitingFor: 'instruction', since: '2026-03-09T02:00:00.000Z' }]),
  ),
  shown(
    'desk-of-returns',
    'who decides on what is held is who may do so now',
    busy,
    desk('owner', [{ slipId: 'S-3', waitingFor: 'decision' }]),
    {
      heldReturnRoles: dated([{ value: ['general-manager'] }, { value: ['owner'], since: '2026-03-05' }]),
    },
  ),
]

const sheet = (key: string, answer: unknown) => [{ view: returnSlip, key, answer }]
const sheets: readonly RegulationCase[] = [
  shown(
    'sheet-of-return-slip',
    'approved, received, the ratio and what is to be posted, side by side',
    proven('10.5'),
    sheet('S-1', {
      edition: 'D03',
      quantity: '10',
      received: '10.5',
      kept: '10.5',
      ratio: '5',
      ratioOf: 'company',
      mostWithin: '10.5',
      held: false,
      allThere: true,
      toBePosted: '10.5',
      proof: { way: 'original-invoice', sealed: true },
      waits: [{ step: 'posting' }],
    }),
  ),
  shown(
    'sheet-of-return-slip',
    'held: nothing is to be posted yet',
    proven('11', '10', {}, '9.9999'),
    sheet('S-1', {
      ratio: '9.9999',
      ratioOf: 'order',
      mostWithin: '10.99999',
      held: true,
      toBePosted: null,
      waits: [{ step: 'decision', roles: ['general-manager'] }],
    }),
  ),
  shown(
    'sheet-of-return-slip',
    'decided: the approved quantity',
    [...proven('14'), atTime('2026-03-11', decideReturn('post-approved'))],
    sheet('S-1', {
      decision: 'post-approved',
      toBePosted: '10',
    }),
  ),
  shown(
    'sheet-of-return-slip',
    'posted: it waits for nothing',
    [...proven('10'), atTime('2026-03-11', postReturn('10'))],
    sheet('S-1', {
      posted: '10',
      toBePosted: null,
      waits: [],
    }),
  ),
  shown('sheet-of-return-slip', 'a slip that nobody issued', delivered(), sheet('S-1', null)),
]

const deduct = (amount: string, salespersonId: string) =>
  atTime('2026-03-03', step('deduct-receivable', 'K-1', 'accounting', { salespersonId, partNumber: 'P-1', amount }))
const allowed = [...sealed(), atTime('2026-03-05', proveAllowance())]
const postedAllowance = [...allowed, atTime('2026-03-06', postAllowance())]
const rate = (key: string, answer: unknown) => [{ view: collectionRate, key, answer }]

const rates: readonly RegulationCase[] = [
  shown(
    'collection-rate',
    'what complaints and posted allowances take out of the rate of a salesperson',
    [...allowing('800'), deduct('5000.5', 'sales-1'), ...postedAllowance],
    rate('sales-1', {
      salespersonId: 'sales-1',
      complaints: '5000.5',
      allowances: '800',
      total: '5800.5',
      rows: [
        { because: 'complaint', id: 'K-1', partNumber: 'P-1', amount: '5000.5' },
        { because: 'allowance', id: 'A-1', partNumber: null, amount: '800' },
      ],
    }),
  ),
  shown(
    'collection-rate',
    'an allowance that is not posted yet takes nothing out',
    allowed,
    rate('sales-1', { total: '0', rows: [] }),
  ),
  shown(
    'collection-rate',
    'what is of another salesperson is his',
    [...allowing('800'), deduct('5000', 'sales-2')],
    rate('sales-1', { total: '0' }),
  ),
]

const effect = (key: string, answer: unknown) => [{ view: receivableEffect, key, answer }]
const post = (quantity: string) => atTime('2026-03-11', postReturn(quantity))
const effects: readonly RegulationCase[] = [
  shown(
    'receivable-after-returns',
    'a posted return at its price, and a posted allowance',
    [...proven('10.5', '10', { unitPrice: '4.8' }), post('10.5'), ...postedAllowance],
    effect('C-1', {
      returns: '50.4',
      allowances: '800',
      total: '850.4',
      unpriced: [],
      rows: [
        { because: 'return', id: 'S-1', voucherId: 'V-1', amount: '50.4' },
        { because: 'allowance', id: 'A-1', voucherId: 'V-2' },
      ],
    }),
  ),
  shown(
    'receivable-after-returns',
    'a slip without a price is named, not guessed',
    [...proven('10'), post('10')],
    effect('C-1', { total: '0', unpriced: ['S-1'] }),
  ),
  shown(
    'receivable-after-returns',
    'what is not posted lowers nothing',
    proven('10', '10', { unitPrice: '5' }),
    effect('C-1', { total: '0', rows: [] }),
  ),
]

export const answeredCases = [...desks, ...sheets, ...rates, ...effects]
