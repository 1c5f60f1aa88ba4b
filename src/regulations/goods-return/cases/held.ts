/** 超出比率: held until somebody whom the company names has decided; three decisions, and what is posted by each. */
import type { CaseStep, RegulationCase } from '../../../core/case.ts'
import {
  approveReturn,
  atTime,
  by,
  decideReturn,
  instructReturn,
  on,
  postReturn,
  proveReturn,
  receiveReturn,
  requestReturn,
  roled,
  sendBack,
  sendReturnCopies,
} from '../../../facts/inventory/steps.ts'
import {
  APPROVED,
  broken,
  CAME,
  came,
  delivered,
  ISSUED,
  inEachEdition,
  kept,
  proven,
  ready,
  SENT,
  showing,
} from './words.ts'

const RULE = 'held-return-decided-by-role'
const BACK = 'only-excess-sent-back'
const POSTED = 'return-posted-as-received'
const OWN = 'own-return-slip-not-approved'

const DECIDED_AT = '2026-03-11 09:00'
const decide = (decision: string, role = 'general-manager') => atTime(DECIDED_AT, decideReturn(decision, 'S-1', role))
const goBack = (quantity: string, time = '2026-03-12') => atTime(time, sendBack(quantity))
const post = (quantity: string) => atTime('2026-03-13', postReturn(quantity))

const caseOf = showing(RULE)
const deciding: readonly RegulationCase[] = [
  ...['post-approved', 'post-received', 'send-back-excess'].map(decision =>
    caseOf(
      `11 of 10 came: the general manager decides to ${decision}`,
      came('11'),
      decide(decision),
      kept(RULE, { facts: { held: true, most: '10.5' } }),
    ),
  ),
  caseOf(
    'a role that the company has not named decides nothing',
    came('11'),
    decide('post-approved', 'manager'),
    broken(RULE, { actual: 'manager' }),
  ),
  caseOf(
    'nor does the warehouse',
    came('11'),
    decide('post-received', 'warehouse'),
    broken(RULE, { actual: 'warehouse' }),
  ),
  caseOf(
    'a company may name the manager',
    came('11'),
    decide('post-approved', 'manager'),
    kept(RULE, { actual: 'manager', limit: ['manager', 'owner'] }),
    { heldReturnRoles: ['manager', 'owner'] },
  ),
  caseOf(
    '10.5 of 10 is the boundary: there is nothing to decide',
    came('10.5'),
    decide('post-approved'),
    broken(RULE, { facts: { held: false } }),
  ),
  caseOf('10.500001 of 10 is above it', came('10.500001'), decide('post-approved'), kept(RULE)),
  caseOf(
    'less came than was approved: nothing to decide',
    came('6'),
    decide('post-approved'),
    broken(RULE, { facts: { held: false } }),
  ),
  caseOf(
    'decided otherwise the next day: the later decision counts',
    [...came('11'), decide('post-received')],
    decide('send-back-excess'),
    kept(RULE),
  ),
  ...inEachEdition({ D02: '12.2.1.2', D03: '13.2.1.2', D14: '13.2.1.1' }, clause => [
    caseOf('decided by whom the company named', came('11'), decide('post-approved'), kept(RULE, { clause })),
    caseOf('decided by somebody else', came('11'), decide('post-approved', 'sales'), broken(RULE, { clause }, [OWN])),
  ]),
]

const ownSlip: readonly CaseStep[] = [
  ...delivered(),
  by(roled('general-manager'), atTime(ISSUED, requestReturn())),
  atTime(APPROVED, approveReturn()),
  atTime(SENT, sendReturnCopies()),
  ...on(CAME, instructReturn(), receiveReturn('11')),
]
const own: readonly RegulationCase[] = [
  showing(OWN)(
    'who issued the slip does not decide what is posted of it',
    ownSlip,
    decide('post-received'),
    broken(OWN),
  ),
]

const sent = showing(BACK)
const excess = [...came('14'), decide('send-back-excess')]
const sendingBack: readonly RegulationCase[] = [
  sent('4 of 14 are above the approved 10: they go back', excess, goBack('4'), kept(BACK, { actual: '4', limit: '4' })),
  sent('in two goes: 1 and 3', [...excess, goBack('1')], goBack('3'), kept(BACK, { actual: '4', limit: '4' })),
  sent('4.000001 would be more than the excess', excess, goBack('4.000001'), broken(BACK, { limit: '4' })),
  sent('1 and then 3.000001 as well', [...excess, goBack('1')], goBack('3.000001'), broken(BACK)),
  sent('without a decision nothing goes back', came('14'), goBack('4'), broken(BACK, { facts: { decision: null } })),
  sent(
    'nor by another decision',
    [...came('14'), decide('post-received')],
    goBack('4'),
    broken(BACK, { facts: { decision: 'post-received' } }),
  ),
  sent(
    'a decision is about what was there: more goods came, and it is open again',
    [
      ...ready(),
      ...on(CAME, instructReturn(), receiveReturn('14', { last: false })),
      decide('send-back-excess'),
      ...on('2026-03-12 09:00', instructReturn(), receiveReturn('2')),
    ],
    goBack('4', '2026-03-12 10:00'),
    broken(BACK, { facts: { decision: null } }),
  ),
  ...inEachEdition({ D02: '12.2.1.2', D03: '13.2.1.2', D14: '13.2.1.1' }, clause => [
    sent('the excess goes back', excess, goBack('4'), kept(BACK, { clause })),
    sent('more than the excess does not', excess, goBack('5'), broken(BACK, { clause })),
  ]),
]

const posting = showing(POSTED)
const posted = (title: string, given: readonly CaseStep[], quantity: string, decision: string | null) =>
  posting(title, given, post(quantity), kept(POSTED, { actual: quantity, limit: quantity, facts: { decision } }))
const notPosted = (title: string, given: readonly CaseStep[], quantity: string, limit: string | null) =>
  posting(title, given, post(quantity), broken(POSTED, { actual: quantity, limit }))
const after = (decision: string, ...more: readonly CaseStep[]) => [...proven('14'), decide(decision), ...more]

const outcomes: readonly RegulationCase[] = [
  notPosted('14 of 10 came, nobody has decided: nothing is posted', proven('14'), '10', null),
  posted('decided to post the approved quantity: 10 of the 14', after('post-approved'), '10', 'post-approved'),
  notPosted('then not the 14', after('post-approved'), '14', '10'),
  posted('decided to post what came: all 14', after('post-received'), '14', 'post-received'),
  notPosted('then not the 10', after('post-received'), '10', '14'),
  posted(
    'decided to send the excess back: 4 went, 10 are posted',
    after('send-back-excess', goBack('4')),
    '10',
    'send-back-excess',
  ),
  notPosted('as long as the excess is here nothing is posted', after('send-back-excess'), '10', null),
  notPosted('3 of 4 went back: 11 of 10 is still above the ratio', after('send-back-excess', goBack('3')), '11', null),
  posted(
    '3.5 of 4 went back: 10.5 is within, and posted as it is here',
    after('send-back-excess', goBack('3.5')),
    '10.5',
    'send-back-excess',
  ),
  notPosted('then not the approved 10', after('send-back-excess', goBack('3.5')), '10', '10.5'),
  posted(
    '1 went back, then it was decided to post what is here: 13',
    after('send-back-excess', goBack('1'), atTime('2026-03-12 15:00', decideReturn('post-received'))),
    '13',
    'post-received',
  ),
  notPosted(
    'a decision of before further goods came posts nothing',
    [
      ...ready(),
      ...on(CAME, instructReturn(), receiveReturn('14', { last: false })),
      decide('post-received'),
      ...on('2026-03-12 09:00', instructReturn(), receiveReturn('2'), proveReturn()),
    ],
    '16',
    null,
  ),
]

export const heldCases = [...deciding, ...own, ...sendingBack, ...outcomes]
