/** 核决: what was decided on a complaint, as far as goods and money follow from it. */
import type { DeepReadonly } from '../../core/event.ts'
import { add } from '../../core/exact.ts'
import type { ComplaintFile } from '../../facts/complaint/states/file.ts'
import type { SettledByComplaint } from '../../facts/inventory/states/returns.ts'

type File = Pick<DeepReadonly<ComplaintFile>, 'closedAt' | 'outcome' | 'settlement'>

/** Copy 3 of the form goes out when the case is closed: before that nothing is done by it. */
function isSettled({ closedAt, outcome }: File): boolean {
  return closedAt !== null && outcome === 'settled'
}

/** What a slip calls the handlings that bring goods back. What is exchanged comes back first. */
const AS_SLIP: Readonly<Record<string, string>> = {
  return: 'return',
  exchange: 'return',
  reprocessing: 'reprocessing',
}

export interface DecidedGoods {
  readonly closed: boolean
  /** null: nothing that brings goods back. */
  readonly kind: string | null
  /** 核定退货量; null: none, or still open. */
  readonly quantity: string | null
}

export function goodsDecided(file: File): DecidedGoods {
  const { approved } = file.settlement
  const kind = approved === null ? null : (AS_SLIP[approved.handling.kind] ?? null)
  return { closed: isSettled(file), kind, quantity: kind === null ? null : approved!.handling.quantity }
}

/** Approved by open slips and posted by closed ones: what a slip did not bring may come by another. */
export function goodsOf({ open, returned }: Pick<SettledByComplaint, 'open' | 'returned'>): string {
  return add(open, returned)
}

export interface DecidedMoney {
  readonly closed: boolean
  readonly kind: string | null
  readonly amount: string | null
}

export function moneyDecided(file: File): DecidedMoney {
  const { approved } = file.settlement
  const { kind = null, amount = null } = approved?.handling ?? {}
  return { closed: isSettled(file), kind, amount }
}
