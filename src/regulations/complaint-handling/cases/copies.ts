/** 五联: where the five copies of the closed form go. */
import { type ExpectedDuty, owing, type RegulationCase } from '../../../core/case.ts'
import { at, close, on, receive, refuseConclusion, until } from '../../../facts/complaint/steps.ts'
import { D02 } from '../editions/d02.ts'
import { D14 } from '../editions/d14.ts'
import { closedNotFounded, distribute, OFFICE, reopen } from './deeds.ts'

const owed = owing('copies-owed')
const CLOSED = '2026-03-02 10:00'
const closed = on(CLOSED, until('closed'))

const copy = (number: number, keeper: string, clause: string): ExpectedDuty => ({
  subject: 'complaint:K-1',
  clause,
  status: 'due',
  since: CLOSED,
  due: null,
  facts: { number: '260301', copy: number, keeper, roles: [OFFICE] },
})

const five = [
  copy(1, 'quality-management', 'D03-9.7.1'),
  copy(2, 'manufacturing', 'D03-9.7.2'),
  copy(3, 'sales', 'D03-9.7.3'),
  copy(4, 'accounting', 'D03-9.7.4'),
  copy(5, OFFICE, 'D03-9.7.5'),
]

export const copyCases: readonly RegulationCase[] = [
  owed('five copies of the closed form, each to its keeper', closed, '2026-03-03', five),
  owed('those that have gone are not owed any more', [...closed, distribute(1, 3)], '2026-03-03', [
    five[1]!,
    five[3]!,
    five[4]!,
  ]),
  owed('one by one until all have gone', [...closed, distribute(5, 4, 2), distribute(1)], '2026-03-03', [five[2]!]),
  owed('all five: done', [...closed, distribute(1, 2, 3, 4, 5)], '2026-03-03', []),
  owed(
    'a further form owes its own five copies, though those of the first have all gone',
    [
      ...closed,
      distribute(1, 2, 3, 4, 5),
      ...on('2026-03-04 10:00', refuseConclusion(), until('closed', 'K-1', 'form-filed')),
    ],
    '2026-03-05',
    five.map((_, index) => ({ since: '2026-03-04 10:00', facts: { number: '260301-2', copy: index + 1 } })),
  ),
  owed(
    'D02 gives copy 4 to finance, where the others have accounting',
    closed,
    '2026-03-03',
    [
      copy(1, 'quality-management', 'D02-9.8.1'),
      copy(2, 'manufacturing', 'D02-9.8.2'),
      copy(3, 'sales', 'D02-9.8.3'),
      copy(4, 'finance', 'D02-9.8.4'),
      copy(5, OFFICE, 'D02-9.8.5'),
    ],
    { edition: D02 },
  ),
  owed(
    'D14 says it in one sentence',
    closed,
    '2026-03-03',
    five.map(one => ({ ...one, clause: 'D14-9.7' })),
    { edition: D14 },
  ),
  owed('a case that was not founded has its copies, too', closedNotFounded(CLOSED), '2026-03-03', five),
  owed('an open case has none', on(CLOSED, until('told')), '2026-03-03', []),
  owed('a reopened case has none until it is closed again', [...closed, at('2026-03-03', reopen)], '2026-03-04', []),
  owed(
    'a call that was taken back before the office accepted a form leaves no form to copy',
    on(CLOSED, receive(), close('K-1', 'withdrawn')),
    '2026-03-03',
    [],
  ),
  {
    provision: 'copies-owed',
    title: 'no copy is handed out before the case is closed',
    given: on(CLOSED, until('told')),
    when: at('2026-03-03', distribute(1)),
    expect: {
      status: 'refused',
      failed: ['complaint-closed'],
      findings: [{ rule: 'complaint-closed', clause: null, facts: { step: 'complaint.distribute-copies' } }],
    },
  },
]
