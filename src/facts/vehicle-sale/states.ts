/** What a sale adds up to: for one order, for the loans that are not paid out, for all of them. */
import type { DeepReadonly, Fact } from '../../core/event.ts'
import { sum } from '../../core/exact.ts'
import { defineState } from '../../core/fold.ts'
import type { Instant } from '../../core/ports.ts'
import { foldInto, onEach } from '../fold-into.ts'
import { set } from '../set.ts'
import { orderCancelled, orderChanged, orderPlaced } from '../vehicle/events/orders.ts'
import { vehicleDelivered, vehicleSaleDiscovered, vehicleSold } from '../vehicle/events/vehicles.ts'
import * as events from './events.ts'

const newSale = (orderId: string) => ({
  orderId,
  customerId: null as string | null,
  /** Whose performance it is: who made the order, or to whom it was given with permission. */
  consultantId: null as string | null,
  price: null as string | null,
  placedAt: null as Instant | null,
  cancelledAt: null as Instant | null,
  soldAt: null as Instant | null,
  deliveredAt: null as Instant | null,
  payments: [] as { at: Instant; amount: string }[],
  deposit: null as {
    at: Instant
    amount: string
    convertedAt: Instant | null
    slipReturnedAt: Instant | null
  } | null,
  loan: null as { at: Instant; amount: string; lender: string; reportedAt: Instant | null } | null,
  /** Since when each is in. */
  papers: {} as Record<string, Instant>,
  promises: [] as { at: Instant; personId: string }[],
  counted: null as { at: Instant; consultantId: string } | null,
  swap: null as { at: Instant; consultantId: string; withId: string } | null,
  referral: null as { at: Instant; referrerId: string; rewardedAt: Instant | null } | null,
})

export interface Sale extends ReturnType<typeof newSale> {}

export const saleFile = defineState({
  name: 'vehicle-sale',
  per: 'vehicle-order',
  events: [
    orderPlaced,
    orderChanged,
    orderCancelled,
    vehicleSold,
    vehicleSaleDiscovered,
    vehicleDelivered,
    ...events.vehicleSaleEvents,
  ],
  initial: newSale,
  on: {
    'vehicle-order.placed': (sale, { data: { customerId, consultantId, price }, occurredAt: placedAt }) =>
      set(sale, { customerId, consultantId, price, placedAt }),
    'vehicle-order.changed': (sale, { data: { price } }) => set(sale, { price }),
    'vehicle-order.cancelled': (sale, { occurredAt }) => set(sale, { cancelledAt: occurredAt }),
    'vehicle.sold': (sale, { occurredAt }) => set(sale, { soldAt: occurredAt }),
    'vehicle.sale-discovered': (sale, { occurredAt }) => set(sale, { soldAt: occurredAt }),
    'vehicle.delivered': (sale, { occurredAt }) => set(sale, { deliveredAt: occurredAt }),
    'vehicle-sale.payment-received': ({ payments }, { data: { amount }, occurredAt: at }) => {
      payments.push({ at, amount })
    },
    'vehicle-sale.deposit-received': (sale, { data: { amount }, occurredAt: at }) =>
      set(sale, { deposit: { at, amount, convertedAt: null, slipReturnedAt: null } }),
    'vehicle-sale.deposit-converted': ({ deposit }, { occurredAt }) => {
      if (deposit) deposit.convertedAt ??= occurredAt
    },
    'vehicle-sale.deposit-slip-returned': ({ deposit }, { occurredAt }) => {
      if (deposit) deposit.slipReturnedAt ??= occurredAt
    },
    'vehicle-sale.loan-agreed': (sale, { data: { lender, amount }, occurredAt: at }) =>
      set(sale, { loan: { at, lender, amount, reportedAt: null } }),
    'vehicle-sale.disbursement-reported': ({ loan }, { occurredAt }) => {
      if (loan) loan.reportedAt ??= occurredAt
    },
    'vehicle-sale.release-promised': ({ promises }, { data: { personId }, occurredAt: at }) => {
      promises.push({ at, personId })
    },
    'vehicle-sale.papers-handed-in': (sale, { data: { papers }, occurredAt }) => {
      for (const paper of papers) if (!Object.hasOwn(sale.papers, paper)) sale.papers[paper] = occurredAt
    },
    'vehicle-sale.performance-reassigned': (sale, { data: { consultantId } }) => set(sale, { consultantId }),
    'vehicle-sale.performance-counted': (sale, { data: { consultantId }, occurredAt: at }) =>
      set(sale, { counted: { at, consultantId } }),
    'vehicle-sale.swap-found': (sale, { data: { consultantId, withId }, occurredAt: at }) =>
      set(sale, { swap: { at, consultantId, withId } }),
    'vehicle-sale.swap-decided': sale => set(sale, { swap: null }),
    'vehicle-sale.referral-made': (sale, { data: { referrerId }, occurredAt: at }) =>
      set(sale, { referral: { at, referrerId, rewardedAt: null } }),
    'vehicle-sale.reward-paid': ({ referral }, { occurredAt }) => {
      if (referral) referral.rewardedAt ??= occurredAt
    },
  },
})

/** What has been paid towards the price or is promised for it: a deposit only where it is converted. */
export function pledged({ payments, deposit, loan }: DeepReadonly<Sale>): string {
  return sum([
    ...payments.map(({ amount }) => amount),
    ...(deposit !== null && deposit.convertedAt !== null ? [deposit.amount] : []),
    ...(loan === null ? [] : [loan.amount]),
  ])
}

/** 未放款: loans of which no report has come, by order. */
export const openLoans = defineState({
  name: 'open-vehicle-loans',
  events: [events.loanAgreed, events.disbursementReported, orderCancelled],
  initial: () => ({ since: {} as Record<string, Instant> }),
  on: {
    'vehicle-sale.loan-agreed': ({ since }, { data: { orderId }, occurredAt }) => {
      since[orderId] = occurredAt
    },
    'vehicle-sale.disbursement-reported': ({ since }, { data: { orderId } }) => {
      delete since[orderId]
    },
    'vehicle-order.cancelled': ({ since }, { data: { orderId } }) => {
      delete since[orderId]
    },
  },
})

/** All sales: views fold it, no decision does. */
export const saleBook = defineState({
  name: 'vehicle-sale-book',
  events: [
    orderPlaced,
    orderChanged,
    orderCancelled,
    vehicleSold,
    vehicleSaleDiscovered,
    vehicleDelivered,
    ...events.vehicleSaleEvents,
  ],
  initial: (): { sales: Record<string, Sale> } => ({ sales: {} }),
  on: onEach(
    saleFile.types,
    ({ sales }: { sales: Record<string, Sale> }, event: Fact<string, { readonly orderId: string }>) =>
      foldInto(sales, saleFile, event.data.orderId, event),
  ),
})
