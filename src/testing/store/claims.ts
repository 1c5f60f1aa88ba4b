/**
 * What a store claims for itself (`store.capabilities`), and what must be there for it. A law that rests on a claim is
 * run where the claim is made; where it is not made, the claim itself is checked, so that nothing is left out quietly.
 */
import type { StoreCapabilities } from '../../core/ports.ts'
import { breach } from '../breach.ts'
import type { StoreUnderTest } from './under-test.ts'

export interface Claim {
  readonly capability: keyof StoreCapabilities
  isMade(capabilities: StoreCapabilities): boolean
  /** What is wrong with a claim that is made, or is not: said of the store and of its maker. */
  flaw(subject: StoreUnderTest, isMade: boolean): string | undefined
}

export const durability: Claim = {
  capability: 'durability',
  isMade: ({ durability }) => durability !== 'none',
  flaw: ({ reopen }, isMade) => {
    if (isMade && !reopen) return 'the store claims durability; for that its maker must give `reopen`, and gives none'
    if (!isMade && reopen) return 'the maker gives `reopen`, but the store claims no durability'
    return undefined
  },
}

export const writers: Claim = {
  capability: 'writers',
  isMade: ({ writers }) => writers !== 'object',
  flaw: ({ another }, isMade) => {
    if (isMade && !another) {
      return 'the store claims more writers than one object; for that its maker must give `another`, and gives none'
    }
    if (!isMade && another) return 'the maker gives `another`, but the store claims the writers of one object only'
    return undefined
  },
}

/** That positions rise is a law for all; that they have no gap is a claim. */
export const positions: Claim = {
  capability: 'positions',
  isMade: ({ positions }) => positions === 'contiguous',
  flaw: () => undefined,
}

export const subscriptions: Claim = {
  capability: 'subscriptions',
  isMade: ({ subscriptions }) => subscriptions,
  flaw: ({ store }, isMade) => {
    if (isMade && !store.subscribe) return 'the store claims subscriptions and has no `subscribe`'
    if (!isMade && store.subscribe) return 'the store has `subscribe`, but claims no subscriptions'
    return undefined
  },
}

/** Whether the claim is made; `LAW_BROKEN` where it does not fit what is there, and for a store that tells nothing. */
export function isClaimed(claim: Claim, subject: StoreUnderTest): boolean {
  const { capability } = claim
  const { capabilities } = subject.store
  if (!capabilities) throw breach('the store tells no `capabilities`, so nobody knows whether this law applies to it')
  const isMade = claim.isMade(capabilities)
  const flaw = claim.flaw(subject, isMade)
  if (flaw !== undefined) throw breach(flaw, { capability, claimed: capabilities[capability] })
  return isMade
}
