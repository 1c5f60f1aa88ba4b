/** What a dispatch says, and what is not dispatched. */
import { notApplicable } from '../../../core/rule.ts'
import { complaintDispatched } from '../../../facts/complaint/events/service.ts'
import { mandatory, scopedRule } from '../../../kinds/index.ts'
import { serviceCase } from './scope.ts'

export const dispatchRules = [
  /** 限期处理和回复: every dispatch sets two times that are yet to come. */
  mandatory({
    id: 'dispatch-with-times',
    clauses: ['D10-2.4'],
    title: { zh: '调度须限期处理和回复', en: 'A dispatch sets the times for handling and answer' },
    of: serviceCase,
    on: [complaintDispatched],
    needs: ['handleBy', 'replyBy'],
    present: ({ event: { occurredAt }, data: { handleBy, replyBy } }) => ({
      handleBy: handleBy !== null && handleBy > occurredAt,
      replyBy: replyBy !== null && replyBy > occurredAt,
    }),
    sentence: {
      zh: '[缺少或已过的期限：{actual:field}；]须定：{limit:field}',
      en: 'times to be set: {limit:field}[; missing or past: {actual:field}]',
    },
  }),
  /** 非合理投诉: it is explained to the customer; that nobody is sent to put it right follows, but no word forbids it. */
  scopedRule({
    id: 'unreasonable-not-dispatched',
    clauses: ['D10-3.1'],
    title: { zh: '非合理投诉不作调度', en: 'An unreasonable complaint is not dispatched' },
    force: 'in-principle',
    of: serviceCase,
    on: [complaintDispatched],
    sentence: {
      zh: '投诉性质为{actual:serviceClass}，调度到部门 {department}；非合理投诉由客户中心解释',
      en: 'the complaint is {actual:serviceClass} and goes to {department}; an unreasonable one is for the customer centre to explain',
    },
    holds: ({ data, before: { service } }) => {
      if (service.class === null) return notApplicable()
      const facts = { department: data.departmentId }
      return { holds: service.class !== 'unreasonable', actual: service.class, limit: 'unreasonable', facts }
    },
  }),
]
