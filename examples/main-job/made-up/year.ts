/** What happened in the year, in the order of its days: the routine, the reviews and gradings, the papers, the troubles. */
import type { Language } from '../../../src/index.ts'
import type { Act } from './act.ts'
import { gradings, reviews } from './gradings.ts'
import { papers } from './papers.ts'
import { admissions, routine } from './routine.ts'
import { departures, troubles } from './troubles.ts'

/** @param lang in which the reasons are written */
export function actsOfTheYear(lang: Language): readonly Act[] {
  const judged = [...reviews(), ...gradings(), ...papers()]
  const acts = [...admissions(), ...routine(), ...judged, ...troubles(lang), ...departures()]
  // Stable: acts of one day stay in the order of the chapters above.
  return acts.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}
