/** Who has to do what from the arrival to the place in stock. */
import { owing, type RegulationCase } from '../../../core/case.ts'
import { inspect, on } from '../../../facts/inventory/steps.ts'
import { accepted, arrived, fromArrival } from './goods.ts'

const arrival = { subject: 'receipt:R-1', since: '2026-03-02 09:00' } as const
const inspection = owing('arrival-inspected')
const twoDays = { inspectWithinDays: 2 }
const inspections: readonly RegulationCase[] = [
  inspection('from the arrival on, without a period', arrived, '2026-12-31', [
    {
      ...arrival,
      clause: 'A00-4.1.3.d.1',
      status: 'due',
      due: null,
      facts: { receipt: 'R-1', item: 'I-1', quantity: '100' },
    },
  ]),
  inspection(
    'a company may give days: the last moment',
    arrived,
    '2026-03-04 23:59:59.999',
    [{ ...arrival, status: 'due', due: '2026-03-05 00:00' }],
    twoDays,
  ),
  inspection('and the moment after it', arrived, '2026-03-05 00:00', [{ status: 'overdue' }], twoDays),
  inspection('0 days: the same day', arrived, '2026-03-03 00:00', [{ status: 'overdue', due: '2026-03-03 00:00' }], {
    inspectWithinDays: 0,
  }),
  inspection('inspected', accepted(), '2026-03-05', []),
]

const unreported = (report: string | null) => [...arrived, ...on('2026-03-03 10:00', inspect('R-1', { report }))]
const reporting = owing('inspection-reported')
const reports: readonly RegulationCase[] = [
  reporting('an inspection without a report', unreported(null), '2026-03-04', [
    { subject: 'receipt:R-1', clause: 'A00-4.1.3.d.3', since: '2026-03-03 10:00', status: 'due', due: null },
  ]),
  reporting('with one', unreported('as agreed'), '2026-03-04', []),
  reporting('not inspected yet', arrived, '2026-03-04', []),
  reporting('inspected again, with a report', [...unreported(null), ...on('2026-03-05', inspect())], '2026-03-06', []),
]

const entry = owing('accepted-goods-received')
const rejected = [...arrived, ...on('2026-03-03', inspect('R-1', { accepted: '0', qualityOk: false }))]
const entries: readonly RegulationCase[] = [
  entry('accepted, and nothing in stock yet', accepted(), '2026-03-04', [
    {
      subject: 'receipt:R-1',
      clause: 'A00-4.2.2.3',
      since: '2026-03-03 10:00',
      due: null,
      facts: { accepted: '100', left: '100' },
    },
  ]),
  entry('a part is in stock', [...accepted(), ...on('2026-03-04', fromArrival('99.5'))], '2026-03-05', [
    { facts: { left: '0.5' } },
  ]),
  entry('all of it is', [...accepted(), ...on('2026-03-04', fromArrival('100'))], '2026-03-05', []),
  entry('all that was accepted is', [...accepted('90'), ...on('2026-03-04', fromArrival('90'))], '2026-03-05', []),
  entry('nothing was accepted', rejected, '2026-03-05', []),
  entry('a company may give days', accepted(), '2026-03-05 00:00', [{ due: '2026-03-05 00:00', status: 'overdue' }], {
    receiveWithinDays: 1,
  }),
]

export const arrivalDutyCases: readonly RegulationCase[] = [...inspections, ...reports, ...entries]
