/** What a customer on the books may trade, and how it leaves them. */
import type { CaseStep, RegulationCase } from '../../../core/case.ts'
import { dated } from '../../../core/parameter.ts'
import { about, admit, at, on, remove, trade, WEST } from '../../../facts/customer/steps.ts'
import { companyBook } from '../../../facts/customer/views.ts'

const LICENCE = 'licence-for-variety'
const licensed = admit('C-1', { varieties: ['knee'], licensedVarieties: ['knee', 'hip'] })

function trading(
  title: string,
  given: readonly CaseStep[],
  variety: string,
  failed: readonly string[],
): RegulationCase {
  const verdict = failed.length === 0 ? 'satisfied' : 'failed'
  return {
    provision: LICENCE,
    title,
    given,
    when: trade('C-1', '100', { variety }),
    expect: {
      status: failed.length === 0 ? 'accepted' : 'refused',
      failed,
      findings: [{ rule: LICENCE, clause: 'D11-1.2.e', verdict, actual: variety }],
    },
  }
}

const licences: readonly RegulationCase[] = [
  trading('a variety that it is licensed for and trades already', [licensed], 'knee', []),
  trading('a new variety that it is licensed for', [licensed], 'hip', []),
  trading('a variety without a licence: refused, whatever other licences there are', [licensed], 'spine', [LICENCE]),
  trading(
    'a licence obtained later counts from then on',
    [licensed, about('customer.update', 'C-1', { licensedVarieties: ['knee', 'spine'] })],
    'spine',
    [],
  ),
  trading(
    'a licence that was lost',
    [licensed, about('customer.update', 'C-1', { licensedVarieties: ['hip'] })],
    'knee',
    [LICENCE],
  ),
  {
    provision: LICENCE,
    title: 'the licence for one department says nothing about another',
    given: [licensed, admit('C-1', { departmentId: WEST })],
    when: trade('C-1', '100', { variety: 'knee', departmentId: WEST }),
    expect: { status: 'refused', failed: [LICENCE], findings: [{ rule: LICENCE, limit: [] }] },
  },
]

const REMOVAL = 'removal-by-criterion'
const removals: readonly RegulationCase[] = [
  {
    provision: REMOVAL,
    title: 'removed by a criterion that the company has laid down',
    given: on('2026-03-01', admit('C-1')),
    when: at('2026-04-01', remove('C-1', 'no-business-for-two-years')),
    expect: {
      status: 'accepted',
      findings: [
        { rule: REMOVAL, clause: 'D11-R1.d.2', verdict: 'satisfied', limit: ['left', 'no-business-for-two-years'] },
      ],
      views: [{ view: companyBook, answer: [{ customers: 0 }] }],
    },
  },
  {
    provision: REMOVAL,
    title: 'another reason is none',
    given: on('2026-03-01', admit('C-1')),
    when: at('2026-04-01', remove('C-1', 'tiresome')),
    expect: {
      status: 'refused',
      failed: [REMOVAL],
      findings: [{ rule: REMOVAL, verdict: 'failed', actual: 'tiresome' }],
    },
  },
  {
    provision: REMOVAL,
    title: 'a criterion that the company gave up is one no more, from that day on',
    company: { eliminationCriteria: dated([{ value: ['left', 'small'] }, { value: ['left'], since: '2026-07-01' }]) },
    given: on('2026-03-01', admit('C-1')),
    when: at('2026-07-01 00:00', remove('C-1', 'small')),
    expect: { status: 'refused', failed: [REMOVAL], findings: [{ rule: REMOVAL, limit: ['left'] }] },
  },
]

export const licenceCases = [...licences, ...removals]
