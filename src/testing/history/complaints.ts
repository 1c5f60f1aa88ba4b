/** Episodes of complaints: single steps, honest or not, and whole lives, one by one or two at the same time. */
import type fc from 'fast-check'
import { caseActs } from './complaint-acts.ts'
import { aftermathActs } from './complaint-aftermath.ts'
import { lives, type Time } from './complaint-lives.ts'
import { wrongComplaintActs } from './complaint-wrongs.ts'
import type { Act, Deed, FastCheck, Places } from './deed.ts'

export interface Manners {
  readonly lawful: boolean
  readonly late: boolean
}

export function complaintEpisodes(fc: FastCheck, places: Places, manners: Manners): fc.Arbitrary<readonly Deed[]> {
  const { lawful, late } = manners
  const times = timesOf(fc, late)
  const acts = lawful ? honest(fc, places) : complaintActs(fc, places)
  const one = fc.tuple(acts, times).map(([act, time]): readonly Deed[] => [{ ...act, ...time }])
  const life = lives(fc, places, acts, { times, lawful })
  const turns = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 })
  return fc.oneof(
    { arbitrary: one, weight: 8 },
    { arbitrary: life, weight: 3 },
    { arbitrary: fc.tuple(life, life, turns).map(([one, other, turns]) => braided(one, other, turns)), weight: 1 },
  )
}

/** One step of a complaint, by anybody. */
export function complaintActs(fc: FastCheck, places: Places): fc.Arbitrary<Act> {
  const wrong = wrongComplaintActs(fc, places)
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: honest(fc, places), weight: 4 },
    { arbitrary: wrong, weight: 1 },
  )
}

function honest(fc: FastCheck, places: Places): fc.Arbitrary<Act> {
  return fc.oneof(...caseActs(fc, places), ...aftermathActs(fc, places))
}

// A step takes hours, now and then weeks; what is told late is mostly hours late.
function timesOf(fc: FastCheck, mayBeLate: boolean): fc.Arbitrary<Time> {
  const hours = fc.integer({ min: 1, max: 600 })
  const wait = fc.oneof(
    { arbitrary: hours, weight: 12 },
    { arbitrary: fc.integer({ min: 601, max: 60 * 24 * 30 }), weight: 1 },
  )
  if (!mayBeLate) return wait.map(wait => ({ wait }))
  const days = fc.integer({ min: 601, max: 20_000 })
  const late = fc.option(fc.oneof({ arbitrary: hours, weight: 3 }, { arbitrary: days, weight: 1 }), { nil: undefined })
  return fc.tuple(wait, late).map(([wait, late]) => ({ wait, ...(late !== undefined && { late }) }))
}

function braided(one: readonly Deed[], other: readonly Deed[], turns: readonly boolean[]): Deed[] {
  const [left, right] = [[...one], [...other]]
  const both: Deed[] = []
  for (let turn = 0; left.length > 0 && right.length > 0; turn++) {
    both.push((turns[turn % turns.length] ? left : right).shift()!)
  }
  return [...both, ...left, ...right]
}
