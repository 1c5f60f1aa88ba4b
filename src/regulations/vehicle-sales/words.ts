/** What roles, and the reasons why a sale does not count, are called. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'

/** Roles have the names that the company gives them. */
const role: WordsOf = {
  cashier: '收银员',
  'sales-assistant': '销售助理',
  'sales-consultant': '销售顾问',
  'sales-manager': '销售经理',
}

/** 不计业绩的原因. */
export type NotCounted = 'cancelled' | 'not-sold' | 'unpaid' | 'loan-not-disbursed' | 'not-picked-up' | 'paper-missing'
const notCounted: WordsOf<NotCounted> = {
  cancelled: { zh: '订单已取消', en: 'the order was cancelled' },
  'not-sold': { zh: '尚未售车', en: 'no vehicle was sold to it' },
  unpaid: { zh: '款未到账', en: 'the money has not arrived in full' },
  'loan-not-disbursed': { zh: '未收到打款报告', en: 'the lender has not reported the disbursement' },
  'not-picked-up': { zh: '尚未提车', en: 'the vehicle was not picked up' },
  'paper-missing': { zh: '资料不全', en: 'a paper is missing' },
}

export const vehicleSalesWords = { role, notCounted } satisfies Vocabulary
