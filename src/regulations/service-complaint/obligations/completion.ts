/**
 * Once the work is done: feedback, verification, the call to the customer, and news for the first contact. Where the
 * board was called in, the developer's customer service takes part. A closing ends none of it.
 */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
import type { ComplaintFile } from '../../../facts/complaint/states/file.ts'
import { hours, response, workingDays } from '../../../kinds/index.ts'
import { serviceComplaintParameters as parameters } from '../parameters.ts'
import { serviceCase } from '../rules/scope.ts'

export const completionObligations = [
  /** 反馈客户中心: within 2 hours. */
  response({
    id: 'completion-fed-back',
    clauses: ['D10-5.1'],
    title: { zh: '处理完毕反馈客户中心', en: 'Completion fed back to the customer centre' },
    of: serviceCase,
    from: ({ service }) => service.resolvedAt,
    until: ({ service }) => service.fedBack['customer-centre'],
    within: hours(parameters.completionFeedbackHours),
    facts: { role: 'department' },
    sentence: {
      zh: '部门 {department} 应在 {hours} 小时内把投诉 {complaint} 的处理结果反馈客户中心',
      en: 'department {department} tells the customer centre within {hours} hour(s) that complaint {complaint} is settled',
    },
  }),
  /** 跟进验证; no period. */
  response({
    id: 'result-verified',
    clauses: ['D10-5.2'],
    title: { zh: '处理结果跟进验证', en: 'Verification of the result' },
    of: serviceCase,
    from: resolvedBelow,
    until: ({ service }) => service.verifiedAt,
    facts: { role: 'customer-centre' },
    sentence: {
      zh: '客户中心应跟进验证投诉 {complaint} 的处理结果',
      en: 'the customer centre verifies how complaint {complaint} was settled',
    },
  }),
  /** 回访: 2 working days from the completion. */
  response({
    id: 'customer-followed-up',
    clauses: ['D10-5.3'],
    title: { zh: '日常投诉回访', en: 'Follow-up of a complaint' },
    of: serviceCase,
    from: resolvedBelow,
    until: ({ service }) => service.followedUpAt,
    within: workingDays(parameters.followUpDays),
    facts: { role: 'customer-centre' },
    sentence: {
      zh: '客户中心应在 {days} 个工作日内就投诉 {complaint} 回访客户 {customer}',
      en: 'the customer centre contacts customer {customer} about complaint {complaint} within {days} working day(s)',
    },
  }),
  /** 首问人跟进: as long as the customer centre is at work; no interval. */
  response({
    id: 'progress-followed-by-first-contact',
    clauses: ['D10-8.2'],
    title: { zh: '首问人跟进处理进度', en: 'The first contact keeps track of the progress' },
    of: serviceCase,
    from: ({ service }) => service.registeredAt,
    until: ({ service, closedAt }) => service.fedBack['first-contact'] !== undefined || closedAt !== null,
    facts: ({ receivedBy }) => ({ role: 'first-contact', firstContact: receivedBy }),
    sentence: {
      zh: '首问人 {firstContact} 应跟进客户中心对投诉 {complaint} 的处理进度',
      en: 'first contact {firstContact} keeps track of how far the customer centre is with complaint {complaint}',
    },
  }),
  /** 反馈首问责任人: within 2 hours of when the customer centre has heard of the settlement, or has closed it without. */
  response({
    id: 'first-contact-informed',
    clauses: ['D10-8.3'],
    title: { zh: '反馈首问责任人', en: 'The first contact is informed' },
    of: serviceCase,
    from: ({ service, closedAt }) => earlier(service.fedBack['customer-centre'] ?? null, closedAt),
    until: ({ service }) => service.fedBack['first-contact'],
    within: hours(parameters.firstContactHours),
    facts: ({ receivedBy }) => ({ role: 'customer-centre', firstContact: receivedBy }),
    sentence: {
      zh: '客户中心应在 {hours} 小时内把投诉 {complaint} 的处理结果反馈首问人 {firstContact}',
      en: 'the customer centre tells first contact {firstContact} within {hours} hour(s) how complaint {complaint} ended',
    },
  }),
  /** 会同验证: within 8 hours, by both together; by one alone does not do. */
  response({
    id: 'board-case-verified-jointly',
    clauses: ['D10-7.3'],
    title: { zh: '重大事项会同验证', en: 'Joint verification of a major matter' },
    of: serviceCase,
    from: resolvedByBoard,
    until: ({ steps }) => steps['complaint.verified:jointly'],
    within: hours(parameters.jointVerificationHours),
    facts: { role: 'developer-and-company' },
    sentence: {
      zh: '发展商客户服务部应会同物业公司在 {hours} 小时内验证投诉 {complaint} 的处理结果',
      en: "the developer's customer service and the company verify complaint {complaint} together within {hours} hour(s)",
    },
  }),
  /** 重大事项回访: within 2 working days of the completion. */
  response({
    id: 'board-case-followed-up',
    clauses: ['D10-7.4'],
    title: { zh: '重大事项回访', en: 'Follow-up of a major matter' },
    of: serviceCase,
    from: resolvedByBoard,
    until: ({ service }) => service.followedUpAt,
    within: workingDays(parameters.boardFollowUpDays),
    facts: { role: 'developer-and-company' },
    sentence: {
      zh: '重大事项投诉 {complaint} 完成后，应在 {days} 个工作日内回访客户 {customer}',
      en: 'customer {customer} is contacted within {days} working day(s) of the completion of major complaint {complaint}',
    },
  }),
]

function resolvedByBoard({ service }: DeepReadonly<ComplaintFile>): Instant | null {
  return service.escalated.board === undefined ? null : service.resolvedAt
}

function resolvedBelow({ service }: DeepReadonly<ComplaintFile>): Instant | null {
  return service.escalated.board === undefined ? service.resolvedAt : null
}

function earlier(one: Instant | null, other: Instant | null): Instant | null {
  return one === null || (other !== null && other < one) ? other : one
}
