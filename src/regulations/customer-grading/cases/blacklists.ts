/** The two blacklists: who may list, after what, which books are cleared, and the register. */
import type { CaseStep, RegulationCase } from '../../../core/case.ts'
import {
  admit,
  at,
  by,
  delistByCompany,
  delistByDepartment,
  incident,
  listByCompany,
  listByDepartment,
  MARKETING,
  on,
  WEST,
} from '../../../facts/customer/steps.ts'
import { blacklistRegister, companyBook } from '../../../facts/customer/views.ts'
import { departmentShares } from '../views.ts'

const DEPARTMENT = 'department-blacklist-by-department'
const DIVISION = 'company-blacklist-by-marketing-division'
const VERIFIED = 'company-blacklist-after-verification'
const CLEARS = 'company-blacklist-clears-all-books'

const inBoth = on('2026-03-01', admit('C-1'), admit('C-1', { departmentId: WEST }), admit('C-2'))
const loss = (fields = {}) => incident('C-1', 'major-loss', fields)
const nobody = ({ command }: CaseStep): CaseStep => ({ command })

function asked(provision: string, title: string, when: CaseStep, actual: string | null, limit: string): RegulationCase {
  const holds = actual === limit
  return {
    provision,
    title,
    given: [...inBoth, loss()],
    when,
    expect: {
      status: holds ? 'accepted' : 'refused',
      failed: holds ? [] : [provision],
      findings: [{ rule: provision, verdict: holds ? 'satisfied' : 'failed', actual, limit }],
    },
  }
}

const authority: readonly RegulationCase[] = [
  asked(DEPARTMENT, 'a department puts a customer on its own list', listByDepartment('C-1'), 'east', 'east'),
  asked(DEPARTMENT, 'but not on the list of another', by(WEST, listByDepartment('C-1')), 'west', 'east'),
  asked(DEPARTMENT, 'nor does the marketing division', by(MARKETING, listByDepartment('C-1')), MARKETING, 'east'),
  asked(DEPARTMENT, 'nor somebody of whom no department is known', nobody(listByDepartment('C-1')), null, 'east'),
  {
    provision: DEPARTMENT,
    title: 'and only the department takes the customer off its list',
    given: [...inBoth, listByDepartment('C-1')],
    when: by(WEST, delistByDepartment('C-1')),
    expect: { status: 'refused', failed: [DEPARTMENT], findings: [{ rule: DEPARTMENT, clause: 'D11-3.5.a.3' }] },
  },
  asked(DIVISION, "the marketing division keeps the company's list", listByCompany('C-1'), MARKETING, MARKETING),
  asked(DIVISION, 'a department does not', by('east', listByCompany('C-1')), 'east', MARKETING),
  asked(DIVISION, 'nor somebody of whom no department is known', nobody(listByCompany('C-1')), null, MARKETING),
  {
    provision: DIVISION,
    title: "only the marketing division takes a customer off the company's list",
    given: [...inBoth, loss(), listByCompany('C-1')],
    when: by('east', delistByCompany('C-1')),
    expect: { status: 'refused', failed: [DIVISION], findings: [{ rule: DIVISION, clause: 'D11-3.5.a.1' }] },
  },
  {
    provision: DIVISION,
    title: 'a company may call its marketing division by another name',
    company: { marketingDivision: 'sales-headquarters' },
    given: [...inBoth, loss()],
    when: by('sales-headquarters', listByCompany('C-1')),
    expect: { status: 'accepted', failed: [] },
  },
]

function verification(
  title: string,
  given: readonly CaseStep[],
  when: CaseStep,
  grave: readonly string[],
): RegulationCase {
  const holds = when.command.verified === true && grave.length > 0
  return {
    provision: VERIFIED,
    title,
    given: [...inBoth, ...given],
    when,
    expect: {
      status: holds ? 'accepted' : 'refused',
      failed: holds ? [] : [VERIFIED],
      findings: [{ rule: VERIFIED, clause: 'D11-3.3.5', verdict: holds ? 'satisfied' : 'failed', actual: grave }],
    },
  }
}

const verified: readonly RegulationCase[] = [
  verification('after a verified major loss', [loss()], listByCompany('C-1'), ['major-loss']),
  verification(
    'after verified harm to reputation, recorded by any department',
    [incident('C-1', 'reputation-damage', { departmentId: WEST })],
    listByCompany('C-1'),
    ['reputation-damage'],
  ),
  verification('a major loss that nobody verified', [loss()], listByCompany('C-1', { verified: false }), [
    'major-loss',
  ]),
  verification('nothing grave on record', [incident('C-1', 'late-payment')], listByCompany('C-1'), []),
  verification(
    'a breach of contract with a loss of CNY 10,000, where a major loss begins there',
    [incident('C-1', 'contract-breach', { loss: '10000' })],
    listByCompany('C-1'),
    ['major-loss'],
  ),
  verification(
    'one cent less is no major loss',
    [incident('C-1', 'contract-breach', { loss: '9999.99' })],
    listByCompany('C-1'),
    [],
  ),
]

const clearing: readonly RegulationCase[] = [
  {
    provision: CLEARS,
    title: "on the company's list, the customer leaves the books of every department",
    given: [...inBoth, loss()],
    when: listByCompany('C-1'),
    expect: {
      status: 'accepted',
      findings: [{ rule: CLEARS, clause: 'D11-3.3.7', verdict: 'satisfied', actual: [] }],
      events: [
        { type: 'customer.blacklisted', data: { struck: [{ departmentId: 'east' }, { departmentId: 'west' }] } },
      ],
      views: [
        {
          view: companyBook,
          answer: [
            { departmentId: 'east', customers: 1 },
            { departmentId: 'west', customers: 0 },
          ],
        },
        { view: departmentShares, key: 'east', answer: { customers: 1, qualified: { count: 1 } } },
        { view: departmentShares, key: 'west', answer: { customers: 0, qualified: { count: 0 } } },
      ],
    },
  },
  {
    provision: CLEARS,
    title: 'the list of one department clears its own books alone',
    given: inBoth,
    when: listByDepartment('C-1'),
    expect: {
      status: 'accepted',
      findings: [{ rule: CLEARS, verdict: 'not-applicable' }],
      views: [
        {
          view: companyBook,
          answer: [
            { departmentId: 'east', customers: 1 },
            { departmentId: 'west', customers: 1 },
          ],
        },
      ],
    },
  },
]

const listedByEast = [...inBoth, at('2026-03-05 08:00', listByDepartment('C-1'))]
const SINCE = '2026-03-05T00:00:00.000Z'
const register: readonly RegulationCase[] = [
  {
    provision: 'blacklist-register',
    title: 'both lists stand in one register, with the day and the reason',
    given: [...listedByEast, ...on('2026-03-06 08:00', incident('C-2', 'major-loss'), listByCompany('C-2'))],
    expect: {
      views: [
        {
          view: blacklistRegister,
          answer: [
            { customerId: 'C-1', list: 'department', departmentId: 'east', since: SINCE },
            {
              customerId: 'C-2',
              list: 'company',
              departmentId: null,
              since: '2026-03-06T00:00:00.000Z',
              reason: 'sold counterfeits under our brand',
            },
          ],
        },
      ],
    },
  },
  {
    provision: 'blacklist-register',
    title: 'who was taken off a list stands there no more, and still on the other',
    given: [...listedByEast, loss(), listByCompany('C-1'), delistByDepartment('C-1')],
    expect: { views: [{ view: blacklistRegister, answer: [{ customerId: 'C-1', list: 'company' }] }] },
  },
]

export const blacklistCases = [...authority, ...verified, ...clearing, ...register]
