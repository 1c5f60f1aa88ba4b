/** 来电来访: what is asked, answered, passed on, registered and seen through at the desk. */
import type { DeepReadonly } from '../../../core/event.ts'
import { pick } from '../../../core/parameter.ts'
import { contentAt, phoneRecords, type Reception, reception } from '../../../facts/service-desk/states.ts'
import type { DeskWay, RegisterField } from '../../../facts/service-desk/words.ts'
import { byTime, governed, minutes, response } from '../../../kinds/index.ts'
import { serviceDeskParameters as parameters } from '../parameters.ts'

type Known = DeepReadonly<Reception>

/** What is on record only by its steps, since its beginning was withdrawn, is none. */
export const everyReception = governed({
  of: reception,
  parameters: {},
  governs: ({ state: { openedAt } }) => openedAt ?? undefined,
  facts: ({ customerId, departmentId, way }) => ({ customer: customerId, department: departmentId, way }),
})

const byWay = (clauses: Readonly<Record<DeskWay, string>>) => ({
  clauses: [...new Set(Object.values(clauses))],
  clauseOf: ({ way }: Known) => clauses[way!],
})

const isMissed = ({ way, takenBy }: Known) => way === 'call' && takenBy === null

const asking = byWay({ call: 'D05-4.2.A1.1', visit: 'D05-4.3.A2.2', 'follow-up': 'D05-4.2.A1.1' })
const answering = byWay({ call: 'D05-4.2.A1.2.1', visit: 'D05-4.3.A1.3', 'follow-up': 'D05-4.2.B1.5.2' })
const referring = byWay({ call: 'D05-4.2.A1.3.1', visit: 'D05-4.3.A1.4', 'follow-up': 'D05-4.2.B1.5.2' })
const replying = byWay({ call: 'D05-4.2.A1.3.2', visit: 'D05-2.2.1', 'follow-up': 'D05-4.2.B1.5.2' })
const registering = byWay({ call: 'D05-4.2.A2.4.1', visit: 'D05-2.2.2', 'follow-up': 'D05-2.2.2' })

/** What a register says that is not there yet. */
function lacking({ question, answered, callerName, phone }: Known, fields: readonly RegisterField[]) {
  const there = { question, solution: answered, customer: callerName && phone }
  return fields.filter(field => there[field] === null)
}

export const receptionObligations = [
  /** 详细记录…咨询和疑问; 客气问明来意. */
  response({
    id: 'question-recorded',
    clauses: asking.clauses,
    title: { zh: '记录客户的问题或来意', en: 'What the customer wants is on record' },
    of: everyReception,
    from: one => (isMissed(one) ? null : one.openedAt),
    until: ({ askedAt }) => askedAt !== null,
    clause: asking.clauseOf,
    sentence: {
      zh: '部门 {department} 应问明并记录客户 {customer} 的问题或来意（{way:deskWay} {reception}）',
      en: 'department {department} asks what customer {customer} wants, and records it ({way:deskWay} {reception})',
    },
  }),
  /** 及时答复: until it is clear that there is no answer yet; a call that nobody took is to be dealt with, too. */
  response({
    id: 'question-answered',
    clauses: [...answering.clauses, 'D05-2.2.1', 'D05-2.3', 'A03e-1.2.1', 'A03e-2.2.2'],
    title: { zh: '客户问题的答复', en: 'The question of a customer is answered' },
    of: everyReception,
    from: one => one.askedAt ?? (isMissed(one) ? one.openedAt : null),
    until: ({ firstAnsweredAt, stuckAt }) => (firstAnsweredAt ?? stuckAt) !== null,
    within: minutes(parameters.answerMinutes),
    clause: one => (isMissed(one) ? 'A03e-1.2.1' : answering.clauseOf(one)),
    sentence: {
      zh: '部门 {department} 应及时答复客户 {customer}（{way:deskWay} {reception}）',
      en: 'department {department} answers customer {customer} promptly ({way:deskWay} {reception})',
    },
  }),
  /** 立即提交相关负责人; 立刻反映给相关负责人. */
  response({
    id: 'referred-at-once',
    clauses: [...referring.clauses, 'D05-4.2.A2.2.6', 'D05-4.2.A1.4.3'],
    title: { zh: '立即提交相关负责人', en: 'Referred to the person in charge at once' },
    of: everyReception,
    each: ({ state: { stuckAt, firstAnsweredAt, reaction } }) => [
      { at: firstAnsweredAt === null ? stuckAt : null, insists: false },
      { at: reaction?.what === 'insists' ? reaction.at : null, insists: true },
    ],
    from: ({ at }) => at,
    until: (_, { state }, since) => (state.referredAt ?? '') >= since || (state.answered?.at ?? '') > since,
    within: minutes(parameters.referMinutes),
    clause: ({ insists }, { state }) => (insists ? 'D05-4.2.A1.4.3' : referring.clauseOf(state)),
    sentence: {
      zh: '部门 {department} 应立即把客户 {customer} 的问题提交相关负责人（{way:deskWay} {reception}）',
      en: 'department {department} refers customer {customer} to the person in charge at once ({way:deskWay} {reception})',
    },
  }),
  /** 及时回复客户，时限30分钟内: the limit is that of calls. */
  response({
    id: 'reply-owed',
    clauses: [...replying.clauses, 'D05-4.2.A2.2.6'],
    title: { zh: '不能当场答复的回复', en: 'The reply that could not be given at once' },
    of: everyReception,
    parameters: pick(parameters, 'replyMinutes'),
    from: ({ stuckAt }) => stuckAt,
    until: ({ firstAnsweredAt }) => firstAnsweredAt !== null,
    within: ({ way }, { parametersAt }, since) => (way === 'call' ? minutes(parametersAt(since).replyMinutes) : null),
    facts: ({ way }, { parametersAt }, since) => ({
      minutes: way === 'call' ? parametersAt(since).replyMinutes : null,
    }),
    clause: replying.clauseOf,
    sentence: {
      zh: '部门 {department} 应回复客户 {customer}[，时限 {minutes} 分钟|]（{way:deskWay} {reception}）',
      en: 'department {department} replies to customer {customer}[ within {minutes} minute(s)|] ({way:deskWay} {reception})',
    },
  }),
  /** 我会在……时间给您答复. */
  response({
    id: 'promise-kept',
    clauses: ['D05-4.2.A2.2.5'],
    title: { zh: '按约定时间答复', en: 'A promised reply is given by its time' },
    of: everyReception,
    from: ({ promise }) => promise?.at,
    until: ({ answered }) => answered?.at,
    within: ({ promise }) => byTime(promise!.replyBy),
    facts: ({ promise }) => ({ by: promise!.replyBy }),
    sentence: {
      zh: '部门 {department} 已约定于 {by} 前答复客户 {customer}（{way:deskWay} {reception}）',
      en: 'department {department} has promised customer {customer} a reply by {by} ({way:deskWay} {reception})',
    },
  }),
  /** 客户…表示满意、理解，则礼貌结束通话. */
  response({
    id: 'satisfied-call-ended',
    clauses: ['D05-4.2.A1.4.1'],
    title: { zh: '客户满意后结束通话', en: 'The call of a satisfied customer is ended' },
    of: everyReception,
    from: ({ way, reaction }) => (way === 'call' && reaction?.what === 'satisfied' ? reaction.at : null),
    until: ({ endedAt }) => endedAt !== null,
    sentence: {
      zh: '客户 {customer} 已表示满意，应礼貌结束来电 {reception}',
      en: 'customer {customer} is satisfied: call {reception} is politely ended',
    },
  }),
  /** 表示不满或不理解，应尽可能取得客户的理解和支持. */
  response({
    id: 'understanding-sought',
    clauses: ['D05-4.2.A1.4.2'],
    title: { zh: '争取不满意客户的理解', en: 'A dissatisfied customer is won over' },
    of: everyReception,
    from: ({ reaction }) => (reaction?.what === 'dissatisfied' ? reaction.at : null),
    until: (one, _, since) =>
      contentAt(one) !== null || one.answered!.at > since || (one.referredAt !== null && one.referredAt >= since),
    sentence: {
      zh: '客户 {customer} 不满意，部门 {department} 应再作解释或提交相关负责人（{way:deskWay} {reception}）',
      en: 'customer {customer} is dissatisfied: department {department} explains again or refers it ({way:deskWay} {reception})',
    },
  }),
  /** 保证立即采取措施. */
  response({
    id: 'measure-carried-out',
    clauses: ['D05-4.2.A2.2.3'],
    title: { zh: '公司责任问题的措施', en: 'The measure that was promised is taken' },
    of: everyReception,
    from: ({ judged }) => (judged?.what === 'company' ? judged.at : null),
    until: ({ measureTakenAt }) => measureTakenAt,
    sentence: {
      zh: '部门 {department} 应就客户 {customer} 的问题立即采取措施（{way:deskWay} {reception}）',
      en: 'department {department} acts at once on the problem of customer {customer} ({way:deskWay} {reception})',
    },
  }),
  /** 将来电资料，解决方式，客户资料登记记录; 做好原始记录; 做好工作记录. */
  response({
    id: 'reception-registered',
    clauses: [...registering.clauses, 'A03e-1.2.3'],
    title: { zh: '来电来访登记齐全', en: 'The register says all of a reception' },
    of: everyReception,
    parameters: pick(parameters, 'registerFields'),
    from: ({ endedAt, firstAnsweredAt }) => endedAt ?? firstAnsweredAt,
    until: (one, { parametersAt }, since) => lacking(one, parametersAt(since).registerFields).length === 0,
    clause: registering.clauseOf,
    facts: (one, { parametersAt }, since) => ({ missing: lacking(one, parametersAt(since).registerFields) }),
    sentence: {
      zh: '部门 {department} 应补齐登记：{missing:registerField}（{way:deskWay} {reception}）',
      en: 'department {department} completes the register: {missing:registerField} ({way:deskWay} {reception})',
    },
  }),
  /** 请客户填写《客户来访登记》留言: of a visitor who left without an answer. */
  response({
    id: 'visitor-register-signed',
    clauses: ['D05-4.3.A2.3'],
    title: { zh: '《客户来访登记》', en: 'The register of visitors' },
    of: everyReception,
    from: ({ way, firstAnsweredAt, endedAt }) => (way === 'visit' && firstAnsweredAt === null ? endedAt : null),
    until: ({ registeredAt }) => registeredAt !== null,
    sentence: {
      zh: '客户 {customer} 来访 {reception} 未得答复，应请其填写《客户来访登记》',
      en: 'customer {customer} left visit {reception} without an answer: he is asked to sign the register of visitors',
    },
  }),
  /** 投诉类电话: is handled as a complaint. */
  response({
    id: 'complaint-of-reception-opened',
    clauses: ['D05-4.2.A2.2.1'],
    title: { zh: '投诉类来电立案', en: 'A call that is a complaint has its complaint' },
    of: everyReception,
    from: ({ kind, askedAt }) => (kind === 'complaint' ? askedAt : null),
    until: ({ linked }) => linked.complaint !== undefined,
    sentence: {
      zh: '部门 {department} 应为客户 {customer} 的投诉立案，或关联已有投诉（{way:deskWay} {reception}）',
      en: 'department {department} opens the complaint of customer {customer}, or links it ({way:deskWay} {reception})',
    },
  }),
  /** 接听客户的咨询、投诉电话，做好工作记录: what came by telephone names its call, so that nothing is told twice. */
  response({
    id: 'telephone-record-has-its-call',
    clauses: ['A03e-1.2.3'],
    title: { zh: '电话来询和投诉有来电记录', en: 'What came by telephone has its call on record' },
    of: phoneRecords,
    each: ({ state: { heard, linked } }) =>
      Object.keys(heard)
        .filter(key => !linked.includes(key))
        .map(key => heard[key]!),
    from: ({ at }) => at,
    facts: ({ record, recordId, departmentId }) => ({ record, id: recordId, department: departmentId }),
    sentence: {
      zh: '部门 {department} 应为客户 {customer} 的电话{record:deskRecord} {id} 关联来电记录',
      en: 'department {department} links {record:deskRecord} {id} of customer {customer} to its call',
    },
  }),
] as const
