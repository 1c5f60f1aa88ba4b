/** What a certificate waits for, step by step. */
import { type ExpectedDuty, owing, type RegulationCase } from '../../../core/case.ts'
import { atTime, postAllowance, proveAllowance, sendAllowanceCopies, sign } from '../../../facts/inventory/steps.ts'
import { returnEditions } from '../editions/index.ts'
import { certified, EDITIONS, type EditionId, sealed, signed } from './words.ts'

const LATER = '2026-03-20'

const inEach = (
  obligation: string,
  title: string,
  given: Parameters<ReturnType<typeof owing>>[1],
  clauses: Readonly<Record<EditionId, string>>,
  row: ExpectedDuty,
): RegulationCase[] =>
  EDITIONS.map(id =>
    owing(obligation, { edition: returnEditions[id] })(`${id}: ${title}`, given, LATER, [
      { clause: `${id}-${clauses[id]}`, status: 'due', due: null, subject: 'certificate:A-1', ...row },
    ]),
  )

const copied = [...sealed(), atTime('2026-03-04 12:00', sendAllowanceCopies())]
const proven = [...sealed(), atTime('2026-03-05 09:00', proveAllowance())]
const posted = [...proven, atTime('2026-03-06', postAllowance())]
const MANAGERS = 'deputy-manager/manager/sales-manager'
const GENERALS = 'deputy-general-manager/general-manager'

const SIGNATURES = 'certificate-signatures-owed'
const SEAL = 'certificate-seal-owed'
const COPIES = 'certificate-copies-owed'
const PROOF = 'allowance-proof-owed'
const POSTING = 'allowance-posting-owed'

export const owingCertificateCases: readonly RegulationCase[] = [
  ...inEach(
    SIGNATURES,
    'both levels owe their signature',
    certified(),
    { D02: '12.1.1.2', D03: '13.1.1.2', D14: '13.1.1.2' },
    {
      since: '2026-03-02 09:00',
      facts: { missing: [MANAGERS, GENERALS], amount: '800' },
    },
  ),
  owing(SIGNATURES)(
    'the manager has signed, the general manager owes his',
    [...certified(), atTime('2026-03-02 10:00', sign('manager'))],
    LATER,
    [
      {
        since: '2026-03-02 10:00',
        facts: { missing: [GENERALS], roles: ['deputy-general-manager', 'general-manager'] },
      },
    ],
  ),
  owing(SIGNATURES)('both have signed', signed(), LATER, []),
  ...inEach(
    SEAL,
    'sales sends it to the customer to be sealed',
    signed(),
    { D02: '12.1.1.3', D03: '13.1.1.3', D14: '13.1.1.3' },
    {
      since: '2026-03-02 11:00',
      facts: { roles: ['sales'] },
    },
  ),
  owing(SEAL)('sealed', sealed(), LATER, []),
  owing(SEAL)('nobody has signed: it goes to no customer yet', certified(), LATER, []),
  ...inEach(
    COPIES,
    'sealed: one copy for sales, one for the books',
    sealed(),
    { D02: '12.1.1.4', D03: '13.1.1.4', D14: '13.1.1.3' },
    {
      since: '2026-03-04 09:00',
      facts: { missing: ['1', '2'] },
    },
  ),
  owing(COPIES)('one was handed out', [...sealed(), atTime('2026-03-04 12:00', sendAllowanceCopies([2]))], LATER, [
    { facts: { missing: ['1'] } },
  ]),
  owing(COPIES)('both were', copied, LATER, []),
  owing(COPIES)('posted in the meantime: they are still owed', posted, LATER, [{ since: '2026-03-04 09:00' }]),
  ...inEach(
    PROOF,
    'sealed: sales owes the proof',
    sealed(),
    { D02: '12.2.5', D03: '13.2.5', D14: '13.1.1.3' },
    {
      since: '2026-03-04 09:00',
      facts: { roles: ['sales'] },
    },
  ),
  owing(PROOF)('proven', proven, LATER, []),
  ...inEach(
    POSTING,
    'proven: accounting posts',
    proven,
    { D02: '12.2.5.2.2', D03: '13.2.5.3', D14: '13.1.1.3' },
    {
      since: '2026-03-05 09:00',
      facts: { roles: ['accounting', 'finance'] },
    },
  ),
  owing(POSTING)('not without the proof', copied, LATER, []),
  owing(POSTING)('posted', posted, LATER, []),
]
