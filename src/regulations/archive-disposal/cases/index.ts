/** The cases of the regulation, and the ordinary company in which they play. */
import type { CaseBook, CaseStep, RegulationCase } from '../../../core/case.ts'
import { admit, contact, on } from '../../../facts/customer/steps.ts'
import { forget } from '../../../facts/person/steps.ts'
import { erasureJournal } from '../../../facts/person/views.ts'
import { archiveDisposalClauses } from '../clauses.ts'
import { archiveDisposal } from '../index.ts'

const known = on('2020-03-02 10:00', admit('C-1'))
const dealt = [...known, ...on('2021-02-28 17:00', contact('C-1', 'phone'))]

interface About {
  readonly holds: boolean
  readonly finding?: object
  readonly company?: Readonly<Record<string, unknown>>
}

const judging =
  (rule: string, clause: string) =>
  (title: string, given: readonly CaseStep[], when: CaseStep, { holds, finding, company = {} }: About) =>
    ({
      provision: rule,
      title,
      company,
      given,
      when,
      expect: {
        status: holds ? 'accepted' : 'refused',
        failed: holds ? [] : [rule],
        findings: [{ rule, clause, subject: 'customer:C-1', verdict: holds ? 'satisfied' : 'failed', ...finding }],
      },
    }) satisfies RegulationCase

const at = (moment: string, fields = {}) => on(moment, forget('customer:C-1', fields))[0]!

const period = judging('retention-period-past', 'A04-5.4.2.1')
const periods: readonly RegulationCase[] = [
  period('on the last day of the period', dealt, at('2024-02-28 23:59'), {
    holds: false,
    finding: { actual: '2024-02-28', limit: '2024-02-28', facts: { last: '2021-02-28', years: 3 } },
  }),
  period('on the day after', dealt, at('2024-02-29 00:00'), { holds: true, finding: { actual: '2024-02-29' } }),
  period('a day before the end', dealt, at('2024-02-27'), { holds: false }),
  period('it runs from the last dealing, not from the first', dealt, at('2023-06-01'), { holds: false }),
  period(
    'a dealing told late is no later one',
    [...dealt, ...on('2020-06-01', contact('C-1', 'phone'))],
    at('2024-02-29'),
    {
      holds: true,
    },
  ),
  period('from the 29th of February to the 28th', on('2020-02-29', admit('C-1')), at('2023-02-28'), {
    holds: false,
    finding: { limit: '2023-02-28' },
  }),
  period('kept for no years, until the day after', dealt, at('2021-03-01'), {
    holds: true,
    company: { retentionYears: 0 },
  }),
  period('kept for no years, not on the day itself', dealt, at('2021-02-28 18:00'), {
    holds: false,
    company: { retentionYears: 0 },
  }),
  {
    provision: 'retention-period-past',
    title: 'of whom there is no dealing',
    given: [],
    when: at('2021-03-01'),
    expect: {
      status: 'accepted',
      findings: [{ rule: 'retention-period-past', subject: 'customer:C-1', verdict: 'not-applicable' }],
    },
  },
  {
    provision: 'retention-period-past',
    title: 'who is no customer',
    given: dealt,
    when: on('2021-03-01', forget('employee:E-1'))[0]!,
    expect: { status: 'accepted', findings: [{ rule: 'retention-period-past', verdict: 'not-applicable' }] },
  },
]

const LATER = '2024-03-01 09:00'

const value = judging('archive-without-further-value', 'A04-5.4.2.1')
const values: readonly RegulationCase[] = [
  value('of no value any more', dealt, at(LATER), { holds: true, finding: { actual: false } }),
  value('still of value', dealt, at(LATER, { furtherUse: true }), { holds: false, finding: { actual: true } }),
  value('nobody said', dealt, at(LATER, { furtherUse: null }), { holds: false, finding: { actual: null } }),
]

const approval = judging('disposal-approved', 'A04-5.4.2.2')
const approvals: readonly RegulationCase[] = [
  approval('by an approver', dealt, at(LATER), { holds: true, finding: { actual: 'archive-manager' } }),
  approval('by somebody else', dealt, at(LATER, { approvedBy: { personId: 'li', role: 'clerk' } }), {
    holds: false,
    finding: { actual: 'clerk', limit: ['archive-manager'] },
  }),
  approval('by nobody', dealt, at(LATER, { approvedBy: null }), { holds: false, finding: { actual: null } }),
]

const weighed = judging('disposal-weighed', 'A04-5.4.1.3')
const record = judging('disposal-recorded', 'A04-5.4.3.1')
const records: readonly RegulationCase[] = [
  weighed('both told', dealt, at(LATER), { holds: true, finding: { actual: ['cooperation', 'importance'] } }),
  weighed('one told', dealt, at(LATER, { importance: null }), { holds: false, finding: { actual: ['cooperation'] } }),
  weighed('the other told', dealt, at(LATER, { cooperation: null }), {
    holds: false,
    finding: { actual: ['importance'] },
  }),
  record('one archive', dealt, at(LATER, { archives: ['2021-17'] }), { holds: true, finding: { actual: 1 } }),
  record('none', dealt, at(LATER, { archives: [] }), { holds: false, finding: { actual: 0, limit: 1 } }),
]

const journal: readonly RegulationCase[] = [
  {
    provision: 'erasure-journal',
    title: 'what was cleared, how many, when',
    given: [...dealt, at(LATER)],
    expect: {
      views: [
        {
          view: erasureJournal,
          answer: [
            {
              subject: 'customer:C-1',
              at: '2024-03-01T01:00:00.000Z',
              reason: 'period-ended',
              archives: ['2020-3', '2021-17'],
              quantity: 2,
              approvedBy: { personId: 'wang', role: 'archive-manager' },
            },
          ],
        },
      ],
    },
  },
  {
    provision: 'keys-destroyed',
    title: 'who was forgotten is not forgotten again',
    given: [...dealt, at(LATER)],
    when: at('2024-03-02'),
    expect: { status: 'refused', failed: ['person-not-forgotten'] },
  },
]

export const archiveDisposalCases: CaseBook = {
  regulation: archiveDisposal.definition.id,
  inForce: company => archiveDisposal({ retentionYears: 3, disposalApprovers: ['archive-manager'], ...company }),
  cases: [...periods, ...values, ...approvals, ...records, ...journal],
  clauses: archiveDisposalClauses,
}
