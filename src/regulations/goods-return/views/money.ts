/** What returns and allowances do to the books: the collection rate of a salesperson, the receivable of a customer. */
import type { DeepReadonly } from '../../../core/event.ts'
import { add, multiply, subtract, sum } from '../../../core/exact.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { defineView } from '../../../core/view.ts'
import { complaintReceivableDeducted } from '../../../facts/complaint/events/consequences.ts'
import {
  allowanceCertified,
  allowancePosted,
  allowancePostingReversed,
} from '../../../facts/inventory/events/allowances.ts'
import { returnPosted, returnPostingReversed, returnRequested } from '../../../facts/inventory/events/returns.ts'
import { own } from '../../../facts/own.ts'

export interface Deducted {
  readonly at: Instant
  readonly because: 'complaint' | 'allowance'
  /** The complaint, or the certificate. */
  readonly id: string
  readonly partNumber: string | null
  /** Below nothing for a red entry. */
  readonly amount: string
}

interface Deductions {
  bySalesperson: Record<string, Deducted[]>
  /** By certificate. */
  certified: Record<string, string>
}

const deductions = defineState({
  name: 'collection-deductions',
  events: [complaintReceivableDeducted, allowanceCertified, allowancePosted, allowancePostingReversed],
  initial: (): Deductions => ({ bySalesperson: {}, certified: {} }),
  on: {
    'complaint.receivable-deducted': (all, { data, occurredAt: at }) => {
      const { salespersonId, complaintId: id, partNumber, amount } = data
      enter(all, salespersonId, { at, because: 'complaint', id, partNumber, amount })
    },
    'allowance.certified': (all, { data }) => {
      if (data.salespersonId !== null) all.certified[data.certificateId] = data.salespersonId
    },
    'allowance.posted': (all, { data, occurredAt: at }) => {
      const { certificateId: id, amount } = data
      const salespersonId = own(all.certified, id)
      if (salespersonId === undefined) return
      enter(all, salespersonId, { at, because: 'allowance', id, partNumber: null, amount })
    },
    'allowance.posting-reversed': (all, { data, occurredAt: at }) => {
      const { certificateId: id } = data
      const salespersonId = own(all.certified, id)
      if (salespersonId === undefined) return
      const amount = subtract('0', data.amount)
      enter(all, salespersonId, { at, because: 'allowance', id, partNumber: null, amount })
    },
  },
})

function enter({ bySalesperson }: Deductions, salespersonId: string, row: Deducted): void {
  const rows = own(bySalesperson, salespersonId)
  if (rows) rows.push(row)
  else bySalesperson[salespersonId] = [row]
}

/** 回收率的扣除. Key: the salesperson. */
export const collectionRate = defineView({
  name: 'collection-rate',
  question: {
    zh: '计算该业务人员的回收率时扣除多少应收？',
    en: "What is taken out of this salesperson's collection rate?",
  },
  fold: deductions,
  answer: ({ key, state }): CollectionRate => collectionRateOf(key, own(state.bySalesperson, key) ?? []),
})

export interface CollectionRate {
  readonly salespersonId: string
  /** 受客诉影响的应收金额. */
  readonly complaints: string
  /** 已作账的折让. */
  readonly allowances: string
  /** What is taken out of the rate. */
  readonly total: string
  readonly rows: readonly Deducted[]
}

function collectionRateOf(salespersonId: string, rows: readonly Deducted[]): CollectionRate {
  const of = (because: Deducted['because']) => sum(rows.filter(row => row.because === because).map(row => row.amount))
  const [complaints, allowances] = [of('complaint'), of('allowance')]
  return { salespersonId, complaints, allowances, total: add(complaints, allowances), rows: [...rows] }
}

export interface Lowered {
  readonly at: Instant
  readonly because: 'return' | 'allowance'
  /** The slip, or the certificate. */
  readonly id: string
  readonly voucherId: string
  /** Below nothing for a red entry; null: the slip states no price. */
  readonly amount: string | null
  /** 红字: the voucher that it takes back, or a part of it. */
  readonly reverses: string | null
}

interface Receivable {
  /** By slip: the price of a unit. */
  prices: Record<string, string>
  /** Slips without a price of which something is posted. */
  unpriced: string[]
  rows: Lowered[]
}

const receivable = defineState({
  name: 'receivable-of-customer',
  per: 'customer',
  events: [returnRequested, returnPosted, returnPostingReversed, allowancePosted, allowancePostingReversed],
  initial: (): Receivable => ({ prices: {}, unpriced: [], rows: [] }),
  on: {
    'return.requested': ({ prices }, { data }) => {
      if (data.unitPrice !== null) prices[data.slipId] = data.unitPrice
    },
    'return.posted': ({ prices, unpriced, rows }, { data, occurredAt: at }) => {
      const { slipId: id, quantity, voucherId } = data
      const price = own(prices, id)
      const amount = price === undefined ? null : multiply(quantity, price)
      if (amount === null) unpriced.push(id)
      rows.push({ at, because: 'return', id, voucherId, amount, reverses: null })
    },
    'return.posting-reversed': (state, { data, occurredAt: at }) => {
      const { slipId: id, quantity, voucherId, reverses, left } = data
      const price = own(state.prices, id)
      const amount = price === undefined ? null : subtract('0', multiply(quantity, price))
      state.rows.push({ at, because: 'return', id, voucherId, amount, reverses })
      if (left === '0') state.unpriced = state.unpriced.filter(slipId => slipId !== id)
    },
    'allowance.posted': ({ rows }, { data, occurredAt: at }) => {
      const { certificateId: id, amount, voucherId } = data
      rows.push({ at, because: 'allowance', id, voucherId, amount, reverses: null })
    },
    'allowance.posting-reversed': ({ rows }, { data, occurredAt: at }) => {
      const { certificateId: id, voucherId, reverses } = data
      rows.push({ at, because: 'allowance', id, voucherId, amount: subtract('0', data.amount), reverses })
    },
  },
})

/** 冲减应收. Key: the customer. */
export const receivableEffect = defineView({
  name: 'receivable-effect',
  question: {
    zh: '退货与折让冲减该客户多少应收？',
    en: "By how much do returns and allowances lower this customer's receivable?",
  },
  fold: receivable,
  answer: ({ key, state }): ReceivableEffect => receivableEffectOf(key, state),
})

export interface ReceivableEffect {
  readonly customerId: string
  readonly returns: string
  readonly allowances: string
  /** So much lower is the receivable. */
  readonly total: string
  /** Posted slips without a price: what they are worth, this view cannot know. */
  readonly unpriced: readonly string[]
  readonly rows: readonly Lowered[]
}

function receivableEffectOf(customerId: string, { rows, unpriced }: DeepReadonly<Receivable>): ReceivableEffect {
  const of = (because: Lowered['because']) =>
    sum(rows.filter(row => row.because === because).map(({ amount }) => amount ?? '0'))
  const [returns, allowances] = [of('return'), of('allowance')]
  return {
    customerId,
    returns,
    allowances,
    total: add(returns, allowances),
    unpriced: [...unpriced],
    rows: [...rows],
  }
}
