/** Whose step it is: every step of every edition, done by each of its departments, by another, and by nobody. */
import type { CaseStep, RegulationCase } from '../../../../core/case.ts'
import { GuijuError } from '../../../../core/errors.ts'
import { by, close, fileForm, receive, roled, step, tellResult, until } from '../../../../facts/complaint/steps.ts'
import type { Edition } from '../../editions/edition.ts'
import { complaintEditions } from '../../editions/index.ts'
import { SAID, type StepName, saidOf } from './said.ts'
import { broken, type EditionId, kept, showing, silent } from './showing.ts'
import { WAYS, type Way } from './ways.ts'
import { pause, urge } from './words.ts'

const RULE = 'each-step-by-its-department'
const { D02, D14 } = complaintEditions

const caseOf = showing(RULE)

/** The steps that the edition has, and those that it should have. */
export function stepsOf({ id, steps }: Edition): readonly StepName[] {
  const should = (Object.keys(SAID) as StepName[]).filter(name => saidOf(name, id as EditionId))
  const strange = Object.keys(steps).find(name => !Object.hasOwn(SAID, name))
  if (strange !== undefined)
    throw new GuijuError('INVALID_DEFINITION', `step ${strange} has no case`, { step: strange })
  return [...new Set([...should, ...(Object.keys(steps) as StepName[])])]
}

function ofStep(edition: Edition, name: StepName): RegulationCase[] {
  const { whose = [], whoseClause: clause = '' } = saidOf(name, edition.id as EditionId) ?? {}
  const way = WAYS[name]
  const title = (words: string) => `${edition.id}: ${way.words} ${words}`
  const found = { clause, limit: whose, facts: { step: name } }
  const asked = (words: string, when: CaseStep, expect: RegulationCase['expect']) =>
    caseOf(title(words), way.given, when, expect, { edition })
  if (whose.length === 0) return [asked('is for whoever has to, or is authorised', way.ask, silent(RULE))]
  const other = whose.includes('sales') ? 'manufacturing' : 'sales'
  return [
    ...whose.map(role => asked(`is for ${role}`, by(roled(role), way.ask), kept(RULE, { ...found, actual: role }))),
    asked(`is not for ${other}`, by(roled(other), way.ask), broken(RULE, { ...found, actual: other })),
    asked('is refused where nobody says who asks', anonymous(way), {
      ...broken(RULE, { ...found, actual: null }),
      failed: [RULE, ...(way.anonymous ?? [])],
    }),
  ]
}

function anonymous({ ask: { command } }: Way): CaseStep {
  return { command }
}

const ofSteps = Object.values(complaintEditions).flatMap((edition: Edition) =>
  stepsOf(edition).flatMap(name => ofStep(edition, name)),
)

const rest: readonly RegulationCase[] = [
  caseOf('whoever hears of a complaint may record it', [], by(roled('front-desk'), receive()), silent(RULE)),
  caseOf('the clock may be stopped by any department', until('accepted'), by(roled('sales'), pause()), silent(RULE)),
  caseOf(
    'a customer may be told by any department how far the case is, for this is not the result',
    until('accepted'),
    by(roled('quality-management'), tellResult('K-1', { about: 'progress' })),
    silent(RULE),
  ),
  caseOf(
    'the right department counts, not the right person: another clerk of sales files the form',
    until('received'),
    by(roled('sales', 'sales-7'), fileForm()),
    kept(RULE, { actual: 'sales' }),
  ),
  caseOf(
    'a person without a role belongs to no department',
    until('received'),
    by({ id: 'sales-1' }, fileForm()),
    broken(RULE, { actual: null, limit: ['sales', 'sales-manager'] }),
  ),
  caseOf(
    'D14 breaks off before the notices: it gives them to nobody in particular',
    until('accepted'),
    by(roled('sales'), urge()),
    silent(RULE),
    { edition: D14 },
  ),
  caseOf(
    'D02: the office does not bring in a supplier, the general manager does',
    WAYS['third-party-joined'].given,
    WAYS['third-party-joined'].ask,
    broken(RULE, { clause: 'D02-9.13', actual: 'general-manager-office', limit: ['general-manager'] }),
    { edition: D02 },
  ),
  caseOf(
    'D02: accounting does not deduct a receivable, finance does',
    WAYS['receivable-deducted'].given,
    WAYS['receivable-deducted'].ask,
    broken(RULE, { clause: 'D02-12.2.3', actual: 'accounting', limit: ['finance'] }),
    { edition: D02 },
  ),
  caseOf(
    'D03: a joint inspection is not spoken of, so whoever likes may go and see',
    WAYS['inspected-jointly'].given,
    by(roled('warehouse'), WAYS['inspected-jointly'].ask),
    silent(RULE),
  ),
  caseOf(
    'a complaint about service does not go by this procedure: the front desk closes it',
    [receive('K-1', { kind: 'service' }), step('register', 'K-1', 'front-desk')],
    by(roled('front-desk'), close('K-1', 'settled')),
    silent(RULE),
  ),
]

export const departmentCases = [...ofSteps, ...rest]
