/** 超量允收: approved, received, posted; at the boundary of the ratio, a hair below it and a hair above. */
import type { CaseStep, RegulationCase } from '../../../core/case.ts'
import {
  atTime,
  instructReturn,
  on,
  postReturn,
  proveReturn,
  receiveReturn,
  sell,
} from '../../../facts/inventory/steps.ts'
import { broken, DELIVERED, delivered, furtherSlip, inEachEdition, kept, proven, ready, showing } from './words.ts'

const RULE = 'return-posted-as-received'
const caseOf = showing(RULE)
const POSTED = '2026-03-11 09:00'

const post = (quantity: string) => atTime(POSTED, postReturn(quantity))

/** 40 were approved, 42 are within the ratio of 5 %. */
const posts = (title: string, received: string, quantity = received) =>
  caseOf(title, proven(received, '40'), post(quantity), kept(RULE, { actual: quantity, limit: quantity }))

const doesNot = (title: string, received: string, quantity: string, limit: string | null) =>
  caseOf(title, proven(received, '40'), post(quantity), broken(RULE, { actual: quantity, limit }))

const boundary: readonly RegulationCase[] = [
  caseOf(
    'approved 40, came 40: 40 are posted',
    proven('40', '40'),
    post('40'),
    kept(RULE, { clause: 'D03-13.2.02', actual: '40', limit: '40', subject: 'slip:S-1' }),
  ),
  posts('approved 40, came 39: 39 are posted', '39'),
  posts('approved 40, came 39.999999: that is posted, to the sixth place', '39.999999'),
  posts('approved 40, came 0.000001 and no more: that is posted', '0.000001'),
  posts('approved 40, came 40.000001: within the ratio, posted as it came', '40.000001'),
  posts('approved 40, came 41: within the ratio of 5 %, 41 are posted', '41'),
  posts('approved 40, came 41.999999: a hair below the boundary', '41.999999'),
  posts('approved 40, came 42: the boundary itself is within', '42'),
  doesNot(
    'approved 40, came 42.000001: a hair above the boundary, nothing is posted before a decision',
    '42.000001',
    '42.000001',
    null,
  ),
  doesNot('neither is the approved quantity, before somebody has decided so', '42.000001', '40', null),
  doesNot('approved 40, came 43: one piece above the boundary', '43', '43', null),
  doesNot('approved 40, came 39: not the approved 40', '39', '38.999999', '39'),
  doesNot('approved 40, came 42: not the approved 40, though that is less', '42', '40', '42'),
  doesNot('approved 40, came 40: not one less', '40', '39', '40'),
]

/** A customer who bought 200, 100 of which are to come back; his order allows nothing above it. */
const zero = (title: string, received: string, expected: 'kept' | 'held') =>
  caseOf(
    title,
    [
      ...delivered('0'),
      atTime(DELIVERED, sell()),
      ...furtherSlip('100', 'S-1'),
      ...on('2026-03-09 10:00', instructReturn(), receiveReturn(received), proveReturn()),
    ],
    post(received),
    expected === 'kept'
      ? kept(RULE, { limit: received })
      : broken(RULE, { actual: received, limit: null, facts: { ratio: '0', most: '100' } }),
  )

const withoutRatio: readonly RegulationCase[] = [
  zero('QTY-04: at 0 % 100.002 of 100 is above: no small excess slips through', '100.002', 'held'),
  zero('at 0 % 100.000001 of 100 is above, too', '100.000001', 'held'),
  zero('at 0 % 100 of 100 is posted', '100', 'kept'),
  zero('at 0 % 99.999999 of 100 is posted', '99.999999', 'kept'),
  caseOf(
    'a company without any tolerance: 40.000001 of 40 is above',
    proven('40.000001', '40'),
    post('40.000001'),
    broken(RULE, { limit: null, facts: { ratio: '0' } }),
    { overQuantityAllowance: '0' },
  ),
]

const odd: readonly RegulationCase[] = [
  caseOf(
    'a ratio of 3.3333 %: 31 of 30 is above by a hair',
    proven('31', '30', {}, '3.3333'),
    post('31'),
    broken(RULE, { limit: null, facts: { most: '30.99999', ratio: '3.3333' } }),
  ),
  caseOf(
    'a ratio of 3.3334 %: 31 of 30 is within by a hair',
    proven('31', '30', {}, '3.3334'),
    post('31'),
    kept(RULE, { facts: { most: '31.00002' } }),
  ),
  caseOf(
    'a tenth of three tenths: 0.33 of 0.3 at 10 % is the boundary, without any error of rounding',
    proven('0.33', '0.3', {}, '10'),
    post('0.33'),
    kept(RULE, { facts: { most: '0.33', approved: '0.3' } }),
  ),
  caseOf(
    'at 100 % twice as much is within',
    proven('20', '10', {}, '100'),
    post('20'),
    kept(RULE, { facts: { most: '20' } }),
  ),
]

/** Received in so many deliveries, the last of which says so. */
const parts = (...quantities: readonly string[]): CaseStep[] =>
  quantities.flatMap((quantity, index) =>
    on(
      `2026-03-0${index + 3} 10:00`,
      instructReturn(),
      receiveReturn(quantity, { last: index === quantities.length - 1 }),
    ),
  )

const split = (title: string, quantities: readonly string[], total: string, limit: string | null) =>
  caseOf(
    title,
    [...ready('40'), ...parts(...quantities), atTime('2026-03-10 09:00', proveReturn())],
    post(total),
    limit === null
      ? broken(RULE, { limit, facts: { received: total } })
      : kept(RULE, { limit, facts: { received: total } }),
  )

const splittings: readonly RegulationCase[] = [
  split('in three deliveries the sum counts: 20, 20 and 2 are 42', ['20', '20', '2'], '42', '42'),
  split('in another order as well: 2, 20 and 20', ['2', '20', '20'], '42', '42'),
  split('and in a third: 20, 2 and 20', ['20', '2', '20'], '42', '42'),
  split('one piece more, told first: 3, 20 and 20 are 43', ['3', '20', '20'], '43', null),
  split('told last: 20, 20 and 3', ['20', '20', '3'], '43', null),
  split('ten tenths and more add up exactly: 0.1, 0.2 and 39.7', ['0.1', '0.2', '39.7'], '40', '40'),
  caseOf(
    'split over two slips each is measured by its own: 21 of 20 on the first',
    [
      ...delivered(),
      ...furtherSlip('20', 'S-1'),
      ...furtherSlip('20', 'S-2'),
      ...on('2026-03-09 10:00', instructReturn(), receiveReturn('21'), proveReturn()),
    ],
    post('21'),
    kept(RULE, { facts: { approved: '20', most: '21' } }),
  ),
  caseOf(
    'what came too much on the first slip is no room on the second: 22 of 20',
    [
      ...delivered(),
      ...furtherSlip('20', 'S-1'),
      ...furtherSlip('20', 'S-2'),
      ...on('2026-03-09 10:00', instructReturn(), receiveReturn('22'), proveReturn()),
    ],
    post('22'),
    broken(RULE, { limit: null, facts: { approved: '20', most: '21' } }),
  ),
]

const editions = [
  ...inEachEdition({ D02: '12.2.02', D03: '13.2.02', D14: '13.2' }, clause => [
    caseOf('as much came as was approved: posted', proven('40', '40'), post('40'), kept(RULE, { clause })),
  ]),
  ...inEachEdition({ D02: '12.2.1.1', D03: '13.2.1.1', D14: '13.2.1.1' }, clause => [
    caseOf('less came: posted as it came', proven('39', '40'), post('39'), kept(RULE, { clause })),
  ]),
  ...inEachEdition({ D02: '12.2.1.2', D03: '13.2.1.2', D14: '13.2.1.1' }, clause => [
    caseOf('more came, within the ratio: posted as it came', proven('42', '40'), post('42'), kept(RULE, { clause })),
    caseOf('more came than the ratio allows: held', proven('43', '40'), post('43'), broken(RULE, { clause })),
  ]),
]

export const toleranceCases = [...boundary, ...withoutRatio, ...odd, ...splittings, ...editions]
