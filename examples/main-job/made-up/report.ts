/** The made-up year on one page. */
import type { Language, Office } from '../../../src/index.ts'
import { thousands } from '../report/amount.ts'
import { departmentTable, type Shares } from '../report/department-table.ts'
import { dutyTable } from '../report/duty-table.ts'
import type { DutyTally } from '../report/duty-tally.ts'
import { paragraphs, WIDTH } from '../report/page.ts'
import { type Refusal, refusalList } from '../report/refusal-list.ts'
import { wrap } from '../report/text-width.ts'
import type { WhatIfSums } from '../what-if/judged.ts'
import { whatIfInThreeLines } from '../what-if/report.ts'
import { LAST_DAY, YEAR } from './act.ts'
import { members } from './company.ts'
import { regulations } from './rules.ts'

export interface MadeUpReport {
  readonly office: Office
  readonly shares: Shares
  readonly refused: readonly Refusal[]
  readonly duties: DutyTally
  readonly events: number
  readonly whatIf: WhatIfSums
}

// All regulations are in force: what the page has room for.
const KINDS_OF_A_DOCUMENT = 2
const KINDS_OF_DUTIES = 10

export function madeUpReport(report: MadeUpReport, lang: Language): string[] {
  const { office, shares, refused, duties } = report
  const words = WORDS[lang]
  const { overdue, due } = duties.total()
  return paragraphs([
    words.head(report).flatMap(line => wrap(line, WIDTH)),
    [words.departments, ...departmentTable(shares, lang)],
    [words.refused(refused.length), ...refusalList(refused, office, lang, KINDS_OF_A_DOCUMENT)],
    [words.duties(overdue, due), ...dutyTable(duties, office, lang, { most: KINDS_OF_DUTIES })],
    whatIfInThreeLines(report.whatIf, lang),
    words.further,
  ])
}

const WORDS = {
  en: {
    head: ({ events }: MadeUpReport) => [
      `guiju: the year ${YEAR} of a made-up company. Nothing here is about a real one.`,
      `${members.length} customers, ${regulations.length} regulations in force, ${thousands(events)} events in an embedded SQLite log. Days: ` +
        'Asia/Shanghai.',
    ],
    departments: `Departments on ${LAST_DAY} (caps: 15 % VIP, 30 % preferred)`,
    refused: (count: number) => `Refused: ${count}, with clause, limit and measured value`,
    duties: (overdue: number, due: number) =>
      `Duties: ${overdue} overdue, ${due} due within 31 days or without a period`,
    further: [
      'Go on:',
      '  npm start -- --lang zh               the same in Chinese',
      '  npm start -- --log year.jsonl        the log as JSON lines',
      '  npm start -- --purchases FILE        real purchases instead (--help)',
      '  npx node examples/quick-start.ts     the library in thirty lines',
      '  docs/start/01-first-grading.md       the tutorial',
    ],
  },
  zh: {
    head: ({ events }: MadeUpReport) => [
      `规矩（guiju）：一家虚构公司的 ${YEAR} 年，与任何真实公司无关。`,
      `${members.length} 个客户，施行 ${regulations.length} 项制度，嵌入式 SQLite 日志中 ${thousands(events)} 个事件。日期按 Asia/Shanghai 计。`,
    ],
    departments: `${LAST_DAY} 各部门（上限：VIP 15%，优选类 30%）`,
    refused: (count: number) => `被拒绝：${count} 次，附条款、限值和实测值`,
    duties: (overdue: number, due: number) => `事项：逾期 ${overdue} 项，31 天内到期或未定期限的待办 ${due} 项`,
    further: [
      '接下来：',
      '  npm start -- --lang en               英文报告',
      '  npm start -- --log year.jsonl        日志导出为 JSON 行',
      '  npm start -- --purchases 文件        改用真实购买记录（见 --help）',
      '  npx node examples/quick-start.ts     三十行看懂这个库',
      '  docs/start/01-first-grading.md       教程',
    ],
  },
} as const
