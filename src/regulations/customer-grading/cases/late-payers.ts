/** Who has paid late is no VIP. */
import type { RegulationCase } from '../../../core/case.ts'
import { admit, at, grade, incident, on, review, settle } from '../../../facts/customer/steps.ts'

const ANY_SHARE = { minimumAllowance: 1 }

const LATE = 'late-payer-is-no-vip'
export const latePayerCases: readonly RegulationCase[] = [
  {
    provision: LATE,
    title: 'paid on the day it was due, in its last moment: on time',
    company: ANY_SHARE,
    given: [
      ...on('2026-03-01', admit('C-1')),
      ...on('2026-03-10 23:59:59.999', settle('C-1', '500', { dueOn: '2026-03-10' })),
      ...on('2026-03-11', review('C-1')),
    ],
    when: at('2026-03-11', grade('C-1', 'vip')),
    expect: {
      status: 'accepted',
      failed: [],
      findings: [{ rule: LATE, clause: 'D11-2.2.b.1', verdict: 'satisfied', actual: 0, limit: 0 }],
    },
  },
  {
    provision: LATE,
    title: 'paid a moment after midnight: late, and no VIP',
    company: ANY_SHARE,
    given: [
      ...on('2026-03-01', admit('C-1')),
      ...on('2026-03-11 00:00', settle('C-1', '500', { dueOn: '2026-03-10' })),
      ...on('2026-03-11', review('C-1')),
    ],
    when: at('2026-03-11', grade('C-1', 'vip')),
    expect: {
      status: 'refused',
      failed: [LATE],
      findings: [{ rule: LATE, verdict: 'failed', actual: 1, facts: { latest: '2026-03-10T16:00:00.000Z' } }],
    },
  },
  {
    provision: LATE,
    title: 'without a look-back the whole known history counts, however old',
    company: ANY_SHARE,
    given: [...on('2010-01-01', admit('C-1'), incident('C-1', 'late-payment')), ...on('2026-03-01', review('C-1'))],
    when: at('2026-03-01', grade('C-1', 'vip')),
    expect: { status: 'refused', failed: [LATE], findings: [{ rule: LATE, actual: 1 }] },
  },
  {
    provision: LATE,
    title: 'a company that looks back 12 months counts a late payment of that very day a year ago',
    company: { ...ANY_SHARE, recordLookBackMonths: 12 },
    given: [
      ...on('2025-03-15 00:00', admit('C-1'), incident('C-1', 'late-payment')),
      ...on('2026-03-15', review('C-1')),
    ],
    when: at('2026-03-15 23:59:59.999', grade('C-1', 'vip')),
    expect: { status: 'refused', failed: [LATE] },
  },
  {
    provision: LATE,
    title: 'and no longer on the day after',
    company: { ...ANY_SHARE, recordLookBackMonths: 12 },
    given: [
      ...on('2025-03-15 23:59:59.999', admit('C-1'), incident('C-1', 'late-payment')),
      ...on('2026-03-15', review('C-1')),
    ],
    when: at('2026-03-16 00:00', grade('C-1', 'vip')),
    expect: { status: 'accepted', failed: [], findings: [{ rule: LATE, verdict: 'satisfied', actual: 0 }] },
  },
  {
    provision: LATE,
    title: 'a late payer that is a VIP cannot be lowered to preferred either: qualified is left',
    company: ANY_SHARE,
    given: [
      ...on('2026-03-01', admit('C-1'), review('C-1'), grade('C-1', 'vip')),
      ...on('2026-03-11', settle('C-1', '500', { dueOn: '2026-03-10' })),
    ],
    when: at('2026-03-12', grade('C-1', 'preferred', { reason: 'paid late' })),
    expect: { status: 'refused', failed: ['preferred-standard'], untouched: [LATE] },
  },
]
