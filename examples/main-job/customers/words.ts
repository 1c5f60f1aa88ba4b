/** What the report on a take-over says, in both languages. */
import type { Language } from '../../../src/index.ts'
import { counted, thousands } from '../report/amount.ts'
import type { CustomersReport } from './report.ts'

interface Words {
  readonly head: (report: Pick<CustomersReport, 'file' | 'summary' | 'seconds'>) => string
  readonly departments: string
  readonly breaches: (count: number) => string
  readonly breachHeads: readonly [string, string, string, string]
  readonly refused: (count: number) => string
  readonly duties: (total: { due: number; overdue: number }) => string
  readonly noDuties: string
  readonly assumed: string
  readonly assumptions: readonly string[]
  readonly further: string
  readonly template: (file: string) => string
  readonly unfit: (file: string, count: number) => string
  /** Before a value: where it stands. */
  readonly at: (row: number, column?: string) => string
  /** Between a value and what was expected in its place. */
  readonly wanted: string
  readonly more: (left: number) => string
}

const FORMS = {
  en: { xlsx: 'XLSX', 'utf-8': 'CSV in UTF-8', gb18030: 'CSV in GB18030' },
  zh: { xlsx: 'XLSX', 'utf-8': 'UTF-8 编码的 CSV', gb18030: 'GB18030 编码的 CSV' },
} as const

const english: Words = {
  head: ({ file, summary, seconds }) =>
    `${file} (${FORMS.en[summary.form]}): ${counted(summary.rows, 'row')} with ${counted(summary.customers, 'customer')}, ` +
    `${counted(summary.events, 'event')} in ${seconds.toFixed(1)} s. ` +
    `${summary.already === 0 ? 'None' : thousands(summary.already)} of the rows had been taken over before. ` +
    `SHA-256 of the file: ${summary.digest.slice(0, 16)}…`,
  departments: 'Departments (caps: 15 % VIP, 30 % preferred)',
  breaches: count =>
    count === 0
      ? 'No rule objects to the book.'
      : `What the rules object to: ${thousands(count)}, each a duty to answer for`,
  breachHeads: ['rule', 'clause', 'times', 'first row'],
  refused: count => `Refused, since something came in between: ${thousands(count)}`,
  duties: ({ due, overdue }) =>
    `Duties: ${thousands(overdue)} overdue, ${thousands(due)} due within 31 days or without a period`,
  noDuties: 'The duties of so many customers are not counted here; an office tells them department by department.',
  assumed: 'Assumed, because the file does not say it',
  assumptions: [
    'What the regulations leave blank is that of the made-up company. A breach is answered for within 30 days by a sales manager.',
    'A condition of admission that the book does not mention was not found.',
    'All periods begin now. Dates of before are kept beside the customers, and no duty is counted from them.',
  ],
  further: 'More: --lang zh, --json, --book FILE (the book as .csv or .xlsx), --log FILE (events), --db FILE (the log)',
  template: file =>
    `${file}: a row of titles to be filled in; a workbook has what may stand in each column on its second sheet.`,
  unfit: (file, count) => `${file} cannot be taken over, and nothing was written: ${counted(count, 'flaw')}`,
  at: (row, column) => `row ${row}${column === undefined ? '' : `, ${column}`}: `,
  wanted: ', expected ',
  more: left => `and ${thousands(left)} more`,
}

const chinese: Words = {
  head: ({ file, summary, seconds }) =>
    `${file}（${FORMS.zh[summary.form]}）：${thousands(summary.rows)} 行，${thousands(summary.customers)} 个客户，` +
    `${thousands(summary.events)} 个事件，用时 ${seconds.toFixed(1)} 秒。` +
    `${summary.already === 0 ? '此前均未承接。' : `其中 ${thousands(summary.already)} 行此前已承接。`}` +
    `文件的 SHA-256：${summary.digest.slice(0, 16)}…`,
  departments: '各部门（上限：VIP 15%，优选类 30%）',
  breaches: count => (count === 0 ? '簿册未违反任何规定。' : `违反规定之处：${thousands(count)} 项，均待说明`),
  breachHeads: ['规定', '条款', '次数', '首行'],
  refused: count => `因其间有变而未承接：${thousands(count)} 行`,
  duties: ({ due, overdue }) => `事项：逾期 ${thousands(overdue)} 项，31 天内到期或未定期限的待办 ${thousands(due)} 项`,
  noDuties: '客户众多，此处不统计事项；可向办公室按部门查询。',
  assumed: '文件没有说明、由本程序假定的内容',
  assumptions: [
    '制度留空的数值取自虚构公司；违规事项由销售经理在 30 天内说明。',
    '簿册未写明的准入条件视为不具备。',
    '一切期限自承接之时起算；既往日期随客户保存，不据以计算任何事项。',
  ],
  further: '更多：--lang en、--json、--book 文件（名册，.csv 或 .xlsx）、--log 文件（事件）、--db 文件（日志）',
  template: file => `${file}：一行标题，待填写；工作簿的第二张表说明各列可填的内容。`,
  unfit: (file, count) => `${file} 无法承接，未写入任何内容：${thousands(count)} 处错误`,
  at: (row, column) => `第 ${row} 行${column === undefined ? '' : `，${column}`}：`,
  wanted: '，应为：',
  more: left => `另有 ${thousands(left)} 处`,
}

export const WORDS: Readonly<Record<Language, Words>> = { en: english, zh: chinese }
