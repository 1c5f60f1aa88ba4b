/**
 * What every event store must do, by the DCB specification and by what guiju adds to it. The suite brings no test
 * runner: hand each law to the one you have.
 *
 *     for (const law of storeLaws(makeMyStore)) test(`${law.group}: ${law.name}`, law.run)
 *
 * What a store need not do it tells in `capabilities`. A law about what it does not claim is not left out: its `run`
 * checks that the store and its maker bring nothing of it, and answers `not claimed`.
 */
import { isGuijuError, shown } from '../core/errors.ts'
import type { StoreCapabilities } from '../core/ports.ts'
import { breach } from './breach.ts'
import { appendingLaws, conditionLaws } from './store/appending.ts'
import { barrierLaws } from './store/barriers.ts'
import { isClaimed } from './store/claims.ts'
import { followingLaws } from './store/following.ts'
import { keepingLaws } from './store/keeping.ts'
import { knowingLaws } from './store/knowing.ts'
import type { Effort, LawDefinition } from './store/law.ts'
import { contiguousLaws, manifestLaws } from './store/manifest.ts'
import { racingLaws } from './store/racing.ts'
import { readingLaws } from './store/reading.ts'
import { refusingLaws } from './store/refusing.ts'
import { repeatingLaws } from './store/repeating.ts'
import { sharingLaws } from './store/sharing.ts'
import { survivingLaws } from './store/surviving.ts'
import { tailingLaws } from './store/tailing.ts'
import type { StoreUnderTest } from './store/under-test.ts'

export type { StoreUnderTest } from './store/under-test.ts'

export interface StoreLaw {
  readonly group: string
  readonly name: string
  /** What a store must claim for the law to apply to it; empty for the laws that every store must keep. */
  readonly capabilities: readonly (keyof StoreCapabilities)[]
  /**
   * Makes a store, checks the law on it and disposes of it. A broken law throws `LAW_BROKEN` with what was found; so
   * does a claim that does not fit what is there, and a missing manifest.
   */
  run(): Promise<LawStanding>
}

/** Whether a law was checked on a store, or is about something that the store does not claim. */
export type LawStanding =
  | { readonly standing: 'applies' }
  | { readonly standing: 'not claimed'; readonly capability: keyof StoreCapabilities }

export interface StoreLawsOptions {
  /** How often each race is run; 25 by default. */
  readonly rounds?: number
  /** How many take part in each race; 8 by default. */
  readonly racers?: number
  /**
   * How long a subscriber may take to hear of something, in milliseconds; 5,000 by default. More where the machine may be
   * busy: only a store that breaks a law makes use of it.
   */
  readonly patience?: number
}

const LAWS: readonly LawDefinition[] = [
  ...manifestLaws,
  ...readingLaws,
  ...appendingLaws,
  ...conditionLaws,
  ...repeatingLaws,
  ...knowingLaws,
  ...racingLaws,
  ...barrierLaws,
  ...tailingLaws,
  ...keepingLaws,
  ...refusingLaws,
  ...contiguousLaws,
  ...survivingLaws,
  ...followingLaws,
  ...sharingLaws,
]

/** The laws for the stores that `make` makes: a fresh, empty one for each law. */
export function storeLaws(
  make: () => Promise<StoreUnderTest>,
  { rounds = 25, racers = 8, patience = 5_000 }: StoreLawsOptions = {},
): readonly StoreLaw[] {
  return LAWS.map(law => ({
    group: law.group,
    name: law.name,
    capabilities: law.claims.map(({ capability }) => capability),
    run: () => runOn(make, law, { rounds, racers, patience }),
  }))
}

async function runOn(
  make: () => Promise<StoreUnderTest>,
  { claims, check }: LawDefinition,
  effort: Effort,
): Promise<LawStanding> {
  const subject = await make()
  try {
    for (const claim of claims) {
      if (!isClaimed(claim, subject)) return { standing: 'not claimed', capability: claim.capability }
    }
    await checked(() => check(subject, effort))
    return { standing: 'applies' }
  } finally {
    await subject.dispose?.()
  }
}

/** What the store throws where the law expects it to answer is a broken law, too. */
async function checked(check: () => Promise<void>): Promise<void> {
  try {
    await check()
  } catch (error) {
    if (isGuijuError(error, 'LAW_BROKEN')) throw error
    const { code, message } = error as { readonly code?: unknown; readonly message?: unknown }
    throw breach(`the store threw ${shown(code ?? error)}: ${shown(message, 200)}`, { code }, error)
  }
}
