/** A cap that is lowered or loosened from a day on: whose share is in breach by it, and since when. */
import { owing, type RegulationCase } from '../../../core/case.ts'
import { dated } from '../../../core/parameter.ts'
import { admit, at, customers, numbered, on, raised, remove, WEST } from '../../../facts/customer/steps.ts'

const CURED = 'vip-share-cured'
const PREFERRED_CURED = 'preferred-share-cured'
const vips = (count: number) => raised('vip', numbered(1, count))

const SINCE = '2026-03-12'
const BEFORE = '2026-03-11 23:59:59.999'
const vipCapFrom12March = (value: string) => ({ vipShareLimit: dated([{ value: '15' }, { value, since: SINCE }]) })
const owesVip = owing(CURED)

// 7 VIP of 50 are 14 %.
const fourteenPercent = on('2026-03-01', customers(50), vips(7))
const openedBy12 = { status: 'due', since: `${SINCE} 00:00`, due: null } as const

export const loweredCapCases: readonly RegulationCase[] = [
  {
    provision: CURED,
    title: 'a cap that is lowered to 12 % puts 14 % in breach from its day on, and nothing else has to happen',
    company: vipCapFrom12March('12'),
    given: fourteenPercent,
    expect: {
      obligations: [
        { asOf: BEFORE, obligation: CURED, rows: [] },
        {
          asOf: `${SINCE} 00:00`,
          obligation: CURED,
          rows: [{ ...openedBy12, subject: 'department:east', facts: { part: 7, customers: 50, limit: '12' } }],
        },
        { asOf: '2026-07-01', obligation: CURED, rows: [openedBy12] },
      ],
    },
  },
  owesVip(
    '14 % is no breach of a cap that is lowered to 14 %',
    fourteenPercent,
    '2026-07-01',
    [],
    vipCapFrom12March('14'),
  ),
  owesVip(
    'it is one of a cap that is lowered to 13.99 %',
    fourteenPercent,
    '2026-07-01',
    [{ ...openedBy12, facts: { limit: '13.99' } }],
    vipCapFrom12March('13.99'),
  ),
  {
    provision: CURED,
    title: 'a share that was above 15 % already is in breach since then, however far the cap is lowered',
    company: vipCapFrom12March('12'),
    given: [...on('2026-03-01', customers(20), vips(3)), at('2026-03-10 10:00', remove('C-20', 'left'))],
    expect: {
      obligations: [
        { asOf: BEFORE, obligation: CURED, rows: [{ since: '2026-03-10 10:00', facts: { limit: '15' } }] },
        { asOf: SINCE, obligation: CURED, rows: [{ since: '2026-03-10 10:00', facts: { limit: '12' } }] },
      ],
    },
  },
  owesVip(
    'of two departments each has its own date, and the one below the new cap has none',
    [
      ...on('2026-03-01', customers(7), vips(1)),
      ...on(
        '2026-03-01',
        numbered(21, 40).map(one => admit(one, { departmentId: WEST })),
      ),
      ...on('2026-03-01', raised('vip', numbered(21, 23), { departmentId: WEST })),
      ...on(
        '2026-03-01',
        numbered(41, 49).map(one => admit(one, { departmentId: 'north' })),
      ),
      ...on('2026-03-01', raised('vip', ['C-41'], { departmentId: 'north' })),
      at('2026-03-10 10:00', remove('C-40', 'left', { departmentId: WEST })),
    ],
    SINCE,
    [
      { subject: 'department:west', since: '2026-03-10 10:00' },
      { subject: 'department:east', since: `${SINCE} 00:00` },
    ],
    vipCapFrom12March('12'),
  ),
  owesVip(
    'a share that rises above the lowered cap later is in breach since it rose',
    [...on('2026-03-01', customers(9), vips(1)), at('2026-03-20 10:00', remove('C-9', 'left'))],
    '2026-03-21',
    [{ since: '2026-03-20 10:00', facts: { part: 1, customers: 8, limit: '12' } }],
    vipCapFrom12March('12'),
  ),
  {
    provision: CURED,
    title: 'a cap that is loosened again closes what the lowered one opened',
    company: {
      vipShareLimit: dated([{ value: '15' }, { value: '12', since: SINCE }, { value: '14', since: '2026-04-01' }]),
    },
    given: fourteenPercent,
    expect: {
      obligations: [
        { asOf: '2026-03-31 23:59:59.999', obligation: CURED, rows: [openedBy12] },
        { asOf: '2026-04-01 00:00', obligation: CURED, rows: [] },
      ],
    },
  },
  {
    provision: CURED,
    title: 'an allowance for small departments that ends puts 1 VIP of 6 in breach from that day on',
    company: { minimumAllowance: dated([{ value: 1 }, { value: 0, since: SINCE }]) },
    given: on('2026-03-01', customers(6), vips(1)),
    expect: {
      obligations: [
        { asOf: BEFORE, obligation: CURED, rows: [] },
        { asOf: `${SINCE} 00:00`, obligation: CURED, rows: [{ ...openedBy12, facts: { limit: '15' } }] },
      ],
    },
  },
  {
    provision: PREFERRED_CURED,
    title: 'a cap that is lowered to 25 % puts 3 of 10 in breach from its day on',
    company: { preferredShareLimit: dated([{ value: '30' }, { value: '25', since: SINCE }]) },
    given: on('2026-03-01', customers(10), raised('preferred', numbered(1, 3))),
    expect: {
      obligations: [
        { asOf: BEFORE, obligation: PREFERRED_CURED, rows: [] },
        { asOf: `${SINCE} 00:00`, obligation: PREFERRED_CURED, rows: [{ ...openedBy12, facts: { limit: '25' } }] },
      ],
    },
  },
  {
    provision: CURED,
    title: 'a cap that is lowered twice: in breach since the first time that the share was above it',
    company: {
      vipShareLimit: dated([{ value: '15' }, { value: '12', since: SINCE }, { value: '11', since: '2026-04-01' }]),
    },
    given: fourteenPercent,
    expect: {
      obligations: [{ asOf: '2026-04-01', obligation: CURED, rows: [{ ...openedBy12, facts: { limit: '11' } }] }],
    },
  },
  {
    provision: CURED,
    title: 'a cap that was loosened in between: in breach only since it was lowered again',
    company: {
      vipShareLimit: dated([{ value: '12' }, { value: '15', since: SINCE }, { value: '12', since: '2026-04-01' }]),
    },
    given: [...on('2026-03-13', customers(50), vips(7))],
    expect: {
      obligations: [
        { asOf: '2026-03-31', obligation: CURED, rows: [] },
        { asOf: '2026-04-01', obligation: CURED, rows: [{ since: '2026-04-01 00:00', facts: { limit: '12' } }] },
      ],
    },
  },
  {
    provision: CURED,
    title: 'another parameter that changes leaves the breach as old as it is',
    company: {
      vipShareLimit: dated([{ value: '15' }, { value: '12', since: SINCE }]),
      reviewInterval: dated([{ value: 6 }, { value: 3, since: '2026-04-01' }]),
    },
    given: fourteenPercent,
    expect: { obligations: [{ asOf: '2026-05-01', obligation: CURED, rows: [openedBy12] }] },
  },
]
