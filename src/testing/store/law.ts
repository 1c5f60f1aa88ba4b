/** What the laws of a store are made of. */
import type { Claim } from './claims.ts'
import type { StoreUnderTest } from './under-test.ts'

export interface Effort {
  /** How often each race is run. */
  readonly rounds: number
  /** How many take part in each race. */
  readonly racers: number
  /** How long a subscriber may take to hear of something, in milliseconds. */
  readonly patience: number
}

export interface LawDefinition {
  readonly group: string
  readonly name: string
  /** It applies to stores that make all of these claims. */
  readonly claims: readonly Claim[]
  check(subject: StoreUnderTest, effort: Effort): Promise<void>
}

export function lawsOf(
  group: string,
  laws: Readonly<Record<string, (subject: StoreUnderTest, effort: Effort) => Promise<void>>>,
  ...claims: readonly Claim[]
): readonly LawDefinition[] {
  return Object.entries(laws).map(([name, check]) => ({ group, name, claims, check }))
}
