/** A share that rose because others left: what goes on, what is refused, and the breach until it is cured. */
import { owing, type RegulationCase } from '../../../core/case.ts'
import { dated } from '../../../core/parameter.ts'
import {
  admit,
  at,
  customers,
  EAST,
  grade,
  incident,
  listByCompany,
  listByDepartment,
  numbered,
  on,
  raised,
  remove,
  review,
  WEST,
} from '../../../facts/customer/steps.ts'
import { departmentShares } from '../views.ts'

const VIP = 'vip-share-of-department'
const vips = (count: number) => raised('vip', numbered(1, count))
const preferred = (count: number) => raised('preferred', numbered(1, count))

// 3 VIP of 20; then a customer leaves.
const afterDeparture = [
  ...on('2026-03-01', customers(20), vips(3), review('C-4')),
  at('2026-03-10 10:00', remove('C-20', 'left')),
]

const CURED = 'vip-share-cured'
const vipBreach: readonly RegulationCase[] = [
  {
    provision: CURED,
    title: 'a customer left, so 3 VIP of 19 stand: the department owes the cure since the departure',
    given: afterDeparture,
    expect: {
      obligations: [
        { asOf: '2026-03-10 09:59:59.999', obligation: CURED, rows: [] },
        {
          asOf: '2026-03-20',
          obligation: CURED,
          rows: [
            {
              subject: 'department:east',
              clause: 'D11-2.2.d.1',
              status: 'due',
              since: '2026-03-10 10:00',
              due: null,
              facts: { part: 3, customers: 19, limit: '15' },
            },
          ],
        },
      ],
      views: [{ view: departmentShares, key: EAST, answer: { vip: { count: 3, share: '15.79', roomLeft: -1 } } }],
    },
  },
  {
    provision: VIP,
    title: 'with 3 VIP of 19 standing, a 4th VIP is refused',
    given: afterDeparture,
    when: at('2026-03-11', grade('C-4', 'vip')),
    expect: { status: 'refused', failed: [VIP], findings: [{ rule: VIP, facts: { part: 4, customers: 19, room: 2 } }] },
  },
  {
    provision: VIP,
    title: 'with 3 VIP of 19 standing, demoting a VIP goes on',
    given: afterDeparture,
    when: at('2026-03-11', grade('C-1', 'qualified', { reason: 'to cure the share' })),
    expect: {
      status: 'accepted',
      failed: [],
      untouched: [VIP],
      obligations: [{ asOf: '2026-03-12', obligation: CURED, rows: [] }],
    },
  },
  {
    provision: VIP,
    title: 'with 3 VIP of 19 standing, admitting goes on, and the 20th customer cures the breach',
    given: afterDeparture,
    when: at('2026-03-11', admit('C-21')),
    expect: { status: 'accepted', failed: [], obligations: [{ asOf: '2026-03-12', obligation: CURED, rows: [] }] },
  },
  {
    provision: VIP,
    title: 'with 3 VIP of 19 standing, grading to preferred goes on',
    given: afterDeparture,
    when: at('2026-03-11', grade('C-4', 'preferred')),
    expect: { status: 'accepted', failed: [], untouched: [VIP] },
  },
  {
    provision: CURED,
    title: 'a second departure leaves the breach as old as it is; it is told with the counts and the cap of now',
    company: { vipShareLimit: dated([{ value: '15' }, { value: '12', since: '2026-03-12' }]) },
    given: [...afterDeparture, at('2026-03-15', remove('C-19', 'left'))],
    expect: {
      obligations: [
        {
          asOf: '2026-03-20',
          obligation: CURED,
          rows: [{ since: '2026-03-10 10:00', facts: { part: 3, customers: 18, limit: '12' } }],
        },
      ],
    },
  },
  {
    provision: CURED,
    title: 'a share that fell, but not below the cap, is in breach since the first departure',
    given: [...afterDeparture, at('2026-03-15', remove('C-19', 'left')), at('2026-03-16', admit('C-21'))],
    expect: {
      obligations: [
        {
          asOf: '2026-03-20',
          obligation: CURED,
          rows: [{ since: '2026-03-10 10:00', facts: { part: 3, customers: 19 } }],
        },
      ],
    },
  },
  {
    provision: CURED,
    title: 'a higher cap judges what happens from its day on: 14.29 % is no breach of 15 %, as 12.5 % was of 12 %',
    company: { vipShareLimit: dated([{ value: '12' }, { value: '15', since: '2026-07-01' }]) },
    given: [
      ...on('2026-03-01', customers(9), vips(1)),
      at('2026-05-01', remove('C-9', 'left')),
      at('2026-08-01', remove('C-8', 'left')),
    ],
    expect: {
      obligations: [
        { asOf: '2026-05-02', obligation: CURED, rows: [{ since: '2026-05-01', facts: { limit: '12' } }] },
        { asOf: '2026-08-02', obligation: CURED, rows: [] },
      ],
    },
  },
  {
    provision: CURED,
    title: 'cured and broken again, the breach counts from the second time',
    given: [...afterDeparture, at('2026-03-15', admit('C-21')), at('2026-04-01 08:00', remove('C-21', 'left'))],
    expect: { obligations: [{ asOf: '2026-04-02', obligation: CURED, rows: [{ since: '2026-04-01 08:00' }] }] },
  },
  {
    provision: CURED,
    title: 'a customer that is blacklisted leaves the books, and the share of the others rises',
    given: [...on('2026-03-01', customers(20), vips(3)), at('2026-03-10 10:00', listByDepartment('C-20'))],
    expect: { obligations: [{ asOf: '2026-03-11', obligation: CURED, rows: [{ since: '2026-03-10 10:00' }] }] },
  },
  {
    provision: CURED,
    title: "who is put on the company's list leaves each department once",
    given: [
      ...on('2026-03-01', customers(20), vips(3), admit('C-20', { departmentId: WEST })),
      ...on('2026-03-10 10:00', incident('C-20', 'major-loss'), listByCompany('C-20')),
    ],
    expect: { obligations: [{ asOf: '2026-03-11', obligation: CURED, rows: [{ facts: { customers: 19 } }] }] },
  },
  {
    provision: CURED,
    title: '3 VIP of 20 are no breach',
    given: on('2026-03-01', customers(20), vips(3)),
    expect: { obligations: [{ asOf: '2026-03-02', obligation: CURED, rows: [] }] },
  },
  {
    provision: CURED,
    title: 'a department that lost its last customer has no breach',
    given: on(
      '2026-03-01',
      customers(7),
      vips(1),
      numbered(1, 7).map(one => remove(one, 'left')),
    ),
    expect: {
      obligations: [{ asOf: '2026-03-02', obligation: CURED, rows: [] }],
      views: [
        { view: departmentShares, key: EAST, answer: { customers: 0, vip: { count: 0, share: '0', roomLeft: 0 } } },
      ],
    },
  },
]

const PREFERRED_CURED = 'preferred-share-cured'
const fewerThanTen = [...on('2026-03-01', customers(10), preferred(3)), at('2026-03-10 10:00', remove('C-10', 'left'))]
const owesPreferred = owing(PREFERRED_CURED)
const preferredBreach: readonly RegulationCase[] = [
  owesPreferred('3 preferred of 10 are no breach', fewerThanTen, '2026-03-10 09:59:59.999', []),
  owesPreferred('a customer left, so 3 preferred of 9 stand', fewerThanTen, '2026-03-10 10:00', [
    {
      subject: 'department:east',
      clause: 'D11-2.3.e.1',
      since: '2026-03-10 10:00',
      due: null,
      facts: { part: 3, customers: 9, limit: '30' },
    },
  ]),
  owesPreferred('cured by a 10th customer', [...fewerThanTen, at('2026-03-20', admit('C-11'))], '2026-03-20', []),
  owesPreferred(
    'cured by a demotion',
    [...fewerThanTen, at('2026-03-20', grade('C-1', 'qualified'))],
    '2026-03-20',
    [],
  ),
  owesPreferred(
    'made worse by another departure, it is as old as it was',
    [...fewerThanTen, at('2026-03-20', remove('C-9', 'left'))],
    '2026-03-20',
    [{ since: '2026-03-10 10:00', facts: { part: 3, customers: 8 } }],
  ),
]

export const breachCases = [...vipBreach, ...preferredBreach]
