/** 统计评估分析报告: what a week or a month brought. */
import { GuijuError, shown } from '../../../core/errors.ts'
import type { DeepReadonly } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
import { defineView } from '../../../core/view.ts'
import type { ServiceClass } from '../../../facts/complaint/fields.ts'
import { complaintLedger, type LedgerLine } from '../../../facts/complaint/ledger.ts'
import { type ReportPeriod, type ReportUnit, reportPeriod } from './report-period.ts'

interface Counts {
  readonly received: number
  /** Closed in the period, whenever they came in, and not reopened since. */
  readonly closed: number
}

type Line = DeepReadonly<LedgerLine>

/** Key: `week:2026-03-02` or `month:2026-03-01`, by any day of the period. */
export const serviceReport = defineView({
  name: 'service-report',
  question: {
    zh: '这一周（月）服务投诉有多少，结了多少？',
    en: 'How many service complaints came in and were closed?',
  },
  fold: complaintLedger,
  answer: ({ key, state, calendar }) => {
    const { unit, date } = readKey(key)
    const period = reportPeriod(calendar, unit, date)
    const lines = Object.values<Line>(state.lines).filter(({ kind }) => kind === 'service')
    const touched = lines.filter(one => within(period, one.receivedAt) || within(period, one.closedAt))
    const classes = [...new Set(touched.map(one => one.class))].sort(byName)
    const departments = [...new Set(touched.map(one => one.departmentId))].sort()
    return {
      period: unit,
      from: period.from,
      to: period.to,
      ...countsOf(touched, period),
      byClass: classes.map(nature => ({
        class: nature,
        ...countsOf(
          touched.filter(one => one.class === nature),
          period,
        ),
      })),
      byDepartment: departments.map(departmentId => ({
        departmentId,
        ...countsOf(
          touched.filter(one => one.departmentId === departmentId),
          period,
        ),
      })),
    }
  },
})

function countsOf(lines: readonly Line[], period: ReportPeriod): Counts {
  return {
    received: lines.filter(({ receivedAt }) => within(period, receivedAt)).length,
    closed: lines.filter(({ closedAt }) => within(period, closedAt)).length,
  }
}

function within({ start, end }: ReportPeriod, at: Instant | null): boolean {
  return at !== null && at >= start && at < end
}

// Those that nobody has classified yet come last.
function byName(one: ServiceClass | null, other: ServiceClass | null): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1
  return one < other ? -1 : 1
}

const KEY = /^(week|month):(\d{4}-\d\d-\d\d)$/

function readKey(key: string): { readonly unit: ReportUnit; readonly date: string } {
  const [, unit, date] = KEY.exec(key) ?? []
  if (unit !== undefined && date !== undefined) return { unit: unit as ReportUnit, date }
  const message = `${shown(key)} names no period: it is written week:2026-03-02 or month:2026-03-01`
  throw new GuijuError('INVALID_DATE', message, { value: key })
}
