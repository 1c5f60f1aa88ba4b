/** How and when others hear of a case. */
import { pick } from '../../../core/parameter.ts'
import {
  complaintDelayExplained,
  complaintEscalated,
  complaintLevelDecided,
  complaintResolved,
} from '../../../facts/complaint/events/service.ts'
import { pausesOf } from '../../../facts/complaint/states/pauses.ts'
import { authorized, oneOf, precedence, timely } from '../../../kinds/index.ts'
import { serviceComplaintParameters as parameters } from '../parameters.ts'
import { serviceCase } from './scope.ts'

const HOUR = 3_600

export const answerRules = [
  /** 接到调度后的2个小时内作出回应: an explanation that comes late is better than none, so it is reported, not refused. */
  timely({
    id: 'delay-explained-in-time',
    clauses: ['D10-4.2'],
    title: { zh: '不能按时完成的回应时限', en: 'Time for the explanation of a delay' },
    of: serviceCase,
    observes: [complaintDelayExplained],
    parameters: pick(parameters, 'delayAnswerHours'),
    from: ({ data, before: { service } }) =>
      service.dispatch?.departmentId === data.departmentId ? service.dispatch.at : null,
    seconds: ({ before, parametersAt }) => parametersAt(before.service.dispatch!.at).delayAnswerHours * HOUR,
    pauses: ({ before }) => pausesOf(before),
    facts: ({ data, before, parametersAt }) => ({
      department: data.departmentId,
      hours: parametersAt(before.service.dispatch!.at).delayAnswerHours,
    }),
    sentence: {
      zh: '部门 {department} 接到调度 {actual} 秒后回应，上限 {limit} 秒（{hours} 小时）',
      en: 'department {department} answered {actual} second(s) after the dispatch, the limit is {limit} ({hours} hour(s))',
    },
  }),
  /** 电话上报董事领导: the board leader is called; the letter comes after. */
  oneOf({
    id: 'board-told-by-phone',
    clauses: ['D10-7.1'],
    title: { zh: '电话上报董事领导', en: 'The board is told by telephone' },
    of: serviceCase,
    on: [complaintEscalated],
    concerns: ({ data }) => data.to === 'board',
    value: ({ data }) => data.by,
    among: 'phone',
    sentence: { zh: '上报方式：{actual:way}，须为：{limit:way}', en: 'told {actual:way}, required is {limit:way}' },
  }),
  /** 董事领导决策: what the board decides was brought before it, as every other level's was before that. */
  precedence({
    id: 'decided-where-it-was-brought',
    clauses: ['D10-7.5', 'D10-6.3'],
    title: { zh: '上报后由该级决策', en: 'A level decides what was brought before it' },
    of: serviceCase,
    on: [complaintLevelDecided],
    first: ({ data, before: { service } }) => service.escalated[data.level],
    clause: ({ data }) => (data.level === 'board' ? 'D10-7.5' : 'D10-6.3'),
    facts: ({ data }) => ({ level: data.level }),
    sentence: {
      zh: '{level:level}于 {limit} 决策，[上报于 {actual}|此前并未上报]',
      en: 'by {level:level} it was decided at {limit}, [brought before it at {actual}|and never brought before it]',
    },
  }),
  /** 决策处理…处理完毕后: the text goes from the decision to the work and forbids nothing, so the other order is reported. */
  precedence({
    id: 'settled-after-board-decision',
    clauses: ['D10-7.5'],
    title: { zh: '董事领导决策后方处理完毕', en: 'What the board has is settled after its decision' },
    force: 'in-principle',
    of: serviceCase,
    on: [complaintResolved],
    when: ({ before }) => before.service.escalated.board !== undefined,
    first: ({ before }) => before.service.decided.board,
    sentence: {
      zh: '[董事领导决策于 {actual}|董事领导尚未决策]，处理完毕于 {limit}',
      en: '[the board decided at {actual}|the board has not decided], settled at {limit}',
    },
  }),
  /** 董事领导决策: what nobody below could settle is decided by the board leader himself, not by whoever records it. */
  authorized({
    id: 'board-decision-by-board',
    clauses: ['D10-7.5'],
    title: { zh: '协调不了的重大事项由董事领导决策', en: 'The board leader decides what nobody below could settle' },
    of: serviceCase,
    on: [complaintLevelDecided],
    concerns: ({ data }) => data.level === 'board',
    who: 'role',
    among: parameters.boardLeaders,
  }),
]
