/** Business with customers on a blacklist: what is refused, and what goes on. */
import type { CaseStep, RegulationCase } from '../../../core/case.ts'
import {
  admit,
  at,
  delistByCompany,
  delistByDepartment,
  incident,
  listByCompany,
  listByDepartment,
  on,
  settle,
  trade,
  WEST,
} from '../../../facts/customer/steps.ts'

const NO_DEPARTMENT_BUSINESS = 'no-business-on-department-blacklist'
const NO_COMPANY_BUSINESS = 'no-business-on-company-blacklist'

const inBoth = on('2026-03-01', admit('C-1'), admit('C-1', { departmentId: WEST }), admit('C-2'))
const listedByEast = [...inBoth, at('2026-03-05 08:00', listByDepartment('C-1'))]
const listedByAll = [...inBoth, incident('C-1', 'major-loss'), at('2026-03-05 08:00', listByCompany('C-1'))]
const inWest = { departmentId: WEST }

function business(
  provision: string,
  title: string,
  given: readonly CaseStep[],
  when: CaseStep,
  since: string | null,
): RegulationCase {
  return {
    provision,
    title,
    given,
    when,
    expect: {
      status: since === null ? 'accepted' : 'refused',
      failed: since === null ? [] : [provision],
      findings: [{ rule: provision, verdict: since === null ? 'satisfied' : 'failed', actual: since }],
    },
  }
}

const SINCE = '2026-03-05T00:00:00.000Z'
export const blacklistedBusinessCases: readonly RegulationCase[] = [
  business(NO_DEPARTMENT_BUSINESS, 'no new business with who is on its list', listedByEast, trade('C-1', '9'), SINCE),
  business(NO_DEPARTMENT_BUSINESS, 'another department goes on', listedByEast, trade('C-1', '9', inWest), null),
  business(NO_DEPARTMENT_BUSINESS, 'nor is it admitted again while it is listed', listedByEast, admit('C-1'), SINCE),
  business(
    NO_DEPARTMENT_BUSINESS,
    'retail business is business as well',
    listedByEast,
    trade('C-1', '9', { outside: 'retail' }),
    SINCE,
  ),
  business(
    NO_DEPARTMENT_BUSINESS,
    'off the list and admitted again, business goes on',
    [...listedByEast, delistByDepartment('C-1'), admit('C-1')],
    trade('C-1', '9'),
    null,
  ),
  business(
    NO_COMPANY_BUSINESS,
    'no business with a customer that the company listed',
    listedByAll,
    trade('C-1', '9'),
    SINCE,
  ),
  business(NO_COMPANY_BUSINESS, 'with no department', listedByAll, trade('C-1', '9', inWest), SINCE),
  business(
    NO_COMPANY_BUSINESS,
    'not even one that never knew it',
    listedByAll,
    admit('C-1', { departmentId: 'south' }),
    SINCE,
  ),
  business(NO_COMPANY_BUSINESS, 'other customers are not concerned', listedByAll, trade('C-2', '9'), null),
  business(
    NO_COMPANY_BUSINESS,
    'off the list and admitted again, business goes on',
    [...listedByAll, delistByCompany('C-1'), admit('C-1')],
    trade('C-1', '9'),
    null,
  ),
  {
    provision: NO_DEPARTMENT_BUSINESS,
    title: 'settling what exists goes on for a customer on the list of the department',
    given: listedByEast,
    when: settle('C-1', '100'),
    expect: { status: 'accepted', failed: [], events: [{ type: 'customer.settled', data: { amount: '100' } }] },
  },
  {
    provision: NO_COMPANY_BUSINESS,
    title: 'settling what exists goes on for a customer on the list of the company',
    given: listedByAll,
    when: settle('C-1', '100', inWest),
    expect: { status: 'accepted', failed: [] },
  },
]
