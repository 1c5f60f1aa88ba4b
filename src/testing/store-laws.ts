/**
 * What every event store must do, by the DCB specification and by what guiju adds to it. The suite brings no test
 * runner: hand each law to the one you have.
 *
 *     for (const law of storeLaws(makeMyStore)) test(`${law.group}: ${law.name}`, law.run)
 */
import { appendingLaws, conditionLaws } from './store/appending.ts'
import { followingLaws } from './store/following.ts'
import { keepingLaws } from './store/keeping.ts'
import type { Effort, LawDefinition, StoreUnderTest } from './store/law.ts'
import { racingLaws } from './store/racing.ts'
import { readingLaws } from './store/reading.ts'
import { refusingLaws } from './store/refusing.ts'
import { repeatingLaws } from './store/repeating.ts'

export type { StoreUnderTest } from './store/law.ts'

export interface StoreLaw {
  readonly group: string
  readonly name: string
  /** Makes a store, checks the law on it and disposes of it; a broken law throws `LAW_BROKEN` with what was found. */
  run(): Promise<void>
}

export interface StoreLawsOptions {
  /** How often each race is run; 25 by default. */
  readonly rounds?: number
  /** How many take part in each race; 8 by default. */
  readonly racers?: number
}

const LAWS: readonly LawDefinition[] = [
  ...readingLaws,
  ...appendingLaws,
  ...conditionLaws,
  ...repeatingLaws,
  ...racingLaws,
  ...keepingLaws,
  ...refusingLaws,
  ...followingLaws,
]

/**
 * The laws for the stores that `make` makes: a fresh, empty one for each law. Subscriptions are checked where the store
 * has `subscribe`, durability where there is `reopen`.
 */
export function storeLaws(
  make: () => Promise<StoreUnderTest>,
  { rounds = 25, racers = 8 }: StoreLawsOptions = {},
): readonly StoreLaw[] {
  return LAWS.map(({ group, name, check }) => ({ group, name, run: () => runOn(make, check, { rounds, racers }) }))
}

async function runOn(
  make: () => Promise<StoreUnderTest>,
  check: LawDefinition['check'],
  effort: Effort,
): Promise<void> {
  const subject = await make()
  try {
    await check(subject, effort)
  } finally {
    await subject.dispose?.()
  }
}
