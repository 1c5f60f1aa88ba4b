/** What is owed of a sale: its papers, the deposit slip, the reward, and a decision on who swapped it. */
import { pick } from '../../core/parameter.ts'
import { saleFile } from '../../facts/vehicle-sale/states.ts'
import { response } from '../../kinds/response.ts'
import { minutes } from '../../kinds/within.ts'
import { saleParameters as parameters } from './parameters.ts'
import { missingPapers, paperParameters } from './rules/papers.ts'

/** 客户资料必须在20分钟内全部交到助理处. */
const papersOwed = response({
  id: 'sale-papers-owed',
  clauses: ['D06-7.8.1'],
  title: { zh: '交车后交齐客户资料', en: 'The papers of a sale, after the hand-over' },
  of: saleFile,
  parameters: paperParameters,
  from: ({ deliveredAt }) => deliveredAt,
  until: (sale, { parametersAt }, since) => missingPapers(sale, parametersAt(since).salePapers).length === 0,
  within: minutes(parameters.salePapersMinutes),
  facts: (sale, { parametersAt }, since) => ({
    order: sale.orderId,
    consultant: sale.consultantId,
    papers: missingPapers(sale, parametersAt(since).salePapers),
  }),
  sentence: {
    zh: '销售顾问 {consultant} 应在 {minutes} 分钟内把订单 {order} 的资料交到助理处：{papers}',
    en: 'within {minutes} minute(s) consultant {consultant} hands the papers of order {order} to the assistant: {papers}',
  },
})

/** 将定金条交回财务收银处. */
const slipOwed = response({
  id: 'deposit-slip-owed',
  clauses: ['D06-7.13.1'],
  title: { zh: '定金条待交回', en: 'A deposit slip is to be returned' },
  of: saleFile,
  from: ({ deposit }) => deposit?.convertedAt,
  until: ({ deposit, cancelledAt }) => deposit!.slipReturnedAt !== null || cancelledAt !== null,
  facts: ({ orderId, consultantId }) => ({ order: orderId, consultant: consultantId }),
  sentence: {
    zh: '销售顾问 {consultant} 应告知客户把订单 {order} 的定金条交回收银处',
    en: 'consultant {consultant} has the customer of order {order} return the deposit slip to the cashier',
  },
})

/** 违者全部辞退: somebody decides on it. */
const swapDecisionOwed = response({
  id: 'performance-swap-decided',
  clauses: ['D06-2.22'],
  title: { zh: '私自调换业绩待处理', en: 'A swap of performance waits for a decision' },
  of: saleFile,
  from: ({ swap }) => swap?.at,
  facts: ({ orderId, swap }) => ({ order: orderId, persons: [swap!.consultantId, swap!.withId] }),
  sentence: {
    zh: '{persons} 私自调换了订单 {order} 的业绩，应予辞退',
    en: '{persons} are to be dismissed, having swapped the performance of order {order}',
  },
})

/** 给与老客户200元油费的奖励. */
const rewardOwed = response({
  id: 'referral-reward-owed',
  clauses: ['D06-5.8'],
  title: { zh: '老客户介绍奖励', en: 'The reward of a referral' },
  of: saleFile,
  parameters: pick(parameters, 'referralReward'),
  from: ({ referral, soldAt }) => (referral !== null && referral.rewardedAt === null ? soldAt : null),
  facts: ({ orderId, referral }, { parametersAt }, since) => ({
    order: orderId,
    referrer: referral!.referrerId,
    reward: parametersAt(since).referralReward,
  }),
  sentence: {
    zh: '应给老客户 {referrer} 油费奖励 {reward} 元（订单 {order} 已成交）',
    en: 'existing customer {referrer} gets CNY {reward} for fuel, order {order} being closed',
  },
})

export const vehicleSalesObligations = [papersOwed, slipOwed, swapDecisionOwed, rewardOwed] as const
