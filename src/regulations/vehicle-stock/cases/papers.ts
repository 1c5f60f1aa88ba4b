/** Slips and gifts. */
import { owing, type RegulationCase } from '../../../core/case.ts'
import {
  assistant,
  at,
  consultant,
  issueGift,
  issueGoods,
  issueSlip,
  leader,
  marketing,
  on,
  otherLeader,
  receiptGift,
  registerGift,
  requestGift,
  signGift,
  signSlip,
  withdrawSlip,
} from '../../../facts/vehicle/steps.ts'
import { judging } from './shorthand.ts'

const slip = [at('2026-03-02 15:00', issueSlip())]
const late = { slipSigningDays: 1 }

const inTime = judging('slip-signed-in-time', { clause: 'D06-4.4.1', subject: 'vehicle-slip:L-1' })
const midnight = '2026-03-02T16:00:00.000Z'
const days: readonly RegulationCase[] = [
  inTime('in the last second of the day', slip, at('2026-03-02 23:59:59', signSlip()), true, { limit: midnight }),
  inTime('at midnight: the day is over', slip, at('2026-03-03 00:00:00', signSlip()), false, { actual: midnight }),
  inTime('the next morning', slip, at('2026-03-03 08:00', signSlip()), false),
  inTime('a company that allows the next day', slip, at('2026-03-03 23:59:59', signSlip()), true, {}, late),
  inTime('and no longer', slip, at('2026-03-04 00:00', signSlip()), false, {}, late),
]

const absent = (by: unknown) => signSlip('L-1', { by, managerAbsent: true })
const authority = judging('slip-signed-by-authority', { subject: 'vehicle-slip:L-1' })
const signers: readonly RegulationCase[] = [
  authority('by the manager', slip, at('2026-03-02 16:00', signSlip()), true, { clause: 'D06-4.4.1' }),
  authority(
    'by a group leader while the manager is there',
    slip,
    at('2026-03-02 16:00', signSlip('L-1', { by: leader })),
    false,
    {
      clause: 'D06-4.4.1',
      actual: 'group-leader',
      limit: ['sales-manager'],
      facts: { absent: false },
    },
  ),
  authority('by a group leader in his absence', slip, at('2026-03-02 16:00', absent(leader)), true, {
    clause: 'D06-4.4.2',
  }),
  authority('by an assistant in his absence', slip, at('2026-03-02 16:00', absent(assistant)), true),
  authority('by a consultant in his absence', slip, at('2026-03-02 16:00', absent(consultant)), false, {
    clause: 'D06-4.4.2',
    actual: 'sales-consultant',
  }),
]

const valid = judging('goods-on-valid-slip', { subject: 'vehicle-slip:L-1' })
const goods: readonly RegulationCase[] = [
  valid("on the manager's signature", on('2026-03-02 15:00', issueSlip(), signSlip()), issueGoods(), true, {
    facts: { manager: true },
  }),
  valid('unsigned material', slip, issueGoods(), false, { clause: 'D06-7.6', actual: 0, limit: 2 }),
  valid('unsigned accessories', [at('2026-03-02', issueSlip('L-1', { kind: 'accessory' }))], issueGoods(), false, {
    clause: 'D06-4.4.1',
  }),
  valid('on one stand-in', on('2026-03-02', issueSlip(), absent(leader)), issueGoods(), false, {
    clause: 'D06-4.4.2',
    actual: 1,
    limit: 2,
  }),
  valid('on two', on('2026-03-02', issueSlip(), absent(leader), absent(assistant)), issueGoods(), true, { actual: 2 }),
  valid('on two group leaders', on('2026-03-02', issueSlip(), absent(leader), absent(otherLeader)), issueGoods(), true),
  valid('who signs twice is one', on('2026-03-02', issueSlip(), absent(leader), absent(leader)), issueGoods(), false, {
    actual: 1,
  }),
  valid(
    'a company that asks for three',
    on('2026-03-02', issueSlip(), absent(leader), absent(otherLeader)),
    issueGoods(),
    false,
    { actual: 2, limit: 3 },
    { substituteSigners: 3 },
  ),
]

const owed = owing('slip-signed-on-its-day')
const row = {
  subject: 'vehicle-slip:L-1',
  clause: 'D06-4.4.1',
  since: '2026-03-02 15:00',
  due: '2026-03-03 00:00',
  facts: { consultant: 'li', signers: 2 },
}
const dutiesOfSlips: readonly RegulationCase[] = [
  owed('to the last second of its day', slip, '2026-03-02 23:59:59', [{ ...row, status: 'due' }]),
  owed('overdue at midnight', slip, '2026-03-03 00:00', [{ ...row, status: 'overdue' }]),
  owed('signed', [...slip, at('2026-03-02 16:00', signSlip())], '2026-03-02 16:00', []),
  owed('one stand-in is not enough', [...slip, at('2026-03-02 16:00', absent(leader))], '2026-03-02 16:00', [row]),
  owed('two are', [...slip, ...on('2026-03-02 16:00', absent(leader), absent(assistant))], '2026-03-02 16:00', []),
  owed('withdrawn', [...slip, at('2026-03-02 16:00', withdrawSlip())], '2026-03-04', []),
]

const asked = on('2026-03-02 10:00', requestGift())
const both = [...asked, ...on('2026-03-02 10:00', signGift(), signGift('G-1', { by: marketing }))]
const byBoth = judging('gift-signed-by-both', { clause: 'D06-5.1.3', subject: 'vehicle-gift:G-1' })
const first = judging('gift-registered-first', { clause: 'D06-7.5', subject: 'vehicle-gift:G-1' })
const gifts: readonly RegulationCase[] = [
  byBoth('both have signed', [...both, registerGift()], issueGift(), true, { actual: [] }),
  byBoth('the manager alone', [...asked, signGift(), registerGift()], issueGift(), false, {
    actual: ['marketing-specialist'],
    limit: ['marketing-specialist', 'sales-manager'],
  }),
  byBoth(
    'the marketing specialist alone',
    [...asked, signGift('G-1', { by: marketing }), registerGift()],
    issueGift(),
    false,
    {
      actual: ['sales-manager'],
    },
  ),
  first('registered with the marketing specialist', [...both, registerGift()], issueGift(), true),
  first('not registered', both, issueGift(), false, { actual: null }),
  first('registered with somebody else', [...both, registerGift('G-1', { by: assistant })], issueGift(), false, {
    actual: 'sales-assistant',
    limit: ['marketing-specialist'],
  }),
]

const issued = [...both, ...on('2026-03-02 11:00', registerGift(), issueGift())]
const receipts = owing('gift-receipt-signed')
const dutiesOfGifts: readonly RegulationCase[] = [
  receipts('until the customer signs', issued, '2026-03-02 11:00', [
    {
      subject: 'vehicle-gift:G-1',
      clause: 'D06-5.1.4',
      since: '2026-03-02 11:00',
      due: null,
      status: 'due',
      facts: { applicant: 'li', customer: 'C-1' },
    },
  ]),
  receipts('signed', [...issued, at('2026-03-02 12:00', receiptGift())], '2026-03-02 12:00', []),
  receipts('not before it is issued', both, '2026-03-03', []),
]

export const paperCases = [...days, ...signers, ...goods, ...dutiesOfSlips, ...gifts, ...dutiesOfGifts]
