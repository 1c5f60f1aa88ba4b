/** 依核决的处理方式处理: what was decided on a complaint, and the slips and certificates that were made out by it. */
import { add, subtract } from '../../../core/exact.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { complaintClosed, complaintCopiesDistributed, complaintReopened } from '../../complaint/events/closure.ts'
import type { ClosingOutcome, Handling } from '../../complaint/events/fields.ts'
import { complaintFormFiled } from '../../complaint/events/reception.ts'
import { complaintApproved, complaintConsolidated, complaintSentBack } from '../../complaint/events/settlement.ts'
import { set } from '../../set.ts'
import { allowanceCancelled, allowanceCertified } from '../events/allowances.ts'
import { returnAmended, returnCancelled, returnRequested } from '../events/returns.ts'

const nothing = () => ({
  approved: null as Handling | null,
  closedAt: null as Instant | null,
  customerId: null as string | null,
  outcome: null as ClosingOutcome | null,
  /** By copy of the closed form: when it first came to where it belongs. */
  copiesAt: {} as Record<string, Instant>,
  /** By slips, whatever came on them. */
  goods: '0',
  /** By certificates. */
  money: '0',
})

export type CarryingOut = ReturnType<typeof nothing>

const undecided = (carrying: CarryingOut) => set(carrying, { approved: null })

export const carryingOut = defineState({
  name: 'decision-carried-out',
  per: 'complaint',
  events: [
    complaintFormFiled,
    complaintConsolidated,
    complaintSentBack,
    complaintApproved,
    complaintClosed,
    complaintReopened,
    complaintCopiesDistributed,
    returnRequested,
    returnAmended,
    returnCancelled,
    allowanceCertified,
    allowanceCancelled,
  ],
  initial: nothing,
  on: {
    'complaint.form-filed': (carrying, { data }) => {
      if (data.form > 1) set(carrying, { approved: null, closedAt: null, outcome: null, copiesAt: {} })
    },
    'complaint.consolidated': undecided,
    'complaint.sent-back': undecided,
    'complaint.approved': (carrying, { data }) => set(carrying, { approved: { ...data.handling } }),
    'complaint.closed': (carrying, { data: { customerId, outcome }, occurredAt }) =>
      set(carrying, { closedAt: occurredAt, customerId, outcome }),
    'complaint.reopened': carrying => set(carrying, { closedAt: null, outcome: null }),
    'complaint.copies-distributed': ({ copiesAt }, { data, occurredAt }) => {
      for (const copy of data.copies) copiesAt[copy] ??= occurredAt
    },
    'return.requested': (carrying, { data }) => set(carrying, { goods: add(carrying.goods, data.quantity) }),
    'return.amended': (carrying, { data }) =>
      set(carrying, { goods: add(subtract(carrying.goods, data.previous), data.quantity) }),
    'return.cancelled': (carrying, { data }) => set(carrying, { goods: subtract(carrying.goods, data.approved) }),
    'allowance.certified': (carrying, { data }) => set(carrying, { money: add(carrying.money, data.amount) }),
    'allowance.cancelled': (carrying, { data }) => set(carrying, { money: subtract(carrying.money, data.amount) }),
  },
})
