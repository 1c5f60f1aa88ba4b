/** By which way a complaint comes in, and what is on record before a result is told and the case is closed. */
import { complaintClosed } from '../../../facts/complaint/events/closure.ts'
import { complaintReceived } from '../../../facts/complaint/events/reception.ts'
import { complaintCustomerTold } from '../../../facts/complaint/events/settlement.ts'
import { evidenced, oneOf } from '../../../kinds/index.ts'
import { complaintResponseParameters as parameters } from '../parameters.ts'
import { everyComplaint } from './scope.ts'
import { causeOf, goingOnSince, hasMeasure, isGroundless, toldSince } from './standing.ts'
import { standstill } from './standstill.ts'

export const complaintResponseRules = [
  standstill,
  /** 专门的投诉渠道: the list is open and a complaint counts whichever way it comes, so others are reported only. */
  oneOf({
    id: 'dedicated-complaint-channel',
    clauses: ['A04-3.3.1.1'],
    title: { zh: '投诉经专门渠道提出', en: 'A complaint comes by a dedicated channel' },
    force: 'in-principle',
    of: 'complaint',
    on: [complaintReceived],
    value: ({ data }) => data.channel,
    among: parameters.channels,
    sentence: {
      zh: '渠道：{actual:channel}；专门渠道：{limit:channel}',
      en: 'it came by {actual:channel}; dedicated channels are {limit:channel}',
    },
  }),
  /** 深入调查投诉原因: the cause is on record before the customer is told a result. */
  evidenced({
    id: 'cause-before-result',
    clauses: ['A04-3.3.3.1'],
    title: { zh: '先查明原因再答复结果', en: 'The cause is found before a result is told' },
    force: 'in-principle',
    of: everyComplaint,
    on: [complaintCustomerTold],
    concerns: ({ data }) => data.about === 'result',
    when: ({ before }) => causeOf(before) !== null || !isGroundless(before),
    shows: ({ before }) => causeOf(before),
    asks: true,
    sentence: { zh: '[已查明的原因：{actual}|原因尚未查明]', en: 'cause on record: [{actual}|none yet]' },
  }),
  /** 采取有效措施解决问题: a measure is on record before the customer is told a result. */
  evidenced({
    id: 'measure-before-result',
    clauses: ['A04-3.3.3.2', 'A00-5.2.3.3'],
    title: { zh: '先有解决措施再答复结果', en: 'A measure is taken before a result is told' },
    force: 'in-principle',
    of: everyComplaint,
    on: [complaintCustomerTold],
    concerns: ({ data }) => data.about === 'result',
    when: ({ before }) => !isGroundless(before),
    shows: ({ before }) => hasMeasure(before),
    asks: true,
    sentence: { zh: '解决措施在案：[{actual}|否]', en: 'a measure is on record: [{actual}|no]' },
  }),
  /**
   * 将处理结果反馈给客户: 应 governs that the customer is told, and that is a duty (`customer-told-result`); that it is done
   * before the closing is how it is meant to go, but no word asks for it. So a closing without it is reported.
   */
  evidenced({
    id: 'result-told-before-closing',
    clauses: ['A00-5.2.3.4'],
    title: { zh: '结案前反馈处理结果', en: 'The customer is told the result before the closing' },
    force: 'in-principle',
    of: everyComplaint,
    on: [complaintClosed],
    when: ({ data }) => data.outcome !== 'withdrawn',
    shows: ({ before, after }) =>
      toldSince(before, isGroundless(after) ? ['result', 'explanation'] : ['result'], goingOnSince(before)!),
    asks: true,
    sentence: {
      zh: '结案时客户已获知结果：[{actual}|否]',
      en: 'the customer knew the result at the closing: [{actual}|no]',
    },
  }),
]
