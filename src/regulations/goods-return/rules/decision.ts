/** 核决: what was decided on a complaint, as far as goods and money follow from it. */
import type { DeepReadonly } from '../../../core/event.ts'
import { add } from '../../../core/exact.ts'
import { complaintFile } from '../../../facts/complaint/states/complaint-file.ts'
import type { ComplaintFile } from '../../../facts/complaint/states/file.ts'
import { type SettledByComplaint, settledByComplaint } from '../../../facts/inventory/states/dealings.ts'

type File = Pick<DeepReadonly<ComplaintFile>, 'closedAt' | 'outcome' | 'settlement' | 'customerId'>

export interface Decided {
  /** Copy 3 of the form goes out when the case is closed: before that nothing is done by it. */
  readonly closed: boolean
  /** null: there is no such complaint. */
  readonly customer: string | null
  /** null: nothing that brings goods back, or money. */
  readonly kind: string | null
  /** The quantity or the amount that was approved; null: none, or still open. */
  readonly most: string | null
}

/** The complaint that a paper follows, and what goes by its decision. */
export function decisionOn({ data }: { readonly data: { readonly complaintId: string | null } }) {
  const id = data.complaintId ?? ''
  return { file: complaintFile.of(id), settled: settledByComplaint.of(id) }
}

/** What a slip calls the handlings that bring goods back. What is exchanged comes back first. */
export const AS_SLIP: Readonly<Record<string, string>> = {
  return: 'return',
  exchange: 'return',
  reprocessing: 'reprocessing',
}

export function goodsDecided(file: File): Decided {
  const handling = file.settlement.approved?.handling
  const kind = (handling && AS_SLIP[handling.kind]) ?? null
  return { ...about(file), kind, most: kind === null ? null : handling!.quantity }
}

export function moneyDecided(file: File): Decided {
  const { kind = null, amount = null } = file.settlement.approved?.handling ?? {}
  return { ...about(file), kind, most: amount }
}

function about({ closedAt, outcome, customerId }: File): Pick<Decided, 'closed' | 'customer'> {
  return { closed: closedAt !== null && outcome === 'settled', customer: customerId || null }
}

export function isDecided({ closed, customer, kind, most }: Decided, customerId: string, handling: string): boolean {
  return closed && customer === customerId && kind === handling && most !== null
}

/** Approved by open slips and posted by closed ones: what a slip did not bring may come by another. */
export function goodsOf({ open, returned }: Pick<SettledByComplaint, 'open' | 'returned'>): string {
  return add(open, returned)
}
