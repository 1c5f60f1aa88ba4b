/** New-vehicle keys while vehicles are scarce, and tools at delivery. */
import type { RegulationCase } from '../../../core/case.ts'
import {
  at,
  cancel,
  declareSupply,
  deliver,
  display,
  effective,
  issueKey,
  issueTools,
  loseKey,
  on,
  place,
  receive,
  returnKey,
  sell,
} from '../../../facts/vehicle/steps.ts'
import { judging, passing } from './shorthand.ts'

const scarce = at('2026-03-02 09:00', declareSupply(true))
const new3 = ['V-1', 'V-2', 'V-3'].map(vehicle => at('2026-03-02 09:00', receive(vehicle)))
const oneOut = [scarce, ...new3, at('2026-03-02 10:00', issueKey('V-1'))]
const second = at('2026-03-02 10:05', issueKey('V-2'))
const orders = (...ids: readonly string[]) => ids.flatMap(one => on('2026-03-02 09:30', ...effective(one)))
const one = judging('one-new-key-when-scarce', { clause: 'D06-6.10', subject: 'sales-consultant:li' })
const supply: readonly RegulationCase[] = [
  one('the first key', [scarce, ...new3], at('2026-03-02 10:00', issueKey('V-1')), true, { actual: 1, limit: 1 }),
  one('a second one', oneOut, second, false, { actual: 2, limit: 1, facts: { orders: 0 } }),
  one('with one order', [...orders('O-1'), ...oneOut], second, false, { actual: 2, limit: 1, facts: { orders: 1 } }),
  one('with two orders and two vehicles', [...orders('O-1', 'O-2'), ...oneOut], second, true, { actual: 2, limit: 2 }),
  one(
    'with two orders and a third vehicle',
    [...orders('O-1', 'O-2'), ...oneOut, second],
    at('2026-03-02 10:10', issueKey('V-3')),
    false,
    { actual: 3, limit: 2 },
  ),
  one(
    'an order that has not taken effect is none',
    [...orders('O-1'), at('2026-03-02 09:30', place('O-2')), ...oneOut],
    second,
    false,
    { facts: { orders: 1 } },
  ),
  one(
    'nor a cancelled one',
    [...orders('O-1', 'O-2'), at('2026-03-02 09:40', cancel('O-2')), ...oneOut],
    second,
    false,
  ),
  one(
    'nor one whose vehicle was delivered: that key went with it',
    [...orders('O-1', 'O-2'), ...oneOut, ...on('2026-03-02 10:01', sell('V-1', 'O-1'), deliver('V-1')), second],
    at('2026-03-02 10:10', issueKey('V-3')),
    false,
    { actual: 2, limit: 1 },
  ),
  one('after the first was given back', [...oneOut, at('2026-03-02 10:03', returnKey('V-1'))], second, true, {
    actual: 1,
  }),
  one('after the first was lost', [...oneOut, at('2026-03-02 10:03', loseKey('V-1'))], second, true, { actual: 1 }),
  one('for another consultant', oneOut, at('2026-03-02 10:05', issueKey('V-2', { holderId: 'wang' })), true, {
    subject: 'sales-consultant:wang',
    actual: 1,
  }),
  passing('one-new-key-when-scarce', 'there are enough vehicles', oneOut.slice(1), second),
  passing(
    'one-new-key-when-scarce',
    'no longer scarce',
    [...oneOut, at('2026-03-02 10:01', declareSupply(false))],
    second,
  ),
  passing(
    'one-new-key-when-scarce',
    'nor is one for test drives',
    [...oneOut, at('2026-03-02 10:01', receive('V-9', { use: 'test' }))],
    at('2026-03-02 10:05', issueKey('V-9')),
    false,
  ),
  passing(
    'one-new-key-when-scarce',
    'a vehicle on display is no new one',
    [...oneOut, at('2026-03-02 10:01', display('V-2'))],
    second,
    false,
  ),
]

const tools = judging('tools-at-delivery', { clause: 'D06-6.9', subject: 'vehicle:V-1' })
const delivered = on('2026-03-02 15:00', receive(), ...effective(), sell(), deliver('V-1', { tools: false }))
const deliveries: readonly RegulationCase[] = [
  tools('before the delivery', on('2026-03-02 14:00', receive()), at('2026-03-02 14:30', issueTools()), true, {
    limit: null,
  }),
  tools('at the delivery', delivered, at('2026-03-02 15:00:00', issueTools()), true),
  tools('a second after it', delivered, at('2026-03-02 15:00:01', issueTools()), false, {
    actual: '2026-03-02T07:00:01.000Z',
    limit: '2026-03-02T07:00:00.000Z',
  }),
]

export const supplyCases = [...supply, ...deliveries]
