/** 电话回访: called until the customer is content, and again after an objection; a new demand has a case of its own. */
import type { DeepReadonly } from '../../../core/event.ts'
import { contentAt, type Reception } from '../../../facts/service-desk/states.ts'
import { days, response } from '../../../kinds/index.ts'
import { serviceDeskParameters as parameters } from '../parameters.ts'
import { everyReception } from './receptions.ts'

type Known = DeepReadonly<Reception>

/** What was not settled in the call itself. */
const wasLeftOpen = ({ stuckAt, kind }: Known) => stuckAt !== null || kind === 'complaint'

/** The latest call that brought a new demand, whatever came of later ones. */
function demandedAt({ calls }: Known): string | null {
  const all = calls.filter(({ result }) => result === 'new-demand').map(({ at }) => at)
  return all.sort().at(-1) ?? null
}

export const followUpObligations = [
  /** 及时回访，了解客户对客服的满意度; 客户对解决方案表示理解: then it ends. */
  response({
    id: 'reception-followed-up',
    clauses: ['D05-4.2.B1.1', 'D05-4.2.B1.3'],
    title: { zh: '答复后的回访', en: 'The customer is called back after the answer' },
    of: everyReception,
    from: one => (wasLeftOpen(one) ? one.answered?.at : null),
    until: one => contentAt(one) !== null,
    within: days(parameters.followUpDays),
    sentence: {
      zh: '部门 {department} 应回访客户 {customer}，直至其认可（{way:deskWay} {reception}）',
      en: 'department {department} calls customer {customer} back until he accepts ({way:deskWay} {reception})',
    },
  }),
  /** 换时间再次致电与之沟通解决; 尽快跟进: each objection asks for a further call. */
  response({
    id: 'customer-called-again',
    clauses: ['D05-4.2.B1.4', 'D05-4.2.B2.3'],
    title: { zh: '有异议的再次致电', en: 'Who objects is called again' },
    of: everyReception,
    from: ({ followedUp }) => (followedUp?.what === 'objects' ? followedUp.at : null),
    until: one => contentAt(one) !== null,
    within: days(parameters.callAgainDays),
    sentence: {
      zh: '客户 {customer} 有异议，部门 {department} 应跟进并换时间再次致电（{way:deskWay} {reception}）',
      en: 'customer {customer} objects: department {department} goes on with it and calls again ({way:deskWay} {reception})',
    },
  }),
  /** 在原有个案基础上建立跟进个案. */
  response({
    id: 'follow-up-case-opened',
    clauses: ['D05-4.2.B1.5.1'],
    title: { zh: '新需求的跟进个案', en: 'A new demand has a case of its own' },
    of: everyReception,
    from: demandedAt,
    until: ({ caseOpenedAt }) => caseOpenedAt,
    sentence: {
      zh: '部门 {department} 应为客户 {customer} 的新需求建立跟进个案（原 {way:deskWay} {reception}）',
      en: 'department {department} opens a case for the new demand of customer {customer} (of {way:deskWay} {reception})',
    },
  }),
] as const
