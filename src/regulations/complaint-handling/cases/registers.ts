/** What can be asked for: the register that tracks the cases, the time of each department, the statistics table. */
import type { RegulationCase } from '../../../core/case.ts'
import { accept, fileForm, on, refuseConclusion, until } from '../../../facts/complaint/steps.ts'
import { complaintRegister } from '../../../facts/complaint/views/lists.ts'
import { D02 } from '../editions/d02.ts'
import { timesOfDepartments } from '../views.ts'
import { closedNotFounded, OFFICE } from './deeds.ts'
import { lived } from './life.ts'

const march = (day: string, hour = '02') => `2026-03-${day}T${hour}:00:00.000Z`

const REGISTER = 'tracking-register'
const registers: readonly RegulationCase[] = [
  {
    provision: REGISTER,
    title: 'the cases of a month by number, with the step to which each has come',
    given: [
      ...on('2026-03-02 10:00', until('accepted', 'K-1')),
      ...on('2026-03-03 10:00', until('investigated', 'K-2')),
      ...on('2026-04-01 10:00', until('accepted', 'K-3')),
    ],
    expect: {
      views: [
        {
          view: complaintRegister,
          key: '2603',
          answer: [
            { number: '260301', complaintId: 'K-1', customerId: 'C-1', latest: { step: 'complaint.accepted' } },
            {
              number: '260302',
              complaintId: 'K-2',
              partNumber: 'P-1',
              acceptedAt: march('03'),
              closedAt: null,
              latest: { step: 'complaint.investigated', at: march('03') },
            },
          ],
        },
        { view: complaintRegister, key: '2604', answer: [{ number: '260401', complaintId: 'K-3' }] },
        { view: complaintRegister, key: '2605', answer: [] },
      ],
    },
  },
  {
    provision: REGISTER,
    title: 'a form that the office has not accepted is not in it yet',
    given: on('2026-03-02', until('form-filed')),
    expect: { views: [{ view: complaintRegister, key: '2603', answer: [] }] },
  },
  {
    provision: REGISTER,
    title: 'a further form stands below the first, in the month of the number',
    given: [
      ...on('2026-03-02 10:00', until('closed')),
      ...on('2026-04-02 10:00', refuseConclusion(), fileForm(), accept()),
    ],
    expect: {
      views: [
        {
          view: complaintRegister,
          key: '2603',
          answer: [
            { number: '260301', form: 1, closedAt: march('02') },
            { number: '260301-2', form: 2, closedAt: null, acceptedAt: '2026-04-02T02:00:00.000Z' },
          ],
        },
      ],
    },
  },
  {
    provision: REGISTER,
    title: 'nor is a further form before it is accepted',
    given: on('2026-03-02 10:00', until('closed'), refuseConclusion(), fileForm()),
    expect: { views: [{ view: complaintRegister, key: '2603', answer: [{ number: '260301', form: 1 }] }] },
  },
  {
    provision: REGISTER,
    title: 'as of an earlier day it shows how far the case was then',
    given: lived('closed'),
    expect: {
      views: [
        {
          view: complaintRegister,
          key: '2603',
          at: '2026-03-10 12:00',
          answer: [{ closedAt: null, latest: { step: 'complaint.negotiated', at: march('10') } }],
        },
      ],
    },
  },
]

const TIMES = 'time-of-each-department'
const days = { unitDays: { investigated: 1, 'countermeasure-drafted': 2, approved: 1 } }
const timed = (
  step: string,
  roles: readonly string[],
  from: string,
  to: string,
  due: string | null,
  late: boolean | null,
) => ({
  step,
  roles,
  from,
  to,
  due,
  late,
})

const times: readonly RegulationCase[] = [
  {
    provision: TIMES,
    title: 'how long each department took, and whether the limits that the company has set were kept',
    company: days,
    given: lived('countermeasure-drafted'),
    expect: {
      views: [
        {
          view: timesOfDepartments,
          key: 'K-1',
          answer: [
            timed('form-filed', ['sales', 'sales-manager'], march('02', '01'), march('02', '02'), null, null),
            timed('accepted', [OFFICE], march('02', '02'), march('02', '06'), null, null),
            timed(
              'investigated',
              ['quality-management'],
              march('02', '06'),
              march('04', '08'),
              march('03', '16'),
              true,
            ),
            timed(
              'countermeasure-drafted',
              ['manufacturing'],
              march('04', '08'),
              march('06', '07'),
              march('06', '16'),
              false,
            ),
          ],
        },
      ],
    },
  },
  {
    provision: TIMES,
    title: 'a step that was done in the last moment of its last day was in time',
    company: days,
    given: [
      ...on('2026-03-02 10:00', until('accepted')),
      ...on('2026-03-03 23:59:59.999', until('investigated', 'K-1', 'investigated')),
    ],
    expect: {
      views: [
        {
          view: timesOfDepartments,
          key: 'K-1',
          answer: [{ late: null }, { late: null }, { step: 'investigated', due: march('03', '16'), late: false }],
        },
      ],
    },
  },
  {
    provision: TIMES,
    title: 'D02 asks for the same of closed cases',
    company: { edition: D02, ...days },
    given: closedNotFounded('2026-03-02 10:00'),
    expect: {
      views: [
        {
          view: timesOfDepartments,
          key: 'K-1',
          answer: [
            { step: 'form-filed' },
            { step: 'accepted' },
            { step: 'investigated', days: 1, late: false },
            { step: 'customer-told:result' },
            { step: 'closed:unfounded' },
          ],
        },
      ],
    },
  },
]

export const registerCases = [...registers, ...times]
