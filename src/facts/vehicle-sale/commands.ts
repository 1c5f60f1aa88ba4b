/** What is told of the money and the papers of a sale, and what is decided about its performance. */
import type { CommandDefinition, Refusal } from '../../core/command.ts'
import type { DeepReadonly } from '../../core/event.ts'
import { add, compare } from '../../core/exact.ts'
import type { Instant } from '../../core/ports.ts'
import { type Attempt, commandsAbout } from '../command-about.ts'
import { MISSING, refusing } from '../refusing.ts'
import * as events from './events.ts'
import type { vehicleSaleRefusals } from './refusals.ts'
import { pledged, type Sale, saleFile } from './states.ts'
import type { SaleMatter } from './words.ts'

type File = DeepReadonly<Sale>

const refused = refusing<keyof typeof vehicleSaleRefusals>('vehicle-order', 'order')

/** Placed by then. */
function known({ orderId, placedAt: limit }: File, { occurredAt: actual }: Attempt): Refusal | undefined {
  if (limit === null) return refused('sale-order-known', orderId, MISSING)
  return actual < limit ? refused('sale-not-before-order', orderId, { actual, limit }) : undefined
}

/** And not cancelled. */
function stands(file: File, attempt: Attempt): Refusal | undefined {
  const { orderId, cancelledAt: actual } = file
  return known(file, attempt) ?? (actual === null ? undefined : refused('sale-order-stands', orderId, { actual }))
}

function needs({ orderId }: File, need: SaleMatter, at: Instant | null | undefined): Refusal | undefined {
  return at ? undefined : refused('sale-needs', orderId, { ...MISSING, facts: { need } })
}

function once({ orderId }: File, done: SaleMatter, actual: Instant | null | undefined): Refusal | undefined {
  return actual ? refused('sale-once', orderId, { actual, facts: { done } }) : undefined
}

function withinPrice({ orderId, price: limit }: File, actual: string): Refusal | undefined {
  return compare(actual, limit!) > 0 ? refused('sale-within-price', orderId, { actual, limit }) : undefined
}

const command = commandsAbout(saleFile, 'orderId', stands)
const decision = { telling: 'decision' } as const

const moneyCommands = [
  command('vehicle-sale.receive-payment', events.paymentReceived, {
    obstacle: (file, { amount }) => withinPrice(file, add(pledged(file), amount)),
  }),
  command('vehicle-sale.receive-deposit', events.depositReceived, {
    obstacle: (file, { amount }) => once(file, 'deposit', file.deposit?.at) ?? withinPrice(file, amount),
  }),
  command('vehicle-sale.convert-deposit', events.depositConverted, {
    obstacle: file =>
      needs(file, 'deposit', file.deposit?.at) ??
      once(file, 'conversion', file.deposit?.convertedAt) ??
      withinPrice(file, add(pledged(file), file.deposit!.amount)),
  }),
  command('vehicle-sale.return-deposit-slip', events.slipReturned, {
    obstacle: file => needs(file, 'deposit', file.deposit?.at) ?? once(file, 'slip', file.deposit?.slipReturnedAt),
  }),
  command('vehicle-sale.agree-loan', events.loanAgreed, {
    obstacle: (file, { amount }) => once(file, 'loan', file.loan?.at) ?? withinPrice(file, add(pledged(file), amount)),
  }),
  command('vehicle-sale.report-disbursement', events.disbursementReported, {
    obstacle: file => needs(file, 'loan', file.loan?.at) ?? once(file, 'disbursement', file.loan?.reportedAt),
  }),
]

export const vehicleSaleCommands: readonly CommandDefinition[] = [
  ...moneyCommands,
  command('vehicle-sale.report-promise', events.releasePromised),
  command('vehicle-sale.hand-in-papers', events.salePapersHandedIn, {
    obstacle: (file, _, { occurredAt }) =>
      needs(file, 'sale', file.soldAt !== null && file.soldAt <= occurredAt ? file.soldAt : null),
  }),
  command('vehicle-sale.reassign-performance', events.performanceReassigned, {
    ...decision,
    obstacle: file => once(file, 'count', file.counted?.at),
  }),
  command('vehicle-sale.count-performance', events.performanceCounted, {
    ...decision,
    obstacle: file => needs(file, 'sale', file.soldAt) ?? once(file, 'count', file.counted?.at),
  }),
  command('vehicle-sale.report-swap', events.swapFound, {
    guard: known,
    obstacle: file => once(file, 'swap', file.swap?.at),
  }),
  command('vehicle-sale.decide-swap', events.swapDecided, {
    ...decision,
    guard: known,
    obstacle: file => needs(file, 'swap', file.swap?.at),
  }),
  command('vehicle-sale.record-referral', events.referralMade, {
    obstacle: (file, { referrerId: actual }) =>
      once(file, 'referral', file.referral?.at) ??
      (actual === file.customerId ? refused('sale-referrer-other', file.orderId, { actual }) : undefined),
  }),
  command('vehicle-sale.pay-reward', events.rewardPaid, {
    obstacle: file => needs(file, 'referral', file.referral?.at) ?? once(file, 'reward', file.referral?.rewardedAt),
  }),
]
