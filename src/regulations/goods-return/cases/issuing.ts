/** 开立成品退货单: what it says, for which handling, and by which decision. */
import type { CaseStep, RegulationCase } from '../../../core/case.ts'
import { step } from '../../../facts/complaint/steps.ts'
import {
  atTime,
  cancelReturn,
  instructReturn,
  on,
  postReturn,
  proveReturn,
  receiveReturn,
  requestReturn,
  sell,
} from '../../../facts/inventory/steps.ts'
import { broken, delivered, furtherSlip, ISSUED, inEachEdition, kept, returning, showing, silent } from './words.ts'

const COMPLETE = 'return-slip-complete'
const HANDLING = 'return-slip-for-its-handling'
const DECIDED = 'return-as-decided'
const FROM = 'return-from-complaint'

const request = (quantity = '10', fields: Readonly<Record<string, unknown>> = {}, slipId = 'S-1') =>
  atTime(ISSUED, requestReturn(quantity, slipId, fields))

const complete = showing(COMPLETE)
const completeness = inEachEdition({ D02: '12.1.2.1', D03: '13.1.2.1', D14: '13.1.2.1' }, clause => [
  complete(
    'reason, handling and basis stand on the slip',
    delivered(),
    request(),
    kept(COMPLETE, { clause, actual: [] }),
  ),
  complete(
    'no reason',
    delivered(),
    request('10', { reason: null }),
    broken(COMPLETE, { clause, actual: ['reason'] }, [FROM]),
  ),
  complete('no basis', delivered(), request('10', { basis: null }), broken(COMPLETE, { actual: ['basis'] }, [FROM])),
  complete(
    'neither',
    delivered(),
    request('10', { reason: null, basis: null }),
    broken(COMPLETE, { actual: ['reason', 'basis'] }, [FROM]),
  ),
])

const handling = showing(HANDLING)
const reprocess = request('10', { handling: 'reprocessing' })
const handlings: readonly RegulationCase[] = [
  ...inEachEdition({ D02: '12.1.2.1', D03: '13.1.2.1', D14: '13.1.2.1' }, clause => [
    handling(
      'goods that are taken back go by the slip',
      delivered(),
      request(),
      kept(HANDLING, { clause, actual: 'return' }),
    ),
  ]),
  ...inEachEdition({ D02: '12.1.2.1', D03: '13.1.2.1', D14: '13.1.2.1' }, (clause, id) => [
    id === 'D02'
      ? handling(
          'goods to be worked over again do not: the text speaks of returns alone',
          delivered(),
          reprocess,
          broken(HANDLING, { clause, actual: 'reprocessing', limit: ['return'] }, [FROM]),
        )
      : handling(
          'goods to be worked over again do, too',
          delivered(),
          reprocess,
          kept(HANDLING, { clause, limit: ['return', 'reprocessing'] }),
        ),
  ]),
]

const byDecision = showing(DECIDED)
const K1 = { complaintId: 'K-1' }
const may = (title: string, given: readonly CaseStep[], when: CaseStep, actual: string, limit: string) =>
  byDecision(title, given, when, { ...kept(DECIDED, { actual, limit }), failed: [] })
const mayNot = (title: string, given: readonly CaseStep[], when: CaseStep, found: object) =>
  byDecision(title, given, when, broken(DECIDED, found))
const decidedOn = (quantity: string | null, kind: Parameters<typeof returning>[1] = 'return', closed = true) => [
  ...delivered(),
  ...returning(quantity, kind, closed),
]
const reopened = atTime(
  '2026-02-24',
  step('reopen', 'K-1', 'general-manager-office', { reason: 'more pieces are cracked' }),
)
const closedShort: readonly CaseStep[] = [
  ...decidedOn('20'),
  ...furtherSlip('20', 'S-1', K1),
  ...on('2026-03-03', instructReturn(), receiveReturn('15'), proveReturn(), postReturn('15')),
]
const later = (quantity: string, slipId = 'S-2') => atTime('2026-03-05', requestReturn(quantity, slipId, K1))

const decisions: readonly RegulationCase[] = [
  may('20 were approved on the complaint: a slip for 20', decidedOn('20'), request('20', K1), '20', '20'),
  may('a slip for less', decidedOn('20'), request('0.000001', K1), '0.000001', '20'),
  mayNot(
    '20.000001 of 20 is too much: the tolerance is for what comes, not for the slip',
    decidedOn('20'),
    request('20.000001', K1),
    {
      actual: '20.000001',
      limit: '20',
    },
  ),
  may('two slips for 12 and 8', [...decidedOn('20'), request('12', K1)], request('8', K1, 'S-2'), '20', '20'),
  mayNot(
    'two slips for 12 and 9: all slips of a complaint count together',
    [...decidedOn('20'), request('12', K1)],
    request('9', K1, 'S-2'),
    {
      actual: '21',
      limit: '20',
    },
  ),
  may(
    'a slip that was cancelled counts no more: re-entered with the whole quantity',
    [...decidedOn('20'), request('20', K1), atTime(ISSUED, cancelReturn())],
    request('20', K1, 'S-2'),
    '20',
    '20',
  ),
  mayNot(
    'cancelled once, re-entered twice: the third is too much',
    [...decidedOn('20'), request('20', K1), atTime(ISSUED, cancelReturn()), request('15', K1, 'S-2')],
    request('6', K1, 'S-3'),
    { actual: '21' },
  ),
  may('15 of 20 came and were posted: the other 5 may come by a further slip', closedShort, later('5'), '20', '20'),
  mayNot('but no more than these', closedShort, later('5.01'), { actual: '20.01' }),
  mayNot('the case is not closed yet', decidedOn('20', 'return', false), request('20', K1), {
    facts: { closed: false },
  }),
  mayNot(
    'a closed case that was opened again waits for its new end',
    [...decidedOn('20'), reopened],
    request('20', K1),
    {
      facts: { closed: false },
    },
  ),
  mayNot('nobody knows the complaint', delivered(), request('20', K1), {
    limit: null,
    facts: { closed: false, decided: null },
  }),
  mayNot('the decision was an allowance', decidedOn(null, 'allowance'), request('20', K1), {
    limit: null,
    facts: { closed: true, decided: null },
  }),
  may(
    'the decision was an exchange: the goods come back first',
    decidedOn('20', 'exchange'),
    request('20', K1),
    '20',
    '20',
  ),
  mayNot(
    'the decision was a return, the slip is for reprocessing',
    decidedOn('20'),
    request('20', { ...K1, handling: 'reprocessing' }),
    {
      facts: { decided: 'return', handling: 'reprocessing' },
    },
  ),
  may(
    'decision and slip are for reprocessing',
    decidedOn('20', 'reprocessing'),
    request('20', { ...K1, handling: 'reprocessing' }),
    '20',
    '20',
  ),
  mayNot(
    'the decision was reprocessing, the slip is for a return',
    decidedOn('20', 'reprocessing'),
    request('20', K1),
    {
      facts: { decided: 'reprocessing', handling: 'return' },
    },
  ),
  mayNot(
    'no quantity was approved for the reprocessing',
    decidedOn(null, 'reprocessing'),
    request('20', { ...K1, handling: 'reprocessing' }),
    { limit: null },
  ),
  mayNot(
    'it is the complaint of another customer',
    [...decidedOn('20'), atTime('2026-02-24', sell('100', 'C-2'))],
    request('20', { ...K1, customerId: 'C-2' }),
    { facts: { customer: 'C-1' } },
  ),
  byDecision('without a complaint there is no decision to go by', delivered(), request(), silent(DECIDED)),
  ...inEachEdition({ D02: '12.1', D03: '13.1', D14: '13.1' }, clause => [
    byDecision('as decided', decidedOn('20'), request('20', K1), kept(DECIDED, { clause })),
    byDecision('more than decided', decidedOn('20'), request('21', K1), broken(DECIDED, { clause })),
  ]),
]

const principle = showing(FROM)
const principles = inEachEdition({ D02: '12.1', D03: '13.1', D14: '13.1' }, clause => [
  principle('a return by the decision on a complaint', decidedOn('20'), request('20', K1), {
    ...kept(FROM, { clause, actual: 'K-1' }),
    failed: [],
  }),
  principle('a return without a complaint is taken in, and told', delivered(), request(), {
    status: 'accepted',
    failed: [FROM],
    findings: [{ rule: FROM, clause, verdict: 'failed', force: 'in-principle', actual: null }],
  }),
])

export const issuingCases = [...completeness, ...handlings, ...decisions, ...principles]
