import { serviceDeskWords } from '../../../src/facts/service-desk/words.ts'
import { serviceDeskRegulationWords } from '../../../src/regulations/service-desk/words.ts'
import { share, thousands } from '../report/amount.ts'
import { shortName } from '../report/cut.ts'
import { codedCounts, lengthOf } from './coded.ts'
import type { Lacking } from './file.ts'
import type { CallsSummary } from './summary.ts'
import type { Words } from './words.ts'

const COMMANDS: Readonly<Record<string, string>> = {
  'call.take': '接听来电',
  'visitor.receive': '接待来访',
  'reception.ask': '记录问题',
  'reception.verify': '核实',
  'reception.open-complaint': '投诉立案',
  'reception.link': '关联',
  'reception.apologise': '致歉',
  'reception.refer': '转交',
  'reception.promise-reply': '约定答复',
  'reception.answer': '答复',
  'reception.react': '记录反应',
  'reception.take-measure': '采取措施',
  'reception.end': '结束',
}

const FORMS = { register: '来电登记', requests: '请求日志' } as const

const FIELDS = { way: '方式', kind: '类别', reaction: '反应', activity: '活动' } as const

const UNITS = { days: '天', hours: '小时', minutes: '分', seconds: '秒' } as const

export const chinese: Words = {
  head: ({ file, summary, seconds }, asOf) =>
    `${file}（${FORMS[summary.form]}）：${thousands(summary.receptions.total)} 件来电来访或请求，共 ` +
    `${thousands(summary.lines.read)} 行，${thousands(summary.commands.events)} 个事件，用时 ${seconds.toFixed(1)} 秒。` +
    `截至文件的最后时刻 ${asOf} 判定。`,
  lines: '数据行',
  repeated: (count, firstLine) =>
    count === 0 ? '没有重复的行。' : `跳过 ${thousands(count)} 行：与前面某行重复，第一处在第 ${firstLine} 行`,
  unknown: count => (count === 0 ? '所有用词都已认得。' : `${thousands(count)} 种用词不认得，保留在文字中：`),
  unknownName: ({ field, name, lines }) => `${FIELDS[field]} ${name}：${thousands(lines)} 行`,
  refused: ({ given, refused }) =>
    `被拒绝：${thousands(given)} 个步骤中的 ${thousands(refused)} 个${refused === 0 ? '' : '，每类列出第一次'}`,
  objected: '已记录但不合规定，每类列出第一次',
  toldKind: ({ times, command, firstLine, caseId }) =>
    `“${commandName(command)}”${thousands(times)} 次；第一次在第 ${firstLine} 行，${shortName(caseId)}：`,
  sentence: text => text.replace(/(?:call|visitor|reception)\.[a-z-]+/g, commandName),
  answers: '答复',
  answerFigures,
  owed: ({ due, overdue }) => `尚欠事项：逾期 ${thousands(overdue)} 项，未到期或未定期限 ${thousands(due)} 项`,
  byMonth: '各来电月份',
  byDepartment: '各部门',
  months: { name: '月份', left: count => `此前还有 ${thousands(count)} 个月（见 --json）` },
  departments: { name: '部门', left: count => `另有 ${thousands(count)} 个来电较少的部门（见 --json）` },
  replyHeads: ['来电来访', '按时回复', '逾时回复', '按时占比', '时限内待复', '逾时未复'],
  worst: count => {
    if (count === 0) return '没有超过时限的回复'
    return count === 1 ? '唯一超过时限的回复' : `超过时限最久的 ${count} 件`
  },
  worstReply: ({ receptionId, department, customerId, line, secondsOver }, { since, due, replied }) =>
    `${shortName(receptionId)}（第 ${line} 行，部门 ${shortName(department)}，客户 ${shortName(customerId)}）：超时 ` +
    `${lengthOf(secondsOver)
      .map(([count, unit]) => `${thousands(count)} ${UNITS[unit]}`)
      .join(' ')}；${since} 起无法答复，` +
    `${due} 到期，${replied === null ? '尚未回复' : `${replied} 回复`}`,
  assumed: '文件没有说明、由本程序假定的内容',
  assumptions: ({ form, assumed }) => [
    ...(form === 'register' ? [...assumed.map(name => ABSENT[name]), ...OF_A_REGISTER] : OF_REQUESTS),
    '日记簿、工作报表和回访不在文件中，当天材料的提交不计入尚欠事项。完整对照表见 docs/reference/calls.md。',
  ],
  further: '更多：--lang en、--json、--zone 时区、--log 文件（事件）、--db 文件（日志）',
}

const ABSENT: Readonly<Record<Lacking, string>> = {
  clerk: '没有接听人一列：来电均视为已接听。',
  kind: '没有类别一列：来电均视为咨询。',
  question: '没有问题一列：视为人人有所问。',
  verifiedAt: '没有核实时间一列：问题均视为提出时已核实。',
  apologisedAt: '没有致歉时间一列：投诉者均视为来电时已听到致歉。',
  phone: '没有电话一列：约定答复的客户均视为可以联系。',
}

const OF_A_REGISTER = [
  '问题在来电时提出。答复没有时间的，视为在通话结束时答复，未写结束时间的视为来电时；客户的反应与答复同时。转交没有时间的，以及未经转交而约定答复的，视为在来电时。',
  '登记是否齐全，以文件有哪些列为准。类别空白的被拒绝，其后按咨询处理。答复被拒绝的，视为尚未答复。',
]

const OF_REQUESTS = [
  '每个工单作为一次来电，由其第一行开始，提出咨询并当即核实。“Take in charge ticket”视为转交，30 分钟由此起算；“Resolve ticket”视为答复，“Closed”视为客户满意并结束。其余活动记为措施。',
]

function answerFigures({ receptions, kinds, reactions, replies, open }: CallsSummary): string[] {
  const { kept, missed, waiting, overdue } = replies
  return [
    `来电 ${thousands(receptions.calls)} 次（无人接听 ${thousands(receptions.missed)} 次），来访 ` +
      `${thousands(receptions.visits)} 次；其中已答复 ${thousands(receptions.answered)} 次`,
    `不能当场答复的来电 ${thousands(kept + missed + waiting + overdue)} 次：时限内回复 ${thousands(kept)} 次，逾时回复 ` +
      `${thousands(missed)} 次（按时占比 ${share(kept, kept + missed)}）；未回复而时限未到 ${thousands(waiting)} 次，已逾时 ` +
      `${thousands(overdue)} 次`,
    `类别：${codedCounts(kinds, serviceDeskWords.deskKind, 'zh')}`,
    `对答复的反应：${codedCounts(reactions, serviceDeskWords.deskReaction, 'zh')}`,
    `期末待办：${codedCounts(open, serviceDeskRegulationWords.deskReason, 'zh')}`,
  ]
}

function commandName(type: string): string {
  return COMMANDS[type] ?? type
}
