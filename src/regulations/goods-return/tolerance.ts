/** 超量允收: how much of a return is posted. All of it exact decimals: no percentage is rounded. */
import type { DeepReadonly } from '../../core/event.ts'
import { add, compare, multiply, subtract } from '../../core/exact.ts'
import type { Slip } from '../../facts/inventory/states/returns.ts'

type Counted = Pick<DeepReadonly<Slip>, 'received' | 'sentBack' | 'quantity' | 'complete' | 'decision'>

/** The ratio of the customer's order before that of the company. */
export function ratioOf({ overQuantityAllowance }: Pick<Slip, 'overQuantityAllowance'>, company: string): string {
  return overQuantityAllowance ?? company
}

/** part * 100 <= whole * (100 + ratio): the boundary is within. */
export function withinRatio(part: string, whole: string, ratio: string): boolean {
  return compare(multiply(part, '100'), multiply(whole, add('100', ratio))) <= 0
}

/** The most that is within the ratio. */
export function mostWithin(whole: string, ratio: string): string {
  return multiply(multiply(whole, add('100', ratio)), '0.01')
}

/** 实退量: what came and was not sent back. */
export function kept({ received, sentBack }: Pick<Slip, 'received' | 'sentBack'>): string {
  return subtract(received, sentBack)
}

/** Nothing more is awaited. */
export function allThere({ received, quantity, complete }: Counted): boolean {
  return complete || compare(received, quantity) >= 0
}

/** 超出比率: posted only as somebody decides. */
export function isHeld(slip: Counted, ratio: string): boolean {
  return !withinRatio(kept(slip), slip.quantity, ratio)
}

/** What is to be posted; null: held, and nobody has decided, or the excess has not gone back yet. */
export function toBePosted(slip: Counted, ratio: string): string | null {
  if (!isHeld(slip, ratio) || slip.decision === 'post-received') return kept(slip)
  return slip.decision === 'post-approved' ? slip.quantity : null
}
