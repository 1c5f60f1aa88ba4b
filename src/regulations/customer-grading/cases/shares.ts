/** The caps on the shares of a department, at the limit and on both sides of it. */
import type { RegulationCase } from '../../../core/case.ts'
import { dated } from '../../../core/parameter.ts'
import {
  at,
  customers,
  grade,
  listByDepartment,
  numbered,
  on,
  raised,
  remove,
  review,
  WEST,
} from '../../../facts/customer/steps.ts'

const vips = (count: number) => raised('vip', numbered(1, count))
const preferred = (count: number) => raised('preferred', numbered(1, count))

const VIP = 'vip-share-of-department'
const vipShare: readonly RegulationCase[] = [
  {
    provision: VIP,
    title: '3 VIP of 20 customers are 15 % exactly: accepted',
    given: [...customers(20), ...vips(2), review('C-3')],
    when: grade('C-3', 'vip'),
    expect: {
      status: 'accepted',
      failed: [],
      findings: [
        {
          rule: VIP,
          clause: 'D11-2.2.d.1',
          force: 'must',
          subject: 'department:east',
          verdict: 'satisfied',
          actual: '15',
          limit: '15',
          facts: { part: 3, customers: 20, room: 3 },
        },
      ],
      events: [{ type: 'customer.graded', data: { customerId: 'C-3', from: 'qualified', to: 'vip' } }],
    },
  },
  {
    provision: VIP,
    title: 'a 4th VIP of 20 customers would be 20 %: refused',
    given: [...customers(20), ...vips(3), review('C-4')],
    when: grade('C-4', 'vip'),
    expect: {
      status: 'refused',
      failed: [VIP],
      findings: [{ rule: VIP, verdict: 'failed', actual: '20', limit: '15', facts: { part: 4, room: 3 } }],
    },
  },
  {
    provision: VIP,
    title: 'a 3rd VIP of 19 customers would be 15.79 %: refused, though 15.79 rounds to 15 by cutting',
    given: [...customers(19), ...vips(2), review('C-3')],
    when: grade('C-3', 'vip'),
    expect: {
      status: 'refused',
      failed: [VIP],
      findings: [{ rule: VIP, verdict: 'failed', actual: '15.79', facts: { customers: 19, room: 2 } }],
    },
  },
  {
    provision: VIP,
    title: '152 VIP of 1,013 customers are 15.0049 %, told as 15 %: refused, for nothing is rounded',
    given: [...customers(1_013), ...vips(151), review('C-152')],
    when: grade('C-152', 'vip'),
    expect: {
      status: 'refused',
      failed: [VIP],
      findings: [{ rule: VIP, verdict: 'failed', actual: '15', limit: '15', facts: { part: 152, room: 151 } }],
    },
  },
  {
    provision: VIP,
    title: '1 VIP of 7 customers: accepted',
    given: [...customers(7), review('C-1')],
    when: grade('C-1', 'vip'),
    expect: { status: 'accepted', failed: [], findings: [{ rule: VIP, verdict: 'satisfied', actual: '14.29' }] },
  },
  {
    provision: VIP,
    title: 'with 6 customers no VIP is possible',
    given: [...customers(6), review('C-1')],
    when: grade('C-1', 'vip'),
    expect: { status: 'refused', failed: [VIP], findings: [{ rule: VIP, actual: '16.67', facts: { room: 0 } }] },
  },
  {
    provision: VIP,
    title: 'a company may allow small departments one VIP whatever their size',
    company: { minimumAllowance: 1 },
    given: [...customers(2), review('C-1')],
    when: grade('C-1', 'vip'),
    expect: { status: 'accepted', findings: [{ rule: VIP, verdict: 'satisfied', actual: '50', facts: { room: 1 } }] },
  },
  {
    provision: VIP,
    title: 'the allowance of one VIP is not two',
    company: { minimumAllowance: 1 },
    given: [...customers(2), ...vips(1), review('C-2')],
    when: grade('C-2', 'vip'),
    expect: { status: 'refused', failed: [VIP] },
  },
  {
    provision: VIP,
    title: 'a cap of 12.5 % is kept by 1 of 8 customers exactly',
    company: { vipShareLimit: '12.5' },
    given: [...customers(8), review('C-1')],
    when: grade('C-1', 'vip'),
    expect: { status: 'accepted', findings: [{ rule: VIP, verdict: 'satisfied', actual: '12.5', limit: '12.5' }] },
  },
  {
    provision: VIP,
    title: 'a cap of 12.5 % is broken by 1 of 7 customers',
    company: { vipShareLimit: '12.5' },
    given: [...customers(7), review('C-1')],
    when: grade('C-1', 'vip'),
    expect: { status: 'refused', failed: [VIP], findings: [{ rule: VIP, actual: '14.29', limit: '12.5' }] },
  },
  {
    provision: VIP,
    title: 'a cap of 15.0001 % allows 3 of 20',
    company: { vipShareLimit: '15.0001' },
    given: [...customers(20), ...vips(2), review('C-3')],
    when: grade('C-3', 'vip'),
    expect: { status: 'accepted', findings: [{ rule: VIP, verdict: 'satisfied', limit: '15.0001' }] },
  },
  {
    provision: VIP,
    title: 'a cap of 14.9999 % forbids 3 of 20: there is no tolerance',
    company: { vipShareLimit: '14.9999' },
    given: [...customers(20), ...vips(2), review('C-3')],
    when: grade('C-3', 'vip'),
    expect: { status: 'refused', failed: [VIP], findings: [{ rule: VIP, actual: '15', limit: '14.9999' }] },
  },
  {
    provision: VIP,
    title: 'a new cap holds from its day on: the evening before, the old one judges',
    company: { vipShareLimit: dated([{ value: '15' }, { value: '12', since: '2026-07-01' }]) },
    given: on('2026-06-30', customers(7), review('C-1')),
    when: at('2026-06-30 23:59:59.999', grade('C-1', 'vip')),
    expect: { status: 'accepted', findings: [{ rule: VIP, verdict: 'satisfied', limit: '15' }] },
  },
  {
    provision: VIP,
    title: 'a new cap holds from its day on: from midnight in Shanghai, the new one judges',
    company: { vipShareLimit: dated([{ value: '15' }, { value: '12', since: '2026-07-01' }]) },
    given: on('2026-06-30', customers(7), review('C-1')),
    when: at('2026-07-01 00:00', grade('C-1', 'vip')),
    expect: { status: 'refused', failed: [VIP], findings: [{ rule: VIP, verdict: 'failed', limit: '12' }] },
  },
  {
    provision: VIP,
    title: 'what is told late is judged by the cap of the day on which it happened',
    company: { vipShareLimit: dated([{ value: '15' }, { value: '12', since: '2026-07-01' }]) },
    given: on('2026-06-01', customers(7), review('C-1')),
    when: { ...grade('C-1', 'vip'), at: '2026-06-15', recorded: '2026-07-10' },
    expect: { status: 'accepted', findings: [{ rule: VIP, verdict: 'satisfied', limit: '15' }] },
  },
  {
    provision: VIP,
    title: 'where no cap was in force at that time, nobody can say: undecidable',
    company: { vipShareLimit: dated([{ value: '15', since: '2026-01-01' }]) },
    given: on('2025-12-30', customers(7), review('C-1')),
    when: at('2025-12-31 23:59:59.999', grade('C-1', 'vip')),
    expect: {
      status: 'undecidable',
      failed: [],
      findings: [{ rule: VIP, verdict: 'undecidable', facts: { parameter: 'vipShareLimit' } }],
    },
  },
  {
    provision: VIP,
    title: 'a removed customer no longer counts: the 3rd VIP of 20 admitted, one of whom left, is refused',
    given: [...customers(20), ...vips(2), remove('C-20', 'left'), review('C-3')],
    when: grade('C-3', 'vip'),
    expect: { status: 'refused', failed: [VIP], findings: [{ rule: VIP, facts: { customers: 19 } }] },
  },
  {
    provision: VIP,
    title: 'a blacklisted customer no longer counts',
    given: [...customers(20), ...vips(2), listByDepartment('C-20'), review('C-3')],
    when: grade('C-3', 'vip'),
    expect: { status: 'refused', failed: [VIP], findings: [{ rule: VIP, facts: { customers: 19 } }] },
  },
  {
    provision: VIP,
    title: 'the customers of another department do not count',
    given: [...customers(6), ...customers(20, { departmentId: WEST }), review('C-1')],
    when: grade('C-1', 'vip'),
    expect: { status: 'refused', failed: [VIP], findings: [{ rule: VIP, facts: { customers: 6 } }] },
  },
]

const PREFERRED = 'preferred-share-of-department'
const preferredShare: readonly RegulationCase[] = [
  {
    provision: PREFERRED,
    title: '3 preferred of 10 customers are 30 % exactly: accepted',
    given: [...customers(10), ...preferred(2), review('C-3')],
    when: grade('C-3', 'preferred'),
    expect: {
      status: 'accepted',
      failed: [],
      findings: [
        { rule: PREFERRED, clause: 'D11-2.3.e.1', force: 'must', verdict: 'satisfied', actual: '30', limit: '30' },
      ],
    },
  },
  {
    provision: PREFERRED,
    title: 'a 4th preferred of 10 customers: refused',
    given: [...customers(10), ...preferred(3), review('C-4')],
    when: grade('C-4', 'preferred'),
    expect: {
      status: 'refused',
      failed: [PREFERRED],
      findings: [{ rule: PREFERRED, verdict: 'failed', actual: '40', limit: '30' }],
    },
  },
  {
    provision: PREFERRED,
    title: 'a 3rd preferred of 9 customers would be 33.33 %: refused',
    given: [...customers(9), ...preferred(2), review('C-3')],
    when: grade('C-3', 'preferred'),
    expect: { status: 'refused', failed: [PREFERRED], findings: [{ rule: PREFERRED, actual: '33.33' }] },
  },
  {
    provision: PREFERRED,
    title: 'a VIP is not demoted to preferred where the 30 % are full',
    given: [...customers(10), ...raised('preferred', numbered(2, 4)), ...vips(1)],
    when: grade('C-1', 'preferred', { reason: 'contract not performed' }),
    expect: { status: 'refused', failed: [PREFERRED], findings: [{ rule: PREFERRED, facts: { part: 4, room: 3 } }] },
  },
  {
    provision: PREFERRED,
    title: 'but the VIP is demoted to qualified then: the downgrade itself is never refused',
    given: [...customers(10), ...raised('preferred', numbered(2, 4)), ...vips(1)],
    when: grade('C-1', 'qualified', { reason: 'contract not performed' }),
    expect: { status: 'accepted', failed: [], untouched: [PREFERRED] },
  },
]

export const shareCases = [...vipShare, ...preferredShare]
