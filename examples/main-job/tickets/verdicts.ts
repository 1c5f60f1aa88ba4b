/** On time or late, counted: over all, by section, by month of closing. */
import { grouped } from '../grouped.ts'
import type { JudgedCase } from './case.ts'

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

export function verdictsOf(cases: readonly JudgedCase[]): Verdicts {
  const count = (wanted: JudgedCase['handling']['verdict']) =>
    cases.filter(({ handling }) => handling.verdict === wanted).length
  return {
    inTime: count('in-time'),
    late: count('late'),
    open: count('open'),
    overdue: count('overdue'),
    undecidable: count('undecidable'),
  }
}

export function bySection(cases: readonly JudgedCase[]): BySection[] {
  const sections = [...grouped(cases, ({ handling }) => handling.departmentId)]
  sections.sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
  return sections.map(([section, some]) => ({ section, cases: some.length, ...verdictsOf(some) }))
}

export function byMonth(cases: readonly JudgedCase[]): ByMonth[] {
  const closed = cases.filter(({ closingMonth }) => closingMonth !== null)
  const months = [...grouped(closed, ({ closingMonth }) => closingMonth!)].sort(([a], [b]) => (a < b ? -1 : 1))
  return months.map(([month, some]) => {
    const { inTime, late } = verdictsOf(some)
    return { month, closed: some.length, inTime, late }
  })
}
