/** What one customer has bought and brought back of one item, and what goes by the decision on one complaint. */
import type { DeepReadonly, FactOf } from '../../../core/event.ts'
import { add, subtract, sum } from '../../../core/exact.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { set } from '../../set.ts'
import { allowanceCancelled, allowanceCertified, allowancePostingReversed } from '../events/allowances.ts'
import {
  returnAmended,
  returnCancelled,
  returnPosted,
  returnPostingReversed,
  returnReceiptReversed,
  returnReceived,
  returnRequested,
  returnSentBack,
} from '../events/returns.ts'
import { goodsIssued } from '../events/stock.ts'
import { type Claim, coverOf, isOfLot, type Line } from './covering.ts'
import { lesser } from './stock.ts'

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

/** A slip, as far as it takes goods back that were delivered. */
export interface Taking {
  slipId: string
  lot: string | null
  unitPrice: string | null
  /** Approved; posted, once it is closed; nothing, if it was cancelled. */
  quantity: string
  /** Came and is here, by the lots that the warehouse signed for: the latest last. */
  came: { lot: string | null; quantity: string }[]
}

const dealtOf = () => ({
  delivered: '0',
  firstDeliveredAt: null as Instant | null,
  /** Delivery by delivery. */
  lines: [] as (Line & { at: Instant })[],
  takings: [] as Taking[],
  ...noReturns,
})

export type Dealt = ReturnType<typeof dealtOf>

const takings = {
  'return.requested': (dealt: Dealt, event: FactOf<typeof returnRequested>) => {
    const { slipId, lot, unitPrice, quantity } = event.data
    sumsOfReturns['return.requested'](dealt, event)
    dealt.takings.push({ slipId, lot, unitPrice, quantity, came: [] })
  },
  'return.amended': (dealt: Dealt, event: FactOf<typeof returnAmended>) => {
    sumsOfReturns['return.amended'](dealt, event)
    take(dealt, event.data, event.data.quantity)
  },
  'return.posted': (dealt: Dealt, event: FactOf<typeof returnPosted>) => {
    sumsOfReturns['return.posted'](dealt, event)
    take(dealt, event.data, event.data.quantity)
  },
  'return.posting-reversed': (dealt: Dealt, event: FactOf<typeof returnPostingReversed>) => {
    sumsOfReturns['return.posting-reversed'](dealt, event)
    const { left, approved } = event.data
    take(dealt, event.data, left === '0' ? approved : left)
  },
  'return.cancelled': (dealt: Dealt, event: FactOf<typeof returnCancelled>) => {
    sumsOfReturns['return.cancelled'](dealt, event)
    take(dealt, event.data, '0')
  },
  'return.received': (dealt: Dealt, { data: { slipId, lot, quantity } }: FactOf<typeof returnReceived>) => {
    const came = takingOf(dealt, slipId)?.came
    const known = came?.find(one => one.lot === lot)
    if (known) known.quantity = add(known.quantity, quantity)
    else came?.push({ lot, quantity })
  },
  'return.receipt-reversed': (dealt: Dealt, { data }: FactOf<typeof returnReceiptReversed>) =>
    leave(takingOf(dealt, data.slipId), data.quantity, ({ lot }) => lot === data.lot),
  // Which of them went back nobody said: what came last.
  'return.sent-back': (dealt: Dealt, { data }: FactOf<typeof returnSentBack>) =>
    leave(takingOf(dealt, data.slipId), data.quantity),
}

function takingOf({ takings }: Dealt, slipId: string): Taking | undefined {
  return takings.find(taking => taking.slipId === slipId)
}

function take(dealt: Dealt, { slipId }: { readonly slipId: string }, quantity: string): void {
  const taking = takingOf(dealt, slipId)
  if (taking) taking.quantity = quantity
}

function leave(taking: Taking | undefined, quantity: string, isMeant = (_: Taking['came'][number]) => true): void {
  let left = quantity
  for (const came of taking?.came.toReversed() ?? []) {
    if (!isMeant(came)) continue
    const part = lesser(left, came.quantity)
    came.quantity = subtract(came.quantity, part)
    left = subtract(left, part)
  }
  if (taking) taking.came = taking.came.filter(({ quantity }) => quantity !== '0')
}

/** 购退: what a customer has bought of an item, and how much of it came back. */
export const dealt = defineState({
  name: 'dealt',
  per: 'dealt',
  events: [goodsIssued, ...SUMMED, returnReceived, returnReceiptReversed, returnSentBack],
  initial: dealtOf,
  on: {
    ...takings,
    'inventory.issued': (dealt, { data, occurredAt }) => {
      const { quantity, lot, unitPrice, overQuantityAllowance } = data
      dealt.delivered = add(dealt.delivered, quantity)
      if (dealt.firstDeliveredAt === null || occurredAt < dealt.firstDeliveredAt) dealt.firstDeliveredAt = occurredAt
      dealt.lines.push({ lot, unitPrice, quantity, overQuantityAllowance, at: occurredAt })
    },
  },
})

type Known = DeepReadonly<Dealt>

/** Delivered of a lot; null: no delivery says of which lot it was. */
export function deliveredOfLot({ lines }: Known, lot: string): string | null {
  if (lines.every(line => line.lot === null)) return null
  return sum(lines.filter(line => isOfLot(line, { lot })).map(({ quantity }) => quantity))
}

/** Came back of a lot and is here, by all slips together. */
export function cameOfLot({ takings }: Known, lot: string): string {
  return sum(takings.flatMap(({ came }) => came.filter(one => one.lot === lot).map(({ quantity }) => quantity)))
}

/** The most that a slip may be about, when all others have what they ask for or brought: of its lot, and at its price. */
export function roomOf(known: Known, slipId: string): string | null {
  const own = known.takings.find(taking => taking.slipId === slipId)
  if (!own) return null
  const others = { ...known, takings: known.takings.filter(taking => taking !== own) }
  const quantity = subtract(known.delivered, sum(others.takings.map(({ quantity }) => quantity)))
  if (quantity.startsWith('-')) return '0'
  return sum(coverOf(known.lines, claimsOf(others), { ...own, quantity }))
}

/** What slips claim of the deliveries: a slip that names no lot by the lots that came on it, as far as they are known. */
export function claimsOf({ takings, lines }: Known): Claim[] {
  const lots = new Set(lines.map(({ lot }) => lot))
  return takings.flatMap(({ lot: named, unitPrice, quantity, came }): Claim[] => {
    if (named !== null) return [{ lot: named, unitPrice, quantity }]
    let left = quantity
    const claims: Claim[] = []
    for (const { lot, quantity } of came) {
      const part = lesser(left, quantity)
      left = subtract(left, part)
      claims.push({ lot: lots.has(lot) ? lot : null, unitPrice, quantity: part })
    }
    return [...claims, { lot: null, unitPrice, quantity: left }]
  })
}

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
