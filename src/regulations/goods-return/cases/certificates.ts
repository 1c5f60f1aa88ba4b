/** 销货折让证明单: what it says, by which decision, who signs it, who seals it, who gets it. */
import type { CaseStep, RegulationCase } from '../../../core/case.ts'
import { atTime, by, certify, roled, seal, sendAllowanceCopies, sign } from '../../../facts/inventory/steps.ts'
import { allowing, broken, certified, inEachEdition, kept, sealed, showing, signed, silent } from './words.ts'

const COMPLETE = 'certificate-complete'
const DECIDED = 'allowance-as-decided'
const FROM = 'allowance-from-complaint'
const LEVEL = 'certificate-signed-by-level'
const OWN = 'own-certificate-not-signed'
const SEALED = 'certificate-sealed-after-signatures'
const COPIES = 'certificate-copies-after-seal'

const K1 = { complaintId: 'K-1' }
const issue = (amount = '800', fields: Readonly<Record<string, unknown>> = {}) =>
  atTime('2026-03-02 09:00', certify(amount, { basis: 'settlement of 1 March', ...fields }))
const further = (amount: string, fields: Readonly<Record<string, unknown>> = {}) =>
  issue(amount, { certificateId: 'A-2', ...K1, ...fields })

const complete = showing(COMPLETE)
const completeness: readonly RegulationCase[] = inEachEdition(
  { D02: '12.1.1.1', D03: '13.1.1.1', D14: '13.1.1.1' },
  clause => [
    complete('reason and basis are stated', [], issue(), kept(COMPLETE, { clause, actual: [] })),
    complete('the complaint is its basis', allowing('800'), issue('800', { ...K1, basis: null }), kept(COMPLETE)),
    complete('no reason', [], issue('800', { reason: null }), broken(COMPLETE, { clause, actual: ['reason'] }, [FROM])),
    complete(
      'neither basis nor complaint',
      [],
      issue('800', { basis: null }),
      broken(COMPLETE, { actual: ['basis'] }, [FROM]),
    ),
  ],
)

const byDecision = showing(DECIDED)
const may = (title: string, given: readonly CaseStep[], when: CaseStep, actual: string, limit: string) =>
  byDecision(title, given, when, { ...kept(DECIDED, { actual, limit }), failed: [] })
const mayNot = (title: string, given: readonly CaseStep[], when: CaseStep, found: object) =>
  byDecision(title, given, when, broken(DECIDED, found))

const decisions: readonly RegulationCase[] = [
  may('800 were approved: a certificate for 800', allowing('800'), issue('800', K1), '800', '800'),
  may('a certificate for less', allowing('800'), issue('799.99', K1), '799.99', '800'),
  mayNot('a cent more', allowing('800'), issue('800.01', K1), { actual: '800.01', limit: '800' }),
  may('two certificates, 500 and 300', [...allowing('800'), issue('500', K1)], further('300'), '800', '800'),
  mayNot('two certificates, 500 and 300.01', [...allowing('800'), issue('500', K1)], further('300.01'), {
    actual: '800.01',
  }),
  mayNot('the case is not closed yet', allowing('800', 'allowance', false), issue('800', K1), {
    facts: { closed: false },
  }),
  mayNot('the decision was a compensation', allowing('800', 'compensation'), issue('800', K1), {
    facts: { decided: 'compensation', kind: 'allowance' },
  }),
  may(
    'compensation for compensation',
    allowing('800', 'compensation'),
    issue('800', { ...K1, kind: 'compensation' }),
    '800',
    '800',
  ),
  mayNot(
    'the decision was an allowance, the certificate is for compensation',
    allowing('800'),
    issue('800', { ...K1, kind: 'compensation' }),
    {
      facts: { decided: 'allowance', kind: 'compensation' },
    },
  ),
  mayNot('it is the complaint of another customer', allowing('800'), issue('800', { ...K1, customerId: 'C-2' }), {
    facts: { customer: 'C-1' },
  }),
  mayNot('nobody knows the complaint', [], issue('800', K1), { limit: null, facts: { decided: null } }),
  byDecision('without a complaint there is no decision to go by', [], issue(), silent(DECIDED)),
  ...inEachEdition({ D02: '12.1', D03: '13.1', D14: '13.1' }, clause => [
    byDecision('as decided', allowing('800'), issue('800', K1), kept(DECIDED, { clause })),
    byDecision('more than decided', allowing('800'), issue('801', K1), broken(DECIDED, { clause })),
  ]),
]

const principle = showing(FROM)
const principles = inEachEdition({ D02: '12.1', D03: '13.1', D14: '13.1' }, clause => [
  principle('by the decision on a complaint', allowing('800'), issue('800', K1), {
    ...kept(FROM, { clause }),
    failed: [],
  }),
  principle('without a complaint it is taken in, and told', [], issue(), {
    status: 'accepted',
    failed: [FROM],
    findings: [{ rule: FROM, clause, verdict: 'failed', force: 'in-principle' }],
  }),
])

const level = showing(LEVEL)
const signAs = (role: string) => atTime('2026-03-02 10:00', sign(role))
const signatures: readonly RegulationCase[] = [
  ...['manager', 'deputy-manager', 'sales-manager', 'general-manager', 'deputy-general-manager'].map(role =>
    level(`the role ${role} signs`, certified(), signAs(role), kept(LEVEL, { actual: role })),
  ),
  ...['warehouse', 'accounting', 'superior'].map(role =>
    level(`the role ${role} does not`, certified(), signAs(role), broken(LEVEL, { actual: role })),
  ),
  level(
    'a manager signs as the general manager',
    certified(),
    by(roled('manager'), signAs('general-manager')),
    broken(LEVEL, { actual: 'manager' }),
  ),
  level(
    'nobody in particular signs',
    certified(),
    { command: sign('manager').command },
    broken(LEVEL, { actual: null }, [OWN]),
  ),
  ...inEachEdition({ D02: '12.1.1.2', D03: '13.1.1.2', D14: '13.1.1.2' }, clause => [
    level('the deputy manager signs', certified(), signAs('deputy-manager'), kept(LEVEL, { clause })),
    level('the clerk of the warehouse does not', certified(), signAs('warehouse'), broken(LEVEL, { clause })),
  ]),
]

const ofManager = [by(roled('manager'), issue())]
const own: readonly RegulationCase[] = [
  showing(OWN)(
    'the manager signs the certificate of a clerk',
    certified(),
    signAs('manager'),
    kept(OWN, { facts: { issuer: 'sales-1' } }),
  ),
  showing(OWN)('the manager does not sign a certificate of his own', ofManager, signAs('manager'), broken(OWN)),
  showing(OWN)('the deputy manager signs it', ofManager, signAs('deputy-manager'), kept(OWN)),
]

const sealing = showing(SEALED)
const sealIt = atTime('2026-03-04 09:00', seal())
const MANAGERS = 'deputy-manager/manager/sales-manager'
const GENERALS = 'deputy-general-manager/general-manager'
const seals = inEachEdition({ D02: '12.1.1.3', D03: '13.1.1.3', D14: '13.1.1.3' }, clause => [
  sealing('the customer seals what both levels have signed', signed(), sealIt, kept(SEALED, { clause, actual: [] })),
  sealing('nobody has signed', certified(), sealIt, broken(SEALED, { clause, actual: [MANAGERS, GENERALS] })),
  sealing(
    'the manager alone has signed',
    [...certified(), signAs('manager')],
    sealIt,
    broken(SEALED, { actual: [GENERALS] }),
  ),
  sealing(
    'the general manager alone has signed',
    [...certified(), signAs('general-manager')],
    sealIt,
    broken(SEALED, { actual: [MANAGERS] }),
  ),
  sealing(
    'two of one level are not both levels',
    [...certified(), signAs('manager'), signAs('deputy-manager')],
    sealIt,
    broken(SEALED, { actual: [GENERALS] }),
  ),
  sealing(
    'two deputies are',
    [...certified(), signAs('deputy-manager'), signAs('deputy-general-manager')],
    sealIt,
    kept(SEALED),
  ),
])

const copying = showing(COPIES)
const copies = inEachEdition({ D02: '12.1.1.4', D03: '13.1.1.4', D14: '13.1.1.3' }, clause => [
  copying(
    'the copies go out when the customer has sealed',
    sealed(),
    atTime('2026-03-04 15:00', sendAllowanceCopies()),
    kept(COPIES, { clause }),
  ),
  copying(
    'not before',
    signed(),
    atTime('2026-03-04 15:00', sendAllowanceCopies()),
    broken(COPIES, { clause, actual: null }),
  ),
])

export const certificateCases = [
  ...completeness,
  ...decisions,
  ...principles,
  ...signatures,
  ...own,
  ...seals,
  ...copies,
]
