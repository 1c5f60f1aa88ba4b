/** 催办单: what is late is urged, with the department where it lies; how often, the company says. */
import { owing, type RegulationCase } from '../../../core/case.ts'
import { dated } from '../../../core/parameter.ts'
import { accept, at, close, fileForm, on, receive, refuseConclusion, until } from '../../../facts/complaint/steps.ts'
import { D02 } from '../editions/d02.ts'
import { D14 } from '../editions/d14.ts'
import { OFFICE, pause, reopen, resume, urge } from './deeds.ts'

const urged = owing('late-case-urged')
const accepted = on('2026-03-02 10:00', until('accepted'))
const FROM_18 = '2026-03-18 00:00'
const closing = { facts: { reason: 'closing' } } as const

const lateClosings: readonly RegulationCase[] = [
  urged('a case that is not closed on the 15th day is urged from that midnight on', accepted, FROM_18, [
    {
      subject: 'complaint:K-1',
      clause: 'D03-14.1',
      status: 'due',
      since: FROM_18,
      due: null,
      facts: {
        number: '260301',
        kind: 'urging',
        reason: 'closing',
        level: 1,
        lateSince: '2026-03-17T16:00:00.000Z',
        to: 'quality-management',
        roles: [OFFICE],
      },
    },
  ]),
  urged('in the last moment of the 15th day nothing is late yet', accepted, '2026-03-17 23:59:59.999', [
    { status: 'running', since: FROM_18 },
  ]),
  urged(
    'the notice goes to where the case lies: here to the office that owes its opinion',
    [
      ...on('2026-03-02 10:00', until('handling-drafted')),
      ...on('2026-03-17', until('negotiated', 'K-1', 'negotiated')),
    ],
    FROM_18,
    [{ facts: { reason: 'closing', to: OFFICE } }, { status: 'running' }],
  ),
  urged('here to the sales manager who has to approve', on('2026-03-02 10:00', until('consolidated')), FROM_18, [
    { facts: { to: 'sales-manager' } },
  ]),
  urged('a closed case is not urged', [...accepted, close('K-1', 'withdrawn')], FROM_18, []),
  urged('a case whose clock stands still is not late', [...accepted, at('2026-03-10', pause)], '2026-05-01', []),
  urged(
    'two whole days of standing still put the lateness off by two days',
    [...accepted, at('2026-03-10', pause), at('2026-03-13', resume)],
    '2026-03-20 00:00',
    [{ status: 'due', since: '2026-03-20 00:00', ...closing }],
  ),
  urged(
    'a reopened case is urged when its own clock has run out',
    [...accepted, at('2026-03-05 10:00', close('K-1', 'withdrawn')), at('2026-03-08 10:00', reopen)],
    '2026-03-20 00:00',
    [{ status: 'due', since: '2026-03-20 00:00', ...closing }],
  ),
  urged(
    'D02 urges after the last day, the 21st, not after the 14th',
    accepted,
    '2026-03-24 00:00',
    [{ clause: 'D02-13.1', status: 'due', since: '2026-03-24 00:00', facts: { reason: 'closing' } }],
    { edition: D02 },
  ),
  urged('the text of D14 breaks off before it speaks of notices', accepted, '2026-05-01', [], { edition: D14 }),
]

const oneDay = { unitDays: { investigated: 1, accepted: 0 } }
const investigated = on('2026-03-02 10:00', until('investigated'))
const negotiated = [...on('2026-03-02 10:00', until('negotiated'))]

const otherReasons: readonly RegulationCase[] = [
  urged(
    'a department that lets the limit of its step pass is urged, and the closing later by itself',
    accepted,
    FROM_18,
    [
      {
        since: '2026-03-04 00:00',
        status: 'due',
        facts: {
          reason: 'step:investigated',
          level: 1,
          to: 'quality-management',
          lateSince: '2026-03-03T16:00:00.000Z',
        },
      },
      { since: FROM_18, status: 'due', ...closing },
    ],
    oneDay,
  ),
  urged('a late investigation report is urged with quality management', investigated, '2026-03-06 00:00', [
    { since: '2026-03-06 00:00', status: 'due', facts: { reason: 'investigation-report', to: 'quality-management' } },
    { since: FROM_18, status: 'running', ...closing },
  ]),
  urged('a late consolidated opinion is urged within the office', negotiated, '2026-03-04 00:00', [
    { since: '2026-03-04 00:00', status: 'due', facts: { reason: 'consolidated-opinion', to: OFFICE } },
    { since: FROM_18, status: 'running', ...closing },
  ]),
  urged(
    'by the limits that were in force when the complaint came in',
    [at('2026-03-01 10:00', receive()), ...on('2026-03-02 10:00', fileForm(), accept())],
    '2026-03-04 00:00',
    [
      { since: '2026-03-04 00:00', status: 'due', facts: { reason: 'step:investigated' } },
      { status: 'running', ...closing },
    ],
    { unitDays: dated([{ value: { investigated: 1 } }, { value: { investigated: 9 }, since: '2026-03-02' }]) },
  ),
  urged(
    'the office may be late itself, with a form that it leaves lying',
    on('2026-03-02 10:00', until('form-filed')),
    '2026-03-03 00:00',
    [
      {
        since: '2026-03-03 00:00',
        status: 'due',
        facts: { number: null, reason: 'step:accepted', level: 1, to: OFFICE },
      },
    ],
    oneDay,
  ),
  urged(
    'and sales with a form that it does not write',
    on('2026-03-02 10:00', receive()),
    '2026-03-02 23:59:59',
    [{ since: '2026-03-03 00:00', status: 'running', facts: { reason: 'step:form-filed', to: 'sales' } }],
    { unitDays: { 'form-filed': 0 } },
  ),
]

const sent = [...accepted, at('2026-03-18 09:00', urge('closing'))]
const weekly = { urgingEveryDays: 7 }
const FROM_26 = '2026-03-26 00:00'

const repeated: readonly RegulationCase[] = [
  urged('once sent, it is not owed again: the document knows one notice', sent, '2026-12-31', []),
  urged(
    'a company that urges every 7 days owes the second notice after the seventh day',
    sent,
    FROM_26,
    [{ status: 'due', since: FROM_26, facts: { reason: 'closing', level: 2, lateSince: '2026-03-17T16:00:00.000Z' } }],
    weekly,
  ),
  urged(
    'not before the seventh day is over',
    sent,
    '2026-03-25 23:59:59.999',
    [{ status: 'running', since: FROM_26 }],
    weekly,
  ),
  urged(
    'the third counts from the second',
    [...sent, at('2026-03-30 09:00', urge('closing', 2))],
    '2026-04-07 00:00',
    [{ status: 'due', since: '2026-04-07 00:00', facts: { level: 3 } }],
    weekly,
  ),
  urged(
    'another reason is another notice: its count begins with the first',
    [...accepted, at('2026-03-04 09:00', urge('step:investigated'))],
    FROM_18,
    [{ since: FROM_18, facts: { reason: 'closing', level: 1 } }],
    oneDay,
  ),
  urged(
    'the two reasons are repeated each by itself',
    [...accepted, at('2026-03-04 09:00', urge('step:investigated')), at('2026-03-18 09:00', urge('closing'))],
    '2026-03-20',
    [
      { since: '2026-03-12 00:00', status: 'due', facts: { reason: 'step:investigated', level: 2 } },
      { since: FROM_26, status: 'running', facts: { reason: 'closing', level: 2 } },
    ],
    { ...oneDay, ...weekly },
  ),
  urged(
    'a further form starts anew with the first notice, once it is late itself',
    [...sent, ...on('2026-03-20 10:00', refuseConclusion(), fileForm(), accept())],
    '2026-04-05 00:00',
    [{ status: 'due', since: '2026-04-05 00:00', facts: { number: '260301-2', reason: 'closing', level: 1 } }],
  ),
  urged(
    'whether it is repeated goes by what the company asks for when the case was last touched',
    sent,
    FROM_26,
    [{ since: FROM_26, facts: { level: 2 } }],
    { urgingEveryDays: dated([{ value: null }, { value: 7, since: '2026-03-18' }]) },
  ),
]

export const urgingCases = [...lateClosings, ...otherReasons, ...repeated]
