/** Notices as they are sent: 催办单 to open cases, 查办单 (洽办单) about late closings; and those that are refused. */
import { type CaseStep, type Expected, owing, type RegulationCase } from '../../../core/case.ts'
import { at, close, fileForm, on, refuseConclusion, until } from '../../../facts/complaint/steps.ts'
import { D02 } from '../editions/d02.ts'
import { D03 } from '../editions/d03.ts'
import { D14 } from '../editions/d14.ts'
import { inquire, OFFICE, pause, reopen, resume, urge } from './deeds.ts'

const accepted = on('2026-03-02 10:00', until('accepted'))
const settled = on('2026-03-02 10:00', until('told', 'K-1', 'investigated'))
const closedAt = (time: string) => [...accepted, ...settled, at(time, close())]

const inquired = owing('late-closing-inquired')
const late = closedAt('2026-03-18 00:00')

const inquiries: readonly RegulationCase[] = [
  inquired('closed in the first moment after the limit: D03 says that it may be inquired into', late, '2026-03-19', [
    {
      force: 'in-principle',
      subject: 'complaint:K-1',
      clause: 'D03-14.3',
      status: 'due',
      since: '2026-03-18 00:00',
      due: null,
      facts: {
        number: '260301',
        kind: 'inquiry',
        reason: 'closing',
        level: 1,
        lateSince: '2026-03-17T16:00:00.000Z',
        to: OFFICE,
        roles: [OFFICE],
      },
    },
  ]),
  inquired(
    'closed in the last moment of the 15th day it is in time',
    closedAt('2026-03-17 23:59:59.999'),
    '2026-03-19',
    [],
  ),
  inquired(
    'D02 says that it must be, after day 21',
    closedAt('2026-03-24 00:00'),
    '2026-03-25',
    [{ force: 'must', clause: 'D02-13.3', status: 'due', since: '2026-03-24 00:00' }],
    { edition: D02 },
  ),
  inquired('between day 14 and day 21 D02 asks for nothing', closedAt('2026-03-23 23:59:59'), '2026-03-25', [], {
    edition: D02,
  }),
  inquired('the text of D14 breaks off before it', closedAt('2026-06-01'), '2026-06-02', [], { edition: D14 }),
  inquired(
    'days on which the clock stood still are not held against it',
    [...accepted, ...settled, at('2026-03-10', pause), at('2026-03-12', resume), at('2026-03-18 23:59:59', close())],
    '2026-03-20',
    [],
  ),
  inquired('an open case is urged, not inquired into', [...accepted, ...settled], '2026-03-20', []),
  inquired('a reopened case is open', [...late, at('2026-03-19', reopen)], '2026-03-20', []),
  inquired('done with the notice', [...late, at('2026-03-19', inquire())], '2026-03-20', []),
  inquired(
    'a further form that was closed late is inquired into by itself',
    [
      ...late,
      at('2026-03-19', inquire()),
      ...on('2026-03-20 10:00', refuseConclusion(), fileForm(), until('told', 'K-1', 'accepted')),
      at('2026-04-05 00:00', close()),
    ],
    '2026-04-06',
    [{ since: '2026-04-05 00:00', facts: { number: '260301-2', lateSince: '2026-04-04T16:00:00.000Z' } }],
  ),
]

const asked = (
  provision: string,
  title: string,
  given: readonly CaseStep[],
  when: CaseStep,
  expect: Expected,
): RegulationCase => ({ provision, title, company: { edition: D03 }, given, when, expect })

const URGED = 'late-case-urged'
const INQUIRED = 'late-closing-inquired'
const TWICE = 'notice-not-yet-sent'
const sent = [...accepted, at('2026-03-18 09:00', urge('closing'))]

const sendings: readonly RegulationCase[] = [
  asked(
    URGED,
    'the office sends the notice, and with it nothing is owed',
    accepted,
    at('2026-03-18 09:00', urge('closing')),
    {
      status: 'accepted',
      events: [
        {
          type: 'complaint.notice-sent',
          data: { kind: 'urging', reason: 'closing', form: 1, level: 1, to: 'quality-management' },
        },
      ],
      obligations: [{ asOf: '2026-03-19', obligation: URGED, rows: [] }],
    },
  ),
  asked(URGED, 'the same notice is not sent twice', sent, at('2026-03-18 09:01', urge('closing')), {
    status: 'refused',
    failed: [TWICE],
    findings: [{ rule: TWICE, clause: null, actual: 1, limit: 2, facts: { reason: 'closing', level: 1 } }],
  }),
  asked(URGED, 'no notice is left out: after the first comes the second', sent, at('2026-03-26', urge('closing', 3)), {
    status: 'refused',
    failed: [TWICE],
    findings: [{ rule: TWICE, actual: 1, limit: 2, facts: { level: 3 } }],
  }),
  asked(URGED, 'nor does it begin with the second', accepted, at('2026-03-18 09:00', urge('closing', 2)), {
    status: 'refused',
    failed: [TWICE],
    findings: [{ rule: TWICE, actual: 0, limit: 1 }],
  }),
  asked(
    URGED,
    'the first notice about another reason is a first one',
    sent,
    at('2026-03-18 09:01', urge('step:investigated')),
    {
      status: 'accepted',
      events: [{ type: 'complaint.notice-sent', data: { reason: 'step:investigated', level: 1 } }],
    },
  ),
  asked(
    URGED,
    'a form that is not accepted yet may be urged',
    on('2026-03-02 10:00', until('form-filed')),
    at('2026-03-03 09:00', urge('step:accepted', 1, OFFICE)),
    {
      status: 'accepted',
      failed: [],
      events: [{ type: 'complaint.notice-sent', data: { reason: 'step:accepted', form: 1, level: 1, to: OFFICE } }],
    },
  ),
  asked(URGED, 'a closed case is urged no more', late, at('2026-03-18 09:00', urge('closing')), {
    status: 'refused',
    failed: ['complaint-open'],
    findings: [{ rule: 'complaint-open', clause: null, actual: '2026-03-17T16:00:00.000Z' }],
  }),
  asked(INQUIRED, 'the office asks why it was late', late, at('2026-03-19', inquire()), {
    status: 'accepted',
    events: [{ type: 'complaint.notice-sent', data: { kind: 'inquiry', reason: 'closing', form: 1, level: 1 } }],
  }),
  asked(INQUIRED, 'it asks once', [...late, at('2026-03-19', inquire())], at('2026-03-20', inquire()), {
    status: 'refused',
    failed: [TWICE],
    findings: [{ rule: TWICE, actual: 1, limit: 2 }],
  }),
  asked(INQUIRED, 'an open case is not inquired into', accepted, at('2026-03-18 09:00', inquire()), {
    status: 'refused',
    failed: ['complaint-closed'],
    findings: [{ rule: 'complaint-closed', clause: null, facts: { complaint: 'K-1' } }],
  }),
]

export const noticeCases = [...inquiries, ...sendings]
