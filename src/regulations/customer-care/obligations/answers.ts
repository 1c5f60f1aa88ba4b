/** What customers come with is answered, solved or decided on, and put in order. */
import type { Instant } from '../../../core/ports.ts'
import { heardCompany } from '../../../facts/enquiry/states/company.ts'
import { assessedComplaint, enquiry, heardDepartment } from '../../../facts/enquiry/states/heard.ts'
import type { EnquiryKind } from '../../../facts/enquiry/words.ts'
import { days, officeHours, recurrent, response, scope } from '../../../kinds/index.ts'
import { knownOr } from '../../../kinds/since-when.ts'
import { careParameters as parameters } from '../parameters.ts'

const everyEnquiry = scope({
  of: enquiry,
  facts: ({ customerId, departmentId, kind }) => ({ customer: customerId, department: departmentId, kind }),
})

const everyComplaint = scope({
  of: assessedComplaint,
  facts: ({ customerId, departmentId }) => ({ customer: customerId, department: departmentId }),
})

/** What is not done with an answer: by which clause it is to be solved. */
const CLAUSE_OF_SOLUTION: { readonly [K in EnquiryKind]?: string } = {
  problem: 'A04-3.1.3.2',
  need: 'A00-5.2.2.2',
  dispute: 'D05-2.6',
  'data-security': 'D08-12.3',
}

export const answerObligations = [
  /** 及时回复客户咨询和反馈; a solution and a decision are answers, too. */
  response({
    id: 'enquiry-answered',
    clauses: ['A04-3.1.3.1', 'A02-0.1', 'A02-0.2'],
    title: { zh: '来询的答复', en: 'Answer to an enquiry' },
    of: everyEnquiry,
    from: ({ receivedAt }) => receivedAt,
    until: ({ answeredAt, resolvedAt, decidedAt }) => (answeredAt ?? resolvedAt ?? decidedAt) !== null,
    within: officeHours(parameters.answerHours),
    clause: ({ kind }) => (kind === 'need' ? 'A02-0.1' : 'A04-3.1.3.1'),
    sentence: {
      zh: '部门 {department} 应答复客户 {customer} 的来询 {enquiry}（{kind:enquiry}）',
      en: 'department {department} answers enquiry {enquiry} of customer {customer} ({kind:enquiry})',
    },
  }),
  /** 确保客户问题得到妥善解决: an answer alone does not do. */
  response({
    id: 'problem-resolved',
    clauses: ['A04-3.1.3.2', 'A02-1.1.4', 'A00-5.2.2.2', 'D05-2.6', 'D08-12.3', 'D08-12.1'],
    title: { zh: '客户问题的解决', en: 'Solution of what a customer came with' },
    of: everyEnquiry,
    from: ({ kind, receivedAt }) => (kind !== null && kind in CLAUSE_OF_SOLUTION ? receivedAt : null),
    until: ({ resolvedAt }) => resolvedAt !== null,
    within: days(parameters.solveDays),
    clause: ({ kind }) => CLAUSE_OF_SOLUTION[kind!]!,
    sentence: {
      zh: '部门 {department} 应就客户 {customer} 的来询 {enquiry}（{kind:enquiry}）给出解决方案',
      en: 'department {department} offers a solution of {enquiry} of customer {customer} ({kind:enquiry})',
    },
  }),
  /** 合理的建议和意见…积极采纳: it is decided, and why. */
  response({
    id: 'suggestion-decided-on',
    clauses: ['A04-3.1.3.3'],
    title: { zh: '客户建议采纳与否', en: "Decision on a customer's suggestion" },
    of: everyEnquiry,
    from: ({ kind, receivedAt }) => (kind === 'suggestion' ? receivedAt : null),
    until: ({ decidedAt }) => decidedAt !== null,
    within: days(parameters.suggestionDays),
    sentence: {
      zh: '部门 {department} 应决定客户 {customer} 的建议 {enquiry} 采纳与否',
      en: 'department {department} decides on suggestion {enquiry} of customer {customer}',
    },
  }),
  /** 对客户的反馈信息进行及时整理和分析. */
  response({
    id: 'feedback-sorted',
    clauses: ['A00-5.2.1.4', 'D11-R2.f.2'],
    title: { zh: '反馈的整理和分析', en: 'Feedback is put in order' },
    of: heardDepartment,
    from: ({ unsortedSince }) => unsortedSince,
    within: days(parameters.analysisDays),
    sentence: {
      zh: '部门 {department} 的客户反馈应整理分析',
      en: 'what department {department} has heard from customers is put in order and analysed',
    },
  }),
  /** 采取有效措施改进产品和服务. */
  response({
    id: 'improvement-after-feedback',
    clauses: ['A00-5.2.1.5'],
    title: { zh: '依反馈改进产品和服务', en: 'Products and services are improved after feedback' },
    of: heardDepartment,
    each: ({ state }) => Object.values(state.analyses),
    from: ({ at }) => at,
    until: ({ improvedAt }) => improvedAt !== null,
    facts: ({ analysisId }) => ({ analysis: analysisId }),
    sentence: {
      zh: '部门 {department} 应按分析 {analysis} 改进产品或服务',
      en: 'department {department} improves products or services after analysis {analysis}',
    },
  }),
  /** 明确客户投诉的真正原因及想要得到的解决结果, 是否本公司的责任. */
  response({
    id: 'complaint-assessed',
    clauses: ['A03e-3.2.2', 'A03e-3.2.3', 'A03e-5.4.2', 'A03e-5.5.1'],
    title: { zh: '投诉的原因、诉求和责任', en: 'Cause, demand and fault of a complaint' },
    of: everyComplaint,
    from: ({ receivedAt }) => receivedAt,
    until: ({ assessedAt, closedAt }) => (assessedAt ?? closedAt) !== null,
    sentence: {
      zh: '部门 {department} 应弄清投诉 {complaint} 的真正原因、客户诉求和是否本公司责任',
      en: 'department {department} finds why customer {customer} complains ({complaint}), what he wants and whose fault it is',
    },
  }),
  /** 决定是否要上报公司: by the grades that the company has reported. */
  response({
    id: 'severe-complaint-reported',
    clauses: ['A03e-5.5.3'],
    title: { zh: '严重投诉上报公司', en: 'A grave complaint is reported to the company' },
    of: everyComplaint,
    parameters: { reportedSeverities: parameters.reportedSeverities },
    from: ({ ourFault, assessedAt }) => (ourFault ? assessedAt : null),
    concerns: ({ severity }, { parametersAt }, moment) =>
      severity !== null && parametersAt(moment).reportedSeverities.includes(severity),
    until: ({ reportedAt }) => reportedAt !== null,
    facts: ({ severity }) => ({ severity }),
    sentence: {
      zh: '部门 {department} 应把投诉 {complaint}（{severity}）上报公司',
      en: 'department {department} reports complaint {complaint} to the company ({severity})',
    },
  }),
  /** 及时、主动向客户致歉. */
  response({
    id: 'apology-owed',
    clauses: ['A03e-5.5.4'],
    title: { zh: '向客户致歉', en: 'An apology to the customer' },
    of: everyComplaint,
    from: ({ ourFault, assessedAt }) => (ourFault ? assessedAt : null),
    until: ({ apologisedAt }) => apologisedAt !== null,
    within: officeHours(parameters.apologyHours),
    sentence: {
      zh: '部门 {department} 应就投诉 {complaint} 向客户 {customer} 致歉',
      en: 'department {department} apologises to customer {customer} for complaint {complaint}',
    },
  }),
  /** 责任部门需定期与各部门沟通. */
  recurrent({
    id: 'departments-linked',
    clauses: ['A02-1.1.3'],
    title: { zh: '责任部门与各部门沟通', en: 'The department responsible talks with the others' },
    of: heardDepartment,
    parameters: { careDepartment: parameters.careDepartment, linkEvery: parameters.linkEvery },
    from: ({ inContactSince }) => inContactSince,
    last: ({ talkedWith }, { parametersAt, state }) =>
      talkedWith[parametersAt(state.inContactSince!).careDepartment] ?? null,
    concerns: ({ departmentId }, { parametersAt }, moment) => departmentId !== parametersAt(moment).careDepartment,
    every: (_, { parametersAt }, moment) => parametersAt(moment).linkEvery,
    sentence: {
      zh: '责任部门每{unit:period}至少与部门 {department} 沟通一次[，上次 {last}|，尚未沟通]',
      en: 'the department responsible talks with department {department} at least once a {unit:period}[, last time {last}|, never so far]',
    },
  }),
  /** 向公司管理层汇报工作进展: of what all departments hear, whether the department responsible has heard any of it itself. */
  recurrent({
    id: 'progress-reported',
    clauses: ['A02-1.1.5'],
    title: { zh: '向管理层汇报进展', en: 'Progress is reported to the management' },
    of: heardCompany,
    parameters: { careDepartment: parameters.careDepartment, progressEvery: parameters.progressEvery },
    from: ({ inContactSince }) => inContactSince,
    // A report counts where its department was the one responsible when it was made.
    last: ({ reports }, { parametersAt }) => {
      const wasResponsible = ({ departmentId, at }: (typeof reports)[number]) =>
        knownOr(() => parametersAt(at).careDepartment, null) === departmentId
      return reports
        .filter(wasResponsible)
        .reduce<Instant | null>((last, { at }) => (last && last > at ? last : at), null)
    },
    every: (_, { parametersAt }, moment) => parametersAt(moment).progressEvery,
    facts: ({ inContactSince }, { parametersAt, changes }) => ({
      department: parametersAt(changes.at(-1) ?? inContactSince!).careDepartment,
    }),
    sentence: {
      zh: '责任部门 {department} 每{unit:period}应向管理层汇报一次[，上次 {last}|，尚未汇报]',
      en: 'department {department} reports to the management at least once a {unit:period}[, last time {last}|, never so far]',
    },
  }),
] as const
