/** From the first contact to the front desk, and from there to a department. */
import { owing, type RegulationCase } from '../../../core/case.ts'
import { dated } from '../../../core/parameter.ts'
import {
  classify,
  classifyAs,
  close,
  complain,
  dispatch,
  pause,
  register,
  resume,
} from '../../../facts/complaint/service-steps.ts'
import { at, receive as complainOfProduct } from '../../../facts/complaint/steps.ts'
import { atTheLimit } from './limits.ts'

const INTAKE = 'complete-intake'
const NEEDED = ['customerName', 'address', 'phone', 'receivedBy']

function taken(title: string, fields: Readonly<Record<string, null>>, clause = 'D10-1.1'): RegulationCase {
  const missing = Object.keys(fields)
  const holds = missing.length === 0
  return {
    provision: INTAKE,
    title,
    given: [],
    when: at('2026-03-02 09:00', complain('S-1', fields)),
    expect: {
      status: holds ? 'accepted' : 'refused',
      failed: holds ? [] : [INTAKE],
      findings: [
        {
          rule: INTAKE,
          clause,
          subject: 'complaint:S-1',
          verdict: holds ? 'satisfied' : 'failed',
          actual: missing,
          limit: NEEDED,
        },
      ],
    },
  }
}

const intakes: readonly RegulationCase[] = [
  taken('name, address, telephone and the first contact are noted', {}),
  taken('without a name', { customerName: null }),
  taken('without an address', { address: null }),
  taken('without a telephone number', { phone: null }),
  taken('nobody is named who took it: no first contact', { receivedBy: null }, 'D10-8.1'),
  taken('nothing but the subject', { customerName: null, address: null, phone: null, receivedBy: null }),
  {
    provision: INTAKE,
    title: 'a product complaint goes by its form, which is for others to judge',
    given: [],
    when: at('2026-03-02 09:00', complainOfProduct('K-1')),
    expect: { status: 'accepted', untouched: [INTAKE] },
  },
  {
    provision: INTAKE,
    title: 'before the trial nobody asks for it',
    company: { effectiveFrom: '2026-08-15' },
    given: [],
    when: at('2026-08-14 23:59:59', complain('S-1', { phone: null })),
    expect: { status: 'accepted', findings: [{ rule: INTAKE, verdict: 'not-applicable' }] },
  },
]

const received = [at('2026-03-02 09:00', complain())]
const toFrontDesk = owing('registered-at-front-desk')

const registrations: readonly RegulationCase[] = [
  ...atTheLimit({
    obligation: 'registered-at-front-desk',
    title: '24 hours to the front desk',
    given: received,
    before: '2026-03-03 08:59:59',
    due: '2026-03-03 09:00:00',
    after: '2026-03-03 09:00:01',
    row: {
      subject: 'complaint:S-1',
      clause: 'D10-1.2',
      since: '2026-03-02 09:00',
      facts: { role: 'first-contact', firstContact: 'Ms Wang', customer: 'C-1', department: 'repairs', hours: 24 },
    },
    done: register(),
  }),
  toFrontDesk(
    'a fraction of the last second is still in time',
    [at('2026-03-02 09:00:00.700', complain())],
    '2026-03-03 09:00:00.999',
    [{ due: '2026-03-03 09:00:00', status: 'due' }],
  ),
  toFrontDesk(
    'the clock of the wall goes on at night and at the weekend: Friday to Saturday',
    [at('2026-03-06 17:30', complain())],
    '2026-03-06 18:00',
    [{ due: '2026-03-07 17:30' }],
  ),
  toFrontDesk(
    'from the moment it is marked urgent, minutes count instead of the 24 hours',
    [...received, at('2026-03-02 10:00', classifyAs('urgent'))],
    '2026-03-04 09:00',
    [],
  ),
  toFrontDesk(
    'before it was marked, they counted',
    [...received, at('2026-03-02 10:00', classifyAs('urgent'))],
    '2026-03-02 09:59',
    [{ due: '2026-03-03 09:00' }],
  ),
  toFrontDesk(
    'marked daily again, it is as if it had never been urgent',
    [...received, at('2026-03-02 10:00', classifyAs('urgent')), at('2026-03-02 11:00', classifyAs('daily'))],
    '2026-03-02 12:00',
    [{ due: '2026-03-03 09:00' }],
  ),
  toFrontDesk(
    'an hour in which the clock stood still is not counted',
    [...received, at('2026-03-02 10:00', pause()), at('2026-03-02 11:00', resume())],
    '2026-03-02 12:00',
    [{ due: '2026-03-03 10:00' }],
  ),
  toFrontDesk(
    'while the clock stands still nobody knows when it will be due',
    [...received, at('2026-03-02 10:00', pause())],
    '2026-03-09 09:00',
    [{ status: 'undecidable', due: null, facts: { reason: 'paused' } }],
  ),
  toFrontDesk(
    'a complaint that the customer took back is not brought there',
    [...received, at('2026-03-02 10:00', close('S-1', 'withdrawn'))],
    '2026-03-04',
    [],
  ),
  toFrontDesk(
    'a product complaint is none of the front desk',
    [at('2026-03-02 09:00', complainOfProduct('K-1'))],
    '2026-03-04',
    [],
  ),
  toFrontDesk(
    'another number of hours holds for complaints that came in from its day on',
    [at('2026-03-31 23:59:59', complain('S-1')), at('2026-04-01 00:00', complain('S-2'))],
    '2026-04-01 00:01',
    [
      { subject: 'complaint:S-2', due: '2026-04-01 08:00', facts: { hours: 8 } },
      { subject: 'complaint:S-1', due: '2026-04-01 23:59:59', facts: { hours: 24 } },
    ],
    { registrationHours: dated([{ value: 24 }, { value: 8, since: '2026-04-01' }]) },
  ),
]

const registered = [...received, at('2026-03-02 10:00', register())]

const settled = owing('nature-and-treatment-settled')
const natures: readonly RegulationCase[] = [
  settled('the front desk owes it since the registration, at once', registered, '2026-03-02 10:01', [
    {
      subject: 'complaint:S-1',
      clause: 'D10-2.1',
      since: '2026-03-02 10:00',
      due: null,
      facts: { role: 'front-desk' },
    },
  ]),
  settled('not before it is registered', received, '2026-03-02 10:01', []),
  settled(
    'done when its nature is settled',
    [...registered, at('2026-03-02 10:30', classifyAs('daily'))],
    '2026-03-03',
    [],
  ),
  settled(
    'general or complex is another question',
    [...registered, at('2026-03-02 10:30', classify('S-1', { complexity: 'general' }))],
    '2026-03-03',
    [{ since: '2026-03-02 10:00', due: null }],
  ),
]

const passedOn = owing('dispatched-to-department')
const dispatches: readonly RegulationCase[] = [
  ...atTheLimit({
    obligation: 'dispatched-to-department',
    title: '12 hours to a department',
    given: registered,
    before: '2026-03-02 21:59:59',
    due: '2026-03-02 22:00:00',
    after: '2026-03-02 22:00:01',
    row: {
      subject: 'complaint:S-1',
      clause: 'D10-2.3',
      since: '2026-03-02 10:00',
      facts: { role: 'front-desk', hours: 12 },
    },
    done: dispatch('2026-03-04 18:00'),
  }),
  passedOn(
    'the two periods follow each other: registered at the 24th hour, dispatched at the 36th',
    [...received, at('2026-03-03 09:00', register())],
    '2026-03-03 10:00',
    [{ since: '2026-03-03 09:00', due: '2026-03-03 21:00' }],
  ),
  passedOn('nothing is dispatched before it is registered', received, '2026-03-04', []),
  passedOn(
    'an urgent case has minutes instead',
    [...registered, at('2026-03-02 10:05', classifyAs('urgent'))],
    '2026-03-03',
    [],
  ),
  passedOn(
    'an unreasonable complaint is explained, not dispatched',
    [...registered, at('2026-03-02 10:05', classifyAs('unreasonable'))],
    '2026-03-03',
    [],
  ),
  passedOn('a daily one is dispatched', [...registered, at('2026-03-02 10:05', classifyAs('daily'))], '2026-03-03', [
    { status: 'overdue' },
  ]),
  passedOn(
    'a pause over the last hour moves the end by that hour',
    [...registered, at('2026-03-02 21:00', pause()), at('2026-03-02 23:00', resume())],
    '2026-03-02 23:30',
    [{ due: '2026-03-03 00:00', status: 'due' }],
  ),
]

export const intakeCases = [...intakes, ...registrations, ...natures, ...dispatches]
