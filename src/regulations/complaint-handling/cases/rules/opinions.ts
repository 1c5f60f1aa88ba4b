/** The negotiation as its head has seen it, and the consolidated opinion where the fault is the company's own. */
import type { Handling } from '../../../../facts/complaint/events/fields.ts'
import { allowance, by, consolidate, negotiate, nothing, roled, until } from '../../../../facts/complaint/steps.ts'
import { broken, inEachEdition, kept, showing, silent } from './showing.ts'

const REVIEWED = 'negotiation-reviewed'
const reviewed = showing(REVIEWED)
const drafted = until('handling-drafted')
const seenBy = (reviewedBy: string | null) => negotiate('K-1', allowance('800'), { reviewedBy })

const reviews = inEachEdition({ D02: '9.5.3', D03: '9.4.3', D14: '9.4.2' }, clause => [
  reviewed(
    'the head of sales has seen the result',
    drafted,
    seenBy('sales-manager-1'),
    kept(REVIEWED, { clause, actual: 'sales-manager-1', limit: 'head of sales', facts: { by: 'sales-1' } }),
  ),
  reviewed(
    'nobody has seen the result',
    drafted,
    seenBy(null),
    broken(REVIEWED, { clause, actual: null, limit: 'head of sales', facts: { by: 'sales-1' } }),
  ),
  reviewed(
    'who negotiated cannot be the one who has seen it',
    drafted,
    seenBy('sales-1'),
    broken(REVIEWED, { clause, actual: 'sales-1', facts: { by: 'sales-1' } }),
  ),
  reviewed(
    'not even where it is the head of sales who negotiated',
    drafted,
    by(roled('sales-manager'), seenBy('sales-manager-1')),
    broken(REVIEWED, { clause, actual: 'sales-manager-1', facts: { by: 'sales-manager-1' } }),
  ),
  reviewed(
    'a negotiation that came to nothing is seen by the head all the same',
    drafted,
    negotiate('K-1', nothing, { agreed: false, reviewedBy: null }),
    broken(REVIEWED, { clause }),
  ),
])

const negotiated = until('negotiated')
const opinion = (fields: Readonly<Record<string, unknown>>, handling: Handling = allowance('800')) =>
  consolidate('K-1', handling, fields)
/** Not our fault: nothing further is to be said. */
const notOurs = { ourFault: false, tracked: null, loss: null, basis: null }

const HANDLING = 'own-fault-has-handling'
const handled = showing(HANDLING)

const handlings = inEachEdition({ D02: '9.7.1', D03: '9.6.1', D14: '9.6.1' }, clause => [
  handled(
    'our fault, and an allowance is drafted for it',
    negotiated,
    opinion({}),
    kept(HANDLING, { clause, actual: 'allowance', limit: 'a handling', facts: { text: 'price cut' } }),
  ),
  handled(
    'our fault, and nothing is drafted',
    negotiated,
    opinion({}, nothing),
    broken(HANDLING, { clause, actual: 'none', limit: 'a handling', facts: { text: null } }),
  ),
  handled(
    'a handling in words is one, too',
    negotiated,
    opinion({}, { ...nothing, text: 'a letter of apology' }),
    kept(HANDLING, { clause, actual: 'none', facts: { text: 'a letter of apology' } }),
  ),
  handled('not our fault: no handling is needed', negotiated, opinion(notOurs, nothing), silent(HANDLING)),
])

const TRACKING = 'improvement-tracking-decided'
const tracking = showing(TRACKING)

const trackings = inEachEdition({ D02: '9.7.2', D03: '9.6.2', D14: '9.6.2' }, clause => [
  tracking(
    'the improvement is to be tracked',
    negotiated,
    opinion({}),
    kept(TRACKING, { clause, actual: true, limit: 'yes or no' }),
  ),
  tracking(
    'the improvement is not to be tracked: decided as well',
    negotiated,
    opinion({ tracked: false }),
    kept(TRACKING, { clause, actual: false }),
  ),
  tracking(
    'our fault, and it is left open whether the improvement is tracked',
    negotiated,
    opinion({ tracked: null }),
    broken(TRACKING, { clause, actual: null, limit: 'yes or no' }),
  ),
  tracking('not our fault: there is nothing to track', negotiated, opinion(notOurs), silent(TRACKING)),
])

const CARELESS = 'carelessness-not-tracked'
const careless = showing(CARELESS)

const carelessness = inEachEdition({ D02: '9.7.3', D03: '9.6.3', D14: '9.6.2' }, clause => [
  careless(
    'human carelessness is not put under tracking',
    negotiated,
    opinion({ carelessness: true, tracked: false }),
    kept(CARELESS, { clause, actual: false, limit: false }),
  ),
  careless(
    'human carelessness that is put under tracking all the same',
    negotiated,
    opinion({ carelessness: true, tracked: true }),
    broken(CARELESS, { clause, actual: true, limit: false }),
  ),
  careless(
    'human carelessness of others: nobody decides about tracking, and that is in order',
    negotiated,
    opinion({ ...notOurs, carelessness: true }),
    kept(CARELESS, { clause, actual: null }),
  ),
  careless('what is no carelessness may be tracked', negotiated, opinion({ tracked: true }), silent(CARELESS)),
])

const LOSS = 'loss-by-standard'
const losses = showing(LOSS)

const loss = inEachEdition({ D02: '9.7.4', D03: '9.6.4', D14: '9.6.3' }, clause => [
  losses(
    'the loss of 900 is worked out by loss standard 1',
    negotiated,
    opinion({}),
    kept(LOSS, { clause, actual: '900', limit: 'an amount and its standard', facts: { basis: 'loss standard 1' } }),
  ),
  losses('a loss of 0 is an amount', negotiated, opinion({ loss: '0' }), kept(LOSS, { clause, actual: '0' })),
  losses(
    'our fault, and no loss is named',
    negotiated,
    opinion({ loss: null }),
    broken(LOSS, { clause, actual: null, facts: { basis: 'loss standard 1' } }),
  ),
  losses(
    'a loss by no standard in particular',
    negotiated,
    opinion({ basis: null }),
    broken(LOSS, { clause, actual: '900', facts: { basis: null } }),
  ),
  losses('not our fault: no loss is worked out', negotiated, opinion(notOurs), silent(LOSS)),
])

const TOLD_AT_ONCE = showing(TRACKING)(
  'everything that an opinion lacks is told at once',
  negotiated,
  opinion({ tracked: null, loss: null }, nothing),
  {
    status: 'refused',
    failed: [HANDLING, TRACKING, LOSS],
    findings: [
      { rule: TRACKING, verdict: 'failed' },
      { rule: CARELESS, verdict: 'not-applicable' },
    ],
  },
)

export const opinionCases = [...reviews, ...handlings, ...trackings, ...carelessness, ...loss, TOLD_AT_ONCE]
