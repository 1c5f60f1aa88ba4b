import { thousands } from '../report/thousands.ts'
import type { Words } from './words.ts'

export const chinese: Words = {
  head: ({ file, summary, seconds }, asOf) =>
    `${file}：${thousands(summary.cases.customers)} 个客户的 ${thousands(summary.cases.total)} 个工单，` +
    `共 ${thousands(summary.lines.read)} 行，${thousands(summary.commands.events)} 个事件，` +
    `用时 ${seconds.toFixed(1)} 秒。截至文件的最后时刻 ${asOf} 判定。`,
  lines: '行',
  lineFigures: ({ lines, repeatedLines, zone, encoding }) => [
    `按 ${encoding} 读取 ${thousands(lines.read)} 行，采用 ${thousands(lines.used)} 行` +
      (lines.blank === 0 ? '' : `；另有空行 ${thousands(lines.blank)} 行`),
    lines.repeated === 0
      ? '没有重复的行。'
      : `跳过 ${thousands(lines.repeated)} 行：与前面某行重复（工单、活动、时间、人员都相同），` +
        `第一处在第 ${repeatedLines[0]} 行`,
    lines.withoutZone === 0
      ? '所有时间都写明了时区。'
      : `${thousands(lines.withoutZone)} 行的时间未写时区，按 ${zone} 计（--zone）`,
    lines.impossible === 0 ? '没有无法采用的行。' : `${thousands(lines.impossible)} 行无法采用，已略去：`,
  ],
  flaw: (line, field, value, expected) => `第 ${line} 行：${field} 为 ${value}，应为：${expected}`,
  more: count => `另有 ${thousands(count)} 项（见 --json）`,
  unknown: count => [count === 0 ? '所有活动都已认得。' : `${thousands(count)} 种活动不认得，记为备注：`],
  unknownActivity: (activity, lines) => `${activity}：${thousands(lines)} 行`,
  refused: ({ given, refused }) =>
    `被拒绝：${thousands(given)} 个步骤中的 ${thousands(refused)} 个${refused === 0 ? '' : '，每类列出第一次'}`,
  refusedKind: ({ command, rules, times, firstLine, caseId }) =>
    `${thousands(times)} 次 ${command}，依据 ${rules.join('、')}；第 ${firstLine} 行，${caseId}：`,
  cases: '工单',
  caseFigures: ({ cases, notCounted, verdicts }) => [
    `已结案 ${thousands(cases.closed)} 个，未结案 ${thousands(cases.open)} 个；结案后重新立案 ` +
      `${thousands(cases.reopened)} 个，“Resolve ticket”之后又再办理 ${thousands(cases.takenUpAgain)} 个`,
    `按期结案 ${thousands(verdicts.inTime)} 个，逾期结案 ${thousands(verdicts.late)} 个；未结案中期限未到 ` +
      `${thousands(verdicts.open)} 个，已逾期 ${thousands(verdicts.overdue)} 个` +
      (verdicts.undecidable === 0 ? '' : `；等待中、期限未定 ${thousands(verdicts.undecidable)} 个`),
    `逾期结案的工单中，最后一次“Resolve ticket”仍在期限内的有 ${thousands(cases.lateThoughResolvedInTime)} 个`,
    `因等待或已结案而不计的时间：${thousands(notCounted.cases)} 个工单的 ${thousands(notCounted.stretches)} 段，` +
      `共 ${thousands(notCounted.hours)} 小时，其中整日 ${thousands(notCounted.days)} 天`,
  ],
  bySection: limit => `各部门（期限：登记起至结案 ${limit} 个日历天）`,
  byMonth: '各结案月份',
  heads: {
    sections: ['部门', '工单', '按期', '逾期结案', '占比', '期限未到', '已逾期', '等待中'],
    months: ['月份', '结案', '按期', '逾期', '占比'],
  },
  worst: count => (count === 0 ? '没有超过期限的工单' : `超期最久的 ${count} 个工单`),
  worstCase: ({ caseId, section, customer, daysOver }, { registered, closed, due }) =>
    `${caseId}（部门 ${section}，客户 ${customer}）：超期 ${daysOver} 天；${registered} 登记，${due} 到期，` +
    (closed === null ? '未结案' : `${closed} 结案`),
  interval: (first, last, days) => (days === 1 ? `${first}（1 天）` : `${first} 至 ${last}（${days} 天）`),
  counted: intervals => `计入：${intervals.join('，')}`,
  assumed: '文件没有说明、由本程序假定的内容',
  assumptions: ({ limitDays }) => [
    `制度未规定处理期限：按 ${limitDays} 个日历天计（--limit），自文件的第一天起施行。整日停止计时的日子不计。`,
    '每个工单都作为一件日常服务投诉，在其第一行时接诉并登记。“Wait”使计时停止，直到该工单的下一个其他活动。',
    '客户的住址和电话记为“not in the file”：制度要求登记，文件中没有。',
    '文件没有记载的步骤（反馈、验证、回访）不作判定。完整对照表见 docs/reference/tickets.md。',
  ],
  further: '更多：--lang en、--json、--limit 天数、--zone 时区、--log 文件（事件）、--db 文件（日志）',
}
