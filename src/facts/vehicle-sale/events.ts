/** The money, the credit and the papers of a sale, and for whom it counts: all of it hangs on the vehicle's order. */
import * as z from 'zod'
import { tag } from '../../core/tag.ts'
import { amount, id } from '../fields.ts'
import { decided, subjectEvents, told } from '../subject-event.ts'
import { person } from '../vehicle/events/fields.ts'

const saleEvent = subjectEvents('vehicle-order', 'orderId')
const consultant = (personId: string) => tag('sales-consultant', personId)
const ofConsultant = ({ consultantId }: { readonly consultantId: string }) => [consultant(consultantId)]

/** 车款到账: so much has arrived for the vehicle, a deposit aside. */
export const paymentReceived = saleEvent('vehicle-sale.payment-received', () => ({ amount }), told(1))

/** 定金: it becomes part of the price only where it is converted. */
export const depositReceived = saleEvent('vehicle-sale.deposit-received', () => ({ amount }), told(1))

/** 定金转车款. */
export const depositConverted = saleEvent('vehicle-sale.deposit-converted', () => ({}), told(2))

/** 定金条交回财务收银处: to whom. */
export const slipReturned = saleEvent('vehicle-sale.deposit-slip-returned', () => ({ receivedBy: person() }), told(3))

/** 信贷 (GMAC): a lender is to pay so much of the price. */
export const loanAgreed = saleEvent('vehicle-sale.loan-agreed', () => ({ lender: id, amount }), told(1))

/** 打款报告: the lender has reported that the money is paid out. */
export const disbursementReported = saleEvent('vehicle-sale.disbursement-reported', () => ({}), told(2))

/** 答应客户放车: somebody has promised the vehicle. */
export const releasePromised = saleEvent('vehicle-sale.release-promised', () => ({ personId: id }), {
  tags: ({ personId }) => [consultant(personId)],
  ...told(3),
})

/** 客户资料: handed in, to whom; all at once or in several goes. */
export const salePapersHandedIn = saleEvent(
  'vehicle-sale.papers-handed-in',
  () => ({ papers: z.array(id).min(1).max(100), receivedBy: person() }),
  told(2),
)

/** 调换业绩: with permission the sale is another consultant's from now on. */
export const performanceReassigned = saleEvent('vehicle-sale.performance-reassigned', () => ({ consultantId: id }), {
  tags: ofConsultant,
  ...decided(4),
})

/** 计入业绩. */
export const performanceCounted = saleEvent('vehicle-sale.performance-counted', () => ({ consultantId: id }), {
  tags: ofConsultant,
  ...decided(5),
})

/** 私自调换业绩: found out; and what was made of it. */
export const swapFound = saleEvent('vehicle-sale.swap-found', () => ({ consultantId: id, withId: id }), {
  tags: ({ consultantId, withId }) => [
    consultant(consultantId),
    ...(withId === consultantId ? [] : [consultant(withId)]),
  ],
  ...told(6),
})
export const swapDecided = saleEvent('vehicle-sale.swap-decided', () => ({ dismissed: z.boolean() }), decided(7))

/** 老客户介绍: who has brought the buyer. */
export const referralMade = saleEvent('vehicle-sale.referral-made', () => ({ referrerId: id }), {
  tags: ({ referrerId }) => [tag('customer', referrerId)],
  ...told(1),
})

/** 油费奖励. */
export const rewardPaid = saleEvent('vehicle-sale.reward-paid', () => ({ amount }), told(4))

export const vehicleSaleEvents = [
  paymentReceived,
  depositReceived,
  depositConverted,
  slipReturned,
  loanAgreed,
  disbursementReported,
  releasePromised,
  salePapersHandedIn,
  performanceReassigned,
  performanceCounted,
  swapFound,
  swapDecided,
  referralMade,
  rewardPaid,
] as const
