/** What the report on purchases says, in both languages. */
import type { Language } from '../../../src/index.ts'
import { counted, thousands } from '../report/amount.ts'
import type { PurchaseReport } from './report.ts'
import type { Summary } from './summary.ts'
import { PATIENCE, PREFERRED_CENTS, VIP_CENTS } from './terms.ts'

interface Words {
  readonly head: (report: Pick<PurchaseReport, 'file' | 'repeats' | 'summary'>) => string
  readonly departments: (day: string) => string
  readonly refused: (count: number) => string
  readonly duties: (obligations: Summary['obligations']) => string
  readonly assumed: string
  readonly assumptions: readonly string[]
  readonly further: string
}

const yuan = (cents: number): string => String(cents / 100)

const english: Words = {
  head: ({ file, repeats, summary }) =>
    `${file}: ${counted(summary.purchases, 'purchase')} of ${counted(summary.customers, 'customer')}, ` +
    `${counted(summary.events, 'event')} in ${summary.seconds.toFixed(1)} s. ${repeated(repeats)} ` +
    'Days are counted in Asia/Shanghai.',
  departments: day => `Departments on ${day} (caps: 15 % VIP, 30 % preferred)`,
  refused: count => `Refused gradings: ${thousands(count)}${count === 0 ? '' : ', the first of each kind'}`,
  duties: ({ due, overdue }) =>
    `Duties: ${thousands(overdue)} overdue, ${thousands(due)} due within 31 days or without a period`,
  assumed: 'Assumed, because the file does not say it',
  assumptions: [
    `The standards that the regulation leaves blank: VIP from ${yuan(VIP_CENTS)} a year, preferred from ${yuan(PREFERRED_CENTS)}; an amount of the file counts as so many yuan.`,
    'A customer belongs to the department of its number modulo the number of departments, is a direct distributor, and meets every condition of admission.',
    `A review finds the year's business high, fair or low by those two amounts, and nothing against the customer. At each half-year's end the best are proposed; a department stops after ${PATIENCE} refusals by a cap in a row.`,
    'Every purchase happened at noon in Shanghai. Nobody filed papers, visited or updated information, so those duties stand.',
  ],
  further: 'More: --lang zh, --json, --departments N, --log FILE (events), --db FILE (the log)',
}

function repeated(repeats: number): string {
  if (repeats === 0) return 'No line repeats another.'
  return repeats === 1
    ? 'One line repeats an earlier line exactly; it was taken as a purchase of its own.'
    : `${thousands(repeats)} lines repeat an earlier line exactly; each was taken as a purchase of its own.`
}

const chinese: Words = {
  head: ({ file, repeats, summary }) =>
    `${file}：${thousands(summary.customers)} 个客户的 ${thousands(summary.purchases)} 笔购买，` +
    `${thousands(summary.events)} 个事件，用时 ${summary.seconds.toFixed(1)} 秒。` +
    (repeats === 0 ? '没有重复的行。' : `有 ${thousands(repeats)} 行与前面某行完全相同，各按一笔单独的购买处理。`) +
    '日期按 Asia/Shanghai 计。',
  departments: day => `${day} 各部门（上限：VIP 15%，优选类 30%）`,
  refused: count => `被拒绝的分级：${thousands(count)} 次${count === 0 ? '' : '，每类列出第一次'}`,
  duties: ({ due, overdue }) => `事项：逾期 ${thousands(overdue)} 项，31 天内到期或未定期限的待办 ${thousands(due)} 项`,
  assumed: '文件没有说明、由本程序假定的内容',
  assumptions: [
    `制度留空的标准：年业务量达 ${yuan(VIP_CENTS)} 元可为VIP，达 ${yuan(PREFERRED_CENTS)} 元可为优选类；文件中的金额按元计。`,
    '客户按编号除以部门数的余数归入部门，均为直接经销商，且满足全部准入条件。',
    `评审按以上两个数额将当年业务评为高、中、低，此外没有不利记录。每半年末从业务量最高者起提名；同一上限连续拒绝 ${PATIENCE} 次后，该部门停止提名。`,
    '每笔购买都算在上海时间中午发生。没有人报送文书、走访或更新信息，因此这些事项都未完成。',
  ],
  further: '更多：--lang en、--json、--departments 部门数、--log 文件（事件）、--db 文件（日志）',
}

export const WORDS: Readonly<Record<Language, Words>> = { en: english, zh: chinese }
