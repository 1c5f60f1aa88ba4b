/** From the first contact to the front desk, from there to a department; and what is explained instead. */

import type { DeepReadonly } from '../../../core/event.ts'
import type { ComplaintFile } from '../../../facts/complaint/states/file.ts'
import { hours, response } from '../../../kinds/index.ts'
import { serviceComplaintParameters as parameters } from '../parameters.ts'
import { serviceCase } from '../rules/scope.ts'

export const intakeObligations = [
  /** 反馈前台: generally within 24 hours of the receipt; what is urgent goes faster. */
  response({
    id: 'registered-at-front-desk',
    clauses: ['D10-1.2'],
    title: { zh: '投诉信息反馈前台', en: 'Complaint brought to the front desk' },
    force: 'in-principle',
    of: serviceCase,
    from: ({ receivedAt, service }) => (service.urgentSince === null ? receivedAt : null),
    until: ({ service, closedAt }) => service.registeredAt !== null || closedAt !== null,
    within: hours(parameters.registrationHours),
    facts: ({ receivedBy }) => ({ role: 'first-contact', firstContact: receivedBy }),
    sentence: {
      zh: '首问人 {firstContact} 应在 {hours} 小时内把投诉 {complaint} 反馈客户中心前台',
      en: 'first contact {firstContact} brings complaint {complaint} to the front desk within {hours} hour(s)',
    },
  }),
  /** 汇总、核实、分析: the front desk settles nature, gravity and treatment, each of them; no period. */
  response({
    id: 'nature-and-treatment-settled',
    clauses: ['D10-2.1', 'D10-2.2'],
    title: { zh: '投诉性质与处理办法', en: 'Nature and treatment of a complaint' },
    of: serviceCase,
    from: ({ service }) => service.registeredAt,
    until: file => lacking(file).length === 0 || file.closedAt !== null,
    clause: file => (lacking(file).includes('treatment') ? 'D10-2.1' : 'D10-2.2'),
    facts: file => ({ role: 'front-desk', missing: lacking(file) }),
    sentence: {
      zh: '前台应核实分析投诉 {complaint}，定出{missing:aspect}',
      en: 'the front desk verifies complaint {complaint} and settles its {missing:aspect}',
    },
  }),
  /** 12小时内传递: what is neither urgent nor unreasonable. */
  response({
    id: 'dispatched-to-department',
    clauses: ['D10-2.3'],
    title: { zh: '向相关部门传递投诉', en: 'Dispatch to the department concerned' },
    of: serviceCase,
    from: ({ service }) =>
      service.urgentSince === null && service.class !== 'unreasonable' ? service.registeredAt : null,
    until: ({ service, closedAt }) => service.dispatch !== null || service.resolvedAt !== null || closedAt !== null,
    within: hours(parameters.dispatchHours),
    facts: { role: 'front-desk' },
    sentence: {
      zh: '前台应在 {hours} 小时内把投诉 {complaint} 传递到相关部门',
      en: 'the front desk dispatches complaint {complaint} to a department within {hours} hour(s)',
    },
  }),
  /** 耐心解释: closed or not; no period. */
  response({
    id: 'unreasonable-complaint-explained',
    clauses: ['D10-3.1'],
    title: { zh: '向顾客解释非合理投诉', en: 'An unreasonable complaint is explained to the customer' },
    of: serviceCase,
    from: ({ service, steps }) =>
      service.class === 'unreasonable' ? steps['complaint.classified:unreasonable'] : null,
    until: ({ settlement }) => settlement.told.explanation !== undefined,
    facts: { role: 'customer-centre' },
    sentence: {
      zh: '客户中心应就非合理投诉 {complaint} 向客户 {customer} 解释',
      en: 'the customer centre explains to customer {customer} why complaint {complaint} is unreasonable',
    },
  }),
  /** 难以说服的顾客: the customer does not accept the explanation; no period. */
  response({
    id: 'department-head-steps-in',
    clauses: ['D10-3.2'],
    title: { zh: '部门负责人出面协调', en: 'The department head steps in' },
    of: serviceCase,
    from: ({ service, settlement }) => (service.class === 'unreasonable' ? settlement.refusedAt : null),
    until: ({ service }) => service.escalated['department-head'],
    facts: { role: 'customer-centre' },
    sentence: {
      zh: '客户 {customer} 难以说服，投诉 {complaint} 应由部门负责人出面协调',
      en: 'customer {customer} is not persuaded: a department head takes complaint {complaint} in hand',
    },
  }),
  /** 出面协调解决: that it was brought to the head does not settle it; what he decides, or says to the customer, does. */
  response({
    id: 'department-head-settles',
    clauses: ['D10-3.2'],
    title: { zh: '部门负责人协调解决', en: 'The department head settles it' },
    of: serviceCase,
    from: ({ service }) => (service.class === 'unreasonable' ? service.escalated['department-head'] : null),
    until: ({ service, settlement, closedAt }, _, since) =>
      closedAt !== null ||
      [service.decided['department-head'], settlement.told.explanation].some(at => at && at >= since),
    facts: { role: 'department-head' },
    sentence: {
      zh: '部门负责人应就投诉 {complaint} 出面与客户 {customer} 协调解决',
      en: 'the department head settles complaint {complaint} with customer {customer}',
    },
  }),
]

/** 性质, 程度, 处理办法: what the front desk has not said yet. */
function lacking({ service }: DeepReadonly<ComplaintFile>): readonly string[] {
  return (['class', 'severity', 'treatment'] as const).filter(aspect => service[aspect] === null)
}
