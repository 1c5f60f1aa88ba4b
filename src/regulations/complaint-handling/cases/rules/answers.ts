/** What sales may offer and promise: within its own authority, or within what was decided before. */
import type { RegulationCase } from '../../../../core/case.ts'
import { dated } from '../../../../core/parameter.ts'
import type { Handling } from '../../../../facts/complaint/events/fields.ts'
import {
  allowance,
  approve,
  at,
  draftHandling,
  negotiate,
  nothing,
  on,
  tellResult,
  until,
} from '../../../../facts/complaint/steps.ts'
import { broken, inEachEdition, kept, showing, silent } from './showing.ts'
import { agreed, concluded, sendBack } from './words.ts'

const RULE = 'answer-within-authority'
const answer = showing(RULE)

const DEPUTY = 'deputy-general-manager'
const GENERAL = 'general-manager'
/** A company in which sales decides nothing by itself. */
const NO_AUTHORITY = {
  authority: [
    { upTo: '10000', role: DEPUTY },
    { upTo: null, role: GENERAL },
  ],
}

const drafted = (amount: string) => [...until('manager-office'), draftHandling('K-1', allowance(amount))]
const approved = (amount: string) => [...concluded(allowance(amount)), approve('K-1', GENERAL, allowance(amount))]
const promise = (amount: string | Handling, fields: Readonly<Record<string, unknown>> = {}) =>
  tellResult('K-1', { promised: typeof amount === 'string' ? allowance(amount) : amount, ...fields })
const offer = (amount: string) => negotiate('K-1', allowance(amount))

const negotiations = inEachEdition({ D02: '9.11.1', D03: '9.10.1', D14: '9.10.1' }, clause => [
  answer(
    'sales decides nothing by itself: it offers the 800 that the office has drafted',
    drafted('800'),
    offer('800'),
    kept(RULE, { clause, actual: '800', limit: '800', facts: { own: '0', decided: '800' } }),
    NO_AUTHORITY,
  ),
  answer(
    'one cent more than the office has drafted',
    drafted('800'),
    offer('800.01'),
    broken(RULE, { clause, actual: '800.01', limit: '800', facts: { own: '0', decided: '800' } }),
    NO_AUTHORITY,
  ),
  answer(
    'sales promises the 5000 that were approved',
    approved('5000'),
    promise('5000'),
    kept(RULE, { clause, actual: '5000', limit: '5000', facts: { own: '1000', decided: '5000' } }),
  ),
  answer(
    'one cent more than was approved',
    approved('5000'),
    promise('5000.01'),
    broken(RULE, { clause, actual: '5000.01', limit: '5000', facts: { own: '1000', decided: '5000' } }),
  ),
])

const offers: readonly RegulationCase[] = [
  answer(
    'less than the office has drafted',
    drafted('800'),
    offer('799.99'),
    kept(RULE, { actual: '799.99', limit: '800' }),
    NO_AUTHORITY,
  ),
  answer(
    'the head of sales may decide 1000: sales offers it, although the office has drafted 800',
    drafted('800'),
    offer('1000'),
    kept(RULE, { actual: '1000', limit: '1000', facts: { own: '1000', decided: '800' } }),
  ),
  answer(
    'one cent more than the head of sales may decide',
    drafted('800'),
    offer('1000.01'),
    broken(RULE, { actual: '1000.01', limit: '1000', facts: { own: '1000', decided: '800' } }),
  ),
  answer(
    'the office has drafted more than sales may decide: sales offers all of it',
    drafted('5000'),
    offer('5000'),
    kept(RULE, { limit: '5000', facts: { own: '1000', decided: '5000' } }),
  ),
  answer(
    'but not one cent more',
    drafted('5000'),
    offer('5000.01'),
    broken(RULE, { limit: '5000', facts: { own: '1000', decided: '5000' } }),
  ),
  answer(
    'after the approval it is the approval that counts, not the draft',
    [...drafted('5000'), ...agreed(allowance('3000')), approve('K-1', DEPUTY, allowance('3000'))],
    offer('3000.01'),
    broken(RULE, { limit: '3000', facts: { decided: '3000' } }),
  ),
  answer(
    'an offer that the customer did not take is an answer, too',
    drafted('800'),
    negotiate('K-1', allowance('1000.01'), { agreed: false }),
    broken(RULE, { actual: '1000.01', limit: '1000' }),
  ),
  answer(
    'to offer nothing is beyond no authority',
    drafted('0'),
    negotiate('K-1', nothing),
    kept(RULE, { actual: '0', limit: '0', facts: { own: '0', decided: '0' } }),
    NO_AUTHORITY,
  ),
]

const withoutLimit = { authority: [{ upTo: null, role: 'sales-manager' }] }

const parameter = { parameter: 'authority' }
const authorityFromJuly = {
  authority: dated([{ value: [{ upTo: '1000', role: 'sales-manager' }], since: '2026-07-01' }]),
}

const promises: readonly RegulationCase[] = [
  answer(
    'a draft is no decision: before the approval sales promises no more than it may decide by itself',
    drafted('5000'),
    promise('1000'),
    kept(RULE, { actual: '1000', limit: '1000', facts: { own: '1000', decided: null } }),
  ),
  answer(
    'the 5000 of a draft are not promised before they are approved',
    drafted('5000'),
    promise('5000'),
    broken(RULE, { actual: '5000', limit: '1000', facts: { own: '1000', decided: null } }),
  ),
  answer(
    'where sales decides nothing, nothing is promised before the approval',
    drafted('800'),
    promise('0.01'),
    broken(RULE, { actual: '0.01', limit: '0', facts: { own: '0', decided: null } }),
    NO_AUTHORITY,
  ),
  answer(
    'what was sent back is approved no longer: it is not promised',
    [...approved('5000'), sendBack()],
    promise('5000'),
    broken(RULE, { limit: '1000', facts: { decided: null } }),
  ),
  answer(
    'a promise on the way is one, whatever it is about',
    until('accepted'),
    promise('1000.01', { about: 'preliminary-solution' }),
    broken(RULE, { actual: '1000.01', limit: '1000' }),
  ),
  answer(
    'the approval reaches less far than the authority of sales: the authority counts',
    approved('800'),
    promise('1000'),
    kept(RULE, { limit: '1000', facts: { own: '1000', decided: '800' } }),
  ),
  answer(
    'a head of sales without limit may promise anything',
    until('accepted'),
    promise('999999'),
    kept(RULE, { actual: '999999', limit: null, facts: { own: null, decided: null } }),
    withoutLimit,
  ),
  answer(
    'the highest authority within sales counts, not that of other departments',
    drafted('800'),
    offer('1500.01'),
    broken(RULE, { limit: '1500', facts: { own: '1500' } }),
    {
      authority: [
        { upTo: '500', role: 'sales' },
        { upTo: '1500', role: 'sales-manager' },
        { upTo: null, role: GENERAL },
      ],
    },
  ),
  answer(
    'before the company had given any authority nobody can tell how much sales may offer',
    on('2026-06-30', drafted('800')),
    at('2026-06-30 23:59:59.999', offer('1')),
    { status: 'undecidable', failed: [], findings: [{ rule: RULE, verdict: 'undecidable', facts: parameter }] },
    authorityFromJuly,
  ),
  answer(
    'from its first day on it is known',
    on('2026-07-01 00:00', drafted('800')),
    at('2026-07-01 00:00', offer('1')),
    kept(RULE, { limit: '1000' }),
    authorityFromJuly,
  ),
  answer('an answer that promises nothing', until('approved'), tellResult(), silent(RULE)),
]

export const answerCases = [...negotiations, ...offers, ...promises]
