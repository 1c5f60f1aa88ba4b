/** What the answer to one deed of a history showed, with the fewest deeds before it. */

import type { Deed } from '../history/deed.ts'
import type { LintFinding, LintWitness } from './finding.ts'
import { type Answer, asked, type House, tell } from './house.ts'
import type { Lab } from './lab.ts'
import { shrunk } from './shrink.ts'
import type { Specimen } from './tally.ts'

/** The deed with the fewest before it, told so that its answer still shows it. */
export async function lastDeed(
  house: House,
  { history, index }: Specimen,
  shows: (answer: Answer) => boolean,
): Promise<LintWitness> {
  const isShown = async (before: readonly Deed[], last: Deed) => {
    const desk = await house.desk()
    for (const deed of before) await tell(desk, deed)
    return shows(await tell(desk, last))
  }
  const told = history[index]!
  const before = await shrunk(history.slice(0, index), fewer => isShown(fewer, told))
  const atOnce = { ...told, wait: 0 }
  return { start: house.start, history: [...before, (await isShown(before, atOnce)) ? atOnce : told] }
}

/** So often a rule must have refused before it is said that it never does so alone. */
const OFTEN = 20
/** And so often both must have been satisfied. */
const SOMETIMES = 8

/** Each of these refuses, and never where another one does not; those that always do are its shadow. */
export async function shadowedOf(lab: Lab, rules: readonly string[]): Promise<readonly LintFinding[]> {
  const { house, tally } = lab
  const found: LintFinding[] = []
  for (const about of rules) {
    const { refusals, alone, beside, together } = tally.rule(about)
    // Of one that nothing ever satisfied nobody knows what happens when it is.
    const isProven = (id: string) => (together.get(id) ?? 0) >= SOMETIMES
    const always = [...beside].filter(([id, times]) => times === refusals && isProven(id)).map(([id]) => id)
    if (alone > 0 || refusals < OFTEN || always.length === 0) continue
    const shadows = await neverWithout(lab, about, always)
    if (shadows.length === 0) continue
    const [shadow] = shadows
    const isAgainst = (answer: Answer) => [about, shadow!].every(id => house.refusedBy(answer).includes(id))
    const witness = await lastDeed(house, tally.specimen('beside', `${about} ${shadow}`)!, isAgainst)
    found.push({
      level: 'found',
      kind: 'shadowed',
      regulation: null,
      about,
      others: shadows,
      facts: { refusals },
      witness,
    })
  }
  return found
}

/** Of the others those without which it does not refuse either when one field is changed, or somebody else asks. */
async function neverWithout({ house, pool, tally }: Lab, about: string, others: readonly string[]) {
  let left = others
  for (const { history, index } of tally.against.get(about) ?? []) {
    const desk = await house.desk()
    for (const deed of history.slice(0, index)) await tell(desk, deed)
    for (const deed of pool.variants({ ...history[index]!, wait: 0 })) {
      const against = house.refusedBy(await asked(desk, deed))
      if (against.includes(about)) left = left.filter(id => against.includes(id))
      if (left.length === 0) return left
    }
  }
  return left
}

/** Verdicts that are undecidable though every parameter has its value, and what threw. */
export async function troublesOf({ house, tally }: Lab, isOurs: (rule: string) => boolean) {
  const found: LintFinding[] = []
  const whole = { level: 'found', regulation: null, others: [], facts: {} } as const
  for (const about of tally.seen('undecidable').filter(isOurs)) {
    const shows = ({ findings }: Answer) => findings.some(one => one.rule === about && one.verdict === 'undecidable')
    const witness = await lastDeed(house, tally.specimen('undecidable', about)!, shows)
    found.push({ ...whole, kind: 'undecidable', about, witness })
  }
  for (const about of tally.seen('fault')) {
    const witness = await lastDeed(house, tally.specimen('fault', about)!, ({ code }) => code === about)
    found.push({ ...whole, kind: 'fault', about, witness })
  }
  return found
}
