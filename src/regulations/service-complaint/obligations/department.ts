/** What the department does with a dispatch: handles it in time, or says why it cannot. */

import { byTime, days, hours, response } from '../../../kinds/index.ts'
import { serviceComplaintParameters as parameters } from '../parameters.ts'
import { serviceCase } from '../rules/scope.ts'

export const departmentObligations = [
  /** 限期处理: calendar days from the registration, one clock through all reopenings. */
  response({
    id: 'handled-in-time',
    clauses: ['D10-2.4'],
    title: { zh: '投诉限期处理', en: 'Handling of a complaint within the limit' },
    of: serviceCase,
    from: ({ service }) => service.registeredAt,
    until: ({ closedAt }) => closedAt !== null,
    within: days(parameters.handlingDays),
    facts: { role: 'department' },
    sentence: {
      zh: '投诉 {complaint}（客户 {customer}）应在 {days} 日内处理完毕并结案，责任部门 {department}',
      en: 'complaint {complaint} of customer {customer} is handled by {department} and closed within {days} day(s)',
    },
  }),
  /** 限期处理, and 及时核实并组织落实 of a daily complaint: by the time that the dispatch itself sets. */
  response({
    id: 'resolved-by-set-time',
    clauses: ['D10-2.4', 'D10-4.1'],
    title: { zh: '按调度时限处理', en: 'Handling by the time that the dispatch sets' },
    of: serviceCase,
    from: ({ service: { dispatch } }) => dispatch?.handleBy && dispatch.at,
    until: ({ service, closedAt }) => service.resolvedAt !== null || closedAt !== null,
    within: ({ service }) => byTime(service.dispatch!.handleBy),
    clause: ({ service }) => (service.class === 'daily' ? 'D10-4.1' : 'D10-2.4'),
    facts: { role: 'department' },
    sentence: {
      zh: '部门 {department} 应按调度时限处理投诉 {complaint}',
      en: 'department {department} deals with complaint {complaint} by the time that the dispatch sets',
    },
  }),
  /** 限期处理: a further dispatch, to whomever, makes nobody's lateness undone; an explanation answers for it. */
  response({
    id: 'lapsed-dispatch-explained',
    clauses: ['D10-2.4'],
    title: { zh: '逾期后转派的，原部门须说明', en: 'A dispatch that lapsed before the next one is explained' },
    of: serviceCase,
    each: ({ state: { service, closedAt } }) => (closedAt === null ? service.lapsed : []),
    from: ({ at }) => at,
    within: ({ handleBy }) => byTime(handleBy),
    facts: ({ departmentId, at }) => ({ role: 'department', department: departmentId, dispatchedAt: at }),
    sentence: {
      zh: '部门 {department} 未按 {dispatchedAt} 调度的时限处理投诉 {complaint}，此后已另行调度，应作说明',
      en: 'department {department} was late with complaint {complaint} before it was dispatched anew, and explains that',
    },
  }),
  /** 限期回复: the front desk hears of the result, or of a delay. */
  response({
    id: 'answered-by-set-time',
    clauses: ['D10-2.4'],
    title: { zh: '按调度时限回复', en: 'Answer by the time that the dispatch sets' },
    of: serviceCase,
    from: ({ service: { dispatch } }) => dispatch?.replyBy && dispatch.at,
    until: ({ service, closedAt }) =>
      closedAt !== null || service.dispatch!.delayExplainedAt !== null || service.fedBack['customer-centre'],
    within: ({ service }) => byTime(service.dispatch!.replyBy),
    facts: { role: 'department' },
    sentence: {
      zh: '部门 {department} 应按调度时限就投诉 {complaint} 回复前台',
      en: 'department {department} answers the front desk about complaint {complaint} by the time set',
    },
  }),
  /** 不能按时完成的回应: due 2 hours after the dispatch, and known to be owed once the time that it set has passed. */
  response({
    id: 'delay-explained',
    clauses: ['D10-4.2'],
    title: { zh: '不能按时完成的回应', en: 'Explanation of a delay' },
    of: serviceCase,
    from: ({ service }) => service.dispatch?.handleBy,
    until: ({ service, closedAt }) =>
      service.resolvedAt !== null || closedAt !== null || service.dispatch!.delayExplainedAt !== null,
    within: hours(parameters.delayAnswerHours),
    periodFrom: ({ service }) => service.dispatch!.at,
    facts: ({ service }) => ({ role: 'department', dispatchedAt: service.dispatch!.at }),
    sentence: {
      zh: '部门 {department} 未按时完成投诉 {complaint}，应在接到调度后 {hours} 小时内回应前台',
      en: 'department {department} is late with complaint {complaint}: it explains that within {hours} hour(s) of the dispatch',
    },
  }),
  /** 延期回复顾客; no period. */
  response({
    id: 'customer-told-of-delay',
    clauses: ['D10-4.3'],
    title: { zh: '延期情况回复顾客', en: 'The customer is told of a delay' },
    of: serviceCase,
    from: ({ service }) => service.dispatch?.delayExplainedAt,
    until: ({ settlement, closedAt }) => closedAt !== null || settlement.told.delay,
    facts: { role: 'front-desk' },
    sentence: {
      zh: '前台应把投诉 {complaint} 的延期情况回复客户 {customer}',
      en: 'the front desk tells customer {customer} of the delay of complaint {complaint}',
    },
  }),
]
