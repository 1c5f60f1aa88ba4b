/** Use of vehicles, transfers, second-tier shops, and what is found. */
import { owing, type RegulationCase } from '../../../core/case.ts'
import {
  at,
  cashier,
  consign,
  consultant,
  dealer,
  effective,
  inspectForTransfer,
  keeper,
  leader,
  on,
  pdiLeader,
  receive,
  report,
  sell,
  takeBack,
  transfer,
  use,
} from '../../../facts/vehicle/steps.ts'
import { secondTierStock } from '../views/board.ts'
import { vehicleFines } from '../views/fines.ts'
import { judging, passing, seeing } from './shorthand.ts'

const here = on('2026-03-02 10:00', receive())

const consent = judging('vehicle-use-with-consent', { subject: 'vehicle:V-1' })
const cash = (fields: Readonly<Record<string, unknown>> = {}) =>
  use('V-1', { user: cashier, purpose: 'cash', arrangedBy: pdiLeader, companions: ['guard'], ...fields })
const company = judging('cash-transport-in-company', { clause: 'D06-6.7.1', subject: 'vehicle:V-1' })
const uses: readonly RegulationCase[] = [
  consent("with the manager's consent", here, use(), true, { clause: 'D06-6.6.1', actual: 'sales-manager' }),
  consent('with nobody’s', here, use('V-1', { purpose: 'transport', consentBy: null }), false, {
    clause: 'D06-6.6.1',
    actual: null,
    limit: ['sales-manager'],
  }),
  consent('with that of a group leader', here, use('V-1', { consentBy: leader }), false, { actual: 'group-leader' }),
  consent('cash without consent', here, cash({ consentBy: null }), false, { clause: 'D06-6.7.1' }),
  company('in company, sent by the PDI group leader', here, cash(), true, { actual: ['guard'] }),
  company('alone', here, cash({ companions: [] }), false, { actual: [], facts: { arranger: 'pdi-group-leader' } }),
  company('nobody is company to himself', here, cash({ companions: ['finance'] }), false, { actual: [] }),
  company('in company that nobody arranged', here, cash({ arrangedBy: null }), false, { facts: { arranger: null } }),
  passing('cash-transport-in-company', 'other business needs none', here, use(), false),
]

const checked = [...here, at('2026-03-02 11:00', inspectForTransfer())]
const before = judging('accepted-before-transfer', { clause: 'D06-6.14.2', subject: 'vehicle:V-1' })
const toShop = (shop: string, fields: Readonly<Record<string, unknown>> = {}) =>
  transfer('V-1', { toShopId: shop, ...fields })
const atShop = [...checked, at('2026-03-02 12:00', toShop('S-1')), at('2026-03-03 12:00', inspectForTransfer())]
const byDealer = judging('second-tier-transfer-by-dealer', { clause: 'D06-6.14.1', subject: 'vehicle:V-1' })
const transfers: readonly RegulationCase[] = [
  before('checked', checked, at('2026-03-02 12:00', transfer()), true),
  before('checked in the same second', checked, at('2026-03-02 11:00', transfer()), true),
  before('moved a second before the check', checked, at('2026-03-02 10:59:59', transfer()), false),
  before('not checked', here, at('2026-03-02 12:00', transfer()), false, { actual: null, facts: { mover: '5s' } }),
  before(
    'a check serves one transfer',
    [...checked, at('2026-03-02 12:00', transfer())],
    at('2026-03-02 13:00', transfer()),
    false,
  ),
  byDealer('by the local dealer', atShop, at('2026-03-03 13:00', toShop('S-2', { movedBy: dealer })), true),
  byDealer('by own staff', atShop, at('2026-03-03 13:00', toShop('S-2', { movedBy: keeper })), false, {
    actual: '5s',
    limit: ['local-dealer'],
    facts: { shop: 'S-1' },
  }),
  passing(
    'second-tier-transfer-by-dealer',
    'from the own sites own staff may move it',
    checked,
    at('2026-03-02 12:00', toShop('S-1')),
  ),
]

const by5s = judging('taken-back-by-5s', { clause: 'D06-6.13.2', subject: 'vehicle:V-1' })
const consigned = [...here, at('2026-03-02 12:00', consign())]
const owed = owing('second-tier-vehicle-recalled')
const row = {
  subject: 'vehicle:V-1',
  clause: 'D06-6.13.1',
  since: '2026-03-02 12:00',
  due: '2026-04-02 00:00',
  facts: { shop: 'S-1', days: 30 },
}
const recalls: readonly RegulationCase[] = [
  by5s('by 5S', consigned, at('2026-03-20', takeBack()), true),
  by5s('by a consultant', consigned, at('2026-03-20', takeBack('V-1', { receivedBy: consultant })), false, {
    actual: 'sales-consultant',
    limit: ['5s'],
  }),
  owed('in the last second of day 30', consigned, '2026-04-01 23:59:59', [{ ...row, status: 'due' }]),
  owed('day 31', consigned, '2026-04-02 00:00', [{ ...row, status: 'overdue' }]),
  owed('taken back', [...consigned, at('2026-04-01', takeBack())], '2026-04-03', []),
  owed('sold from there', [...consigned, ...on('2026-04-01', ...effective(), sell())], '2026-04-03', []),
  owed(
    'moved to another shop, the days go on',
    [...consigned, ...on('2026-03-20', inspectForTransfer(), toShop('S-2', { movedBy: dealer }))],
    '2026-04-02 00:00',
    [{ ...row, facts: { shop: 'S-2' }, status: 'overdue' }],
  ),
  owed('given out by a transfer', [...checked, at('2026-03-02 12:00', toShop('S-1'))], '2026-04-02 00:00', [
    { ...row, status: 'overdue' },
  ]),
  owed(
    'given out again, the days begin anew',
    [...consigned, at('2026-03-20', takeBack()), at('2026-03-21 12:00', consign())],
    '2026-04-02 00:00',
    [{ since: '2026-03-21 12:00', due: '2026-04-21 00:00' }],
  ),
]

// The stock is reported, so that the fines are those of the case.
const quiet = (day: string) => [
  at(`${day} 08:00`, report(day, 'morning')),
  at(`${day} 16:00`, report(day, 'afternoon')),
]
const everyDay = Array.from({ length: 33 }, (_, index) => index + 2).map(day =>
  day <= 31 ? `2026-03-${String(day).padStart(2, '0')}` : `2026-04-${String(day - 31).padStart(2, '0')}`,
)
const told = (until: string) => everyDay.filter(day => day <= until).flatMap(quiet)
const late = seeing('fine-for-late-recall', vehicleFines)
const fine = { who: null, role: '5s', why: 'late-recall:1', kind: 'fine', amount: '50', clause: 'D06-6.13.3' }
const withReports = (until: string, ...last: readonly Parameters<typeof at>[1][]) => [
  ...[...consigned, ...told(until)].sort((one, other) => (one.at! < other.at! ? -1 : 1)),
  ...last,
]
const tiers = seeing('second-tier-stock', secondTierStock)
const lateness: readonly RegulationCase[] = [
  late('day 30: none', withReports('2026-04-01'), '2026-04-01 23:59:59', []),
  late('day 31: one day', withReports('2026-04-01'), '2026-04-02 00:00', [fine]),
  late('day 32: two', withReports('2026-04-02'), '2026-04-03 08:59:59', [
    { ...fine, why: 'late-recall:2', amount: '100' },
  ]),
  late(
    'it stops when it comes back',
    withReports('2026-04-02', at('2026-04-02 17:00', takeBack())),
    '2026-04-03 08:59:59',
    [fine],
  ),
  late(
    'on the last day it costs nothing',
    withReports('2026-04-01', at('2026-04-01 23:59', takeBack())),
    '2026-04-02 08:00',
    [],
  ),
  late(
    'and when it is sold from there',
    withReports('2026-04-02', ...on('2026-04-02 17:00', ...effective(), sell())),
    '2026-04-03 08:59:59',
    [fine],
  ),
  late(
    'whom it costs is for the company to say',
    withReports('2026-04-01'),
    '2026-04-02 00:00',
    [{ ...fine, role: 'local-dealer' }],
    { lateRecallFinedRole: 'local-dealer' },
  ),
  tiers('day 30', consigned, '2026-04-01 23:59:59', [
    { vehicleId: 'V-1', shopId: 'S-1', days: 30, until: '2026-04-01', daysLate: 0, fine: '0' },
  ]),
  tiers('day 31', consigned, '2026-04-02 00:00', [{ days: 31, daysLate: 1, fine: '50' }]),
  tiers('sold: no longer stock', [...consigned, ...on('2026-03-03', ...effective(), sell())], '2026-04-02', []),
  tiers('back home', [...consigned, at('2026-03-03', takeBack())], '2026-04-02', []),
]

export const moveCases = [...uses, ...transfers, ...recalls, ...lateness]
