/** What the customer is told, and how. */
import type { DeepReadonly, FactOf } from '../../../core/event.ts'
import { compare } from '../../../core/exact.ts'
import { pick } from '../../../core/parameter.ts'
import type { Handling } from '../../../facts/complaint/events/fields.ts'
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
    count: ({ event }) => promisedBy(event)?.amount ?? null,
    limit: ({ event, before, edition, parameters }) => {
      const ofSales = limitOf(parameters.authority, edition.salesRoles)
      const decided = decidedFor(before, event)?.amount ?? null
      return ofSales !== null && decided !== null && compare(ofSales, decided) < 0 ? decided : ofSales
    },
    facts: ({ event, before, edition, parameters }) => ({
      own: limitOf(parameters.authority, edition.salesRoles),
      decided: decidedFor(before, event)?.amount ?? null,
    }),
    sentence: {
      zh: '答复客户的金额 {actual} 元[，可答复至 {limit} 元]（业务部权限[ {own} 元|不限][，已定 {decided} 元]）',
      en: 'promised CNY {actual}[, at most CNY {limit}] (own authority [CNY {own}|without a limit][, decided CNY {decided}])',
    },
  }),
  /** 任何处理: goods are promised as they were decided, or for a value that sales may promise by itself; "nothing" is no promise. */
  oneOf({
    id: 'promise-as-decided',
    title: { zh: '答复客户的处理方式不得超越核定', en: 'The customer is promised what was decided' },
    of: productComplaint,
    on: [complaintNegotiated, complaintCustomerTold],
    parameters: pick(parameters, 'authority'),
    // Money of which nothing was decided has its limit in the authority.
    when: ({ event, before }) => {
      const kind = promisedBy(event)?.kind ?? 'none'
      return kind !== 'none' && !(MONEY.includes(kind) && decidedFor(before, event) === null)
    },
    value: ({ event }) => promisedBy(event)!.kind,
    among: ({ event, before }) => decidedFor(before, event)?.kind ?? [],
    provided: ({ event, before }) => isWithin(promisedBy(event)!.quantity, decidedFor(before, event)?.quantity ?? null),
    unless: ({ event, edition, parameters }) => {
      const { amount } = promisedBy(event)!
      const ofSales = limitOf(parameters.authority, edition.salesRoles)
      return compare(amount, '0') > 0 && (ofSales === null || compare(amount, ofSales) <= 0)
    },
    facts: ({ event, before }) => {
      const { quantity, amount } = promisedBy(event)!
      return { quantity, amount, decided: decidedFor(before, event)?.quantity ?? null }
    },
    sentence: {
      zh: '答复客户：{actual:handling}[，数量 {quantity}]，金额 {amount} 元；[已定{limit:handling}|尚无决定][，数量 {decided}]',
      en: 'promised: {actual:handling}[, quantity {quantity}], CNY {amount}; [decided: {limit:handling}|nothing was decided][, quantity {decided}]',
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

const MONEY: readonly string[] = ['allowance', 'compensation']

type Answer = FactOf<typeof complaintNegotiated | typeof complaintCustomerTold>

function promisedBy(event: Answer): Handling | null {
  return event.type === 'complaint.negotiated' ? event.data.handling : event.data.promised
}

function decidedFor(
  { settlement: { drafted, approved } }: DeepReadonly<ComplaintFile>,
  { type }: Answer,
): DeepReadonly<Handling> | null {
  return approved?.handling ?? (type === 'complaint.negotiated' ? drafted : null)
}

/** Money has no quantity; what was decided without one is not yet for so many pieces. */
function isWithin(promised: string | null, decided: string | null): boolean {
  return promised === null || (decided !== null && compare(promised, decided) <= 0)
}
