/** Episodes of complaints: single steps, honest or not, and whole lives, one by one or two at the same time. */
import type fc from 'fast-check'
import { caseActs } from './complaint-acts.ts'
import { aftermathActs } from './complaint-aftermath.ts'
import { lives } from './complaint-lives.ts'
import { wrongComplaintActs } from './complaint-wrongs.ts'
import type { Act, Deed, FastCheck, Places } from './deed.ts'
import { type Manners, mostly } from './telling.ts'
import { stepTimes } from './times.ts'

export function complaintEpisodes(fc: FastCheck, places: Places, manners: Manners): fc.Arbitrary<readonly Deed[]> {
  const { lawful, late } = manners
  const times = stepTimes(fc, late)
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
  return mostly(fc, honest(fc, places), wrongComplaintActs(fc, places))
}

function honest(fc: FastCheck, places: Places): fc.Arbitrary<Act> {
  return fc.oneof(...caseActs(fc, places), ...aftermathActs(fc, places))
}

function braided(one: readonly Deed[], other: readonly Deed[], turns: readonly boolean[]): Deed[] {
  const [left, right] = [[...one], [...other]]
  const both: Deed[] = []
  for (let turn = 0; left.length > 0 && right.length > 0; turn++) {
    both.push((turns[turn % turns.length] ? left : right).shift()!)
  }
  return [...both, ...left, ...right]
}
