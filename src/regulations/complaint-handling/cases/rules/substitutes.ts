/** Who stands in for whom on which days; authority that changes on a day; and nobody approves what he proposed. */
import type { CaseStep, RegulationCase } from '../../../../core/case.ts'
import type { Actor } from '../../../../core/event.ts'
import { dated } from '../../../../core/parameter.ts'
import {
  allowance,
  approve,
  at,
  by,
  consolidate,
  negotiate,
  on,
  roled,
  until,
} from '../../../../facts/complaint/steps.ts'
import { broken, inEachEdition, kept, showing } from './showing.ts'
import { approvePenalty, concluded, issueNotice, OFFICE, proposePenalty } from './words.ts'

const RULE = 'approval-by-authority'
const authorised = showing(RULE)

const MANAGER = 'sales-manager'
const DEPUTY = 'deputy-general-manager'
const GENERAL = 'general-manager'

const substitutes = [{ personId: `${DEPUTY}-1`, role: GENERAL, from: '2026-03-10', to: '2026-03-12' }]
const large = allowance('20000')
const inMarch = on('2026-03-02', concluded(large))
const standIn = (as = GENERAL) => by(roled(DEPUTY), approve('K-1', as, large, { substituteFor: `${GENERAL}-1` }))
const asSubstitute = { actual: `${DEPUTY}-1→${GENERAL}`, limit: [GENERAL], facts: { as: GENERAL } }
const inPerson = { actual: DEPUTY, limit: [GENERAL], facts: { as: GENERAL } }

const standing = (title: string, time: string, expect: RegulationCase['expect']) =>
  authorised(title, inMarch, at(time, standIn()), expect, { substitutes })

const days: readonly RegulationCase[] = [
  standing(
    'a substitute approves from the first moment of the first day',
    '2026-03-10 00:00',
    kept(RULE, asSubstitute),
  ),
  standing('a substitute approves in the middle of the time', '2026-03-11', kept(RULE, asSubstitute)),
  standing('and to the last moment of the last day', '2026-03-12 23:59:59.999', kept(RULE, asSubstitute)),
  standing('not on the day before', '2026-03-09 23:59:59.999', broken(RULE, inPerson)),
  standing('not on the day after', '2026-03-13 00:00', broken(RULE, inPerson)),
  authorised(
    'what was approved on the last day may be written down later',
    inMarch,
    { ...at('2026-03-12', standIn()), recorded: '2026-03-20' },
    kept(RULE, asSubstitute),
    { substitutes },
  ),
  authorised('nobody was appointed: nobody stands in', inMarch, at('2026-03-11', standIn()), broken(RULE, inPerson)),
  authorised(
    'another person of the same role was not appointed',
    inMarch,
    at('2026-03-11', by(roled(DEPUTY, 'deputy-7'), standIn())),
    broken(RULE, inPerson),
    { substitutes },
  ),
  authorised(
    'whoever stands in for the head of sales does not stand in for the general manager',
    inMarch,
    at('2026-03-11', standIn()),
    broken(RULE, inPerson),
    { substitutes: [{ ...substitutes[0], role: MANAGER }] },
  ),
  authorised(
    'whoever stands in for the head of sales has the authority of the head of sales, and no more',
    inMarch,
    at('2026-03-11', standIn(MANAGER)),
    broken(RULE, { actual: `${DEPUTY}-1→${MANAGER}`, limit: [GENERAL], facts: { as: MANAGER } }),
    { substitutes: [{ ...substitutes[0], role: MANAGER }] },
  ),
  authorised(
    'a substitute may be anybody, by whichever role',
    on('2026-03-02', concluded()),
    at('2026-03-11', by(roled('warehouse'), approve())),
    kept(RULE, { actual: `warehouse-1→${MANAGER}`, facts: { as: MANAGER } }),
    { substitutes: [{ ...substitutes[0], personId: 'warehouse-1', role: MANAGER }] },
  ),
]

const until1000 = [
  { upTo: '1000', role: MANAGER },
  { upTo: null, role: GENERAL },
]
const until500 = [
  { upTo: '500', role: MANAGER },
  { upTo: null, role: GENERAL },
]
const halved = { authority: dated([{ value: until1000 }, { value: until500, since: '2026-07-01' }]) }
const inJune = on('2026-06-20', concluded())

const datedAuthority: readonly RegulationCase[] = [
  authorised(
    'the authority of the day counts: 800 on the last day on which 1000 may be approved',
    inJune,
    at('2026-06-30 23:59:59.999', approve()),
    kept(RULE, { limit: [MANAGER, GENERAL] }),
    halved,
  ),
  authorised(
    'from midnight on it is 500: the same 800 is beyond it, although the case began before',
    inJune,
    at('2026-07-01 00:00', approve()),
    broken(RULE, { actual: MANAGER, limit: [GENERAL] }),
    halved,
  ),
]

const OWN = 'nobody-approves-own-proposal'
const own = showing(OWN)
/** Somebody who negotiates or consolidates by one role and would approve by another. */
const twice = (id: string, role: string): Actor => ({ id, role })
const approvedBy = (id: string, role = MANAGER): CaseStep => by(twice(id, role), approve('K-1', role))
const PROPOSERS = ['sales-1', `${OFFICE}-1`]

const proposals = inEachEdition({ D02: '9.6.2', D03: '9.5.2', D14: '9.5.2' }, clause => [
  own(
    'the head of sales has neither negotiated nor drawn up the opinion',
    concluded(),
    approve(),
    kept(OWN, { clause, actual: 'sales-manager-1', limit: 'somebody else', facts: { proposers: PROPOSERS } }),
  ),
  own(
    'who negotiated does not approve it, whatever the role',
    concluded(),
    approvedBy('sales-1'),
    broken(OWN, { clause, actual: 'sales-1', facts: { proposers: PROPOSERS } }),
  ),
  own(
    'who drew up the opinion does not approve it, not even as general manager',
    concluded(),
    approvedBy(`${OFFICE}-1`, GENERAL),
    broken(OWN, { clause, actual: `${OFFICE}-1`, facts: { proposers: PROPOSERS } }),
  ),
])

const manager = { reviewedBy: 'sales-manager-2' }

const further: readonly RegulationCase[] = [
  own(
    'a substitute who negotiated does not approve it either',
    on('2026-03-02', concluded()),
    at('2026-03-11', approvedBy('sales-1')),
    broken(OWN, { actual: 'sales-1' }),
    { substitutes: [{ personId: 'sales-1', role: MANAGER, from: '2026-03-10', to: '2026-03-12' }] },
  ),
  own(
    'the head of sales who negotiated leaves it to the deputy',
    [...until('handling-drafted'), by(roled(MANAGER), negotiate('K-1', allowance('800'), manager)), consolidate()],
    approve(),
    broken(OWN, { actual: 'sales-manager-1', facts: { proposers: ['sales-manager-1', `${OFFICE}-1`] } }),
  ),
  own(
    'and the deputy approves it',
    [...until('handling-drafted'), by(roled(MANAGER), negotiate('K-1', allowance('800'), manager)), consolidate()],
    approve('K-1', DEPUTY),
    kept(OWN, { actual: 'deputy-general-manager-1' }),
  ),
  own(
    'the latest negotiation counts: who only took part in an earlier one may approve',
    [...until('negotiated'), by(roled('sales', 'sales-2'), negotiate()), consolidate()],
    approvedBy('sales-1'),
    kept(OWN, { actual: 'sales-1', facts: { proposers: ['sales-2', `${OFFICE}-1`] } }),
  ),
  own(
    'a penalty is approved by somebody else than proposed it',
    [...until('investigated'), proposePenalty(), issueNotice()],
    approvePenalty(),
    kept(OWN, { actual: 'general-manager-1', facts: { proposers: [`${OFFICE}-1`] } }),
  ),
  own(
    'who proposed a penalty does not approve it, not even as general manager',
    [...until('investigated'), proposePenalty(), issueNotice()],
    by(twice(`${OFFICE}-1`, GENERAL), approvePenalty()),
    broken(OWN, { clause: 'D03-9.5.2', actual: `${OFFICE}-1`, facts: { proposers: [`${OFFICE}-1`] } }),
  ),
  own(
    'who negotiated the case may approve its penalty: that is another proposal',
    [...until('approved'), proposePenalty(), issueNotice()],
    by(twice('sales-1', GENERAL), approvePenalty()),
    kept(OWN, { actual: 'sales-1', facts: { proposers: [`${OFFICE}-1`] } }),
  ),
]

export const substituteCases = [...days, ...datedAuthority, ...proposals, ...further]
