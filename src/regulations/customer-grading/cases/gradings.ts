/** Grading itself: what stands behind a grade, and promotion after a review. */
import type { RegulationCase } from '../../../core/case.ts'
import { dated } from '../../../core/parameter.ts'
import {
  about,
  admit,
  allWell,
  at,
  customers,
  grade,
  incident,
  on,
  review,
  trade,
} from '../../../facts/customer/steps.ts'
import { companyBook, customerSheet } from '../../../facts/customer/views.ts'

const ANY_SHARE = { minimumAllowance: 1 }

const FACTORS = 'grading-factors-on-record'
const factors: readonly RegulationCase[] = [
  {
    provision: FACTORS,
    title: 'volume, receivables, reputation and loyalty stand with the grading',
    company: ANY_SHARE,
    given: [
      ...on('2026-03-01', admit('C-1'), trade('C-1', '1234.50'), trade('C-1', '0.50')),
      ...on('2026-03-02', incident('C-1', 'late-payment', { loss: '20' })),
      ...on('2026-03-03', review('C-1', { reputation: 'fair' })),
    ],
    when: at('2026-03-04', grade('C-1', 'preferred')),
    expect: {
      findings: [
        {
          rule: FACTORS,
          clause: 'D11-2.1.2',
          verdict: 'satisfied',
          actual: ['volume', 'receivables', 'reputation', 'loyalty'],
        },
      ],
    },
  },
  {
    provision: FACTORS,
    title: 'the event tells what the four factors were',
    company: ANY_SHARE,
    given: on('2026-03-01', admit('C-1'), trade('C-1', '1234.50'), trade('C-1', '0.50'), review('C-1')),
    when: at('2026-03-04', grade('C-1', 'preferred')),
    expect: {
      events: [
        {
          type: 'customer.graded',
          data: { factors: { annualVolume: '1235', latePayments: 0, reputation: 'high', loyalty: 'high' } },
        },
      ],
    },
  },
  {
    provision: FACTORS,
    title: 'never reviewed: reputation and loyalty are not known, so no grade above qualified',
    company: ANY_SHARE,
    given: on('2026-03-01', admit('C-1')),
    when: at('2026-03-04', grade('C-1', 'preferred')),
    expect: {
      status: 'refused',
      failed: [FACTORS, 'preferred-standard', 'promotion-after-review'],
      findings: [{ rule: FACTORS, verdict: 'failed', actual: ['volume', 'receivables'] }],
    },
  },
]

const PROMOTION = 'promotion-after-review'
const good = { rule: PROMOTION, clause: 'D11-3.4', verdict: 'satisfied', actual: 'good', limit: 'good' } as const
const promotions: readonly RegulationCase[] = [
  {
    provision: PROMOTION,
    title: 'from qualified to VIP in one step, after a good review',
    company: ANY_SHARE,
    given: on('2026-03-01', admit('C-1'), review('C-1')),
    when: at('2026-03-01', grade('C-1', 'vip')),
    expect: { status: 'accepted', failed: [], findings: [good] },
  },
  {
    provision: PROMOTION,
    title: 'from preferred to VIP',
    company: ANY_SHARE,
    given: on('2026-03-01', admit('C-1'), review('C-1'), grade('C-1', 'preferred')),
    when: at('2026-03-02', grade('C-1', 'vip')),
    expect: { status: 'accepted', failed: [], findings: [good] },
  },
  {
    provision: PROMOTION,
    title: 'an ordinary review does not carry a promotion',
    company: ANY_SHARE,
    given: on('2026-03-01', admit('C-1'), review('C-1', {}, { result: 'ordinary' })),
    when: at('2026-03-01', grade('C-1', 'preferred')),
    expect: { status: 'refused', failed: [PROMOTION], findings: [{ rule: PROMOTION, actual: 'ordinary' }] },
  },
  {
    provision: PROMOTION,
    title: 'a review of 31 August is of the current period until the end of 28 February',
    company: ANY_SHARE,
    given: on('2026-08-31', admit('C-1'), review('C-1')),
    when: at('2027-02-28 23:59:59.999', grade('C-1', 'preferred')),
    expect: { status: 'accepted', failed: [], findings: [good] },
  },
  {
    provision: PROMOTION,
    title: 'and no longer on 1 March',
    company: ANY_SHARE,
    given: on('2026-08-31', admit('C-1'), review('C-1')),
    when: at('2027-03-01 00:00', grade('C-1', 'preferred')),
    expect: {
      status: 'refused',
      failed: [PROMOTION],
      findings: [{ rule: PROMOTION, verdict: 'failed', actual: 'not-current', facts: { months: 6, result: 'good' } }],
    },
  },
  {
    provision: PROMOTION,
    title: 'the last review counts: good in March, poor in April',
    company: ANY_SHARE,
    given: [
      ...on('2026-03-01', admit('C-1'), review('C-1')),
      ...on('2026-04-01', review('C-1', {}, { result: 'poor' })),
    ],
    when: at('2026-04-02', grade('C-1', 'preferred')),
    expect: { status: 'refused', failed: [PROMOTION], findings: [{ rule: PROMOTION, actual: 'poor' }] },
  },
  {
    provision: PROMOTION,
    title: 'an older review that is told after a newer one changes nothing',
    company: ANY_SHARE,
    given: [
      ...on('2026-03-01', admit('C-1')),
      ...on('2026-03-10', review('C-1')),
      { ...review('C-1', {}, { result: 'poor' }), at: '2026-03-05', recorded: '2026-03-11' },
    ],
    when: at('2026-03-12', grade('C-1', 'preferred')),
    expect: { status: 'accepted', failed: [], findings: [good] },
  },
  {
    provision: PROMOTION,
    title: 'a promotion that is dated before the review does not follow it',
    company: ANY_SHARE,
    given: [...on('2026-03-01', admit('C-1')), ...on('2026-03-10', review('C-1'))],
    when: { ...grade('C-1', 'preferred'), at: '2026-03-09', recorded: '2026-03-11' },
    expect: { status: 'refused', failed: [PROMOTION], findings: [{ rule: PROMOTION, actual: 'not-current' }] },
  },
  {
    provision: PROMOTION,
    title: 'a downgrade needs no review',
    company: ANY_SHARE,
    given: on('2026-03-01', admit('C-1'), review('C-1'), grade('C-1', 'preferred')),
    when: at('2028-03-01', grade('C-1', 'qualified')),
    expect: { status: 'accepted', untouched: [PROMOTION] },
  },
  {
    provision: PROMOTION,
    title: 'a shorter interval of the company, from its day on',
    company: { ...ANY_SHARE, reviewInterval: dated([{ value: 6 }, { value: 1, since: '2026-05-01' }]) },
    given: on('2026-03-01', admit('C-1'), review('C-1')),
    when: at('2026-05-01 00:00', grade('C-1', 'preferred')),
    expect: { status: 'refused', failed: [PROMOTION], findings: [{ rule: PROMOTION, facts: { months: 1 } }] },
  },
]

const REST = 'qualified-is-the-rest'
const records: readonly RegulationCase[] = [
  {
    provision: 'graded-and-reviewed',
    title: 'a customer has one grade: the one that it has cannot be given again',
    company: ANY_SHARE,
    given: on('2026-03-01', admit('C-1'), review('C-1'), grade('C-1', 'preferred')),
    when: at('2026-03-02', grade('C-1', 'preferred')),
    expect: { status: 'refused', findings: [{ rule: 'grade-changes', clause: null, actual: 'preferred' }] },
  },
  {
    provision: 'graded-and-reviewed',
    title: 'the file shows the grade and the day of the last review',
    company: ANY_SHARE,
    given: on('2026-03-01', admit('C-1'), review('C-1'), grade('C-1', 'preferred')),
    expect: {
      views: [
        {
          view: customerSheet,
          key: 'C-1',
          answer: { relations: [{ grade: 'preferred', lastReview: '2026-03-01T04:00:00.000Z' }] },
        },
      ],
    },
  },
  {
    provision: REST,
    title: 'whoever is admitted is a qualified customer',
    given: on('2026-03-01', customers(2)),
    expect: { views: [{ view: companyBook, answer: [{ customers: 2, vip: 0, preferred: 0, qualified: 2 }] }] },
  },
  {
    provision: REST,
    title: 'whoever is VIP or preferred no longer is qualified',
    company: { minimumAllowance: 2 },
    given: on(
      '2026-03-01',
      customers(3),
      [review('C-1'), grade('C-1', 'vip')],
      [review('C-2'), grade('C-2', 'preferred')],
    ),
    expect: { views: [{ view: companyBook, answer: [{ customers: 3, vip: 1, preferred: 1, qualified: 1 }] }] },
  },
  {
    provision: 'facts-of-the-period',
    title: 'a review records the findings of the period on the stage evaluation form',
    given: on('2026-03-01', admit('C-1')),
    when: at(
      '2026-06-30',
      review('C-1', { contractPerformance: 'fair', payment: 'low', goodFaith: 'high' }, { form: 'form 2026/1' }),
    ),
    expect: {
      status: 'accepted',
      events: [
        {
          type: 'customer.reviewed',
          data: { form: 'form 2026/1', assessment: { contractPerformance: 'fair', payment: 'low', goodFaith: 'high' } },
        },
      ],
    },
  },
  {
    provision: 'facts-of-the-period',
    title: 'who is not on the books is not reviewed',
    given: [],
    when: about('customer.review', 'C-9', { result: 'good', assessment: allWell }),
    expect: { status: 'refused', findings: [{ rule: 'customer-on-books', clause: null, actual: false }] },
  },
]

export const gradingCases = [...factors, ...promotions, ...records]
