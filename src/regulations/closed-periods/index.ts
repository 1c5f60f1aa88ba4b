/** 结账: how far back something may be told. A company says what its locks cover, for how many days, and who moves them. */
import { defineRegulation, type GivenFor, type Regulation } from '../../core/regulation.ts'
import { correctionContext } from '../../facts/fact/index.ts'
import { periodContext } from '../../facts/period/index.ts'
import { closedPeriodsGrants } from './grants.ts'
import { closedPeriodsParameters } from './parameters.ts'
import { closedPeriodsRules } from './rules/index.ts'
import { coverageOf, type LockCover } from './rules/locks.ts'

export type { LockCover } from './rules/locks.ts'

/** The locks, and the values of the company. */
export type ClosedPeriods = GivenFor<typeof closedPeriodsParameters> & { readonly locks: readonly LockCover[] }

const covering = (locks: readonly LockCover[]) => {
  const coverage = coverageOf(locks)
  return defineRegulation({
    id: 'closed-periods',
    title: { zh: '结账与补录期限', en: 'Closed periods' },
    edition: 'CP',
    // With corrections: what is withdrawn changes the day on which it happened, and a lock guards that too.
    contexts: [periodContext, correctionContext, ...coverage.contexts],
    parameters: closedPeriodsParameters,
    rules: closedPeriodsRules(coverage),
    grants: closedPeriodsGrants,
  })
}

const regulation = ({ locks, ...given }: ClosedPeriods): Regulation => covering(locks)(given)

/** `definition`: what it says whatever the locks cover; without any, its rules are asked about nothing. */
export const closedPeriods = Object.assign(regulation, { definition: covering([]).definition })
