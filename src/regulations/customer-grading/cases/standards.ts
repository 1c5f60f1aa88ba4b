/** What a VIP and a preferred customer must be: each criterion just met, just missed, and missed alone. */
import type { CaseStep, Expected, RegulationCase } from '../../../core/case.ts'
import type { Assessment, Grade } from '../../../facts/customer/events/fields.ts'
import { admit, at, grade, incident, on, review, trade, WEST } from '../../../facts/customer/steps.ts'

// The shares of the department are not the matter here.
const ANY_SHARE = { minimumAllowance: 1 }
const DAY = '2026-06-15'

interface Candidate {
  readonly fields?: Readonly<Record<string, unknown>>
  readonly finds?: Partial<Assessment>
  readonly company?: Readonly<Record<string, unknown>>
  /** What happened between admission and review. */
  readonly before?: readonly CaseStep[]
}

// One customer, admitted, reviewed as good and then graded.
function graded(provision: string, to: Grade, title: string, candidate: Candidate, expect: Expected): RegulationCase {
  const { fields = {}, finds = {}, company = {}, before = [] } = candidate
  return {
    provision,
    title,
    company: { ...ANY_SHARE, ...company },
    given: [...on('2025-01-10', admit('C-1', fields)), ...before, ...on(DAY, review('C-1', finds))],
    when: at(DAY, grade('C-1', to)),
    expect,
  }
}

const met = (rule: string, facts = {}): Expected => ({
  status: 'accepted',
  failed: [],
  findings: [{ rule, verdict: 'satisfied', actual: [], facts }],
})

const missed = (rule: string, code: string, clause: string, facts = {}): Expected => ({
  status: 'refused',
  failed: [rule],
  findings: [{ rule, verdict: 'failed', clause, actual: [code], limit: [], facts }],
})

const VIP = 'vip-standard'
const vip = (title: string, candidate: Candidate, expect: Expected) => graded(VIP, 'vip', title, candidate, expect)
const vipMet = (title: string, candidate: Candidate, facts = {}) => vip(title, candidate, met(VIP, facts))
const vipMissed = (title: string, candidate: Candidate, code: string, clause: string, facts = {}) =>
  vip(title, candidate, missed(VIP, code, clause, facts))

const SIZE = 'D11-2.2.a.1'
const distributor = { kind: 'direct-distributor', scale: {} }
const traded = (amount: string, day: string, fields = {}) => on(day, trade('C-1', amount, fields))

const vipSize: readonly RegulationCase[] = [
  vipMet('a hospital of level 3B is large enough', { fields: { scale: { hospitalLevel: '3B' } } }),
  vipMissed('a hospital of level 3C is not', { fields: { scale: { hospitalLevel: '3C' } } }, 'size', SIZE, {
    hospitalLevel: '3C',
    minHospitalLevel: '3B',
  }),
  vipMet('level 3S (三级特等) is above 3A', { fields: { scale: { hospitalLevel: '3S' } } }),
  vipMet('500 beds of an orthopaedic institution, where 500 are asked for', {
    fields: { scale: { specialty: 'orthopaedic', beds: 500 } },
  }),
  vipMissed('499 beds are one too few', { fields: { scale: { specialty: 'trauma', beds: 499 } } }, 'size', SIZE, {
    beds: 499,
    minBeds: 500,
  }),
  vipMissed('beds count for special institutions alone', { fields: { scale: { beds: 5_000 } } }, 'size', SIZE),
  vipMet(
    'a distributor with CNY 1,000,000 of business in twelve months, where 100 times 10,000 are asked for',
    { fields: distributor, before: traded('1000000', '2026-03-01') },
    { annualVolume: '1000000', minAnnualVolume: '1000000' },
  ),
  vipMissed(
    'one cent less is not enough',
    { fields: distributor, before: traded('999999.99', '2026-03-01') },
    'size',
    SIZE,
    { annualVolume: '999999.99' },
  ),
  vipMet('cents are added exactly: ten times 100,000.00 in parts', {
    fields: distributor,
    before: [...traded('999999.9', '2026-03-01'), ...traded('0.1', '2026-03-02')],
  }),
  vipMet('the eleventh month before the month of grading still counts', {
    fields: distributor,
    before: traded('1000000', '2025-07-01 00:00'),
  }),
  vipMissed(
    'the twelfth month before does not',
    { fields: distributor, before: traded('1000000', '2025-06-30 23:59:59.999') },
    'size',
    SIZE,
    { annualVolume: '0' },
  ),
  vipMet('business is with the company: what another department sold counts', {
    fields: distributor,
    before: [
      ...on('2025-01-10', admit('C-1', { departmentId: WEST, ...distributor })),
      ...traded('400000', '2026-03-01'),
      ...traded('600000', '2026-03-01', { departmentId: WEST }),
    ],
  }),
  vipMissed('a company may ask for a higher level', { company: { vipMinHospitalLevel: '3S' } }, 'size', SIZE, {
    hospitalLevel: '3A',
    minHospitalLevel: '3S',
  }),
]

const DIRECT = 'D11-2.2.a.4'
const RISK = 'D11-2.2.b.2'
const vipStanding: readonly RegulationCase[] = [
  vipMet('all criteria met', {}),
  vipMet('a direct distributor may be a VIP', { fields: { kind: 'direct-distributor' } }),
  vipMissed('an indirect one may not', { fields: { kind: 'indirect-distributor' } }, 'direct-customer', DIRECT),
  vipMissed(
    'an enterprise that is no distributor may not',
    { fields: { kind: 'enterprise' } },
    'direct-customer',
    DIRECT,
  ),
  vipMissed('good results alone missing', { finds: { results: 'fair' } }, 'high-standing', DIRECT),
  vipMissed('high reputation alone missing', { finds: { reputation: 'fair' } }, 'high-standing', DIRECT),
  vipMissed('high stability alone missing', { finds: { stability: 'fair' } }, 'high-standing', DIRECT),
  vipMissed('high loyalty alone missing', { finds: { loyalty: 'fair' } }, 'high-standing', DIRECT),
  vipMet('a small risk is borne', { finds: { risk: 'small' } }),
  vipMissed('a great risk is not', { finds: { risk: 'great' } }, 'small-risk', RISK),
  vipMissed('no wish for a long partnership', { finds: { longTermPartner: false } }, 'long-term-partner', 'D11-2.2.c'),
  vipMissed(
    'goods once not collected in time',
    { before: on('2025-02-01', incident('C-1', 'uncollected-goods')) },
    'no-breach',
    RISK,
    { breaches: 1 },
  ),
  vipMissed(
    'a contract once broken',
    { before: on('2025-02-01', incident('C-1', 'contract-breach')) },
    'no-breach',
    RISK,
    { breaches: 1 },
  ),
  vipMissed(
    'a record counts for as long as 12 months, where the company looks back so far: its last day',
    { company: { recordLookBackMonths: 12 }, before: on('2025-06-15 00:00', incident('C-1', 'contract-breach')) },
    'no-breach',
    RISK,
  ),
  vipMet('a record of the day before that counts no more', {
    company: { recordLookBackMonths: 12 },
    before: on('2025-06-14 23:59:59.999', incident('C-1', 'contract-breach')),
  }),
  vip(
    'several criteria missed are all told, and the clause of the first',
    { fields: { kind: 'enterprise', scale: {} }, finds: { risk: 'great' } },
    {
      status: 'refused',
      findings: [{ rule: VIP, clause: SIZE, actual: ['size', 'direct-customer', 'small-risk'] }],
    },
  ),
]

const PREFERRED = 'preferred-standard'
const preferredMet = (title: string, candidate: Candidate, facts = {}) =>
  graded(PREFERRED, 'preferred', title, candidate, met(PREFERRED, facts))
const preferredMissed = (title: string, candidate: Candidate, code: string, clause: string, facts = {}) =>
  graded(PREFERRED, 'preferred', title, candidate, missed(PREFERRED, code, clause, facts))

const GOOD = 'D11-2.3.a.1'
const PREFERRED_SIZE = 'D11-2.3.a.2'
const FAITH = 'D11-2.3.c'
const CLEAN = 'D11-2.3.d'
const preferredStanding: readonly RegulationCase[] = [
  preferredMet('all criteria met', {}),
  preferredMet('a hospital of level 2A is large enough', { fields: { scale: { hospitalLevel: '2A' } } }),
  preferredMissed(
    'a hospital of level 2B is not',
    { fields: { scale: { hospitalLevel: '2B' } } },
    'size',
    PREFERRED_SIZE,
    { hospitalLevel: '2B', minHospitalLevel: '2A' },
  ),
  preferredMet('200 beds of a trauma institution, where 200 are asked for', {
    fields: { scale: { specialty: 'trauma', beds: 200 } },
  }),
  preferredMissed(
    '199 beds are one too few',
    { fields: { scale: { specialty: 'orthopaedic', beds: 199 } } },
    'size',
    PREFERRED_SIZE,
    { beds: 199, minBeds: 200 },
  ),
  preferredMet('CNY 500,000 in twelve months, where 50 times 10,000 are asked for', {
    fields: distributor,
    before: traded('500000', '2026-03-01'),
  }),
  preferredMissed(
    'one cent less is not enough',
    { fields: distributor, before: traded('499999.99', '2026-03-01') },
    'size',
    PREFERRED_SIZE,
    { annualVolume: '499999.99', minAnnualVolume: '500000' },
  ),
  preferredMet('an indirect distributor may be preferred', { fields: { kind: 'indirect-distributor' } }),
  preferredMissed(
    'an enterprise that is neither distributor nor medical institution may not',
    { fields: { kind: 'enterprise' } },
    'distributor-or-institution',
    GOOD,
  ),
  preferredMissed('not known in its region', { finds: { knownInRegion: false } }, 'known-in-region', GOOD),
  preferredMissed('a small risk is already too much', { finds: { risk: 'small' } }, 'good-business-without-risk', GOOD),
  preferredMissed('low results', { finds: { results: 'low' } }, 'good-business-without-risk', GOOD),
  preferredMissed('little demand', { finds: { demand: 'low' } }, 'large-demand', 'D11-2.3.b'),
  preferredMissed('low good faith', { finds: { goodFaith: 'low' } }, 'good-faith-and-loyalty', FAITH),
  preferredMissed('low loyalty', { finds: { loyalty: 'low' } }, 'good-faith-and-loyalty', FAITH),
  preferredMissed('no wish for long cooperation', { finds: { longTermPartner: false } }, 'long-term-partner', FAITH),
  preferredMet('fair is enough for a preferred customer', {
    finds: { results: 'fair', demand: 'fair', goodFaith: 'fair', loyalty: 'fair', reputation: 'fair' },
  }),
  ...(['late-payment', 'uncollected-goods', 'contract-breach'] as const).map(kind =>
    preferredMissed(`${kind} on record`, { before: on('2025-02-01', incident('C-1', kind)) }, 'no-breach', CLEAN, {
      breaches: 1,
    }),
  ),
  preferredMet('a crisis that has passed is no breach', {
    before: on('2025-02-01', incident('C-1', 'operating-crisis')),
  }),
]

export const standardCases = [...vipSize, ...vipStanding, ...preferredStanding]
