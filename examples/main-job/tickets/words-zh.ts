import { thousands } from '../report/amount.ts'
import { shortName } from '../report/cut.ts'
import type { TicketSummary } from './summary.ts'
import type { Words } from './words.ts'

const COMMANDS: Readonly<Record<string, string>> = {
  'complaint.receive': '接诉',
  'complaint.register': '登记',
  'complaint.classify': '分类',
  'complaint.dispatch': '派单',
  'complaint.pause': '暂停计时',
  'complaint.resume': '恢复计时',
  'complaint.resolve': '办结',
  'complaint.close': '结案',
  'complaint.reopen': '重新立案',
  'complaint.note': '备注',
}

const FIELDS = { customer: '客户', product: '产品' } as const

export const chinese: Words = {
  head: ({ file, summary, seconds }, asOf) =>
    `${file}：${summary.cases.customers === 0 ? '' : `${thousands(summary.cases.customers)} 个客户的 `}` +
    `${thousands(summary.cases.total)} 个工单，共 ${thousands(summary.lines.read)} 行，` +
    `${thousands(summary.commands.events)} 个事件，用时 ${seconds.toFixed(1)} 秒。截至文件的最后时刻 ${asOf} 判定。`,
  lines: '数据行',
  repeated: (count, firstLine) =>
    count === 0
      ? '没有重复的行。'
      : `跳过 ${thousands(count)} 行：与前面某行重复（工单、活动、时间、人员都相同），第一处在第 ${firstLine} 行`,
  unknown: count => (count === 0 ? '所有活动都已认得。' : `${thousands(count)} 种活动不认得，记为备注：`),
  unknownActivity: (activity, lines) => `${activity}：${thousands(lines)} 行`,
  refused: ({ given, refused }) =>
    `被拒绝：${thousands(given)} 个步骤中的 ${thousands(refused)} 个${refused === 0 ? '' : '，每类列出第一次'}`,
  refusedKind: ({ times, command, firstLine, caseId }) =>
    `“${commandName(command)}”${thousands(times)} 次；第一次在第 ${firstLine} 行，${shortName(caseId)}：`,
  sentence: text => text.replace(/complaint\.[a-z-]+/g, commandName),
  cases: '工单',
  caseFigures,
  order: ({ beginningWithClosed, workAfterClosed }) =>
    beginningWithClosed + workAfterClosed === 0
      ? '没有工单一开始就是“Closed”，或在其后又有办理。'
      : `先后可疑（请核对时间）：一开始就是“Closed”的工单 ${thousands(beginningWithClosed)} 个，` +
        `“Closed”之后又有办理、因此重新立案的 ${thousands(workAfterClosed)} 个：`,
  outOfOrder: ({ caseId, line, order, activity }) =>
    order === 'begins-with-closed'
      ? `${shortName(caseId)} 一开始就是“Closed”（第 ${line} 行）`
      : `${shortName(caseId)} 在“Closed”之后又有 ${JSON.stringify(activity)}（第 ${line} 行）`,
  changes: ({ changedCustomer, changedProduct }) =>
    changedCustomer + changedProduct === 0
      ? '没有工单中途变更客户或产品。'
      : `投诉以第一行所记为准；后面的行另记客户的工单 ${thousands(changedCustomer)} 个，另记产品的 ` +
        `${thousands(changedProduct)} 个：`,
  change: ({ caseId, line, field, from, to }) =>
    `${shortName(caseId)}（第 ${line} 行）：${FIELDS[field]}原为 ${from === null ? '无' : shortName(from, 30)}，后为 ` +
    shortName(to, 30),
  bySection: limit => `各部门（期限：登记起至结案 ${thousands(limit)} 个日历天）`,
  byMonth: '各结案月份',
  heads: {
    sections: ['部门', '工单', '按期', '逾期结案', '占比', '期限未到', '已逾期', '等待中'],
    months: ['月份', '结案', '按期', '逾期', '占比'],
  },
  moreSections: (count, cases) =>
    `另有 ${thousands(count)} 个工单较少的部门，共 ${thousands(cases)} 个工单（见 --json）`,
  moreMonths: (count, closed) => `此前还有 ${thousands(count)} 个月，共结案 ${thousands(closed)} 个（见 --json）`,
  worst: count => {
    if (count === 0) return '没有超过期限的工单'
    return count === 1 ? '唯一超过期限的工单' : `超期最久的 ${count} 个工单`
  },
  worstCase: ({ caseId, section, customer, daysOver }, { registered, closed, due }) =>
    `${shortName(caseId)}（部门 ${shortName(section)}，客户 ${shortName(customer)}）：超期 ${thousands(daysOver)} 天；` +
    `${registered} 登记，${due} 到期，${closed === null ? '未结案' : `${closed} 结案`}`,
  interval: (first, last, days) => (days === 1 ? `${first}（1 天）` : `${first} 至 ${last}（${days} 天）`),
  counted: intervals => `计入：${intervals.join('，')}`,
  assumed: '文件没有说明、由本程序假定的内容',
  assumptions: ({ limitDays }) => [
    `制度未规定处理期限：按 ${thousands(limitDays)} 个日历天计（--limit），自文件的第一天起施行。整日停止计时的日子不计。`,
    '每个工单都作为一件日常服务投诉，在其第一行时接诉并登记。“Wait”使计时停止，直到该工单的下一个其他活动。“Closed”之后又有办理则重新立案，备注则不然。',
    '客户的住址和电话记为“not in the file”：制度要求登记，文件中没有。',
    '文件没有记载的步骤（反馈、验证、回访）不作判定。完整对照表见 docs/reference/tickets.md。',
  ],
  further: '更多：--lang en、--json、--limit 天数、--zone 时区、--log 文件（事件）、--db 文件（日志）',
}

function caseFigures({ cases, notCounted, verdicts }: TicketSummary): string[] {
  const undecidable = verdicts.undecidable === 0 ? '' : `；等待中、期限未定 ${thousands(verdicts.undecidable)} 个`
  return [
    `已结案 ${thousands(cases.closed)} 个，未结案 ${thousands(cases.open)} 个；结案后重新立案 ` +
      `${thousands(cases.reopened)} 个，“Resolve ticket”之后又再办理 ${thousands(cases.takenUpAgain)} 个`,
    `按期结案 ${thousands(verdicts.inTime)} 个，逾期结案 ${thousands(verdicts.late)} 个；未结案中期限未到 ` +
      `${thousands(verdicts.open)} 个，已逾期 ${thousands(verdicts.overdue)} 个${undecidable}`,
    `逾期结案的工单中，最后一次“Resolve ticket”仍在期限内的有 ${thousands(cases.lateThoughResolvedInTime)} 个`,
    `因等待或已结案而不计的时间：${thousands(notCounted.cases)} 个工单的 ${thousands(notCounted.stretches)} 段，` +
      `共 ${thousands(notCounted.hours)} 小时，其中整日 ${thousands(notCounted.days)} 天`,
  ]
}

function commandName(type: string): string {
  return COMMANDS[type] ?? type
}
