/** The shares within one variety: in principle, so what goes beyond is accepted and reported. */
import type { RegulationCase } from '../../../core/case.ts'
import { customers, grade, listByDepartment, numbered, raised, review, trade } from '../../../facts/customer/steps.ts'

// 20 customers of the department, all licensed for knees and hips; C-1 to C-n trade knees.
function licensed(count: number) {
  const knees = numbered(1, count).map(one => trade(one, '100', { variety: 'knee' }))
  return [...customers(20, { licensedVarieties: ['knee', 'hip'] }), ...knees]
}

const VIP = 'vip-share-of-variety'
const PREFERRED = 'preferred-share-of-variety'
const DEPARTMENT = 'vip-share-of-department'

export const varietyCases: readonly RegulationCase[] = [
  {
    provision: VIP,
    title: '1 VIP of 7 customers of a variety: within the share',
    given: [...licensed(7), review('C-1')],
    when: grade('C-1', 'vip'),
    expect: {
      status: 'accepted',
      failed: [],
      findings: [
        {
          rule: VIP,
          subject: 'variety:east/knee',
          clause: 'D11-2.2.d.2',
          force: 'in-principle',
          verdict: 'satisfied',
          actual: '14.29',
          limit: '15',
          facts: { variety: 'knee', part: 1, customers: 7, room: 1 },
        },
      ],
    },
  },
  {
    provision: VIP,
    title: '1 VIP of 6 customers of a variety: accepted, and reported as failed in principle',
    given: [...licensed(6), review('C-1')],
    when: grade('C-1', 'vip'),
    expect: {
      status: 'accepted',
      failed: [VIP],
      findings: [
        { rule: VIP, force: 'in-principle', verdict: 'failed', actual: '16.67', facts: { customers: 6, room: 0 } },
        { rule: DEPARTMENT, verdict: 'satisfied', actual: '5' },
      ],
      events: [{ type: 'customer.graded', data: { to: 'vip' } }],
    },
  },
  {
    provision: VIP,
    title: 'the limit itself is within the share: 3 VIP of 20',
    given: [...licensed(20), ...raised('vip', ['C-1', 'C-2']), review('C-3')],
    when: grade('C-3', 'vip'),
    expect: { status: 'accepted', failed: [], findings: [{ rule: VIP, verdict: 'satisfied', actual: '15' }] },
  },
  {
    provision: VIP,
    title: 'each variety of the customer is told apart',
    given: [...licensed(7), trade('C-1', '100', { variety: 'hip' }), review('C-1')],
    when: grade('C-1', 'vip'),
    expect: {
      status: 'accepted',
      findings: [
        { rule: VIP, subject: 'variety:east/knee', verdict: 'satisfied' },
        { rule: VIP, subject: 'variety:east/hip', verdict: 'failed', actual: '100' },
      ],
    },
  },
  {
    provision: VIP,
    title: 'a VIP that takes up another variety is reported there, and the trade is done',
    given: [...licensed(7), ...raised('vip', ['C-1'])],
    when: trade('C-1', '100', { variety: 'hip' }),
    expect: {
      status: 'accepted',
      failed: [VIP],
      findings: [{ rule: VIP, subject: 'variety:east/hip', verdict: 'failed', actual: '100' }],
      events: [{ type: 'customer.traded' }, { type: 'customer.variety-taken-up', data: { grade: 'vip' } }],
    },
  },
  {
    provision: VIP,
    title: 'the second trade in a variety takes nothing up: it is not asked again',
    given: [...licensed(7), ...raised('vip', ['C-1'])],
    when: trade('C-1', '100', { variety: 'knee' }),
    expect: { status: 'accepted', failed: [], untouched: [VIP], events: [{ type: 'customer.traded' }] },
  },
  {
    provision: VIP,
    title: 'who leaves the books leaves the variety: 1 VIP of 7, one of whom was blacklisted',
    given: [...licensed(7), listByDepartment('C-7'), review('C-1')],
    when: grade('C-1', 'vip'),
    expect: { status: 'accepted', failed: [VIP], findings: [{ rule: VIP, actual: '16.67', facts: { customers: 6 } }] },
  },
  {
    provision: VIP,
    title: 'a company may set another share for varieties',
    company: { vipShareLimitOfVariety: '16.67' },
    given: [...licensed(6), review('C-1')],
    when: grade('C-1', 'vip'),
    expect: { status: 'accepted', failed: [], findings: [{ rule: VIP, verdict: 'satisfied', limit: '16.67' }] },
  },
  {
    provision: PREFERRED,
    title: '3 preferred of 10 customers of a variety are 30 % exactly: within the share',
    given: [...licensed(10), ...raised('preferred', ['C-1', 'C-2']), review('C-3')],
    when: grade('C-3', 'preferred'),
    expect: {
      status: 'accepted',
      failed: [],
      findings: [{ rule: PREFERRED, clause: 'D11-2.3.e.2', verdict: 'satisfied', actual: '30', limit: '30' }],
    },
  },
  {
    provision: PREFERRED,
    title: '3 preferred of 9 customers of a variety: accepted, and reported as failed in principle',
    given: [...licensed(9), ...raised('preferred', ['C-1', 'C-2']), review('C-3')],
    when: grade('C-3', 'preferred'),
    expect: {
      status: 'accepted',
      failed: [PREFERRED],
      findings: [{ rule: PREFERRED, force: 'in-principle', verdict: 'failed', actual: '33.33' }],
    },
  },
  {
    provision: PREFERRED,
    title: 'a preferred customer that takes up another variety is reported there',
    given: [...licensed(10), ...raised('preferred', ['C-1'])],
    when: trade('C-1', '100', { variety: 'hip' }),
    expect: { status: 'accepted', failed: [PREFERRED], findings: [{ rule: PREFERRED, subject: 'variety:east/hip' }] },
  },
]
