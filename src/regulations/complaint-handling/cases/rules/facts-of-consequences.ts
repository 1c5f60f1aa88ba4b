/** What cannot be recorded about what follows: improvements, objections, abnormalities. */
import type { RegulationCase } from '../../../../core/case.ts'
import { step, until } from '../../../../facts/complaint/steps.ts'
import { impossible, showing } from './showing.ts'
import { carryOut, OFFICE, planImprovement, verify } from './words.ts'

const improving = showing('improvement-owed')
const START = '2026-01-05T01:00:00.000Z'

const planned = [...until('investigated'), planImprovement()]
const carriedOut = [...planned, carryOut()]
const notEffective = step('verify-improvement', 'K-1', OFFICE, { improvementId: 'I-1', effective: false })

const improvements: readonly RegulationCase[] = [
  improving(
    'only what was planned is verified',
    planned,
    verify('I-9'),
    impossible('improvement-known', {
      actual: false,
      limit: true,
      facts: { improvement: 'I-9', step: 'complaint.verify-improvement' },
    }),
  ),
  ...(
    [
      [planned, planImprovement()],
      [carriedOut, carryOut()],
    ] as const
  ).map(([given, when]) =>
    improving(
      `${when.command.type} is done once an improvement`,
      given,
      when,
      impossible('improvement-not-yet', { actual: START, facts: { improvement: 'I-1', step: when.command.type } }),
    ),
  ),
  improving(
    'what was without effect is carried out again before it is verified again',
    [...carriedOut, notEffective],
    verify(),
    impossible('improvement-carried-out', { facts: { improvement: 'I-1' } }),
  ),
  improving('what was without effect is carried out again', [...carriedOut, notEffective], carryOut(), {
    status: 'accepted',
    failed: [],
  }),
]

const objecting = showing('objection-answered')
const object = step('object', 'K-1', 'manufacturing', { departmentId: 'manufacturing', reason: 'the sand was bad' })
const answer = (departmentId: string) =>
  step('answer-objection', 'K-1', OFFICE, { departmentId, answer: 'looked into' })

const objections: readonly RegulationCase[] = [
  objecting(
    'an objection that nobody has raised is not answered',
    until('approved'),
    answer('manufacturing'),
    impossible('objection-open', { facts: { department: 'manufacturing' } }),
  ),
  objecting(
    'an answer goes to the department that has objected',
    [...until('approved'), object],
    answer('research'),
    impossible('objection-open', { facts: { department: 'research' } }),
  ),
  objecting(
    'an objection is answered once',
    [...until('approved'), object, answer('manufacturing')],
    answer('manufacturing'),
    impossible('objection-open', { facts: { department: 'manufacturing' } }),
  ),
]

const abnormal = showing('abnormality-improved')
const improve = (departmentId: string) =>
  step('improve-abnormality', 'K-1', departmentId, { departmentId, measure: 'softer gloves' })

const abnormalities: readonly RegulationCase[] = [
  abnormal(
    'no abnormality was filed under this id',
    [],
    improve('manufacturing'),
    impossible('abnormality-known', { actual: false, limit: true }),
  ),
  abnormal(
    'a complaint is no abnormality',
    until('received'),
    improve('manufacturing'),
    impossible('abnormality-known', { actual: false, limit: true }),
  ),
]

export const factsOfConsequences = [...improvements, ...objections, ...abnormalities]
