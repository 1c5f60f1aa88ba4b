/** Which edition and which ratio a slip keeps. */
import type { RegulationCase } from '../../../core/case.ts'
import { dated } from '../../../core/parameter.ts'
import {
  approveReturn,
  atTime,
  instructReturn,
  on,
  postAllowance,
  postReturn,
  proveAllowance,
  proveReturn,
  receiveReturn,
  sell,
} from '../../../facts/inventory/steps.ts'
import { returnEditions } from '../editions/index.ts'
import {
  APPROVED,
  broken,
  CAME,
  DELIVERED,
  delivered,
  furtherSlip,
  ISSUED,
  issued,
  kept,
  proven,
  sealed,
  showing,
} from './words.ts'

const allowed = [...sealed(), atTime('2026-03-05', proveAllowance())]
const post = (quantity: string) => atTime('2026-03-11', postReturn(quantity))

const changing = dated([{ value: returnEditions.D03 }, { value: returnEditions.D02, since: '2026-03-02' }])
const later = dated([{ value: returnEditions.D03 }, { value: returnEditions.D02, since: '2026-03-03' }])
const APPROVES = 'return-slip-approved-by-superior'
const editions: readonly RegulationCase[] = [
  showing('edition-of-slip')(
    'a slip of the first day of D02 is approved by any superior',
    issued(),
    atTime(APPROVED, approveReturn('S-1', 'superior')),
    kept(APPROVES, { clause: 'D02-12.1.2.2' }),
    { edition: changing },
  ),
  showing('edition-of-slip')(
    'a slip of the day before keeps D03',
    issued(),
    atTime('2026-03-05', approveReturn('S-1', 'superior')),
    broken(APPROVES, { clause: 'D03-13.1.2.2' }),
    { edition: later },
  ),
  showing('edition-of-slip')(
    'a certificate of the day before keeps D03, too',
    allowed,
    atTime('2026-03-06', postAllowance()),
    kept('allowance-posted-in-order', { clause: 'D03-13.2.5' }),
    { edition: later },
  ),
]

const POSTED = 'return-posted-as-received'
const ratio = showing('tolerance-of-return')
const of = (value: string, limit: string | null) =>
  (limit === null ? broken : kept)(POSTED, { limit, facts: { ratio: value } })
const tolerances: readonly RegulationCase[] = [
  ratio(
    "the order states 10 %: that counts, not the company's 5 %",
    proven('11', '10', {}, '10'),
    post('11'),
    of('10', '11'),
  ),
  ratio(
    'the order states 2 %: that counts, though the company would allow more',
    proven('10.5', '10', {}, '2'),
    post('10.5'),
    of('2', null),
  ),
  ratio(
    'the order states 0 %: that is stated, too',
    proven('10.000001', '10', {}, '0'),
    post('10.000001'),
    of('0', null),
  ),
  ratio("the order states none: the company's 5 %", proven('10.5'), post('10.5'), of('5', '10.5')),
  ratio(
    'of several orders the latest that states one counts',
    [
      ...delivered('0'),
      atTime(DELIVERED, sell('50', 'C-1', { overQuantityAllowance: '10' })),
      atTime(DELIVERED, sell('50')),
      ...furtherSlip('10', 'S-1'),
      ...on(CAME, instructReturn(), receiveReturn('11'), proveReturn()),
    ],
    post('11'),
    of('10', '11'),
  ),
  ratio(
    'an order that came after the slip does not change it',
    [...proven('11'), atTime('2026-03-10', sell('100', 'C-1', { overQuantityAllowance: '50' }))],
    post('11'),
    of('5', null),
  ),
  ratio('the ratio of the company when the slip was issued, not a later one', proven('11'), post('11'), of('5', null), {
    overQuantityAllowance: dated([{ value: '5' }, { value: '10', since: '2026-03-03' }]),
  }),
  ratio('a ratio from the day of the slip on', proven('11'), post('11'), of('10', '11'), {
    overQuantityAllowance: dated([{ value: '5' }, { value: '10', since: ISSUED.slice(0, 10) }]),
  }),
]

export const inForceCases = [...editions, ...tolerances]
