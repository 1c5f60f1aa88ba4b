/** What one customer has bought and brought back of one item, and what goes by the decision on one complaint. */
import type { FactOf } from '../../../core/event.ts'
import { add, compare, subtract } from '../../../core/exact.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { own } from '../../own.ts'
import { set } from '../../set.ts'
import { allowanceCancelled, allowanceCertified, allowancePostingReversed } from '../events/allowances.ts'
import {
  returnAmended,
  returnCancelled,
  returnPosted,
  returnPostingReversed,
  returnRequested,
} from '../events/returns.ts'
import { goodsIssued } from '../events/stock.ts'

const noReturns = {
  /** Approved by slips that are still open. */
  open: '0',
  /** Posted by slips that are closed. */
  returned: '0',
}

type Returns = typeof noReturns

const SUMMED = [returnRequested, returnAmended, returnPosted, returnPostingReversed, returnCancelled] as const

const sumsOfReturns = {
  'return.requested': (sums: Returns, { data }: FactOf<typeof returnRequested>) =>
    set(sums, { open: add(sums.open, data.quantity) }),
  'return.amended': (sums: Returns, { data }: FactOf<typeof returnAmended>) =>
    set(sums, { open: add(subtract(sums.open, data.previous), data.quantity) }),
  'return.posted': (sums: Returns, { data }: FactOf<typeof returnPosted>) =>
    set(sums, { open: subtract(sums.open, data.approved), returned: add(sums.returned, data.quantity) }),
  // What stands again is open again; by a part of it there is so much more that may come back.
  'return.posting-reversed': (sums: Returns, { data }: FactOf<typeof returnPostingReversed>) =>
    set(sums, {
      open: data.left === '0' ? add(sums.open, data.approved) : sums.open,
      returned: subtract(sums.returned, data.quantity),
    }),
  'return.cancelled': (sums: Returns, { data }: FactOf<typeof returnCancelled>) =>
    set(sums, { open: subtract(sums.open, data.approved) }),
}

const dealtOf = () => ({
  delivered: '0',
  firstDeliveredAt: null as Instant | null,
  /** The highest price that was paid for a unit; null: none is known. */
  highestPrice: null as string | null,
  /** Delivered by lot, where lots are kept apart. */
  lots: {} as Record<string, string>,
  /** 超量允收比率 of the latest order that states one. */
  overQuantityAllowance: null as string | null,
  ...noReturns,
})

export type Dealt = ReturnType<typeof dealtOf>

/** 购退: what a customer has bought of an item, and how much of it came back. */
export const dealt = defineState({
  name: 'dealt',
  per: 'dealt',
  events: [goodsIssued, ...SUMMED],
  initial: dealtOf,
  on: {
    ...sumsOfReturns,
    'inventory.issued': (dealt, { data, occurredAt }) => {
      const { quantity, lot, unitPrice, overQuantityAllowance } = data
      dealt.delivered = add(dealt.delivered, quantity)
      if (dealt.firstDeliveredAt === null || occurredAt < dealt.firstDeliveredAt) dealt.firstDeliveredAt = occurredAt
      if (unitPrice !== null && (dealt.highestPrice === null || compare(unitPrice, dealt.highestPrice) > 0)) {
        dealt.highestPrice = unitPrice
      }
      if (lot !== null) dealt.lots[lot] = add(own(dealt.lots, lot) ?? '0', quantity)
      if (overQuantityAllowance !== null) dealt.overQuantityAllowance = overQuantityAllowance
    },
  },
})

const settledOf = () => ({
  ...noReturns,
  /** By certificates of allowance and compensation. */
  allowed: '0',
})

export type SettledByComplaint = ReturnType<typeof settledOf>

/** 依客诉核决办理: what goes by the decision on one complaint. */
export const settledByComplaint = defineState({
  name: 'settled-by-complaint',
  per: 'complaint',
  events: [...SUMMED, allowanceCertified, allowancePostingReversed, allowanceCancelled],
  initial: settledOf,
  on: {
    ...sumsOfReturns,
    'allowance.certified': (settled, { data }) => set(settled, { allowed: add(settled.allowed, data.amount) }),
    // What was taken back whole waits to be posted anew.
    'allowance.posting-reversed': (settled, { data }) => {
      if (data.left !== '0') settled.allowed = subtract(settled.allowed, data.amount)
    },
    'allowance.cancelled': (settled, { data }) => set(settled, { allowed: subtract(settled.allowed, data.amount) }),
  },
})
