/** 销货: what one customer was delivered, in money, and what of it was credited or allowed. */
import { add, multiply, subtract } from '../../../core/exact.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { own } from '../../own.ts'
import { allowanceCancelled, allowanceCertified, allowancePostingReversed } from '../events/allowances.ts'
import { returnPosted, returnPostingReversed, returnRequested } from '../events/returns.ts'
import { goodsIssued } from '../events/stock.ts'

const salesOf = () => ({
  sold: '0',
  /** The latest delivery. */
  soldAt: null as Instant | null,
  /** Something was delivered at a price that is not on file: what was sold is not known. */
  isUnpriced: false,
  /** Posted returns, as far as their slips state a price. */
  credited: '0',
  /** By certificates of allowance and compensation. */
  allowed: '0',
  /** By slip: the price of a unit. */
  prices: {} as Record<string, string>,
})

export const sales = defineState({
  name: 'sales',
  per: 'customer',
  events: [
    goodsIssued,
    returnRequested,
    returnPosted,
    returnPostingReversed,
    allowanceCertified,
    allowancePostingReversed,
    allowanceCancelled,
  ],
  initial: salesOf,
  on: {
    'inventory.issued': (sales, { data: { quantity, unitPrice }, occurredAt }) => {
      sales.soldAt = occurredAt
      if (unitPrice === null) sales.isUnpriced = true
      else sales.sold = add(sales.sold, multiply(quantity, unitPrice))
    },
    'return.requested': ({ prices }, { data: { slipId, unitPrice } }) => {
      if (unitPrice !== null) prices[slipId] = unitPrice
    },
    'return.posted': (sales, { data: { slipId, quantity } }) => {
      sales.credited = add(sales.credited, multiply(quantity, own(sales.prices, slipId) ?? '0'))
    },
    'return.posting-reversed': (sales, { data: { slipId, quantity } }) => {
      sales.credited = subtract(sales.credited, multiply(quantity, own(sales.prices, slipId) ?? '0'))
    },
    'allowance.certified': (sales, { data: { amount } }) => {
      sales.allowed = add(sales.allowed, amount)
    },
    // What was taken back whole waits to be posted anew.
    'allowance.posting-reversed': (sales, { data: { amount, left } }) => {
      if (left !== '0') sales.allowed = subtract(sales.allowed, amount)
    },
    'allowance.cancelled': (sales, { data: { amount } }) => {
      sales.allowed = subtract(sales.allowed, amount)
    },
  },
})
