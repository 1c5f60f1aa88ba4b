/** Who may approve how much: at each limit of the authority, just below it and just above. */
import type { RegulationCase } from '../../../../core/case.ts'
import { allowance, approve, by, nothing, roled, step } from '../../../../facts/complaint/steps.ts'
import { broken, inEachEdition, kept, showing } from './showing.ts'
import { concluded } from './words.ts'

const RULE = 'approval-by-authority'
const caseOf = showing(RULE)

const MANAGER = 'sales-manager'
const DEPUTY = 'deputy-general-manager'
const GENERAL = 'general-manager'
const ALL = [MANAGER, DEPUTY, GENERAL]

/** The roles that may approve an amount by the ordinary authority: 1000, 10000, without limit. */
const upTo = { 1000: ALL, 10000: [DEPUTY, GENERAL], any: [GENERAL] }

function may(title: string, amount: string, as: string, limit: readonly string[]): RegulationCase {
  const facts = { amount, handling: amount, as }
  const given = concluded(allowance(amount))
  return caseOf(title, given, approve('K-1', as, allowance(amount)), kept(RULE, { actual: as, limit, facts }))
}

function mayNot(title: string, amount: string, as: string, limit: readonly string[]): RegulationCase {
  const facts = { amount, handling: amount, as }
  const given = concluded(allowance(amount))
  return caseOf(title, given, approve('K-1', as, allowance(amount)), broken(RULE, { actual: as, limit, facts }))
}

const amounts: readonly RegulationCase[] = [
  may('999.99, where the head of sales may approve 1000', '999.99', MANAGER, upTo[1000]),
  may('exactly 1000 is within the authority of the head of sales', '1000', MANAGER, upTo[1000]),
  mayNot('one cent more is beyond it', '1000.01', MANAGER, upTo[10000]),
  may('1000.01 is for the deputy general manager', '1000.01', DEPUTY, upTo[10000]),
  may('9999.99 is for the deputy general manager', '9999.99', DEPUTY, upTo[10000]),
  may('exactly 10000 still is', '10000', DEPUTY, upTo[10000]),
  mayNot('one cent more is beyond the authority of the deputy', '10000.01', DEPUTY, upTo.any),
  mayNot('it is far beyond that of the head of sales', '10000.01', MANAGER, upTo.any),
  may('10000.01 is for the general manager', '10000.01', GENERAL, upTo.any),
  may('the general manager has no limit', '999999999999999999.999999', GENERAL, upTo.any),
  may('a higher role may approve what a lower one could have approved', '999.99', DEPUTY, upTo[1000]),
  may('so may the highest', '0.01', GENERAL, upTo[1000]),
  may('a sixth place counts: 1000.000001 is more than 1000', '1000.000001', DEPUTY, upTo[10000]),
  mayNot('and beyond 1000', '1000.000001', MANAGER, upTo[10000]),
  mayNot('a role that is not on the list approves nothing', '1', 'finance', upTo[1000]),
  caseOf(
    'an amount is the same with zeros at its end: 1000.00',
    concluded(allowance('1000')),
    approve('K-1', MANAGER, allowance('1000.00')),
    kept(RULE, { facts: { amount: '1000', handling: '1000' } }),
  ),
  caseOf(
    'a handling that costs nothing is approved, too, by the lowest role or a higher one',
    concluded({ ...nothing, text: 'an apology' }),
    approve('K-1', MANAGER, { ...nothing, text: 'an apology' }),
    kept(RULE, { limit: ALL, facts: { amount: '0' } }),
  ),
]

const stakes: readonly RegulationCase[] = [
  caseOf(
    'the amount approved is less than the handling costs',
    concluded(),
    approve('K-1', GENERAL, allowance('800'), { amount: '799.99' }),
    broken(RULE, { actual: GENERAL, limit: ALL, facts: { amount: '799.99', handling: '800' } }),
  ),
  caseOf(
    'a small amount does not bring a large handling within the authority: who may approve goes by the larger of both',
    concluded(allowance('5000')),
    approve('K-1', MANAGER, allowance('5000'), { amount: '800' }),
    broken(RULE, { limit: upTo[10000], facts: { amount: '800', handling: '5000' } }),
  ),
  caseOf(
    'more may be at stake than the handling costs: within 1000',
    concluded(),
    approve('K-1', MANAGER, allowance('800'), { amount: '1000' }),
    kept(RULE, { limit: ALL, facts: { amount: '1000', handling: '800' } }),
  ),
  caseOf(
    'and beyond 1000: it is the amount at stake that counts',
    concluded(),
    approve('K-1', MANAGER, allowance('800'), { amount: '1000.01' }),
    broken(RULE, { limit: upTo[10000], facts: { amount: '1000.01', handling: '800' } }),
  ),
]

const persons: readonly RegulationCase[] = [
  caseOf(
    'a clerk of sales does not approve as the head of sales',
    concluded(),
    by(roled('sales', 'sales-2'), approve()),
    broken(RULE, { actual: 'sales', limit: ALL, facts: { as: MANAGER } }),
  ),
  caseOf(
    'a higher role approves by its own authority, not by that of a lower one',
    concluded(),
    by(roled(DEPUTY), approve('K-1', MANAGER)),
    broken(RULE, { actual: DEPUTY, facts: { as: MANAGER } }),
  ),
  caseOf(
    'a role that is claimed without having it',
    concluded(allowance('5000')),
    by(roled(MANAGER), approve('K-1', DEPUTY, allowance('5000'))),
    broken(RULE, { actual: MANAGER, limit: upTo[10000], facts: { as: DEPUTY } }),
  ),
  caseOf(
    'nobody in particular approves nothing',
    concluded(),
    { command: approve().command },
    {
      ...broken(RULE, { actual: null, facts: { as: MANAGER } }),
      failed: [RULE, 'nobody-approves-own-proposal'],
    },
  ),
  caseOf(
    'where no role is without limit, what is above the highest limit is approved by nobody',
    concluded(allowance('1000.01')),
    approve('K-1', MANAGER, allowance('1000.01')),
    broken(RULE, { actual: MANAGER, limit: [] }),
    { authority: [{ upTo: '1000', role: MANAGER }] },
  ),
  caseOf(
    'who sends an opinion back needs no authority for it',
    concluded(allowance('5000')),
    step('send-back', 'K-1', MANAGER, { reason: 'too much' }),
    { status: 'accepted', failed: [], untouched: [RULE] },
  ),
]

const editions = inEachEdition({ D02: '9.6.2', D03: '11', D14: '11' }, clause => [
  caseOf(
    'the head of sales approves 1000',
    concluded(allowance('1000')),
    approve('K-1', MANAGER, allowance('1000')),
    kept(RULE, { clause, actual: MANAGER, limit: ALL, subject: 'complaint:K-1' }),
  ),
  caseOf(
    'the head of sales does not approve 1000.01',
    concluded(allowance('1000.01')),
    approve('K-1', MANAGER, allowance('1000.01')),
    broken(RULE, { clause, actual: MANAGER, limit: upTo[10000], subject: 'complaint:K-1' }),
  ),
])

export const approvalCases = [...amounts, ...stakes, ...persons, ...editions]
