/** A run over purchases, for people. */
import type { Language, Obligation } from '../../../src/index.ts'
import { departmentTable, type Shares } from '../report/department-table.ts'
import { dutyTable } from '../report/duty-table.ts'
import { refusalList } from '../report/refusal-list.ts'
import { wrap } from '../report/text-width.ts'
import type { Refused } from './grading-round.ts'
import type { PurchaseRun } from './run.ts'
import type { Summary } from './summary.ts'
import { PATIENCE, PREFERRED_CENTS, VIP_CENTS } from './terms.ts'

export interface PurchaseReport {
  readonly file: string
  readonly repeats: number
  readonly run: PurchaseRun
  readonly shares: Shares
  readonly duties: readonly Obligation[]
  readonly summary: Summary
}

export function purchaseReport(report: PurchaseReport, lang: Language): string[] {
  const { run, shares, duties } = report
  const words = WORDS[lang]
  return [
    ...wrap(words.head(report), 80),
    '',
    words.departments(run.reviewDays.at(-1)!),
    ...departmentTable(shares, lang),
    '',
    words.refused(run.refused.length),
    ...refusalList(run.refused.map(asked), run.office, lang),
    '',
    words.duties(report.summary.obligations),
    ...dutyTable(duties, run.office, lang),
    '',
    words.assumed,
    ...words.assumptions.flatMap(text =>
      wrap(text, 76).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`)),
    ),
    '',
    words.further,
  ]
}

function asked({ day, customerId, departmentId, grade, findings }: Refused) {
  return { day, asked: `grade ${customerId} (${departmentId}) -> ${grade}`, findings }
}

const yuan = (cents: number): string => String(cents / 100)
const thousands = (count: number): string => count.toLocaleString('en')

const WORDS = {
  en: {
    head: ({ file, repeats, summary }: PurchaseReport) =>
      `${file}: ${thousands(summary.purchases)} purchases of ${thousands(summary.customers)} customers, ` +
      `${thousands(summary.events)} events in ${summary.seconds.toFixed(1)} s. ` +
      (repeats === 0
        ? 'No line repeats another.'
        : `${repeats} lines repeat an earlier line exactly; each was taken as a purchase of its own.`),
    departments: (day: string) => `Departments on ${day} (caps: 15 % VIP, 30 % preferred)`,
    refused: (count: number) => `Refused gradings: ${count}, the first of each kind`,
    duties: ({ due, overdue }: Summary['obligations']) =>
      `Duties: ${thousands(overdue)} overdue, ${thousands(due)} due within 31 days or without a period`,
    assumed: 'Assumed, because the file does not say it',
    assumptions: [
      `The standards that the regulation leaves blank: VIP from ${yuan(VIP_CENTS)} a year, preferred from ${yuan(PREFERRED_CENTS)}; an amount of the file counts as so many yuan.`,
      'A customer belongs to the department of its number modulo the number of departments, is a direct distributor, and meets every condition of admission.',
      `A review finds the year's business high, fair or low by those two amounts, and nothing against the customer. At each half-year's end the best are proposed; a department stops after ${PATIENCE} refusals by a cap in a row.`,
      'Every purchase happened at noon in Shanghai. Nobody filed papers, visited or updated information, so those duties stand.',
    ],
    further: 'More: --lang zh, --json, --log FILE (events as JSON lines), --db FILE (keeps the log)',
  },
  zh: {
    head: ({ file, repeats, summary }: PurchaseReport) =>
      `${file}：${thousands(summary.customers)} 个客户的 ${thousands(summary.purchases)} 笔购买，` +
      `${thousands(summary.events)} 个事件，用时 ${summary.seconds.toFixed(1)} 秒。` +
      (repeats === 0 ? '没有重复的行。' : `有 ${repeats} 行与前面某行完全相同，各按一笔单独的购买处理。`),
    departments: (day: string) => `${day} 各部门（上限：VIP 15%，优选类 30%）`,
    refused: (count: number) => `被拒绝的分级：${count} 次，每类列出第一次`,
    duties: ({ due, overdue }: Summary['obligations']) =>
      `事项：逾期 ${thousands(overdue)} 项，31 天内到期或未定期限的待办 ${thousands(due)} 项`,
    assumed: '文件没有说明、由本程序假定的内容',
    assumptions: [
      `制度留空的标准：年业务量达 ${yuan(VIP_CENTS)} 元可为VIP，达 ${yuan(PREFERRED_CENTS)} 元可为优选类；文件中的金额按元计。`,
      '客户按编号除以部门数的余数归入部门，均为直接经销商，且满足全部准入条件。',
      `评审按以上两个数额将当年业务评为高、中、低，此外没有不利记录。每半年末从业务量最高者起提名；同一上限连续拒绝 ${PATIENCE} 次后，该部门停止提名。`,
      '每笔购买都算在上海时间中午发生。没有人报送文书、走访或更新信息，因此这些事项都未完成。',
    ],
    further: '更多：--lang en、--json、--log 文件（每个事件一行JSON）、--db 文件（保留日志）',
  },
} as const
