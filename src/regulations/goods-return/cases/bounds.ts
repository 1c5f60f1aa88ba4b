/** However a return is split, ordered, cancelled and entered again: no more comes back than went out, or was approved. */
import type { CaseStep, RegulationCase } from '../../../core/case.ts'
import {
  atTime,
  cancelReturn,
  decideReturn,
  instructReturn,
  on,
  postReturn,
  proveReturn,
  receiveReturn,
  requestReturn,
  sell,
} from '../../../facts/inventory/steps.ts'
import {
  broken,
  DELIVERED,
  delivered,
  furtherSlip,
  impossible,
  inEachEdition,
  kept,
  returning,
  showing,
  silent,
} from './words.ts'

const DELIVERY = 'returns-within-delivered'
const DECISION = 'returns-within-decision'
const K1 = { complaintId: 'K-1' }

/** A slip with all that belongs to it, up to the proof. */
const whole = (slipId: string, quantity: string, received = quantity, fields = {}, decision?: string): CaseStep[] => [
  ...furtherSlip(quantity, slipId, fields),
  ...on(
    '2026-03-09 10:00',
    instructReturn(slipId),
    receiveReturn(received, { slipId }),
    ...(decision === undefined ? [] : [decideReturn(decision, slipId)]),
    proveReturn('original-invoice', { slipId }),
  ),
]
const post = (quantity: string, slipId = 'S-1') => atTime('2026-03-11', postReturn(quantity, slipId))

/** Another customer bought so much, and nothing else. */
const OTHER = { customerId: 'C-2' }
const bought = (quantity: string) => [...delivered(), atTime(DELIVERED, sell(quantity, 'C-2'))]

const ofCustomer = showing(DELIVERY)
const two = (...received: readonly [string, string]) => [
  ...delivered(),
  ...whole('S-1', '60', received[0]),
  ...whole('S-2', '40', received[1]),
]
const byDelivery: readonly RegulationCase[] = [
  ofCustomer(
    'all 100 that he bought come back',
    [...delivered(), ...whole('S-1', '100')],
    post('100'),
    kept(DELIVERY, { actual: '100', limit: '105' }),
  ),
  ofCustomer(
    '105 of 100 is the boundary, at 5 %',
    [...delivered(), ...whole('S-1', '100', '105')],
    post('105'),
    kept(DELIVERY, { actual: '105' }),
  ),
  ofCustomer(
    'two slips, 63 and 42: 105 in all',
    [...two('63', '42'), post('63')],
    post('42', 'S-2'),
    kept(DELIVERY, { actual: '105', limit: '105' }),
  ),
  ofCustomer(
    'in the other order',
    [...two('63', '42'), post('42', 'S-2')],
    post('63'),
    kept(DELIVERY, { actual: '105' }),
  ),
  ofCustomer(
    'a decision to post what came does not reach beyond what was delivered',
    [...delivered(), ...whole('S-1', '100', '106', {}, 'post-received')],
    post('106'),
    broken(DELIVERY, { actual: '106', limit: '105' }),
  ),
  ofCustomer(
    'neither together with what came back before',
    [...delivered(), ...whole('S-1', '60'), ...whole('S-2', '40', '46', {}, 'post-received'), post('60')],
    post('46', 'S-2'),
    broken(DELIVERY, { actual: '106' }),
  ),
  ofCustomer(
    'a decision may go above the ratio of the slip, within what was delivered',
    [...delivered(), ...whole('S-1', '10', '40', {}, 'post-received')],
    post('40'),
    kept(DELIVERY, { actual: '40', limit: '105' }),
  ),
  ofCustomer(
    'what he bought later counts, too',
    [...delivered(), atTime(DELIVERED, sell('100')), ...whole('S-1', '100', '106', {}, 'post-received')],
    post('106'),
    kept(DELIVERY, { limit: '210' }),
  ),
  ofCustomer(
    'RET-04: 100 bought, 100 returned, then 1 more as a slip of its own: there is nothing left to return',
    [...delivered(), ...whole('S-1', '100'), post('100')],
    atTime('2026-03-12', requestReturn('1', 'S-2')),
    impossible('within-delivered', { actual: '1', limit: '0', facts: { delivered: '100', returned: '100' } }),
  ),
  ofCustomer(
    'RET-05: 2 sold, returned one by one: the third finds nothing left',
    [...bought('2'), ...whole('S-1', '1', '1', OTHER), ...whole('S-2', '1', '1', OTHER), post('1'), post('1', 'S-2')],
    atTime('2026-03-12', requestReturn('1', 'S-3', OTHER)),
    impossible('within-delivered', { actual: '1', limit: '0' }),
  ),
  ofCustomer(
    'slips that are open take room, too: 60 and 40 are asked for, a third finds nothing left',
    [...delivered(), ...furtherSlip('60', 'S-1'), ...furtherSlip('40', 'S-2')],
    atTime('2026-03-12', requestReturn('0.000001', 'S-3')),
    impossible('within-delivered', { limit: '0', facts: { open: '100' } }),
  ),
  ofCustomer(
    'a cancelled slip gives its room back',
    [...delivered(), ...furtherSlip('100', 'S-1'), atTime('2026-03-03', cancelReturn()), ...whole('S-2', '100')],
    post('100', 'S-2'),
    kept(DELIVERY, { actual: '100' }),
  ),
  ...inEachEdition({ D02: '12.2.1.2', D03: '13.2.1.2', D14: '13.2.1.1' }, clause => [
    ofCustomer(
      'within what was delivered',
      [...delivered(), ...whole('S-1', '100')],
      post('100'),
      kept(DELIVERY, { clause }),
    ),
    ofCustomer(
      'beyond it',
      [...delivered(), ...whole('S-1', '100', '106', {}, 'post-received')],
      post('106'),
      broken(DELIVERY, { clause }),
    ),
  ]),
]

const ofComplaint = showing(DECISION)
const decided = [...delivered(), ...returning('20')]
const byDecision: readonly RegulationCase[] = [
  ofComplaint(
    '20 approved on the complaint, 20 came',
    [...decided, ...whole('S-1', '20', '20', K1)],
    post('20'),
    kept(DECISION, { actual: '20', limit: '21' }),
  ),
  ofComplaint(
    '21 came: the boundary',
    [...decided, ...whole('S-1', '20', '21', K1)],
    post('21'),
    kept(DECISION, { actual: '21' }),
  ),
  ofComplaint(
    'two slips of 10, 10.5 on each: together the boundary',
    [...decided, ...whole('S-1', '10', '10.5', K1), ...whole('S-2', '10', '10.5', K1), post('10.5')],
    post('10.5', 'S-2'),
    kept(DECISION, { actual: '21', limit: '21' }),
  ),
  ofComplaint(
    'a decision to post what came does not reach beyond the complaint',
    [...decided, ...whole('S-1', '20', '25', K1, 'post-received')],
    post('25'),
    broken(DECISION, { actual: '25', limit: '21', facts: { approved: '20', ratio: '5' } }),
  ),
  ofComplaint(
    'on one of two slips it may, as long as both together stay within',
    [...decided, ...whole('S-1', '10', '12', K1, 'post-received')],
    post('12'),
    kept(DECISION, { actual: '12' }),
  ),
  ofComplaint(
    'the second slip then has less room: 12 and 10 are above 21',
    [...decided, ...whole('S-1', '10', '12', K1, 'post-received'), ...whole('S-2', '10', '10', K1), post('12')],
    post('10', 'S-2'),
    broken(DECISION, { actual: '22', limit: '21' }),
  ),
  ofComplaint(
    'a slip without a complaint is not measured by one',
    [...delivered(), ...whole('S-1', '20')],
    post('20'),
    silent(DECISION),
  ),
  ...inEachEdition({ D02: '12.2.01', D03: '13.2.01', D14: '13.2' }, clause => [
    ofComplaint(
      'within what was approved',
      [...decided, ...whole('S-1', '20', '20', K1)],
      post('20'),
      kept(DECISION, { clause }),
    ),
    ofComplaint(
      'beyond it',
      [...decided, ...whole('S-1', '20', '25', K1, 'post-received')],
      post('25'),
      broken(DECISION, { clause }),
    ),
  ]),
]

export const boundCases = [...byDelivery, ...byDecision]
