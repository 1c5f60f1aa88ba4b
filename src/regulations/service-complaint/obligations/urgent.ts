/** Emergencies and major matters: minutes on each step of the ladder, and the written reports that follow. */

import { hours, minutes, response } from '../../../kinds/index.ts'
import { serviceComplaintParameters as parameters } from '../parameters.ts'
import { serviceCase } from '../rules/scope.ts'

export const urgentObligations = [
  /** 3分钟内知会: from the moment it is urgent. */
  response({
    id: 'urgent-case-dispatched',
    clauses: ['D10-6.1'],
    title: { zh: '紧急事项知会相关部门', en: 'Departments alerted to an urgent matter' },
    of: serviceCase,
    from: ({ service }) => service.urgentSince,
    until: ({ service, closedAt }) => service.resolvedAt !== null || closedAt !== null || service.dispatch?.at,
    within: minutes(parameters.urgentDispatchMinutes),
    facts: ({ receivedBy }) => ({ role: 'front-desk', firstContact: receivedBy }),
    sentence: {
      zh: '接报人或前台应在 {minutes} 分钟内就紧急投诉 {complaint} 知会相关部门',
      en: 'whoever took urgent complaint {complaint}, or the front desk, alerts the department within {minutes} minute(s)',
    },
  }),
  /** 5分钟内上报: from the dispatch of an urgent case. */
  response({
    id: 'urgent-case-escalated',
    clauses: ['D10-6.3'],
    title: { zh: '管理处上报主管领导', en: 'Management office reports to the leader in charge' },
    of: serviceCase,
    from: ({ service: { urgentSince, dispatch } }) =>
      urgentSince !== null && dispatch && dispatch.at >= urgentSince ? dispatch.at : null,
    until: ({ service: { urgentSince, resolvedAt, escalated }, closedAt }) =>
      resolvedAt !== null || closedAt !== null || (escalated['company-leader'] ?? '') >= urgentSince!,
    within: minutes(parameters.leaderEscalationMinutes),
    facts: { role: 'management-office' },
    sentence: {
      zh: '部门 {department} 的负责人如不能解决紧急投诉 {complaint}，应在 {minutes} 分钟内上报物业公司主管领导',
      en: 'the head of {department} settles urgent complaint {complaint} within {minutes} minute(s) or calls in the leader',
    },
  }),
  /** 24小时内书面报告: from the escalation, whether the case is closed or not. */
  response({
    id: 'report-to-company-leader',
    clauses: ['D10-6.4'],
    title: { zh: '管理处书面报告', en: 'Written report of the management office' },
    of: serviceCase,
    from: ({ service }) => service.escalated['company-leader'],
    until: ({ service }) => service.reported['company-leader'],
    within: hours(parameters.leaderReportHours),
    // Whoever took it up reports on it, whoever has it since.
    facts: ({ service: { escalatedFrom } }) => ({
      role: 'management-office',
      ...(escalatedFrom['company-leader'] !== undefined && { department: escalatedFrom['company-leader'] }),
    }),
    sentence: {
      zh: '部门 {department} 的负责人应在 {hours} 小时内就投诉 {complaint} 提交书面报告',
      en: 'the head of {department} reports on complaint {complaint} in writing within {hours} hour(s)',
    },
  }),
  /** 10分钟内电话上报董事领导: from the escalation to the leader, unless the leader has decided. */
  response({
    id: 'board-called-in',
    clauses: ['D10-7.1'],
    title: { zh: '主管领导电话上报董事领导', en: 'Leader in charge telephones the board' },
    of: serviceCase,
    from: ({ service, closedAt }) =>
      service.resolvedAt === null && closedAt === null ? service.escalated['company-leader'] : null,
    until: ({ service: { decided, escalated } }, _, since) =>
      (decided['company-leader'] ?? '') >= since || (escalated.board ?? '') >= since,
    within: minutes(parameters.boardEscalationMinutes),
    facts: { role: 'company-leader' },
    sentence: {
      zh: '主管领导如不能协调投诉 {complaint}，应在 {minutes} 分钟内电话上报董事领导',
      en: 'the leader in charge settles complaint {complaint} within {minutes} minute(s) or telephones the board',
    },
  }),
  /** 48小时内书面报告: from the call, whether the case is closed or not. */
  response({
    id: 'report-to-board',
    clauses: ['D10-7.2'],
    title: { zh: '物业公司书面报告', en: 'Written report of the property company' },
    of: serviceCase,
    from: ({ service }) => service.escalated.board,
    until: ({ service }) => service.reported.board,
    within: hours(parameters.boardReportHours),
    facts: { role: 'company-leader' },
    sentence: {
      zh: '主管领导应在 {hours} 小时内就投诉 {complaint} 向董事领导提交书面报告',
      en: 'the leader in charge reports to the board on complaint {complaint} in writing within {hours} hour(s)',
    },
  }),
  /** 董事领导决策处理: what was brought before the board waits for what it decides, closed or not. */
  response({
    id: 'board-decision-owed',
    clauses: ['D10-7.5'],
    title: { zh: '上报事项待董事领导决策', en: 'What was brought before the board waits for its decision' },
    of: serviceCase,
    from: ({ service }) => service.escalated.board,
    until: ({ service }) => service.decided.board,
    facts: { role: 'board' },
    sentence: {
      zh: '投诉 {complaint} 已上报，待董事领导决策处理',
      en: 'complaint {complaint} was brought before the board, which has to decide it',
    },
  }),
]
