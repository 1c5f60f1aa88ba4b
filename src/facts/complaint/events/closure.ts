/** How a case ends, stands still and goes on. A closing tells in full what the statistics of its month count. */
import * as z from 'zod'
import { builtOnce } from '../../../core/built-once.ts'
import { tag } from '../../../core/tag.ts'
import { lacked } from '../../shaped-event.ts'
import { stepEvent } from './about.ts'
import { amount, causeClass, id, instant, kind, line, market, month, outcome, share } from './fields.ts'

const stretch = builtOnce(() => z.strictObject({ from: instant, to: instant }))

interface OfMonth {
  readonly customerId: string
  readonly departmentId: string
  readonly month: string
}

const tags = ({ customerId, departmentId, month }: OfMonth) => [
  tag('customer', customerId),
  tag('department', departmentId),
  tag('closing-month', month),
]

/** 结案. */
export const complaintClosed = stepEvent('complaint.closed', () => ({ outcome, note: line.nullable() }), {
  fills: () => ({
    kind,
    customerId: id,
    departmentId: id,
    /** The month of the closing in the office's zone. */
    month,
    number: id.nullable(),
    form: z.int().min(0),
    market: market.nullable(),
    partNumber: id.nullable(),
    causeClass: causeClass.nullable(),
    cause: id.nullable(),
    loss: amount.nullable(),
    shares: z.array(share()),
    receivedAt: instant,
    /** When the clock of the form began: its acceptance, or the registration at the front desk. */
    startedAt: instant.nullable(),
    /** The times in which the clock stood still. */
    pauses: z.array(stretch()),
  }),
  tags,
  texts: ['note'],
})

/** 重新立案: the case goes on with the same clock; `month` is the month in which it had been closed. */
export const complaintReopened = stepEvent('complaint.reopened', () => ({ reason: line }), {
  fills: () => ({ kind, customerId: id, departmentId: id, month }),
  tags,
  // When only complaints about products were closed by month, none said so.
  upcasts: { 1: lacked({ kind: 'product' }) },
})

/** The clock stands still, since the case waits for somebody else. */
export const complaintPaused = stepEvent('complaint.paused', () => ({ reason: line }))

export const complaintResumed = stepEvent('complaint.resumed', () => ({ reason: line.nullable() }))

/** 五联分送: which copies of the closed form have gone where they belong. */
export const complaintCopiesDistributed = stepEvent('complaint.copies-distributed', () => ({
  copies: z.array(z.int().min(1).max(9)).min(1).max(9),
}))

/** What a closed case said turns out otherwise: what is null stays. `closingMonth` is the month it is counted in. */
export const complaintCorrected = stepEvent(
  'complaint.corrected',
  () => ({
    causeClass: causeClass.nullable(),
    cause: id.nullable(),
    partNumber: id.nullable(),
    loss: amount.nullable(),
    reason: line,
  }),
  { fills: () => ({ closingMonth: month }), tags: ({ closingMonth }) => [tag('closing-month', closingMonth)] },
)
