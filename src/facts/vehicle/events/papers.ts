/** Slips for accessories and material, gifts, and the papers of test drives. */
import * as z from 'zod'
import { driveEvent, giftEvent, slipEvent } from './about.ts'
import { amount, drivePapers, id, line, person, slipKind } from './fields.ts'

/** A paper is made out before it is signed, whatever was told first of the same moment. */
const FIRST = { rank: -1 }

/** 开单. */
export const slipIssued = slipEvent(
  'vehicle-slip.issued',
  () => ({ kind: slipKind, consultantId: id, goods: line }),
  FIRST,
)

/** 签字; others than the manager sign in his absence. */
export const slipSigned = slipEvent('vehicle-slip.signed', () => ({ by: person(), managerAbsent: z.boolean() }))

export const slipWithdrawn = slipEvent('vehicle-slip.withdrawn', () => ({ reason: line }))

/** 发放. */
export const slipGoodsIssued = slipEvent('vehicle-slip.goods-issued', () => ({ issuedBy: id }))

/** 礼品申请表. */
export const giftRequested = giftEvent(
  'vehicle-gift.requested',
  () => ({
    applicantId: id,
    customerId: id,
    gift: line,
    value: amount,
  }),
  FIRST,
)
export const giftSigned = giftEvent('vehicle-gift.signed', () => ({ by: person() }))

/** 登记: entered with the marketing specialist. */
export const giftRegistered = giftEvent('vehicle-gift.registered', () => ({ by: person() }))

/** 领取. */
export const giftIssued = giftEvent('vehicle-gift.issued', () => ({ to: id }))

/** 礼品签收单: the customer signed for it. */
export const giftReceipted = giftEvent('vehicle-gift.receipted', () => ({ signedBy: id }))

/** 上交试驾手续: before the drive or after it, all at once or in several goes. `complete`: 填写完整. */
export const drivePapersHandedIn = driveEvent('test-drive.papers-handed-in', () => ({
  consultantId: id.nullable(),
  papers: drivePapers,
  complete: z.boolean(),
  receivedBy: person(),
}))
