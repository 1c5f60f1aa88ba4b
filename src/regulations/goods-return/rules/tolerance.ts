/** 超量允收: how much of a return is posted. All of it exact decimals: no percentage is rounded. */
import type { DeepReadonly } from '../../../core/event.ts'
import { add, compare, multiply, subtract } from '../../../core/exact.ts'
import type { Slip } from '../../../facts/inventory/states/slip.ts'

type Returned = Pick<DeepReadonly<Slip>, 'received' | 'sentBack' | 'quantity' | 'complete' | 'decision'>

/** The ratio of the customer's order before that of the company. */
export function ratioOf({ overQuantityAllowance }: Pick<Slip, 'overQuantityAllowance'>, company: string): string {
  return overQuantityAllowance ?? company
}

interface Judged {
  readonly before: Pick<Slip, 'overQuantityAllowance'>
  readonly termsThen: { readonly overQuantityAllowance: string }
}

/** By which a slip is judged: the ratio of its own time. */
export function ratioThen({ before, termsThen }: Judged): string {
  return ratioOf(before, termsThen.overQuantityAllowance)
}

/** The most that is within the ratio: whole * (100 + ratio) / 100, the boundary included. */
export function mostWithin(whole: string, ratio: string): string {
  return multiply(multiply(whole, add('100', ratio)), '0.01')
}

/** 实退量: what came and was not sent back. */
export function quantityKept({ received, sentBack }: Pick<Slip, 'received' | 'sentBack'>): string {
  return subtract(received, sentBack)
}

/** Nothing more is awaited. */
export function allThere({ received, quantity, complete }: Returned): boolean {
  return complete || compare(received, quantity) >= 0
}

/** 超出比率: posted only as somebody decides. */
export function isHeld(slip: Returned, ratio: string): boolean {
  return compare(quantityKept(slip), mostWithin(slip.quantity, ratio)) > 0
}

/** What is to be posted; null: held, and nobody has decided, or the excess has not gone back yet. */
export function toBePosted(slip: Returned, ratio: string): string | null {
  if (!isHeld(slip, ratio) || slip.decision === 'post-received') return quantityKept(slip)
  return slip.decision === 'post-approved' ? slip.quantity : null
}
