import type { StateRef } from './fold.ts'

/** The states that a decision stands on; what is loaded here belongs to its append condition. */
export interface StatesOfDecision {
  load(refs: readonly StateRef[]): Promise<void> | undefined
  value(ref: StateRef): unknown
}
