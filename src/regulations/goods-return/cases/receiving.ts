/** 收货: approved, with the copies, and asked first where the goods differ. */
import type { CaseStep, RegulationCase } from '../../../core/case.ts'
import {
  approveReturn,
  askAboutReturn,
  atTime,
  by,
  instructReturn,
  on,
  receiveReturn,
  roled,
  sendReturnCopies,
} from '../../../facts/inventory/steps.ts'
import { APPROVED, broken, CAME, inEachEdition, issued, kept, ready, SENT, showing } from './words.ts'

const APPROVAL = 'goods-received-after-approval'
const COPIES = 'goods-received-with-copies'
const DIFFERS = 'difference-instructed-first'

const receive = (quantity = '10', last = true, time = CAME) => atTime(time, receiveReturn(quantity, { last }))
const approved = atTime(APPROVED, approveReturn())
const sent = (...copies: readonly number[]) => atTime(SENT, sendReturnCopies(copies))

const afterApproval = showing(APPROVAL)
const approvals: readonly RegulationCase[] = [
  ...inEachEdition({ D02: '12.1.2.2', D03: '13.1.2.2', D14: '13.1.2.2' }, clause => [
    afterApproval('the slip was approved before the goods came', ready(), receive(), kept(APPROVAL, { clause })),
    afterApproval(
      'nobody has approved the slip',
      [...issued(), sent(2, 3, 4)],
      receive(),
      broken(APPROVAL, { clause, actual: null }),
    ),
  ]),
  afterApproval(
    'approved at the very moment at which the goods came',
    [...issued(), sent(2, 3, 4), atTime(CAME, approveReturn())],
    receive(),
    kept(APPROVAL),
  ),
  afterApproval(
    'goods of the morning, told in the evening, when the slip was approved at noon',
    [...issued(), sent(2, 3, 4), atTime('2026-03-09 12:00', approveReturn())],
    { ...receive(), recorded: '2026-03-09 18:00' },
    broken(APPROVAL),
  ),
]

const withCopies = showing(COPIES)
const copies: readonly RegulationCase[] = [
  ...inEachEdition({ D02: '12.1.2.3', D03: '13.1.2.3', D14: '13.1.2.3' }, clause => [
    withCopies(
      'copies 2, 3 and 4 are at the warehouse',
      ready(),
      receive(),
      kept(COPIES, { clause, actual: ['2', '3', '4'] }),
    ),
    withCopies('no copy is there', [...issued(), approved], receive(), broken(COPIES, { clause, actual: [] })),
  ]),
  withCopies(
    'one of the three is missing',
    [...issued(), approved, sent(2, 4)],
    receive(),
    broken(COPIES, { actual: ['2', '4'] }),
  ),
  withCopies('they came one by one', [...issued(), approved, sent(4), sent(2), sent(3)], receive(), kept(COPIES)),
  withCopies(
    'the copy that sales keeps is not asked for, nor does it help',
    [...issued(), approved, sent(1, 2, 3)],
    receive(),
    broken(COPIES),
  ),
]

const differing = showing(DIFFERS)
const instruct = (time = CAME) => atTime(time, instructReturn())
const agrees = (title: string, given: readonly CaseStep[], when: CaseStep, actual: string) =>
  differing(title, given, when, kept(DIFFERS, { actual, limit: '10', facts: { differs: false } }))
const asksFirst = (title: string, given: readonly CaseStep[], when: CaseStep, actual: string) =>
  differing(title, given, when, broken(DIFFERS, { actual, facts: { differs: true } }))

const differences: readonly RegulationCase[] = [
  agrees('10 of 10 came: signed for', ready(), receive(), '10'),
  agrees('6 of 10 came, more is to come: no difference yet', ready(), receive('6', false), '6'),
  agrees('then the other 4: they agree', [...ready(), receive('6', false)], receive('4', true, '2026-03-10'), '10'),
  asksFirst('6 of 10 came and that is all: the warehouse asks first', ready(), receive('6'), '6'),
  asksFirst('9.999999 of 10 and that is all', ready(), receive('9.999999'), '9.999999'),
  asksFirst('10.000001 of 10, even if more were to come', ready(), receive('10.000001', false), '10.000001'),
  asksFirst('6 and then 5 are 11', [...ready(), receive('6', false)], receive('5', true, '2026-03-10'), '11'),
  differing(
    'the warehouse asked and was told to take in the 6 that are there',
    [...ready(), atTime(CAME, askAboutReturn('6')), instruct()],
    receive('6'),
    kept(DIFFERS, { actual: '6', facts: { differs: true, instructedBy: 'manager-1' } }),
  ),
  asksFirst('asked, but not answered', [...ready(), atTime(CAME, askAboutReturn('6'))], receive('6'), '6'),
  asksFirst(
    'the clerk who receives tells himself what to do',
    [...ready(), by(roled('warehouse'), instruct())],
    receive('6'),
    '6',
  ),
  asksFirst(
    'told what to do by nobody in particular',
    [...ready(), { command: instructReturn().command, at: CAME }],
    receive('6'),
    '6',
  ),
  differing(
    'goods of the morning, told in the evening, when the instruction came at noon',
    [...ready(), instruct('2026-03-09 12:00')],
    { ...receive('6'), recorded: '2026-03-09 18:00' },
    broken(DIFFERS),
  ),
  asksFirst(
    'an instruction is for the goods that it lets in: the next that differ wait for another',
    [...ready(), ...on(CAME, instructReturn(), receiveReturn('11', { last: false }))],
    receive('1', true, '2026-03-10'),
    '12',
  ),
  differing(
    'goods that agree do not use it up',
    [...ready(), ...on(CAME, instructReturn(), receiveReturn('4', { last: false }))],
    receive('4', true, '2026-03-10'),
    kept(DIFFERS, { actual: '8' }),
  ),
  ...inEachEdition({ D02: '12.2.2.2', D03: '13.2.2.2', D14: '13.2.2.2' }, clause => [
    differing('less came, as instructed', [...ready(), instruct()], receive('6'), kept(DIFFERS, { clause })),
    differing('less came without an instruction', ready(), receive('6'), broken(DIFFERS, { clause })),
  ]),
]

export const receivingCases = [...approvals, ...copies, ...differences]
