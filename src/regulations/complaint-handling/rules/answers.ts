/** What the customer is told, and how. */
import type { DeepReadonly, FactOf } from '../../../core/event.ts'
import { compare } from '../../../core/exact.ts'
import { pick } from '../../../core/parameter.ts'
import { complaintCustomerTold, complaintNegotiated } from '../../../facts/complaint/events/settlement.ts'
import type { ComplaintFile } from '../../../facts/complaint/states/file.ts'
import { atMost, oneOf, scopedRule } from '../../../kinds/index.ts'
import { handlingParameters as parameters } from '../parameters.ts'
import { limitOf } from './authority.ts'
import { productComplaint } from './scope.ts'

export const answerRules = [
  /**
   * 业务部不得超越核决权限答复客户: what sales promises is within its own authority, or within what was decided before: the
   * office's handling while negotiating, the approval afterwards.
   */
  atMost({
    id: 'answer-within-authority',
    title: { zh: '答复客户不得超越核决权限', en: 'No answer to the customer beyond the authority' },
    of: productComplaint,
    on: [complaintNegotiated, complaintCustomerTold],
    parameters: pick(parameters, 'authority'),
    count: ({ event }) =>
      (event.type === 'complaint.negotiated' ? event.data.handling : event.data.promised)?.amount ?? null,
    limit: ({ event, before, edition, parameters }) => {
      const ofSales = limitOf(parameters.authority, edition.salesRoles)
      const decided = decidedFor(before, event)
      return ofSales !== null && decided !== null && compare(ofSales, decided) < 0 ? decided : ofSales
    },
    facts: ({ event, before, edition, parameters }) => ({
      own: limitOf(parameters.authority, edition.salesRoles),
      decided: decidedFor(before, event),
    }),
    sentence: {
      zh: '答复客户的金额 {actual} 元[，可答复至 {limit} 元]（业务部权限[ {own} 元|不限][，已定 {decided} 元]）',
      en: 'promised CNY {actual}[, at most CNY {limit}] (own authority [CNY {own}|without a limit][, decided CNY {decided}])',
    },
  }),
  /** 以书信或电话转答客户. */
  oneOf({
    id: 'result-by-letter-or-phone',
    title: { zh: '批示事项以书信或电话转答', en: 'The result is told by letter or telephone' },
    of: productComplaint,
    on: [complaintCustomerTold],
    when: ({ data }) => data.about === 'result',
    value: ({ data }) => data.reply,
    among: ['letter', 'phone'],
    sentence: {
      zh: '转答方式：{actual:reply}，应为：{limit:reply}',
      en: 'told {actual:reply}, to be told {limit:reply}',
    },
  }),
  /** 不得将处理表影印送客户. */
  scopedRule({
    id: 'form-stays-inside',
    title: { zh: '处理表不得影印送客户', en: 'The form is not copied to the customer' },
    of: productComplaint,
    on: [complaintCustomerTold],
    sentence: { zh: '附送处理表：{actual}', en: 'form enclosed: {actual}' },
    holds: ({ data: { formEnclosed } }) => ({ holds: !formEnclosed, actual: formEnclosed, limit: false }),
  }),
]

function decidedFor(
  { settlement: { drafted, approved } }: DeepReadonly<ComplaintFile>,
  { type }: FactOf<typeof complaintNegotiated | typeof complaintCustomerTold>,
): string | null {
  return approved?.handling.amount ?? (type === 'complaint.negotiated' ? drafted?.amount : undefined) ?? null
}
