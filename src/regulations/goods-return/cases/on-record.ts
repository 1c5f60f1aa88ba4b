/** What is so under any regulation: a slip or a certificate is known, open, about goods that were bought. */
import type { CaseStep, RegulationCase } from '../../../core/case.ts'
import {
  approveReturn,
  askAboutReturn,
  atTime,
  by,
  cancelReturn,
  certify,
  decideReturn,
  instructReturn,
  listItem,
  postAllowance,
  postReturn,
  proveAllowance,
  proveReturn,
  receiveReturn,
  requestReturn,
  roled,
  seal,
  sell,
  sendAllowanceCopies,
  sendBack,
  sendReturnCopies,
  sign,
} from '../../../facts/inventory/steps.ts'
import {
  came,
  certified,
  DELIVERED,
  delivered,
  ISSUED,
  impossible,
  issued,
  kept,
  proven,
  ready,
  sealed,
  showing,
  signed,
} from './words.ts'

const slip = showing('slip-on-record')
const NOW = '2026-03-12 10:00'
const now = (one: CaseStep) => atTime(NOW, one)

const refused = (rule: string, title: string, given: readonly CaseStep[], when: CaseStep, found: object = {}) =>
  slip(title, given, when, impossible(rule, { subject: 'slip:S-1', ...found }))

const steps = {
  approved: approveReturn(),
  'sent to the warehouse': sendReturnCopies(),
  'asked about': askAboutReturn('6'),
  instructed: instructReturn(),
  received: receiveReturn('10'),
  decided: decideReturn('post-approved'),
  proven: proveReturn(),
  'sent back': sendBack('1'),
  posted: postReturn('10'),
  cancelled: cancelReturn(),
}
const told = Object.entries(steps)
const posted = [...proven('10'), atTime('2026-03-11', postReturn('10'))]
const cancelled = [...issued(), atTime('2026-03-03', cancelReturn())]

const slips: readonly RegulationCase[] = [
  slip(
    'a slip is issued with all that it says',
    delivered(),
    atTime(ISSUED, requestReturn('10', 'S-1', { unitPrice: '5' })),
    {
      status: 'accepted',
      events: [
        {
          type: 'return.requested',
          data: {
            slipId: 'S-1',
            quantity: '10',
            handling: 'return',
            unitPrice: '5',
            reason: 'cracks',
            overQuantityAllowance: null,
          },
        },
      ],
    },
  ),
  ...told.map(([name, step]) =>
    refused('slip-known', `a slip that nobody issued is not ${name}`, delivered(), now(step)),
  ),
  ...told
    .filter(([name]) => name !== 'sent to the warehouse')
    .map(([name, step]) => refused('slip-open', `a posted slip is not ${name} any more`, posted, now(step))),
  ...told
    .filter(([name]) => name !== 'sent to the warehouse')
    .map(([name, step]) => refused('slip-open', `nor is a cancelled one ${name}`, cancelled, now(step))),
  refused('slip-new', 'a number is given once', issued(), now(requestReturn('5'))),
  refused('slip-new', 'also when the slip was cancelled', cancelled, now(requestReturn('5'))),
  refused('slip-step-once', 'a slip is approved once', ready(), now(approveReturn())),
  refused('slip-step-once', 'when goods have come it is not cancelled', came('10'), now(cancelReturn())),
  refused(
    'slip-not-complete',
    'nothing more comes on a slip of which it was said so',
    came('6'),
    now(receiveReturn('4')),
    { actual: '6' },
  ),
  refused(
    'goods-of-slip',
    'another item comes than the slip says',
    ready(),
    now(receiveReturn('10', { itemId: 'I-2' })),
  ),
  refused('slip-received', 'nothing has come: nothing to decide', ready(), now(decideReturn('post-approved'))),
  refused('slip-received', 'no more is posted than has come', proven('10'), now(postReturn('10.000001')), {
    limit: '10',
  }),
  refused('slip-received', 'no more goes back than has come', came('14'), now(sendBack('14.000001')), { limit: '14' }),
  refused(
    'slip-received',
    'what went back is not posted',
    [...proven('14'), atTime('2026-03-11', decideReturn('send-back-excess')), atTime('2026-03-11', sendBack('4'))],
    now(postReturn('14')),
  ),
  refused('not-before-request', 'no step is earlier than the slip', issued(), {
    ...approveReturn(),
    at: '2026-03-01',
    recorded: NOW,
  }),
  slip(
    'goods are put where there is a location',
    ready(),
    now(receiveReturn('10', { locationId: 'F-9' })),
    impossible('location-set-up', { subject: 'location:F-9' }),
  ),
]

const lots = [...delivered(), atTime(DELIVERED, sell('50', 'C-3'))]
const RET06: readonly RegulationCase[] = [
  refused('not-before-delivery', 'RET-06: no return is earlier than the delivery', delivered(), {
    ...requestReturn(),
    at: '2026-02-01',
    recorded: NOW,
  }),
  refused(
    'price-as-sold',
    'RET-06: no return at a higher price than was paid',
    delivered(),
    now(requestReturn('10', 'S-1', { unitPrice: '5.000001' })),
    {
      actual: '5.000001',
      limit: '5',
    },
  ),
  slip(
    'RET-06: at the price that was paid',
    delivered(),
    now(requestReturn('10', 'S-1', { unitPrice: '5' })),
    kept('return-slip-complete'),
  ),
  refused(
    'bought-by-customer',
    'RET-06: only what the customer bought',
    [...delivered(), atTime(DELIVERED, listItem('I-2'))],
    now(requestReturn('10', 'S-1', { itemId: 'I-2' })),
  ),
  refused(
    'bought-by-customer',
    'RET-06: only who bought it',
    lots,
    now(requestReturn('10', 'S-1', { customerId: 'C-2' })),
  ),
  refused(
    'lot-delivered',
    'RET-06: only of a lot that was delivered',
    delivered(),
    now(requestReturn('10', 'S-1', { lot: 'L-2' })),
    { actual: 'L-2' },
  ),
  refused('within-delivered', 'no more than was delivered', delivered(), now(requestReturn('100.000001')), {
    limit: '100',
  }),
]

const paper = showing('certificate-on-record')
const none = (rule: string, title: string, given: readonly CaseStep[], when: CaseStep) =>
  paper(title, given, now(when), impossible(rule, { subject: 'certificate:A-1' }))
const papers = {
  signed: sign('manager'),
  sealed: seal(),
  'handed out': sendAllowanceCopies(),
  proven: proveAllowance(),
  posted: postAllowance(),
}
const booked = [...sealed(), atTime('2026-03-05', proveAllowance()), atTime('2026-03-06', postAllowance())]

const certificates: readonly RegulationCase[] = [
  paper('a certificate is issued with all that it says', [], now(certify('800', { basis: 'settlement' })), {
    status: 'accepted',
    events: [
      {
        type: 'allowance.certified',
        data: { amount: '800', kind: 'allowance', salespersonId: 'sales-1', basis: 'settlement' },
      },
    ],
  }),
  ...Object.entries(papers).map(([name, step]) =>
    none('certificate-known', `a certificate that nobody issued is not ${name}`, [], step),
  ),
  none('certificate-new', 'a number is given once', certified(), certify('5')),
  ...(['signed', 'sealed', 'proven', 'posted'] as const).map(name =>
    none('certificate-open', `a posted certificate is not ${name} any more`, booked, papers[name]),
  ),
  none('allowance-signed-once', 'nobody signs twice', signed(), sign('manager')),
  none(
    'allowance-signed-once',
    'nor does another of the same role',
    signed(),
    by(roled('manager', 'manager-2'), sign('manager')),
  ),
  none('allowance-signed-once', 'the customer seals once', sealed(), seal()),
]

export const onRecordCases = [...slips, ...RET06, ...certificates]
