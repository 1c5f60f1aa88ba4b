/** A run over purchases, for people. */
import type { Language } from '../../../src/index.ts'
import { departmentTable, type Shares } from '../report/department-table.ts'
import { dutyTable } from '../report/duty-table.ts'
import { listed, paragraphs, WIDTH } from '../report/page.ts'
import { type Refusal, refusalList } from '../report/refusal-list.ts'
import { wrap } from '../report/text-width.ts'
import { whatIfTable } from '../what-if/report.ts'
import type { Refused } from './grading-round.ts'
import type { PurchaseRun } from './run.ts'
import type { Summary } from './summary.ts'
import { WORDS } from './words.ts'

export interface PurchaseReport {
  readonly file: string
  readonly repeats: number
  readonly run: PurchaseRun
  readonly shares: Shares
  readonly summary: Summary
}

export function purchaseReport(report: PurchaseReport, lang: Language): string[] {
  const { run, shares, summary } = report
  const words = WORDS[lang]
  return paragraphs([
    wrap(words.head(report), WIDTH),
    [words.departments(run.reviewDays.at(-1)!), ...departmentTable(shares, lang)],
    [words.refused(run.refused.length), ...refusalList(run.refused.map(refusalOf), run.office, lang)],
    summary.whatIf ? whatIfTable(summary.whatIf, run.office, lang) : [],
    [words.duties(summary.obligations), ...dutyTable(run.duties, run.office, lang)],
    [words.assumed, ...words.assumptions.flatMap(listed)],
    wrap(words.further, WIDTH),
  ])
}

const GRADES = { vip: 'VIP', preferred: '优选类' } as const

function refusalOf({ day, customerId, departmentId, grade, findings }: Refused): Refusal {
  const request = {
    en: `grade ${customerId} (${departmentId}) -> ${grade}`,
    zh: `分级 ${customerId}（${departmentId}）-> ${GRADES[grade]}`,
  }
  return { day, request, findings }
}
