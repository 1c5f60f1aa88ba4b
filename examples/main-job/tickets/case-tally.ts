/** What the judged cases come to, taken in one by one: verdicts, sections, months, the worst, what was not counted. */
import type { JudgedCase } from './judged-case.ts'
import { byDaysOver, type WorstCase, worstCaseOf } from './worst.ts'

export interface Verdicts {
  readonly inTime: number
  readonly late: number
  /** Not closed, the limit not over. */
  readonly open: number
  /** Not closed, the limit over. */
  readonly overdue: number
  readonly undecidable: number
}

export interface BySection extends Verdicts {
  readonly section: string
  readonly cases: number
}

export interface ByMonth {
  /** Of closing. */
  readonly month: string
  readonly closed: number
  readonly inTime: number
  readonly late: number
}

export interface NotCounted {
  readonly cases: number
  readonly stretches: number
  readonly hours: number
  readonly days: number
}

const HOUR_MS = 3_600_000
const MOST_WORST = 10

export class CaseTally {
  total = 0
  closed = 0
  reopened = 0
  /** Closed late, but last resolved before the limit was over. */
  lateThoughResolvedInTime = 0
  readonly verdicts = new VerdictCount()
  private readonly bySection = new Map<string, VerdictCount>()
  private readonly byMonth = new Map<string, VerdictCount>()
  private readonly still = { cases: 0, stretches: 0, ms: 0, days: 0 }
  private worst: JudgedCase[] = []

  /** @param lastResolvedAt when it was last resolved; null: never */
  add(judged: JudgedCase, lastResolvedAt: string | null): void {
    const { handling, closingMonth, stillMs, stillDays } = judged
    const { verdict, due, departmentId, pauses, reopenings } = handling
    this.total++
    if (closingMonth !== null) this.closed++
    if (reopenings > 0) this.reopened++
    if (verdict === 'late' && lastResolvedAt !== null && lastResolvedAt < due!) this.lateThoughResolvedInTime++
    for (const count of [this.verdicts, countIn(this.bySection, departmentId)]) count.add(verdict)
    if (closingMonth !== null) countIn(this.byMonth, closingMonth).add(verdict)
    if (pauses.length > 0) this.still.cases++
    this.still.stretches += pauses.length
    if (pauses.length > 0) this.still.ms += stillMs
    if (pauses.length > 0) this.still.days += stillDays
    if (verdict === 'late' || verdict === 'overdue') this.rank(judged)
  }

  sections(): BySection[] {
    const sections = [...this.bySection].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    return sections.map(([section, count]) => ({ section, cases: count.total, ...count.verdicts() }))
  }

  months(): ByMonth[] {
    const months = [...this.byMonth].sort(([a], [b]) => (a < b ? -1 : 1))
    return months.map(([month, count]) => {
      const { inTime, late } = count.verdicts()
      return { month, closed: count.total, inTime, late }
    })
  }

  notCounted(): NotCounted {
    const { cases, stretches, ms, days } = this.still
    return { cases, stretches, hours: Math.round((ms / HOUR_MS) * 10) / 10, days }
  }

  /** Those with the most days over the limit. */
  worstCases(): WorstCase[] {
    return this.worst.map(worstCaseOf)
  }

  private rank(judged: JudgedCase): void {
    this.worst = [...this.worst, judged].sort(byDaysOver).slice(0, MOST_WORST)
  }
}

class VerdictCount {
  total = 0
  private readonly counts = { 'in-time': 0, late: 0, open: 0, overdue: 0, undecidable: 0 }

  add(verdict: JudgedCase['handling']['verdict']): void {
    this.total++
    this.counts[verdict]++
  }

  verdicts(): Verdicts {
    const { 'in-time': inTime, late, open, overdue, undecidable } = this.counts
    return { inTime, late, open, overdue, undecidable }
  }
}

function countIn(counts: Map<string, VerdictCount>, key: string): VerdictCount {
  const count = counts.get(key) ?? new VerdictCount()
  counts.set(key, count)
  return count
}
