/** What a clerk gets to see: every rule that a step touches, also on acceptance, and all that is wrong at once. */
import type { ExpectedFinding, RegulationCase } from '../../../../core/case.ts'
import {
  approve,
  by,
  fileForm,
  receive,
  returned,
  roled,
  step,
  tellResult,
  until,
} from '../../../../facts/complaint/steps.ts'
import { handlingRules } from '../../rules/index.ts'
import { showing } from './showing.ts'
import { concluded } from './words.ts'

type Verdicts = Readonly<Record<string, ExpectedFinding['verdict'] & string>>

/** These rules and no others. */
function listed(verdicts: Verdicts) {
  return {
    findings: Object.entries(verdicts).map(([rule, verdict]) => ({ rule, verdict })),
    untouched: handlingRules.map(({ id }) => id).filter(id => !Object.hasOwn(verdicts, id)),
  }
}

const failedOf = (verdicts: Verdicts) => Object.keys(verdicts).filter(rule => verdicts[rule] === 'failed')

const filed: Verdicts = {
  'each-step-by-its-department': 'satisfied',
  'steps-in-order': 'not-applicable',
  'form-complete': 'satisfied',
  'open-quantity-with-remark': 'satisfied',
}

const approved: Verdicts = {
  'each-step-by-its-department': 'not-applicable',
  'steps-in-order': 'satisfied',
  'quantity-fixed-before-return': 'not-applicable',
  'approval-by-authority': 'satisfied',
  'nobody-approves-own-proposal': 'satisfied',
}

const told: Verdicts = {
  'each-step-by-its-department': 'satisfied',
  'steps-in-order': 'not-applicable',
  'answer-within-authority': 'not-applicable',
  'result-by-letter-or-phone': 'satisfied',
  'form-stays-inside': 'satisfied',
}

const wrongApproval: Verdicts = {
  'each-step-by-its-department': 'not-applicable',
  'steps-in-order': 'failed',
  'quantity-fixed-before-return': 'failed',
  'approval-by-authority': 'failed',
  'nobody-approves-own-proposal': 'failed',
}

const wrongAnswer: Verdicts = {
  'each-step-by-its-department': 'failed',
  'steps-in-order': 'not-applicable',
  'answer-within-authority': 'failed',
  'result-by-letter-or-phone': 'failed',
  'form-stays-inside': 'failed',
}

const forService = Object.fromEntries(Object.keys(told).map(rule => [rule, 'not-applicable'] as const))

const accepted = (verdicts: Verdicts) => ({ status: 'accepted', failed: [], ...listed(verdicts) }) as const
const refused = (verdicts: Verdicts) =>
  ({ status: 'refused', failed: failedOf(verdicts), ...listed(verdicts) }) as const

export const findingCases: readonly RegulationCase[] = [
  showing('form-complete')(
    'a form that is accepted comes with every rule that it touches, and no other',
    until('received'),
    fileForm(),
    accepted(filed),
  ),
  showing('approval-by-authority')(
    'an approval that is accepted comes with every rule that it touches, and no other',
    concluded(),
    approve(),
    accepted(approved),
  ),
  showing('answer-within-authority')(
    'an answer that is accepted comes with every rule that it touches, and no other',
    until('approved'),
    tellResult(),
    accepted(told),
  ),
  showing('approval-by-authority')(
    'all that is wrong with an approval is told at once: too early, quantity open, no authority, own proposal',
    until('negotiated'),
    by(roled('sales'), approve('K-1', 'general-manager', returned('5000', null))),
    refused(wrongApproval),
  ),
  showing('answer-within-authority')(
    'all that is wrong with an answer is told at once: not by sales, too much, by message, with the form',
    until('approved'),
    by(roled('manufacturing'), tellResult('K-1', { reply: 'message', promised: returned('5000'), formEnclosed: true })),
    refused(wrongAnswer),
  ),
  showing('result-by-letter-or-phone')(
    'none of them judges a complaint about service',
    [receive('K-1', { kind: 'service' }), step('register', 'K-1', 'front-desk')],
    by(roled('front-desk'), tellResult('K-1', { reply: 'message', promised: returned('5000'), formEnclosed: true })),
    accepted(forService),
  ),
]
