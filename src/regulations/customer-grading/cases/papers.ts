/** Papers: what a department keeps on file, what must stand in it, and what is answered. */
import type { CaseStep, Expected, ExpectedDuty, RegulationCase } from '../../../core/case.ts'
import { admit, at, grade, on, raised } from '../../../facts/customer/steps.ts'
import { answer, file } from '../../../facts/filing/steps.ts'

type Content = Readonly<Record<string, unknown>>

const working = [at('2026-03-01 10:00', admit('C-1'))]
const procedure = { complaintKinds: ['quality', 'service'], scope: 'all goods', responsible: 'Ms Li', handlingDays: 15 }
const structure = { vipShare: '15', preferredShare: '30' }

const PAPERS = 'department-papers-on-file'
const six = [
  { clause: 'D11-R2.a', facts: { paper: 'implementing-rules' } },
  { clause: 'D11-R2.b', facts: { paper: 'file-officer' } },
  { clause: 'D11-R2.c.1', facts: { paper: 'market-analysis' } },
  { clause: 'D11-R2.c.2', facts: { paper: 'customer-structure' } },
  { clause: 'D11-R2.c.3', facts: { paper: 'development-plan' } },
  { clause: 'D11-R2.g.1', facts: { paper: 'complaint-procedure' } },
].map(one => ({ ...one, subject: 'department:east', since: '2026-03-01 10:00', due: null }) as const)

const allFiled = [
  file('implementing-rules'),
  file('file-officer', { content: { person: 'Mr Zhou' } }),
  file('market-analysis'),
  file('customer-structure', { content: structure }),
  file('development-plan'),
  file('complaint-procedure', { content: procedure }),
]

function papers(
  title: string,
  given: readonly CaseStep[],
  rows: readonly ExpectedDuty[],
  company = {},
): RegulationCase {
  const expect = { obligations: [{ asOf: '2026-04-01', obligation: PAPERS, rows }] }
  return { provision: PAPERS, title, company, given, expect }
}

const shelves: readonly RegulationCase[] = [
  papers('a department owes six papers since its first customer was admitted', working, six),
  papers('a department without customers owes none', [file('suggestion')], []),
  papers(
    'each is done when it is filed',
    [...working, file('file-officer')],
    six.filter(one => one !== six[1]),
  ),
  papers('all filed', [...working, ...allFiled], []),
  papers(
    'a paper of another department does not do',
    [...working, file('file-officer', { departmentId: 'west' })],
    six,
  ),
  papers(
    'a company may ask for others',
    working,
    [
      { clause: 'D11-R2.b', facts: { paper: 'file-officer' } },
      { clause: 'D11-R2.f.3', facts: { paper: 'policy-change' } },
    ],
    { departmentPapers: ['file-officer', 'policy-change'] },
  ),
]

function filing(provision: string, title: string, when: CaseStep, expect: Expected, company = {}): RegulationCase {
  return { provision, title, company, given: working, when, expect }
}

const STRUCTURE = 'customer-structure-within-caps'
function planned(title: string, content: Content, holds: boolean, actual: readonly string[], company = {}) {
  const verdict = holds ? 'satisfied' : 'failed'
  const status = holds ? 'accepted' : 'refused'
  const findings = [{ rule: STRUCTURE, clause: 'D11-R2.c.2', verdict, actual }] as const
  const failed = holds ? [] : [STRUCTURE]
  return filing(STRUCTURE, title, file('customer-structure', { content }), { status, failed, findings }, company)
}

const structures: readonly RegulationCase[] = [
  planned('a plan of 15 % VIP and 30 % preferred is at both caps', structure, true, ['15', '30']),
  planned('15.0001 % VIP is above', { ...structure, vipShare: '15.0001' }, false, ['15.0001', '30']),
  planned('30.01 % preferred is above', { ...structure, preferredShare: '30.01' }, false, ['15', '30.01']),
  planned('a plan that leaves a share open is none', { vipShare: '10' }, false, ['10', '-']),
  planned('a lower cap of the company binds the plan', structure, false, ['15', '30'], { vipShareLimit: '14.5' }),
]

const PROCEDURE = 'complaint-procedure-elements'
function lacking(title: string, content: Content, missing: readonly string[]) {
  const holds = missing.length === 0
  return filing(PROCEDURE, title, file('complaint-procedure', { content }), {
    status: holds ? 'accepted' : 'refused',
    failed: holds ? [] : [PROCEDURE],
    findings: [{ rule: PROCEDURE, clause: 'D11-R2.g.1', verdict: holds ? 'satisfied' : 'failed', actual: missing }],
  })
}

const { complaintKinds, scope, responsible, handlingDays } = procedure
const procedures: readonly RegulationCase[] = [
  lacking('kinds, scope, who is responsible, and the time', procedure, []),
  lacking('no kinds', { scope, responsible, handlingDays }, ['complaintKinds']),
  lacking('an empty list of kinds', { ...procedure, complaintKinds: [] }, ['complaintKinds']),
  lacking('no scope', { complaintKinds, responsible, handlingDays }, ['scope']),
  lacking('nobody responsible', { complaintKinds, scope, handlingDays }, ['responsible']),
  lacking('no time', { complaintKinds, scope, responsible }, ['handlingDays']),
  lacking('nothing at all', {}, ['complaintKinds', 'scope', 'responsible', 'handlingDays']),
]

const SUGGESTION = 'suggestion-answered'
const suggested = [...working, at('2026-03-10 10:00', file('suggestion', { title: 'one price list' }))]
const suggestions: readonly RegulationCase[] = [
  {
    provision: SUGGESTION,
    title: 'the marketing division owes an answer since the suggestion was made',
    given: suggested,
    expect: {
      obligations: [
        { asOf: '2026-03-09', obligation: SUGGESTION, rows: [] },
        {
          asOf: '2026-04-01',
          obligation: SUGGESTION,
          rows: [
            {
              clause: 'D11-R1.h',
              subject: 'department:east',
              since: '2026-03-10 10:00',
              due: null,
              facts: { paper: 'P-suggestion', title: 'one price list' },
            },
          ],
        },
      ],
    },
  },
  {
    provision: SUGGESTION,
    title: 'other papers ask for no answer',
    given: [...working, ...allFiled],
    expect: { obligations: [{ asOf: '2026-04-01', obligation: SUGGESTION, rows: [] }] },
  },
  {
    provision: SUGGESTION,
    title: 'done with the answer, adopted or not',
    given: suggested,
    when: at('2026-03-20', answer('P-suggestion', { adopted: false })),
    expect: {
      status: 'accepted',
      events: [{ type: 'paper.answered', data: { adopted: false, answer: 'done' } }],
      obligations: [{ asOf: '2026-04-01', obligation: SUGGESTION, rows: [] }],
    },
  },
]

const PLAN = 'key-customer-plan'
const vip = on('2026-03-10 10:00', raised('vip', ['C-1']))
const plan = (customerId: string) => file('key-customer-plan', { customerId })
function planFor(
  title: string,
  given: readonly CaseStep[],
  rows: readonly ExpectedDuty[],
  company = {},
): RegulationCase {
  const expect = { obligations: [{ asOf: '2026-04-01', obligation: PLAN, rows }] }
  return { provision: PLAN, title, company: { minimumAllowance: 1, ...company }, given: [...working, ...given], expect }
}

const preferred = on('2026-03-10 10:00', raised('preferred', ['C-1']))
const plans: readonly RegulationCase[] = [
  planFor('a plan is owed for a VIP since the grading', vip, [
    { clause: 'D11-R1.i.2', subject: 'customer:C-1', since: '2026-03-10 10:00', due: null },
  ]),
  planFor('done when it is filed', [...vip, plan('C-1')], []),
  planFor('the plan for another customer does not do', [...vip, plan('C-2')], [{ subject: 'customer:C-1' }]),
  planFor('no plan for a preferred customer', preferred, []),
  planFor('unless the company counts preferred customers as key customers', preferred, [{ due: null }], {
    keyCustomerGrades: ['vip', 'preferred'],
  }),
  planFor('who is demoted needs none any more', [...vip, grade('C-1', 'qualified', { reason: 'shrunk' })], []),
]

const others: readonly RegulationCase[] = [
  filing(
    'policy-change-dated',
    'a change of policy is filed with the day from which it holds',
    file('policy-change', { title: '30 days of credit', content: { from: '2026-04-01' } }),
    { status: 'accepted', events: [{ type: 'paper.filed', data: { content: { from: '2026-04-01' } } }] },
  ),
  filing(
    'scoring-standard-of-department',
    'a department may file a scoring standard of its own, product by product',
    file('scoring-standard', { paperId: 'P-knees-2026', title: 'scores for knees' }),
    { status: 'accepted', events: [{ type: 'paper.filed', data: { departmentId: 'east', paperId: 'P-knees-2026' } }] },
  ),
]

export const paperCases = [...shelves, ...structures, ...procedures, ...suggestions, ...plans, ...others]
