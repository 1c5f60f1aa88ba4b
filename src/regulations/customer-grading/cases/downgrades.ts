/** The downgrade of a VIP with problems: by when, on which grounds, and with what reason. */
import type { CaseStep, ExpectedDuty, RegulationCase } from '../../../core/case.ts'
import { dated } from '../../../core/parameter.ts'
import { admit, at, grade, incident, on, raised, settle } from '../../../facts/customer/steps.ts'

const ONE_VIP_ALLOWED = { minimumAllowance: 1 }
const vip = on('2026-02-01', admit('C-1'), raised('vip', ['C-1']))
const crisis = incident('C-1', 'operating-crisis')
const reason = 'the hospital is being wound up'

const DOWNGRADE = 'vip-downgrade'

interface Moment {
  readonly title: string
  readonly given: readonly CaseStep[]
  readonly asOf: string
  readonly rows: readonly ExpectedDuty[]
  readonly company?: Readonly<Record<string, unknown>>
}

function deadline({ title, given, asOf, rows, company = {} }: Moment): RegulationCase {
  return {
    provision: DOWNGRADE,
    title,
    company: { ...ONE_VIP_ALLOWED, ...company },
    given,
    expect: { obligations: [{ asOf, obligation: DOWNGRADE, rows }] },
  }
}

const recorded = [...vip, at('2026-03-01 10:00', crisis)]
const SIXTH_ENDS = '2026-03-07 00:00'

const deadlines: readonly RegulationCase[] = [
  deadline({
    title: 'recorded on 1 March: to be downgraded by the end of 6 March, the day of record not counted',
    given: recorded,
    asOf: '2026-03-01 10:00',
    rows: [
      {
        subject: 'customer:C-1',
        clause: 'D11-3.3.1',
        status: 'due',
        since: '2026-03-01 10:00',
        due: SIXTH_ENDS,
        facts: { customer: 'C-1', department: 'east', ground: 'operating-crisis' },
      },
    ],
  }),
  deadline({
    title: 'one millisecond before the midnight that ends 6 March it is due',
    given: recorded,
    asOf: '2026-03-06 23:59:59.999',
    rows: [{ status: 'due', due: SIXTH_ENDS }],
  }),
  deadline({
    title: 'at that midnight it is overdue',
    given: recorded,
    asOf: SIXTH_ENDS,
    rows: [{ status: 'overdue', due: SIXTH_ENDS }],
  }),
  deadline({
    title: 'recorded in the last moment of 1 March: the same deadline',
    given: [...vip, at('2026-03-01 23:59:59.999', crisis)],
    asOf: '2026-03-02',
    rows: [{ due: SIXTH_ENDS }],
  }),
  deadline({
    title: 'recorded in the first moment of 1 March in Shanghai, when it is February in London: the same deadline',
    given: [...vip, at('2026-03-01 00:00', crisis)],
    asOf: '2026-03-02',
    rows: [{ due: SIXTH_ENDS }],
  }),
  deadline({
    title: 'weekends and holidays count: recorded on 30 September, due at the end of 5 October',
    given: [...vip, at('2026-09-30', crisis)],
    asOf: '2026-10-01',
    rows: [{ due: '2026-10-06 00:00' }],
  }),
  deadline({
    title: 'what happened on 20 February and was recorded on 1 March counts from the record',
    given: [...vip, { ...crisis, at: '2026-02-20', recorded: '2026-03-01 10:00' }],
    asOf: '2026-03-02',
    rows: [{ since: '2026-03-01 10:00', due: SIXTH_ENDS }],
  }),
  deadline({
    title: 'a second problem does not put the deadline of the first off',
    given: [...recorded, at('2026-03-04', incident('C-1', 'late-payment'))],
    asOf: '2026-03-05',
    rows: [{ since: '2026-03-01 10:00', due: SIXTH_ENDS, facts: { ground: 'operating-crisis' } }],
  }),
  deadline({
    title: 'done with the downgrade to qualified',
    given: [...recorded, at('2026-03-05', grade('C-1', 'qualified', { reason }))],
    asOf: '2026-03-05',
    rows: [],
  }),
  deadline({
    title: 'done with the downgrade to preferred',
    given: [...recorded, at('2026-03-05', grade('C-1', 'preferred', { reason }))],
    asOf: '2026-03-05',
    rows: [],
  }),
  deadline({
    title: 'what was on record before the promotion was known then, and asks for nothing now',
    given: [...on('2026-02-01', admit('C-1'), crisis), ...on('2026-02-10', raised('vip', ['C-1']))],
    asOf: '2026-03-05',
    rows: [],
  }),
  deadline({
    title: 'a preferred customer with problems is not the matter of this clause',
    given: on('2026-03-01', admit('C-1'), raised('preferred', ['C-1']), crisis),
    asOf: '2026-03-05',
    rows: [],
  }),
  deadline({
    title: 'a payment after the day it was due is a ground by itself',
    given: [...vip, at('2026-03-01', settle('C-1', '500', { dueOn: '2026-02-27' }))],
    asOf: '2026-03-02',
    rows: [{ due: SIXTH_ENDS, facts: { ground: 'late-payment' } }],
  }),
  ...(['contract-breach', 'late-payment', 'uncollected-goods', 'major-loss', 'reputation-damage'] as const).map(kind =>
    deadline({
      title: `${kind} is a ground`,
      given: [...vip, at('2026-03-01', incident('C-1', kind))],
      asOf: '2026-03-02',
      rows: [{ due: SIXTH_ENDS, facts: { ground: kind } }],
    }),
  ),
  deadline({
    title: 'a company that names fewer grounds asks for no downgrade on the others',
    company: { downgradeGrounds: ['major-loss'] },
    given: recorded,
    asOf: '2026-03-02',
    rows: [],
  }),
  deadline({
    title: 'a case keeps the period under which it began',
    company: { downgradeWithin: dated([{ value: 5 }, { value: 3, since: '2026-03-02' }]) },
    given: recorded,
    asOf: '2026-03-05',
    rows: [{ status: 'due', due: SIXTH_ENDS }],
  }),
  deadline({
    title: 'a case that began later has the new period',
    company: { downgradeWithin: dated([{ value: 5 }, { value: 3, since: '2026-03-01' }]) },
    given: recorded,
    asOf: '2026-03-05',
    rows: [{ status: 'overdue', due: '2026-03-05 00:00' }],
  }),
  deadline({
    title: 'where no period was in force then, the deadline is undecidable',
    company: { downgradeWithin: dated([{ value: 5, since: '2026-03-02' }]) },
    given: recorded,
    asOf: '2026-03-05',
    rows: [{ status: 'undecidable', due: null, facts: { parameter: 'downgradeWithin' } }],
  }),
]

const REASON = 'downgrade-with-reason'
const reasons: readonly RegulationCase[] = [
  {
    provision: REASON,
    title: 'the reason stands with the downgrade of a VIP',
    company: ONE_VIP_ALLOWED,
    given: recorded,
    when: at('2026-03-02', grade('C-1', 'qualified', { reason })),
    expect: {
      status: 'accepted',
      failed: [],
      findings: [{ rule: REASON, clause: 'D11-3.3.3', force: 'in-principle', verdict: 'satisfied', actual: reason }],
      events: [{ type: 'customer.graded', data: { from: 'vip', to: 'qualified', reason } }],
    },
  },
  {
    provision: REASON,
    title: 'without a reason the VIP is downgraded all the same, and the lack of it reported',
    company: ONE_VIP_ALLOWED,
    given: recorded,
    when: at('2026-03-02', grade('C-1', 'qualified')),
    expect: { status: 'accepted', failed: [REASON], findings: [{ rule: REASON, verdict: 'failed', actual: null }] },
  },
  {
    provision: REASON,
    title: 'the downgrade of a preferred customer is not the matter of this clause',
    company: ONE_VIP_ALLOWED,
    given: on('2026-03-01', admit('C-1'), raised('preferred', ['C-1'])),
    when: at('2026-03-02', grade('C-1', 'qualified')),
    expect: { status: 'accepted', untouched: [REASON] },
  },
]

export const downgradeCases = [...deadlines, ...reasons]
