/** From the arrival of goods to their place in stock. */
import { compare, subtract } from '../../../core/exact.ts'
import { receipt } from '../../../facts/inventory/states/receipt.ts'
import { days, response } from '../../../kinds/index.ts'
import { stockKeepingParameters as parameters } from '../parameters.ts'

export const arrivalObligations = [
  /** 到货通知质检: what arrived and is not inspected stands on the list of quality inspection. */
  response({
    id: 'arrival-inspected',
    clauses: ['A00-4.1.3.d.1'],
    title: { zh: '到货及时验收', en: 'An arrival is inspected promptly' },
    sentence: {
      zh: '到货 {receipt}（物品 {item}，数量 {quantity}）待质检验收',
      en: 'arrival {receipt} ({quantity} of item {item}) is waiting for quality inspection',
    },
    of: receipt,
    from: ({ arrivedAt }) => arrivedAt,
    until: ({ inspectedAt }) => inspectedAt !== null,
    within: days(parameters.inspectWithinDays),
    facts: ({ itemId: item, quantity }) => ({ item, quantity }),
  }),

  /** 出具验收报告; no period. */
  response({
    id: 'inspection-reported',
    clauses: ['A00-4.1.3.d.3'],
    title: { zh: '出具验收报告', en: 'An inspection is reported' },
    sentence: {
      zh: '到货 {receipt} 的验收报告尚缺',
      en: 'the report on the inspection of arrival {receipt} is missing',
    },
    of: receipt,
    from: ({ inspectedAt }) => inspectedAt,
    until: ({ reported }) => reported,
  }),

  /** 办理入库手续: until all that was accepted is in stock. */
  response({
    id: 'accepted-goods-received',
    clauses: ['A00-4.2.2.3', 'D04-2.1.1.14'],
    title: { zh: '验收合格物资办理入库', en: 'Accepted goods go into stock' },
    sentence: {
      zh: '到货 {receipt} 接收 {accepted}，尚有 {left} 未入库',
      en: 'of arrival {receipt} {accepted} were accepted, {left} are not in stock yet',
    },
    of: receipt,
    from: ({ inspectedAt, passed }) => (passed ? inspectedAt : null),
    until: ({ received, accepted }) => compare(received, accepted) >= 0,
    within: days(parameters.receiveWithinDays),
    facts: ({ accepted, received }) => ({ accepted, left: subtract(accepted, received) }),
  }),
]
