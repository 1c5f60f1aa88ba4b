/** Who judges, decides and reports, and what an apology follows. */
import { complaintReceived } from '../../facts/complaint/events/reception.ts'
import {
  complaintApologised,
  complaintAssessed,
  enquiryPassedOn,
  enquiryReceived,
  feedbackAnalysed,
  performanceDecided,
  progressReported,
} from '../../facts/enquiry/events.ts'
import { assessedComplaint } from '../../facts/enquiry/states/heard.ts'
import { own } from '../../facts/own.ts'
import { authorized, evidenced, mandatory, oneOf, precedence } from '../../kinds/index.ts'
import { careParameters as parameters } from './parameters.ts'

const TELEPHONE = ['phone', 'hotline']

export const careRules = [
  /** 接听…投诉电话，做好工作记录. */
  mandatory({
    id: 'call-taker-on-record',
    clauses: ['A03e-1.2.2'],
    title: { zh: '投诉电话由谁接听有记录', en: 'Who took a complaint on the telephone is on record' },
    force: 'in-principle',
    of: 'complaint',
    on: [complaintReceived],
    when: ({ data }) => TELEPHONE.includes(data.channel),
    needs: ['receivedBy'],
    sentence: { zh: '投诉电话须记录接听人', en: 'a complaint on the telephone names who took it' },
  }),
  /** 根据情节轻重. */
  oneOf({
    id: 'severity-by-the-scale',
    clauses: ['A03e-5.5.2'],
    title: { zh: '本公司责任的投诉须判断轻重', en: 'How grave a complaint is that the company has to answer for' },
    of: 'complaint',
    on: [complaintAssessed],
    when: ({ data }) => data.ourFault,
    value: ({ data }) => data.severity,
    among: parameters.severities,
    sentence: {
      zh: '[轻重：{actual}|轻重未判断]；应为：{limit}',
      en: 'severity: [{actual}|not judged]; one of: {limit}',
    },
  }),
  /** 如果不是本公司的责任，决不要说出致歉的话语. */
  evidenced({
    id: 'apology-only-at-fault',
    clauses: ['A03e-5.5.5'],
    title: { zh: '属本公司责任方可致歉', en: 'An apology where the company is at fault alone' },
    of: assessedComplaint,
    on: [complaintApologised],
    shows: ({ before }) => before.ourFault === true,
    asks: true,
    sentence: {
      zh: '已判断属本公司责任：{actual}；须为：{limit}',
      en: 'found to be the fault of the company: {actual}; asked for: {limit}',
    },
  }),
  /** 经理有权…决定是否取消该车业绩和提成. */
  authorized({
    id: 'performance-decided-by-manager',
    clauses: ['D06-2.21.1'],
    title: { zh: '取消业绩和提成由经理决定', en: 'The manager decides on performance and commission' },
    of: 'complaint',
    on: [performanceDecided],
    who: 'role',
    among: parameters.performanceDeciders,
  }),
  /** 销售顾问因销售原因引起客户抱怨及投诉: also where it comes from what he cannot help. */
  precedence({
    id: 'performance-after-complaint-is-laid-to-consultant',
    clauses: ['D06-2.21.1', 'D06-2.21.2'],
    title: { zh: '投诉归于该顾问后方可决定', en: 'The complaint is laid to the consultant first' },
    of: assessedComplaint,
    on: [performanceDecided],
    first: ({ data, before }) => own(before.laidTo, data.consultantId),
    sentence: {
      zh: '此事 {limit}[，投诉已于 {actual} 归于该顾问|，投诉尚未归于该顾问]',
      en: 'this at {limit}[, laid to the consultant at {actual}|, not laid to the consultant yet]',
    },
  }),
  /** 经销商与交易客户的服务纠纷: has two parties. */
  mandatory({
    id: 'two-parties-of-a-dispute',
    clauses: ['D05-2.6'],
    title: { zh: '服务纠纷须写明双方', en: 'A dispute names both parties' },
    of: 'enquiry',
    on: [enquiryReceived],
    when: ({ data }) => data.kind === 'dispute',
    needs: ['otherPartyId'],
    sentence: { zh: '纠纷须写明另一方', en: 'a dispute names the other party' },
  }),
  /** 跨部门联动机制: the list is open, so others are reported only. */
  oneOf({
    id: 'passed-on-within-the-link',
    clauses: ['A02-1.1.2'],
    title: { zh: '来询转给联动部门', en: 'What is passed on goes to a linked department' },
    force: 'in-principle',
    of: 'enquiry',
    on: [enquiryPassedOn],
    value: ({ data }) => data.to,
    among: parameters.linkedDepartments,
    sentence: {
      zh: '转给 {actual:department}；联动部门：{limit:department}',
      en: 'passed on to {actual:department}; linked are: {limit:department}',
    },
  }),
  /** 责任部门…统筹. */
  oneOf({
    id: 'led-by-responsible-department',
    clauses: ['A02-1.1.1'],
    title: { zh: '反馈的分析和汇报由责任部门负责', en: 'The department responsible sorts feedback and reports on it' },
    of: 'department',
    on: [feedbackAnalysed, progressReported],
    value: ({ event }) => event.actor?.department ?? null,
    among: parameters.careDepartment,
    sentence: {
      zh: '[办理部门 {actual:department}|办理部门未注明]；责任部门 {limit:department}',
      en: 'done by [{actual:department}|no department]; responsible is {limit:department}',
    },
  }),
] as const
