/** 每月十日前: the cases closed in a month are summed up, and gone through for sanctions, by the 10th of the next. */
import { type ExpectedDuty, owing, type RegulationCase } from '../../../core/case.ts'
import { dated } from '../../../core/parameter.ts'
import { at, close, on, receive, until } from '../../../facts/complaint/steps.ts'
import { D02 } from '../editions/d02.ts'
import { D03 } from '../editions/d03.ts'
import { D14 } from '../editions/d14.ts'
import { OFFICE, reopen, reviewMonth } from './deeds.ts'

const SUMMARISED = 'closings-summarised'
const summarised = owing(SUMMARISED)
const gone = owing('sanctions-reviewed')
const closedOn = (time: string, id = 'K-1') => on(time, until('closed', id))
const march = closedOn('2026-03-16 10:00')
const marchReviewed = (time: string) => at(time, reviewMonth('2603', 'statistics'))

const row = (month: string, since: string, due: string, closed = 1): ExpectedDuty => ({
  subject: `closing-month:${month}`,
  clause: 'D03-9.9.1',
  since,
  due,
  facts: { month, closed, roles: [OFFICE] },
})
const MARCH = row('2603', '2026-04-01 00:00', '2026-04-11 00:00')

const MONTHS: readonly [title: string, closedAt: string, row: ExpectedDuty][] = [
  [
    'a month of 31 days: January is summed up by the end of 10 February',
    '2026-01-31 23:59:59.999',
    row('2601', '2026-02-01 00:00', '2026-02-11 00:00'),
  ],
  [
    'a month of 28 days: February by the end of 10 March',
    '2026-02-28 23:59:59.999',
    row('2602', '2026-03-01 00:00', '2026-03-11 00:00'),
  ],
  ['a month of 29 days: the same', '2028-02-29 12:00', row('2802', '2028-03-01 00:00', '2028-03-11 00:00')],
  [
    'a month of 30 days: April by the end of 10 May',
    '2026-04-30 23:59:59.999',
    row('2604', '2026-05-01 00:00', '2026-05-11 00:00'),
  ],
  [
    'December by the end of 10 January of the next year',
    '2026-12-01 00:00',
    row('2612', '2027-01-01 00:00', '2027-01-11 00:00'),
  ],
]

const tables: readonly RegulationCase[] = [
  summarised('what was closed in March is summed up by the end of 10 April', march, '2026-04-10 23:59:59.999', [
    { ...MARCH, status: 'due' },
  ]),
  summarised('from that midnight on it is overdue', march, '2026-04-11 00:00', [{ ...MARCH, status: 'overdue' }]),
  summarised('while the month lasts there is nothing to do', march, '2026-03-31 23:59:59.999', [
    { ...MARCH, status: 'running' },
  ]),
  ...MONTHS.map(([title, closedAt, expected]) => summarised(title, closedOn(closedAt), closedAt, [expected])),
  summarised(
    'a moment after midnight in Shanghai it is April, though London still has March',
    closedOn('2026-04-01 00:00'),
    '2026-04-02',
    [row('2604', '2026-05-01 00:00', '2026-05-11 00:00')],
  ),
  summarised('done with the table', [...march, marchReviewed('2026-04-08')], '2026-04-11 00:00', []),
  summarised(
    'a table drawn up before the month is over does not do',
    [...march, marchReviewed('2026-03-31 23:59')],
    '2026-04-02',
    [{ ...MARCH, status: 'due' }],
  ),
  summarised('one of the first moment of April does', [...march, marchReviewed('2026-04-01 00:00')], '2026-04-02', []),
  summarised(
    'nor does the table of another month',
    [...march, at('2026-04-08', reviewMonth('2602', 'statistics'))],
    '2026-04-08',
    [MARCH],
  ),
  summarised(
    'the review of the sanctions is not the table',
    [...march, at('2026-04-08', reviewMonth('2603', 'sanctions'))],
    '2026-04-08',
    [MARCH],
  ),
  summarised(
    'all cases of the month are in one table, each month in its own',
    [...march, ...closedOn('2026-03-17 10:00', 'K-2'), ...closedOn('2026-04-03 10:00', 'K-3')],
    '2026-04-08',
    [{ ...MARCH, facts: { closed: 2 } }, row('2604', '2026-05-01 00:00', '2026-05-11 00:00')],
  ),
  summarised('a month in which nothing was closed needs none', on('2026-03-16', until('told')), '2026-04-11 00:00', []),
  summarised('a case that was reopened is not counted', [...march, at('2026-03-20', reopen)], '2026-04-11 00:00', []),
  summarised(
    'closed again in April, it counts in April',
    [...march, at('2026-03-20', reopen), at('2026-04-02', close())],
    '2026-04-08',
    [row('2604', '2026-05-01 00:00', '2026-05-11 00:00')],
  ),
  summarised(
    'a service complaint is not in this table',
    on('2026-03-16', receive('K-1', { kind: 'service' }), close('K-1', 'withdrawn')),
    '2026-04-11 00:00',
    [],
  ),
  summarised('D02 says the same by its own clause', march, '2026-04-08', [{ clause: 'D02-9.10.1' }], { edition: D02 }),
  summarised('D14, too', march, '2026-04-08', [{ clause: 'D14-9.9.1' }], { edition: D14 }),
  summarised(
    'a month keeps the edition of its first closing',
    [...march, ...closedOn('2026-03-25', 'K-2')],
    '2026-04-08',
    [{ clause: 'D03-9.9.1', facts: { closed: 2 } }],
    { edition: dated([{ value: D03 }, { value: D14, since: '2026-03-20' }]) },
  ),
]

const sanctionsReviewed = (time: string) => at(time, reviewMonth('2603', 'sanctions'))

const sanctions: readonly RegulationCase[] = [
  gone(
    'what was closed in March is gone through for sanctions by the end of 10 April',
    march,
    '2026-04-10 23:59:59.999',
    [{ ...MARCH, clause: 'D03-12.1.1', status: 'due' }],
  ),
  gone('from that midnight on it is overdue', march, '2026-04-11 00:00', [{ status: 'overdue' }]),
  gone('done with the review', [...march, sanctionsReviewed('2026-04-08')], '2026-04-11 00:00', []),
  gone(
    'a review before the month is over does not do',
    [...march, sanctionsReviewed('2026-03-31 23:59')],
    '2026-04-02',
    [{ status: 'due', due: '2026-04-11 00:00' }],
  ),
  gone('the table is not the review', [...march, marchReviewed('2026-04-08')], '2026-04-08', [
    { facts: { month: '2603' } },
  ]),
  gone('February of a leap year: by the end of 10 March', closedOn('2028-02-29 23:59'), '2028-03-01', [
    { since: '2028-03-01 00:00', due: '2028-03-11 00:00' },
  ]),
  gone('December: by the end of 10 January', closedOn('2026-12-31 23:59'), '2027-01-02', [
    { since: '2027-01-01 00:00', due: '2027-01-11 00:00' },
  ]),
  gone('a month in which nothing was closed needs no review', on('2026-03-16', until('told')), '2026-04-11 00:00', []),
  gone('D02 says the same by its own clause', march, '2026-04-08', [{ clause: 'D02-11.1.1' }], { edition: D02 }),
  gone('D14, too', march, '2026-04-08', [{ clause: 'D14-12.1.t.1' }], { edition: D14 }),
]

export const monthlyReviewCases = [...tables, ...sanctions]
