/** What happened in the year, in the order of its days: the routine, the reviews and gradings, the papers, the troubles. */
import type { Language } from '../../../src/index.ts'
import type { Act } from './act.ts'
import { chapters } from './chapters/index.ts'
import { gradings, reviews } from './gradings.ts'
import { papers } from './papers.ts'
import { admissions, routine } from './routine.ts'
import { departures, troubles } from './troubles.ts'

/** @param lang in which the reasons are written */
export function actsOfTheYear(lang: Language): readonly Act[] {
  const judged = [...reviews(), ...gradings(), ...papers()]
  const customers = [...admissions(), ...routine(), ...judged, ...troubles(lang), ...departures()]
  const acts = [...customers, ...chapters.flatMap(chapter => chapter())]
  // Stable: acts of one moment stay in the order of the chapters above.
  return acts.sort((a, b) => (momentOf(a) < momentOf(b) ? -1 : momentOf(a) > momentOf(b) ? 1 : 0))
}

const momentOf = ({ day, at }: Act) => `${day} ${at}`
