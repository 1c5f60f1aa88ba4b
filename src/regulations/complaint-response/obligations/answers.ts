/** Taking a complaint up, what is done about it, and what the customer hears by when. A closing ends all but measure and result. */

import { officeHours, response, workingDays } from '../../../kinds/index.ts'
import { complaintResponseParameters as parameters } from '../parameters.ts'
import { everyComplaint } from '../rules/scope.ts'
import { beginningOf, hasMeasure, isFoundOut, isGroundless, isTakenUp, toldSince } from '../rules/standing.ts'

export const answerObligations = [
  /** 及时受理: accepted, or registered at the front desk; no period. */
  response({
    id: 'complaint-taken-up',
    clauses: ['A04-3.3.1.2'],
    title: { zh: '投诉及时受理', en: 'Prompt acceptance of a complaint' },
    of: everyComplaint,
    from: beginningOf,
    until: file => isTakenUp(file) || file.closedAt !== null,
    sentence: {
      zh: '部门 {department} 应受理客户 {customer} 的投诉 {complaint}',
      en: 'department {department} takes up complaint {complaint} of customer {customer}',
    },
  }),
  /** 规定时间内响应: the customer was told anything about it. */
  response({
    id: 'complaint-responded',
    clauses: ['A04-3.3.2.1', 'A00-5.2.3.1'],
    title: { zh: '投诉的响应', en: 'First response to a complaint' },
    of: everyComplaint,
    from: beginningOf,
    until: ({ settlement, closedAt }) => Object.keys(settlement.told).length > 0 || closedAt !== null,
    within: officeHours(parameters.responseHours),
    sentence: {
      zh: '部门 {department} 应在 {hours} 个工作小时内响应客户 {customer} 的投诉 {complaint}',
      en: 'department {department} responds to complaint {complaint} of customer {customer} within {hours} office hour(s)',
    },
  }),
  /** 了解投诉详情: by what the front desk finds out, or the investigation; no period. */
  response({
    id: 'complaint-details-found-out',
    clauses: ['A00-5.2.3.2'],
    title: { zh: '了解投诉详情', en: 'The details of a complaint are found out' },
    of: everyComplaint,
    from: beginningOf,
    until: file => isFoundOut(file) || file.closedAt !== null,
    sentence: {
      zh: '部门 {department} 应了解客户 {customer} 的投诉 {complaint} 的详情',
      en: 'department {department} finds out the details of complaint {complaint} of customer {customer}',
    },
  }),
  /** 投诉分级; no period of its own: the two that follow cannot be counted before. */
  response({
    id: 'complexity-settled',
    clauses: ['A04-3.3.2.2'],
    title: { zh: '投诉分为一般与复杂', en: 'A complaint is classed as general or complex' },
    of: everyComplaint,
    from: beginningOf,
    until: ({ service, closedAt }) => service.complexity !== null || closedAt !== null,
    sentence: {
      zh: '部门 {department} 应确定投诉 {complaint} 属一般还是复杂',
      en: 'department {department} says whether complaint {complaint} is general or complex',
    },
  }),
  /** 一般投诉回复处理进度: or more than that. */
  response({
    id: 'general-complaint-progress-told',
    clauses: ['A04-3.3.2.3'],
    title: { zh: '一般投诉回复处理进度', en: 'Progress of a general complaint is told' },
    of: everyComplaint,
    from: file => (file.service.complexity === 'general' ? beginningOf(file) : null),
    until: (file, _, since) =>
      file.closedAt !== null ||
      toldSince(file, ['progress', 'delay', 'preliminary-solution', 'result', 'explanation'], since),
    within: workingDays(parameters.generalProgressDays),
    sentence: {
      zh: '部门 {department} 应在 {days} 个工作日内把投诉 {complaint} 的处理进度回复客户 {customer}',
      en: 'department {department} tells customer {customer} the progress of {complaint} within {days} working day(s)',
    },
  }),
  /** 复杂投诉给出初步解决方案: or the result. */
  response({
    id: 'complex-complaint-solution-told',
    clauses: ['A04-3.3.2.4'],
    title: { zh: '复杂投诉给出初步解决方案', en: 'Preliminary solution of a complex complaint' },
    of: everyComplaint,
    from: file => (file.service.complexity === 'complex' ? beginningOf(file) : null),
    until: (file, _, since) =>
      file.closedAt !== null || toldSince(file, ['preliminary-solution', 'result', 'explanation'], since),
    within: workingDays(parameters.complexSolutionDays),
    sentence: {
      zh: '部门 {department} 应在 {days} 个工作日内就投诉 {complaint} 向客户 {customer} 给出初步解决方案',
      en: 'department {department} offers customer {customer} a solution of {complaint} within {days} working day(s)',
    },
  }),
  /** 采取有效措施解决问题: until one is taken, or there is nothing to put right; a closing ends it as little as a plan. No period. */
  response({
    id: 'measure-owed',
    clauses: ['A04-3.3.3.2', 'A00-5.2.3.3'],
    title: { zh: '采取措施解决投诉', en: 'A measure is taken after a complaint' },
    of: everyComplaint,
    from: file => (file.outcome === 'withdrawn' || isGroundless(file) ? null : beginningOf(file)),
    until: hasMeasure,
    sentence: {
      zh: '部门 {department} 应采取措施解决客户 {customer} 的投诉 {complaint}',
      en: 'department {department} takes a measure after complaint {complaint} of customer {customer}',
    },
  }),
  /** 处理结果及时反馈: from when it is resolved, approved or closed; no period. */
  response({
    id: 'customer-told-result',
    clauses: ['A00-5.2.3.4', 'D05-4.2.B1.2'],
    title: { zh: '处理结果反馈客户', en: 'The customer is told the result' },
    of: everyComplaint,
    from: ({ service, settlement, closedAt, outcome }) =>
      outcome === 'withdrawn' ? null : (service.resolvedAt ?? settlement.approved?.at ?? closedAt),
    until: (file, _, since) =>
      toldSince(file, ['result'], since) ||
      (isGroundless(file) && toldSince(file, ['result', 'explanation'], beginningOf(file)!)),
    sentence: {
      zh: '部门 {department} 应把投诉 {complaint} 的处理结果反馈给客户 {customer}',
      en: 'department {department} tells customer {customer} how complaint {complaint} was settled',
    },
  }),
]
