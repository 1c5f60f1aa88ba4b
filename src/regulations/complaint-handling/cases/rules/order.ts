/** What comes before what: every step of every edition, in its turn and too early. */
import type { RegulationCase } from '../../../../core/case.ts'
import { by, roled } from '../../../../facts/complaint/steps.ts'
import type { Edition } from '../../editions/edition.ts'
import { complaintEditions } from '../../editions/index.ts'
import { stepsOf } from './departments.ts'
import { type StepName, saidOf } from './said.ts'
import { broken, type EditionId, impossible, kept, showing, silent } from './showing.ts'
import { WAYS } from './ways.ts'

const RULE = 'steps-in-order'
const caseOf = showing(RULE)

function ofStep(edition: Edition, name: StepName): RegulationCase[] {
  const { whose = [], after = [], afterClause: clause = '' } = saidOf(name, edition.id as EditionId) ?? {}
  const way = WAYS[name]
  const when = whose[0] === undefined ? way.ask : by(roled(whose[0]), way.ask)
  const asked = (words: string, given: typeof way.given, expect: RegulationCase['expect']) =>
    caseOf(`${edition.id}: ${way.words} ${words}`, given, when, expect, { edition })
  if (after.length === 0) return [asked('waits for no other step', way.given, silent(RULE))]
  const found = { clause, limit: after, facts: { step: name } }
  const early = way.impossible
    ? impossible(way.impossible)
    : broken(RULE, { ...found, actual: after, subject: 'complaint:K-1' })
  return [
    asked(`comes after ${after.join(' and ')}`, way.given, kept(RULE, { ...found, actual: [] })),
    asked(`is refused while it still waits for ${after.join(' and ')}`, way.early!, early),
  ]
}

export const orderCases = Object.values(complaintEditions).flatMap((edition: Edition) =>
  stepsOf(edition).flatMap(name => ofStep(edition, name)),
)
