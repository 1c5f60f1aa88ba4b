/** No vehicle, no key and no performance before the money and the papers are there. */
import { compare } from '../../../core/exact.ts'
import { pick } from '../../../core/parameter.ts'
import { own } from '../../../facts/own.ts'
import { keyIssued } from '../../../facts/vehicle/events/moves.ts'
import { orderPaidInFull } from '../../../facts/vehicle/events/orders.ts'
import { vehicleDelivered } from '../../../facts/vehicle/events/vehicles.ts'
import { vehicleFile } from '../../../facts/vehicle/states/vehicle-file.ts'
import * as events from '../../../facts/vehicle-sale/events.ts'
import { openLoans, saleFile } from '../../../facts/vehicle-sale/states.ts'
import { atMost, authorized, excluded, mandatory, oneOf, precedence } from '../../../kinds/index.ts'
import { saleParameters as parameters } from '../parameters.ts'
import { arrived, outstanding, paidAt, uncountedDeposit } from './money.ts'
import { missingPapers } from './papers.ts'

/** 款到帐以后才允许提车: from whatever sources the price is to come. */
const pickedUpAfterPayment = precedence({
  id: 'picked-up-after-payment',
  clauses: ['D06-2.31.1', 'D06-2.31.2', 'D06-6.12.1'],
  title: { zh: '款到账方可提车', en: 'A vehicle is picked up once the money is there' },
  on: [vehicleDelivered],
  of: saleFile,
  first: ({ before }) => paidAt(before),
  clause: ({ before: { loan } }) => (loan === null ? 'D06-2.31.1' : 'D06-2.31.2'),
  facts: ({ before }) => ({ arrived: arrived(before), price: before.price }),
  sentence: {
    zh: '提车 {limit}，[款已于 {actual} 到账|款未到账]（已到 {arrived} 元，车价 {price} 元）',
    en: 'picked up at {limit}, the money [arrived at {actual}|has not arrived] (CNY {arrived} of {price})',
  },
})

/** 未放款前，钥匙由5S保管: of a vehicle that was sold to an order on credit. */
const keyKeptUntilDisbursement = excluded({
  id: 'key-kept-until-disbursement',
  clauses: ['D06-6.12.1'],
  title: { zh: '未放款前钥匙不出5S', en: 'The key stays with 5S until the lender has paid out' },
  on: [keyIssued],
  of: vehicleFile,
  parameters: pick(parameters, 'keyPurposesBeforeDisbursement'),
  others: () => ({ loans: openLoans.of('') }),
  when: ({ before: { sale }, data: { purpose }, parameters: { keyPurposesBeforeDisbursement } }) =>
    sale !== null && !keyPurposesBeforeDisbursement.includes(purpose),
  during: ({ before, othersBefore: { loans } }) => own(loans.since, before.sale!.orderId),
  facts: ({ before }) => ({ order: before.sale!.orderId }),
  sentence: {
    zh: '车辆已售予订单 {order}[，其信贷自 {actual} 起未放款|，没有未放款的信贷]',
    en: 'the vehicle was sold to order {order}[, whose loan of {actual} is not paid out|, of which no loan is open]',
  },
})

/** 答应客户提前放车: it has been said, and costs money. */
const noPromiseBeforeDisbursement = excluded({
  id: 'no-promise-before-disbursement',
  clauses: ['D06-6.12.2'],
  title: { zh: '未放款不得答应放车', en: 'No vehicle is promised before the lender has paid out' },
  observes: [events.releasePromised],
  of: saleFile,
  during: ({ before: { loan } }) => (loan !== null && loan.reportedAt === null ? loan.at : null),
  facts: ({ data: { personId } }) => ({ person: personId }),
  sentence: {
    zh: '{person} 答应客户放车[，信贷自 {actual} 起未放款|，没有未放款的信贷]',
    en: '{person} has promised the vehicle[, the loan of {actual} not being paid out|, no loan being open]',
  },
})

/** 未上交的，定金不计入车款总额: what is called full payment is the whole price, or all of it but the loan. */
const fullPaymentAsCounted = atMost({
  id: 'full-payment-as-counted',
  clauses: ['D06-7.13.2', 'D06-2.31.1'],
  title: {
    zh: '全款以到账为准，未交回定金条的定金不计',
    en: 'Paid in full is what has arrived, deposits by their slips',
  },
  on: [orderPaidInFull],
  of: saleFile,
  count: ({ before, data: { payment } }) => outstanding(before, { credit: payment === 'credit-down-payment' }),
  limit: '0',
  clause: ({ before }) => (uncountedDeposit(before) === null ? 'D06-2.31.1' : 'D06-7.13.2'),
  facts: ({ before }) => ({ deposit: uncountedDeposit(before) }),
  sentence: {
    zh: '尚差 {actual} 元[，定金 {deposit} 元因定金条未交回而不计|]',
    en: 'CNY {actual} is still to come[, the deposit of {deposit} not being counted without its slip|]',
  },
})

const slipToCashier = oneOf({
  id: 'deposit-slip-to-cashier',
  clauses: ['D06-7.13.1'],
  title: { zh: '定金条交回收银处', en: 'A deposit slip goes back to the cashier' },
  on: [events.slipReturned],
  of: 'vehicle-order',
  value: ({ data }) => data.receivedBy.role,
  among: parameters.cashiers,
  sentence: { zh: '交给 {actual:role}；应交给 {limit:role}', en: 'returned to {actual:role}, should be {limit:role}' },
})

const papersToAssistant = oneOf({
  id: 'sale-papers-to-assistant',
  clauses: ['D06-7.8.1'],
  title: { zh: '客户资料交到助理处', en: 'The papers of a sale go to the assistant' },
  on: [events.salePapersHandedIn],
  of: 'vehicle-order',
  value: ({ data }) => data.receivedBy.role,
  among: parameters.salePaperKeepers,
  sentence: { zh: '交给 {actual:role}；应交给 {limit:role}', en: 'handed to {actual:role}, should be {limit:role}' },
})

/** 款到帐以后才允许…算业绩. */
const countedAfterPayment = precedence({
  id: 'performance-after-payment',
  clauses: ['D06-2.31.1', 'D06-2.31.2'],
  title: { zh: '款到账方可计业绩', en: 'A sale counts once the money is there' },
  on: [events.performanceCounted],
  of: saleFile,
  first: ({ before }) => paidAt(before),
  clause: ({ before: { loan } }) => (loan === null ? 'D06-2.31.1' : 'D06-2.31.2'),
  facts: ({ before }) => ({ arrived: arrived(before), price: before.price }),
  sentence: {
    zh: '计业绩 {limit}，[款已于 {actual} 到账|款未到账]（已到 {arrived} 元，车价 {price} 元）',
    en: 'counted at {limit}, the money [arrived at {actual}|has not arrived] (CNY {arrived} of {price})',
  },
})

/** 提车前不计算业绩. */
const creditCountedAfterPickUp = precedence({
  id: 'credit-performance-after-pick-up',
  clauses: ['D06-4.2.5'],
  title: { zh: '信贷订单提车后方可计业绩', en: 'A sale on credit counts after the pick-up' },
  on: [events.performanceCounted],
  of: saleFile,
  when: ({ before }) => before.loan !== null,
  first: ({ before }) => before.deliveredAt,
  sentence: {
    zh: '计业绩 {limit}，[车已于 {actual} 提走|尚未提车]',
    en: 'counted at {limit}, the vehicle [was picked up at {actual}|is not picked up]',
  },
})

/** 资料缺一，不计入业绩. */
const countedWithAllPapers = mandatory({
  id: 'performance-with-all-papers',
  clauses: ['D06-7.8.3'],
  title: { zh: '资料齐全方可计业绩', en: 'A sale counts with all its papers' },
  on: [events.performanceCounted],
  of: saleFile,
  needs: parameters.salePapers,
  parameters: pick(parameters, 'salePapers'),
  missing: ({ before, parameters: { salePapers } }) => missingPapers(before, salePapers),
  sentence: { zh: '所缺资料：{actual}；应有：{limit}', en: 'missing: {actual}; needed: {limit}' },
})

/** 不得私自调换: a sale counts for the one whose it is. */
const countedForItsConsultant = oneOf({
  id: 'performance-of-its-consultant',
  clauses: ['D06-2.22'],
  title: { zh: '业绩计给本单顾问', en: 'A sale counts for its own consultant' },
  on: [events.performanceCounted],
  of: saleFile,
  value: ({ data }) => data.consultantId,
  among: ({ before }) => before.consultantId ?? [],
  sentence: { zh: '计给 {actual}；本单顾问 {limit}', en: 'counted for {actual}, the sale is of {limit}' },
})

const reassignedWithPermission = authorized({
  id: 'performance-reassigned-with-permission',
  clauses: ['D06-2.22'],
  title: { zh: '调换业绩须经许可', en: 'Performance is given to another only with permission' },
  on: [events.performanceReassigned],
  of: 'vehicle-order',
  who: 'role',
  among: parameters.performancePermitters,
})

/** 如果成交给与老客户200元. */
const rewardAfterSale = precedence({
  id: 'referral-reward-after-sale',
  clauses: ['D06-5.8'],
  title: { zh: '成交后给予介绍奖励', en: 'A referral is rewarded after the sale, as much as is set' },
  on: [events.rewardPaid],
  of: saleFile,
  parameters: pick(parameters, 'referralReward'),
  first: ({ before }) => before.soldAt,
  provided: ({ data, parameters: { referralReward } }) => compare(data.amount, referralReward) === 0,
  facts: ({ data: { amount }, parameters: { referralReward: reward } }) => ({ amount, reward }),
  sentence: {
    zh: '奖励 {amount} 元（应为 {reward} 元），[已于 {actual} 成交|尚未成交]',
    en: 'a reward of CNY {amount} (set: {reward}), the sale [was made at {actual}|is not made]',
  },
})

export const vehicleSalesRules = [
  pickedUpAfterPayment,
  keyKeptUntilDisbursement,
  noPromiseBeforeDisbursement,
  fullPaymentAsCounted,
  slipToCashier,
  papersToAssistant,
  countedAfterPayment,
  creditCountedAfterPickUp,
  countedWithAllPapers,
  countedForItsConsultant,
  reassignedWithPermission,
  rewardAfterSale,
] as const
