/** What a slip waits for, step by step: whose it is, and since when. */
import { type CaseStep, type ExpectedDuty, owing, type RegulationCase } from '../../../core/case.ts'
import {
  approveReturn,
  askAboutReturn,
  atTime,
  cancelReturn,
  decideReturn,
  instructReturn,
  on,
  postReturn,
  proveReturn,
  receiveReturn,
  sendBack,
  sendReturnCopies,
} from '../../../facts/inventory/steps.ts'
import { returnEditions } from '../editions/index.ts'
import {
  APPROVED,
  CAME,
  came,
  delivered,
  EDITIONS,
  type EditionId,
  ISSUED,
  issued,
  proven,
  ready,
  SENT,
} from './words.ts'

const LATER = '2026-03-20'
const MANAGERS = ['deputy-manager', 'manager', 'sales-manager']

/** Once in each edition, by its clause. */
const inEach = (
  obligation: string,
  title: string,
  given: readonly CaseStep[],
  clauses: Readonly<Record<EditionId, string>>,
  row: (id: EditionId) => ExpectedDuty,
): RegulationCase[] =>
  EDITIONS.map(id =>
    owing(obligation, { edition: returnEditions[id] })(`${id}: ${title}`, given, LATER, [
      { clause: `${id}-${clauses[id]}`, status: 'due', due: null, subject: 'slip:S-1', ...row(id) },
    ]),
  )

const approved = atTime(APPROVED, approveReturn())
const cancelled = atTime('2026-03-05', cancelReturn())

const APPROVAL = 'return-approval-owed'
const approval = [
  ...inEach(
    APPROVAL,
    'a slip waits for the manager since it was issued',
    issued(),
    { D02: '12.1.2.2', D03: '13.1.2.2', D14: '13.1.2.2' },
    id => ({
      since: ISSUED,
      facts: { roles: id === 'D02' ? returnEditions.D02.slip.approvers : MANAGERS, approved: '10', customer: 'C-1' },
    }),
  ),
  owing(APPROVAL)('approved: no more', [...issued(), approved], LATER, []),
  owing(APPROVAL)('cancelled: no more', [...issued(), cancelled], LATER, []),
  owing(APPROVAL)('before the slip was issued nothing was owed', issued(), '2026-03-01', []),
]

const COPIES = 'return-copies-owed'
const copies = [
  ...inEach(
    COPIES,
    'approved: sales owes the warehouse three copies',
    [...issued(), approved],
    { D02: '12.1.2.3', D03: '13.1.2.3', D14: '13.1.2.3' },
    () => ({
      since: APPROVED,
      facts: { roles: ['sales'], missing: ['2', '3', '4'] },
    }),
  ),
  owing(COPIES)('one was sent, two are owed', [...issued(), approved, atTime(SENT, sendReturnCopies([3]))], LATER, [
    { since: APPROVED, facts: { missing: ['2', '4'] } },
  ]),
  owing(COPIES)('all three are there', ready(), LATER, []),
  owing(COPIES)('a slip that nobody has approved goes nowhere yet', issued(), LATER, []),
]

const GOODS = 'returned-goods-awaited'
const part = [...ready(), atTime(CAME, receiveReturn('6', { last: false }))]
const goods = [
  ...inEach(
    GOODS,
    'the warehouse waits for the goods since it has the copies',
    ready(),
    { D02: '12.2.2.1', D03: '13.2.2.1', D14: '13.2.2.1' },
    () => ({
      since: SENT,
      facts: { roles: ['warehouse'], approved: '10', received: '0' },
    }),
  ),
  owing(GOODS)('6 of 10 came: it waits for the rest since then', part, LATER, [
    { since: CAME, facts: { received: '6' } },
  ]),
  owing(GOODS)('all came', came('10'), LATER, []),
  owing(GOODS)('6 came, and no more is to come', came('6'), LATER, []),
  owing(GOODS)('the slip was cancelled', [...ready(), cancelled], LATER, []),
]

const INSTRUCTION = 'return-instruction-owed'
const asked = [...ready(), atTime(CAME, askAboutReturn('6'))]
const instruction = [
  ...inEach(
    INSTRUCTION,
    'the warehouse asked, since the goods differ',
    asked,
    { D02: '12.2.2.2', D03: '13.2.2.2', D14: '13.2.2.2' },
    id => ({
      since: CAME,
      facts: { roles: returnEditions[id].slip.approvers },
    }),
  ),
  owing(INSTRUCTION)('it was told what to do', [...asked, atTime('2026-03-09 11:00', instructReturn())], LATER, []),
  owing(INSTRUCTION)('nobody asked', came('10'), LATER, []),
  owing(INSTRUCTION)(
    'the customer brought the rest after all, and it agrees',
    [
      ...asked,
      atTime('2026-03-09 15:00', receiveReturn('10')),
      atTime('2026-03-10', proveReturn()),
      atTime('2026-03-11', postReturn('10')),
    ],
    LATER,
    [],
  ),
]

const DECISION = 'held-return-decision-owed'
const BACK = 'excess-to-be-sent-back'
const toSendBack = [...came('14'), atTime('2026-03-11 09:00', decideReturn('send-back-excess'))]
const held = [
  ...inEach(
    DECISION,
    '14 of 10 came: held until somebody decides',
    came('14'),
    { D02: '12.2.1.2', D03: '13.2.1.2', D14: '13.2.1.1' },
    () => ({
      since: CAME,
      facts: { roles: ['general-manager'], received: '14', approved: '10' },
    }),
  ),
  owing(DECISION)('10.5 of 10 is within the ratio: nothing to decide', came('10.5'), LATER, []),
  owing(DECISION)('10.500001 of 10 is not', came('10.500001'), LATER, [{ since: CAME }]),
  owing(DECISION)('decided', [...came('14'), atTime('2026-03-11', decideReturn('post-approved'))], LATER, []),
  owing(DECISION)(
    'decided, but then more came: open again',
    [
      ...ready(),
      ...on(CAME, instructReturn(), receiveReturn('14', { last: false }), decideReturn('post-received')),
      ...on('2026-03-12 10:00', instructReturn(), receiveReturn('1')),
    ],
    LATER,
    [{ since: '2026-03-12 10:00', facts: { received: '15' } }],
  ),
  owing(DECISION)(
    'held while more is to come, too',
    [...ready(), ...on(CAME, instructReturn(), receiveReturn('14', { last: false }))],
    LATER,
    [{}],
  ),
  ...inEach(
    BACK,
    'decided to send the excess back: the warehouse does',
    toSendBack,
    { D02: '12.2.1.2', D03: '13.2.1.2', D14: '13.2.1.1' },
    () => ({
      since: '2026-03-11 09:00',
      facts: { roles: ['warehouse'], sentBack: '0' },
    }),
  ),
  owing(BACK)(
    '3 of 4 went back: 11 of 10 is still above',
    [...toSendBack, atTime('2026-03-12', sendBack('3'))],
    LATER,
    [{ facts: { sentBack: '3' } }],
  ),
  owing(BACK)('the excess went back', [...toSendBack, atTime('2026-03-12', sendBack('4'))], LATER, []),
  owing(BACK)('decided to keep it', [...came('14'), atTime('2026-03-11', decideReturn('post-received'))], LATER, []),
]

const PROOF = 'return-proof-owed'
const POSTING = 'return-posting-owed'
const books = [
  ...inEach(
    PROOF,
    'the goods are there: sales owes the proof',
    came('10'),
    { D02: '12.2.4', D03: '13.2.4', D14: '13.2.4' },
    () => ({
      since: CAME,
      facts: { roles: ['sales'] },
    }),
  ),
  owing(PROOF)('as long as more is to come there is no filled slip', part, LATER, []),
  owing(PROOF)('proven', proven('10'), LATER, []),
  ...inEach(POSTING, 'proven: accounting posts', proven('10'), { D02: '12.2.02', D03: '13.2.02', D14: '13.2' }, () => ({
    since: '2026-03-10 09:00',
    facts: { roles: ['accounting', 'finance'], received: '10' },
  })),
  owing(POSTING)('not without the proof', came('10'), LATER, []),
  owing(POSTING)('not while the return is held', proven('14'), LATER, []),
  owing(POSTING)(
    'when it was decided, since then',
    [...proven('14'), atTime('2026-03-11 09:00', decideReturn('post-approved'))],
    LATER,
    [{ since: '2026-03-11 09:00' }],
  ),
  owing(POSTING)('posted', [...proven('10'), atTime('2026-03-11', postReturn('10'))], LATER, []),
]

const HANDED = 'return-copies-handed-on'
const handOn = (...copies: readonly number[]) => atTime('2026-03-09 16:00', sendReturnCopies(copies))
const handing = [
  ...EDITIONS.map(id =>
    owing(HANDED, { edition: returnEditions[id] })(
      `${id}: copy 3 to the books and copy 4 to sales when the goods are there`,
      came('10'),
      LATER,
      [
        {
          clause: returnEditions[id].slip.copies[2]!.clause,
          since: CAME,
          facts: { copy: 3, keeper: id === 'D02' ? 'finance' : 'accounting', roles: ['warehouse'] },
        },
        { clause: returnEditions[id].slip.copies[3]!.clause, since: CAME, facts: { copy: 4, keeper: 'sales' } },
      ],
    ),
  ),
  owing(HANDED)('copy 3 was sent on', [...came('10'), handOn(3)], LATER, [{ facts: { copy: 4 } }]),
  owing(HANDED)('both were', [...came('10'), handOn(3, 4)], LATER, []),
  owing(HANDED)('before the goods came they are where they belong', ready(), LATER, []),
  owing(HANDED)(
    'a slip that was posted in the meantime still has its copies at the warehouse',
    [...proven('10'), atTime('2026-03-11', postReturn('10'))],
    LATER,
    [{}, {}],
  ),
  owing(HANDED)('nothing was delivered, nothing is owed', delivered(), LATER, []),
]

export const owingCases = [...approval, ...copies, ...goods, ...instruction, ...held, ...books, ...handing]
