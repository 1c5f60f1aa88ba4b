/** 验收, 库存核对: who checks what comes in, and who reports on what is there, by when. */
import { pick } from '../../../core/parameter.ts'
import { stockReported } from '../../../facts/vehicle/events/stock.ts'
import { vehicleInspected } from '../../../facts/vehicle/events/vehicles.ts'
import { authorized, scopedRule } from '../../../kinds/index.ts'
import { roundClause, slotId, slotOf } from '../obligations/report-slots.ts'
import { vehicleStockParameters as parameters } from '../parameters.ts'
import { BY_POSITION } from '../words.ts'

export const stockRules = [
  /** Before a transfer anybody may check a vehicle. */
  authorized({
    id: 'accepted-by-consultant',
    clauses: ['D06-6.1.1'],
    title: { zh: '新车由销售顾问验收', en: 'New vehicles are accepted by a sales consultant' },
    on: [vehicleInspected],
    of: 'vehicle',
    sentence: BY_POSITION,
    concerns: ({ data }) => data.occasion === 'receipt',
    who: 'role',
    by: ({ data }) => data.by,
    recorders: parameters.recorders,
    among: parameters.vehicleAcceptors,
  }),
  authorized({
    id: 'stock-reported-by-5s',
    clauses: ['D06-6.2.1', 'D06-6.2.2'],
    title: { zh: '库存由5S核对上报', en: 'The stock is reported by the 5S staff' },
    on: [stockReported],
    of: 'stock-report',
    sentence: BY_POSITION,
    subject: ({ data }) => slotId(data),
    who: 'role',
    by: ({ data }) => data.by,
    recorders: parameters.recorders,
    among: parameters.stockReporters,
    clause: ({ data }) => roundClause[data.round],
  }),
  /** 9点之前, 17点之前: a late report is better than none, so it is reported and fined, not refused. */
  scopedRule({
    id: 'stock-report-in-time',
    clauses: ['D06-6.2.1', 'D06-6.2.2'],
    title: { zh: '库存核对按时上报', en: 'Stock reports are in time' },
    observes: [stockReported],
    of: 'stock-report',
    subject: ({ data }) => slotId(data),
    parameters: pick(parameters, 'morningReportBefore', 'afternoonReportBefore'),
    sentence: { zh: '{actual} 上报，应在 {limit} 之前', en: 'reported at {actual}, asked for before {limit}' },
    holds: ({ event: { occurredAt: actual }, data: { day, round }, calendar, parametersAt }) => {
      const { closesAt: limit } = slotOf(calendar, parametersAt, day, round)
      return { holds: actual < limit, actual, limit, clause: roundClause[round] }
    },
  }),
]
