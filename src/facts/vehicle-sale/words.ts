/** What the codes of the sale of a vehicle are called, by kind. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'

/** What there is of a sale, or is still to come. */
export type SaleMatter =
  | 'sale'
  | 'deposit'
  | 'conversion'
  | 'slip'
  | 'loan'
  | 'disbursement'
  | 'count'
  | 'swap'
  | 'referral'
  | 'reward'
const saleMatter: WordsOf<SaleMatter> = {
  sale: { zh: '售车', en: 'sale of a vehicle' },
  deposit: '定金',
  conversion: { zh: '定金转车款', en: 'conversion of the deposit' },
  slip: { zh: '交回定金条', en: 'return of the deposit slip' },
  loan: { zh: '信贷', en: 'loan' },
  disbursement: { zh: '打款报告', en: 'disbursement report' },
  count: { zh: '计入业绩', en: 'count as performance' },
  swap: { zh: '私自调换业绩', en: 'swap of performance' },
  referral: { zh: '老客户介绍', en: 'referral' },
  reward: { zh: '介绍奖励', en: 'reward of the referral' },
}

export const vehicleSaleWords = { saleMatter } satisfies Vocabulary
