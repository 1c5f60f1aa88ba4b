/** What is owed after a listing and after a major loss: reports and notices. */
import type { CaseStep, RegulationCase } from '../../../core/case.ts'
import {
  admit,
  at,
  delistByCompany,
  delistByDepartment,
  incident,
  listByCompany,
  listByDepartment,
  MARKETING,
  on,
  raised,
  WEST,
} from '../../../facts/customer/steps.ts'
import { file } from '../../../facts/filing/steps.ts'

const inBoth = on('2026-03-01', admit('C-1'), admit('C-1', { departmentId: WEST }))
const listedByEast = [...inBoth, at('2026-03-05 08:00', listByDepartment('C-1'))]
const listedByAll = [...inBoth, incident('C-1', 'major-loss'), at('2026-03-05 08:00', listByCompany('C-1'))]

const REPORTED = 'department-blacklist-reported'
const FILED = 'company-blacklist-filed'
const NOTICED = 'company-blacklist-noticed'
const report = (departmentId: string) => file('blacklist-report', { customerId: 'C-1', departmentId })
const notice = (departmentId: string) => file('blacklist-notice', { customerId: 'C-1', departmentId })
const owed = { subject: 'customer:C-1', since: '2026-03-05 08:00', due: null, status: 'due' } as const

function duty(provision: string, title: string, given: readonly CaseStep[], owes: boolean): RegulationCase {
  const rows = owes ? [owed] : []
  return { provision, title, given, expect: { obligations: [{ asOf: '2026-03-20', obligation: provision, rows }] } }
}

const duties: readonly RegulationCase[] = [
  duty(REPORTED, 'a department owes the report of whom it listed', listedByEast, true),
  duty(REPORTED, 'until it has filed it', [...listedByEast, report('east')], false),
  duty(REPORTED, 'the report of another department does not do', [...listedByEast, report('west')], true),
  duty(
    REPORTED,
    'who is off the list again is not reported as listed',
    [...listedByEast, delistByDepartment('C-1')],
    false,
  ),
  duty(FILED, 'the marketing division owes the report of whom the company listed', listedByAll, true),
  duty(FILED, 'until it has filed it', [...listedByAll, report(MARKETING)], false),
  duty(FILED, 'the report of a department does not do', [...listedByAll, report('east')], true),
  duty(NOTICED, 'and the notice to all departments', listedByAll, true),
  duty(NOTICED, 'until it has been given', [...listedByAll, notice(MARKETING)], false),
  duty(NOTICED, 'the report is not the notice', [...listedByAll, report(MARKETING)], true),
  duty(NOTICED, 'nobody is told of an entry that was lifted', [...listedByAll, delistByCompany('C-1')], false),
]

const LOSS = 'major-loss-reported'
const graded = on('2026-03-01', admit('C-1'), raised('vip', ['C-1']))
const incidentReport = (departmentId: string) => file('incident-report', { customerId: 'C-1', departmentId })

function lossCase(
  title: string,
  given: readonly CaseStep[],
  facts: Record<string, string | null> | null,
): RegulationCase {
  const rows = facts ? [{ clause: 'D11-3.3.4', since: '2026-03-05 12:00', due: null, facts }] : []
  return {
    provision: LOSS,
    title,
    company: { minimumAllowance: 1 },
    given: [...graded, ...given],
    expect: { obligations: [{ asOf: '2026-03-20', obligation: LOSS, rows }] },
  }
}

const happened = (kind: Parameters<typeof incident>[1], fields = {}) => at('2026-03-05', incident('C-1', kind, fields))
const losses: readonly RegulationCase[] = [
  lossCase('a major loss is reported to the marketing division', [happened('major-loss')], { kind: 'major-loss' }),
  lossCase('so is harm to reputation', [happened('reputation-damage')], { kind: 'reputation-damage', loss: null }),
  lossCase(
    'so is any problem with a loss of CNY 10,000, where a major loss begins there',
    [happened('contract-breach', { loss: '10000.00' })],
    { kind: 'contract-breach', loss: '10000' },
  ),
  lossCase('one cent less is not', [happened('contract-breach', { loss: '9999.99' })], null),
  lossCase('it is done with the report', [happened('major-loss'), incidentReport('east')], null),
  lossCase('not with that of another department', [happened('major-loss'), incidentReport('west')], {
    department: 'east',
  }),
]

export const blacklistDutyCases = [...duties, ...losses]
