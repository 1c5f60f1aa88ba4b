/** What a call, an answer, a promise and a follow-up have to have, and what comes before what. */
import { pick } from '../../core/parameter.ts'
import * as events from '../../facts/service-desk/events.ts'
import { reception } from '../../facts/service-desk/states.ts'
import { atMost, mandatory, oneOf, precedence, timely } from '../../kinds/index.ts'
import { fromInstant } from '../../time/instant.ts'
import { localDate } from '../../time/local-date.ts'
import { serviceDeskParameters as parameters } from './parameters.ts'

const MINUTE = 60
const [COMPLAINT, AT_FAULT] = ['D05-4.2.A2.2.2', 'D05-4.2.A2.2.3'] as const

export const serviceDeskRules = [
  /** 三声铃声之内须接听: how often it rang has happened. */
  atMost({
    id: 'call-within-three-rings',
    clauses: ['D05-4.2.A2.1.1'],
    title: { zh: '来电三声之内接听', en: 'A call is taken within three rings' },
    of: 'reception',
    observes: [events.receptionOpened],
    when: ({ data }) => data.way === 'call',
    count: ({ data }) => data.rings,
    limit: parameters.ringsAtMost,
    provided: ({ data }) => data.takenBy !== null,
    facts: ({ data }) => ({ person: data.takenBy }),
    sentence: {
      zh: '铃响 {actual} 声[，由 {person} 接听|，无人接听]；须在 {limit} 声之内接听',
      en: 'it rang {actual} time(s)[, and {person} took it|, and nobody took it]; it is taken within {limit}',
    },
  }),
  /** 咨询类、投诉类: because they are handled otherwise. */
  mandatory({
    id: 'call-classed',
    clauses: ['D05-4.2.A2.2.1'],
    title: { zh: '来电分为咨询类或投诉类', en: 'A call is an inquiry or a complaint' },
    of: reception,
    on: [events.receptionAsked],
    when: ({ after }) => after.way !== 'visit',
    needs: ['kind'],
    present: ({ data }) => ({ kind: data.kind !== null }),
    sentence: { zh: '[来电未分类|来电已分类]', en: '[the call is of no class|the call has its class]' },
  }),
  /** 详细记录并核实. */
  precedence({
    id: 'question-verified-before-answer',
    clauses: ['D05-4.2.A1.1'],
    title: { zh: '核实问题后答复', en: 'A question is verified before it is answered' },
    of: reception,
    on: [events.receptionAnswered],
    when: ({ before }) => before.way === 'call',
    first: ({ before }) => before.verifiedAt,
    sentence: {
      zh: '于 {limit} 答复[，问题已于 {actual} 核实|，问题尚未核实]',
      en: 'answered at {limit}[, the question was verified at {actual}|, the question was not verified]',
    },
  }),
  /** 首先真诚抱歉, 必须向对方道歉. */
  precedence({
    id: 'apology-before-answer',
    clauses: [COMPLAINT, AT_FAULT],
    title: { zh: '投诉和公司责任先道歉', en: 'Who complains, or suffers by our fault, hears an apology first' },
    of: reception,
    on: [events.receptionAnswered],
    when: ({ before }) => before.kind === 'complaint' || before.judged?.what === 'company',
    first: ({ before }) => before.apologisedAt,
    clause: ({ before }) => (before.kind === 'complaint' ? COMPLAINT : AT_FAULT),
    sentence: {
      zh: '于 {limit} 答复[，已于 {actual} 道歉|，尚未道歉]',
      en: 'answered at {limit}[, after an apology at {actual}|, without an apology]',
    },
  }),
  /** 保证立即采取措施; 委婉表示拒绝，…解释其中理由. */
  mandatory({
    id: 'measure-or-reasons',
    clauses: [AT_FAULT, 'D05-4.2.A2.2.4'],
    title: { zh: '公司责任须有措施，婉拒须有理由', en: 'Our fault brings a measure, a refusal its reasons' },
    of: 'reception',
    on: [events.receptionJudged],
    needs: ({ data }) => (data.fault === 'company' ? ['measure'] : ['reasons']),
    clause: ({ data }) => (data.fault === 'company' ? AT_FAULT : 'D05-4.2.A2.2.4'),
    facts: ({ data }) => ({ fault: data.fault }),
    sentence: {
      zh: '{fault:deskFault}：[缺 {actual:deskField}|措施或理由已写明]',
      en: '{fault:deskFault}: [no {actual:deskField}|with its measure or reasons]',
    },
  }),
  /** 我会在……时间给您答复，请您留下联系方式. */
  mandatory({
    id: 'promise-with-time-and-contact',
    clauses: ['D05-4.2.A2.2.5'],
    title: { zh: '约定答复须有时间和联系方式', en: 'A promised reply has a time and a way to reach the customer' },
    of: 'reception',
    on: [events.replyPromised],
    needs: ['replyBy', 'reachAt'],
    sentence: { zh: '[缺：{actual:deskField}|齐备]', en: '[missing: {actual:deskField}|all there]' },
  }),
  /** 时限30分钟内: what is promised for later is promised against it. */
  atMost({
    id: 'promise-within-limit',
    clauses: ['D05-4.2.A1.3.2'],
    title: { zh: '约定的答复在时限之内', en: 'A reply is promised within the time' },
    force: 'in-principle',
    of: reception,
    on: [events.replyPromised],
    when: ({ before }) => before.way === 'call' && before.answered === null,
    count: ({ data: { replyBy }, before: { stuckAt }, event }) =>
      replyBy === null
        ? null
        : Math.ceil((fromInstant(replyBy) - fromInstant(stuckAt ?? event.occurredAt)) / (MINUTE * 1_000)),
    limit: parameters.replyMinutes,
    sentence: {
      zh: '约定在 {actual} 分钟后答复，时限 {limit} 分钟',
      en: 'a reply is promised after {actual} minute(s), the limit is {limit}',
    },
  }),
  /** 及时回复客户，时限30分钟内: a reply that comes late is better than none. */
  timely({
    id: 'reply-in-time',
    clauses: ['D05-4.2.A1.3.2'],
    title: { zh: '不能当场答复的限时回复', en: 'The reply that could not be given at once' },
    of: reception,
    observes: [events.receptionAnswered],
    when: ({ before }) => before.way === 'call' && before.answered === null,
    parameters: pick(parameters, 'replyMinutes'),
    from: ({ before }) => before.stuckAt,
    seconds: ({ before, parametersAt }) => parametersAt(before.stuckAt!).replyMinutes * MINUTE,
    sentence: {
      zh: '历时 {actual} 秒回复，上限 {limit} 秒',
      en: 'replied after {actual} second(s), the limit is {limit}',
    },
  }),
  /** 您曾在……日致电我们反映了××情景. */
  oneOf({
    id: 'follow-up-names-the-day',
    clauses: ['D05-4.2.B2.2'],
    title: { zh: '回访说明客户反映问题的日期', en: 'A follow-up call names the day of the report' },
    of: reception,
    on: [events.receptionFollowedUp],
    value: ({ data }) => data.reportedOn,
    among: ({ before: { openedAt }, calendar }) => (openedAt === null ? [] : localDate(calendar, openedAt)),
    sentence: {
      zh: '[说明的日期是 {actual}|未说明日期]；客户于 {limit} 反映',
      en: '[the day that was named is {actual}|no day was named]; the customer came on {limit}',
    },
  }),
  /** 关于这个问题我们已经有了跟进结果. */
  precedence({
    id: 'follow-up-with-a-result',
    clauses: ['D05-4.2.B2.2'],
    title: { zh: '有了答复方可回访', en: 'A follow-up call is made once there is an answer' },
    of: reception,
    on: [events.receptionFollowedUp],
    first: ({ before }) => before.firstAnsweredAt,
    sentence: {
      zh: '于 {limit} 回访[，已于 {actual} 答复|，尚无答复]',
      en: 'called at {limit}[, and there is an answer since {actual}|, and there is no answer yet]',
    },
  }),
  /** 提交公司职责人办公室; 向部门经理汇报. */
  oneOf({
    id: 'day-handed-in-to-whom',
    clauses: ['D05-4.2.A1.2.2', 'D05-4.2.A2.4.2', 'A03e-2.3.2'],
    title: {
      zh: '日记簿交公司责任人办公室，报表交部门经理',
      en: 'The log goes to the office, the report to the manager',
    },
    of: 'department',
    on: [events.deskDayHandedIn],
    parameters: pick(parameters, 'logReceivers', 'reportReceivers'),
    value: ({ data }) => data.receiver,
    among: ({ data, parameters: { logReceivers, reportReceivers } }) =>
      data.paper === 'daily-log' ? logReceivers : reportReceivers,
    clause: ({ data }) => (data.paper === 'daily-log' ? 'D05-4.2.A1.2.2' : 'A03e-2.3.2'),
    facts: ({ data }) => ({ paper: data.paper }),
    sentence: {
      zh: '{paper:deskPaper}交给 {actual:deskReceiver}，应交 {limit:deskReceiver}',
      en: '{paper:deskPaper} handed to {actual:deskReceiver}, it goes to {limit:deskReceiver}',
    },
  }),
] as const
