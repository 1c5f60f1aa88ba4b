/** By when a case is closed: 15 and 20 days (D03, D14), 14 and 21 (D02), from the acceptance by the office. */
import { owing, type RegulationCase } from '../../../core/case.ts'
import { dated } from '../../../core/parameter.ts'
import { at, close, fileForm, on, refuseConclusion, step, until } from '../../../facts/complaint/steps.ts'
import { D02 } from '../editions/d02.ts'
import { D03 } from '../editions/d03.ts'
import { D14 } from '../editions/d14.ts'

const accepted = on('2026-03-02 10:00', until('accepted'))
const overseas = [
  ...on('2026-03-02 10:00', until('received')),
  ...on('2026-03-02 10:00', fileForm('K-1', { market: 'overseas' }), until('accepted', 'K-1', 'accepted')),
]
const inTime = owing('case-closed-in-time')

export const closingCases: readonly RegulationCase[] = [
  inTime(
    'a domestic case is due at the end of the 15th day; the day of acceptance is not counted',
    accepted,
    '2026-03-17 23:59:59',
    [
      {
        subject: 'complaint:K-1',
        clause: 'D03-10.1.1',
        status: 'due',
        since: '2026-03-02 10:00',
        due: '2026-03-18 00:00',
        facts: { number: '260301', reason: 'closing', originalDue: null },
      },
    ],
  ),
  inTime('one second later it is overdue', accepted, '2026-03-18 00:00', [{ status: 'overdue' }]),
  inTime('an overseas case has 20 days', overseas, '2026-03-22 23:59:59', [
    { clause: 'D03-10.1.2', status: 'due', due: '2026-03-23 00:00' },
  ]),
  inTime(
    'D14 says the same by its own clauses',
    accepted,
    '2026-03-18 00:00',
    [{ clause: 'D14-10.1.1', status: 'overdue' }],
    {
      edition: D14,
    },
  ),
  inTime(
    'D02 has a due day 14 and a last limit on day 21, both reported',
    accepted,
    '2026-03-17 00:00',
    [
      { clause: 'D02-10.1.2', status: 'overdue', due: '2026-03-17 00:00', facts: { reason: 'closing:14' } },
      { clause: 'D02-10.1.1', status: 'due', due: '2026-03-24 00:00', facts: { reason: 'closing' } },
    ],
    { edition: D02 },
  ),
  inTime('a form that is not accepted yet has no limit', on('2026-03-02', until('form-filed')), '2026-05-01', []),
  inTime('a closed case owes nothing', [...on('2026-03-02', until('closed'))], '2026-05-01', []),
  inTime(
    'days on which the clock stood still all day are not counted',
    [
      ...accepted,
      at('2026-03-04 15:00', step('pause', 'K-1', null, { reason: 'waits for the sample' })),
      at('2026-03-07 09:00', step('resume', 'K-1', null)),
    ],
    '2026-03-10',
    [{ status: 'due', due: '2026-03-20 00:00' }],
  ),
  inTime(
    'a case that stands still has no due time yet',
    [...accepted, at('2026-03-04 15:00', step('pause', 'K-1', null, { reason: 'waits for the sample' }))],
    '2026-05-01',
    [{ status: 'undecidable', due: null }],
  ),
  inTime(
    'a reopened case goes on with the same clock',
    [
      ...accepted,
      ...on('2026-03-05 10:00', until('closed', 'K-1', 'investigated')),
      at('2026-03-10 10:00', step('reopen', 'K-1', 'general-manager-office', { reason: 'cracks again' })),
    ],
    '2026-03-11',
    [{ since: '2026-03-02 10:00', due: '2026-03-22 00:00' }],
  ),
  inTime(
    'a further form starts a clock of its own, and the original due date stays visible',
    [
      ...accepted,
      ...on('2026-03-05 10:00', until('closed', 'K-1', 'investigated')),
      ...on('2026-03-20 10:00', refuseConclusion(), fileForm(), until('accepted', 'K-1', 'accepted')),
    ],
    '2026-03-21',
    [
      {
        since: '2026-03-20 10:00',
        due: '2026-04-05 00:00',
        facts: { number: '260301-2', originalDue: '2026-03-17T16:00:00.000Z' },
      },
    ],
  ),
  inTime(
    'a case keeps the edition that was in force when it began',
    accepted,
    '2026-03-20',
    [{ clause: 'D03-10.1.1' }],
    {
      edition: dated([{ value: D03 }, { value: D02, since: '2026-03-03' }]),
    },
  ),
  {
    provision: 'late-closing-inquired',
    title: 'closed on the 16th day, it is inquired into',
    given: [...accepted, ...on('2026-03-05', until('told', 'K-1', 'investigated')), at('2026-03-18 00:00', close())],
    expect: {
      obligations: [
        { asOf: '2026-03-19', obligation: 'late-closing-inquired', rows: [{ status: 'due', clause: 'D03-14.3' }] },
      ],
    },
  },
]
