/** Stock reports: twice a day, every day, by the wall of the office. */
import type { CaseStep, ExpectedDuty, RegulationCase } from '../../../core/case.ts'
import { dated } from '../../../core/parameter.ts'
import { assistant, at, receive, report } from '../../../facts/vehicle/steps.ts'
import { vehicleFines } from '../views/fines.ts'
import { judging, reporting, seeing } from './shorthand.ts'

/** A vehicle on Monday at 8:00. */
const stock = [at('2026-03-02 08:00', receive())]

const by5s = judging('stock-reported-by-5s')
const inTime = reporting('stock-report-in-time')
const nine = '2026-03-02T01:00:00.000Z'
const judged: readonly RegulationCase[] = [
  by5s('by 5S', stock, at('2026-03-02 08:30', report('2026-03-02', 'morning')), true, { clause: 'D06-6.2.1' }),
  by5s('by the assistant', stock, at('2026-03-02 16:00', report('2026-03-02', 'afternoon', { by: assistant })), false, {
    clause: 'D06-6.2.2',
    actual: 'sales-assistant',
    limit: ['5s'],
  }),
  inTime('a second before nine', stock, at('2026-03-02 08:59:59', report('2026-03-02', 'morning')), true, {
    clause: 'D06-6.2.1',
    subject: 'stock-report:2026-03-02:morning',
    limit: nine,
  }),
  inTime('at nine it is late', stock, at('2026-03-02 09:00:00', report('2026-03-02', 'morning')), false, {
    clause: 'D06-6.2.1',
    actual: nine,
    limit: nine,
  }),
  inTime('a second before five', stock, at('2026-03-02 16:59:59', report('2026-03-02', 'afternoon')), true, {
    clause: 'D06-6.2.2',
  }),
  inTime('at five it is late', stock, at('2026-03-02 17:00:00', report('2026-03-02', 'afternoon')), false),
  inTime('told the next day', stock, at('2026-03-03 08:00', report('2026-03-02', 'morning')), false),
  inTime(
    'a company that asks for it by ten',
    stock,
    at('2026-03-02 09:59:59', report('2026-03-02', 'morning')),
    true,
    {},
    { morningReportBefore: '10:00' },
  ),
]

type Round = 'morning' | 'afternoon'

/** One round of one day, as of a moment. */
function owed(
  round: Round,
  title: string,
  given: readonly CaseStep[],
  asOf: string,
  day: string,
  rows: readonly ExpectedDuty[],
): RegulationCase {
  const obligation = `${round}-stock-report`
  const subject = `stock-report:${day}:${round}`
  return { provision: obligation, title, given, expect: { obligations: [{ asOf, obligation, subject, rows }] } }
}

const morning = { clause: 'D06-6.2.1', since: '2026-03-03 00:00', due: '2026-03-03 09:00' }
const reported = [...stock, at('2026-03-03 08:59:59', report('2026-03-03', 'morning'))]
const days: readonly RegulationCase[] = [
  owed('morning', 'a second before nine', stock, '2026-03-03 08:59:59', '2026-03-03', [{ ...morning, status: 'due' }]),
  owed('morning', 'overdue at nine', stock, '2026-03-03 09:00', '2026-03-03', [{ ...morning, status: 'overdue' }]),
  owed('morning', 'the day before it, it still runs', stock, '2026-03-02 23:59:59', '2026-03-03', [
    { ...morning, status: 'running' },
  ]),
  owed('morning', 'done', reported, '2026-03-03 09:00', '2026-03-03', []),
  owed(
    'morning',
    'done late',
    [...stock, at('2026-03-03 10:00', report('2026-03-03', 'morning'))],
    '2026-03-03 11:00',
    '2026-03-03',
    [],
  ),
  owed('morning', 'the next day has its own', reported, '2026-03-04 08:00', '2026-03-04', [{ status: 'due' }]),
  owed('morning', 'Saturday and Sunday are days like all', reported, '2026-03-08 09:00', '2026-03-08', [
    { due: '2026-03-08 09:00', status: 'overdue' },
  ]),
  owed(
    'morning',
    'a day that was passed over stays open',
    [...reported, at('2026-03-06 08:00', report('2026-03-06', 'morning'))],
    '2026-03-06 12:00',
    '2026-03-04',
    [{ status: 'overdue' }],
  ),
  owed(
    'morning',
    'a stock that begins at nine owes no morning that day',
    [at('2026-03-02 09:00', receive())],
    '2026-03-02 12:00',
    '2026-03-02',
    [],
  ),
  owed(
    'morning',
    'one that begins a second earlier does',
    [at('2026-03-02 08:59:59', receive())],
    '2026-03-02 12:00',
    '2026-03-02',
    [{ status: 'overdue' }],
  ),
  owed(
    'morning',
    'a vehicle that is told late was here all the same',
    [
      at('2026-03-03 10:00', receive('V-1')),
      { ...receive('V-2'), at: '2026-03-02 08:00', recorded: '2026-03-03 11:00' },
    ],
    '2026-03-03 12:00',
    '2026-03-02',
    [{ status: 'overdue' }],
  ),
  owed('morning', 'without a stock there is nothing to report', [], '2026-03-02 12:00', '2026-03-02', []),
  owed(
    'morning',
    'the first report begins it as well',
    [at('2026-03-02 08:00', report('2026-03-02', 'morning'))],
    '2026-03-03 10:00',
    '2026-03-03',
    [{ status: 'overdue' }],
  ),
  owed('afternoon', 'a second before five', stock, '2026-03-02 16:59:59', '2026-03-02', [
    {
      clause: 'D06-6.2.2',
      since: '2026-03-02 00:00',
      due: '2026-03-02 17:00',
      status: 'due',
      facts: { before: '17:00' },
    },
  ]),
  owed('afternoon', 'overdue at five', stock, '2026-03-02 17:00', '2026-03-02', [{ status: 'overdue' }]),
  owed(
    'afternoon',
    'the morning report does not do',
    [...stock, at('2026-03-02 08:30', report('2026-03-02', 'morning'))],
    '2026-03-02 17:00',
    '2026-03-02',
    [{ status: 'overdue' }],
  ),
  owed(
    'afternoon',
    'done',
    [...stock, at('2026-03-02 16:59:59', report('2026-03-02', 'afternoon'))],
    '2026-03-02 17:00',
    '2026-03-02',
    [],
  ),
]

const fined = seeing('fines-for-stock-reports', vehicleFines)
const both = [...stock, at('2026-03-02 08:30', report('2026-03-02', 'morning'))]
const missing = {
  who: null,
  role: '5s',
  why: 'missing-stock-report:2026-03-02:morning',
  kind: 'fine',
  amount: '50',
  clause: 'D06-6.2.3',
}
const fines: readonly RegulationCase[] = [
  fined('not before nine', stock, '2026-03-02 08:59:59', []),
  fined('missing at nine', stock, '2026-03-02 09:00', [missing]),
  fined('and again at five', stock, '2026-03-02 17:00', [
    missing,
    { ...missing, why: 'missing-stock-report:2026-03-02:afternoon' },
  ]),
  fined('three days of silence', both, '2026-03-04 09:00', [
    { why: 'missing-stock-report:2026-03-02:afternoon' },
    { why: 'missing-stock-report:2026-03-03:morning' },
    { why: 'missing-stock-report:2026-03-03:afternoon' },
    { why: 'missing-stock-report:2026-03-04:morning' },
  ]),
  fined('late', [...stock, at('2026-03-02 09:00', report('2026-03-02', 'morning'))], '2026-03-02 12:00', [
    { ...missing, who: '5s', why: 'late-stock-report:2026-03-02:morning' },
  ]),
  fined('in time', both, '2026-03-02 12:00', []),
  fined(
    'told twice, the first counts',
    [...both, at('2026-03-02 10:00', report('2026-03-02', 'morning'))],
    '2026-03-02 12:00',
    [],
  ),
  fined('at the rate of its day', both, '2026-03-03 17:00', [{ amount: '50' }, { amount: '80' }, { amount: '80' }], {
    stockReportFine: dated([{ value: '50' }, { value: '80', since: '2026-03-03' }]),
  }),
]

export const reportCases = [...judged, ...days, ...fines]
