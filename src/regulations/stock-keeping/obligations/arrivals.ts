/** From the arrival of goods to their place in stock. */
import { compare, subtract } from '../../../core/exact.ts'
import { pick } from '../../../core/parameter.ts'
import { receipt, rejectedOf } from '../../../facts/inventory/states/receipt.ts'
import { supply } from '../../../facts/inventory/states/supply.ts'
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
      zh: '到货 {receipt} 接收 {accepted}，尚有 {left} 未入库，待{roles:role}办理',
      en: 'of arrival {receipt} {accepted} were accepted, {left} are not in stock yet: {roles:role} sees to it',
    },
    of: receipt,
    from: ({ inspectedAt, passed }) => (passed ? inspectedAt : null),
    until: ({ received, accepted }) => compare(received, accepted) >= 0,
    within: days(parameters.receiveWithinDays),
    parameters: pick(parameters, 'buyers'),
    facts: ({ accepted, received }, { parametersAt }, since) => ({
      accepted,
      left: subtract(accepted, received),
      roles: parametersAt(since).buyers,
    }),
  }),

  /** 处理退货、索赔: until all that was not accepted went back or was made good; no period. */
  response({
    id: 'rejects-settled',
    clauses: ['D04-2.1.1.12'],
    title: { zh: '处理未接收货物的退货与索赔', en: 'What was not accepted is returned or claimed' },
    sentence: {
      zh: '到货 {receipt} 未接收 {rejected}，尚有 {left} 待{roles:role}退货或索赔',
      en: '{rejected} of arrival {receipt} were not accepted, {left} are for {roles:role} to return or to claim',
    },
    of: receipt,
    from: receipt => (compare(rejectedOf(receipt), '0') > 0 ? receipt.inspectedAt : null),
    until: receipt => compare(receipt.settled, rejectedOf(receipt)) >= 0,
    parameters: pick(parameters, 'buyers'),
    facts: (receipt, { parametersAt }, since) => ({
      rejected: rejectedOf(receipt),
      left: subtract(rejectedOf(receipt), receipt.settled),
      supplier: receipt.supplierId,
      roles: parametersAt(since).buyers,
    }),
  }),

  /** 预测可供资源及其趋势，供领导决策参考: once anything was transferred that nobody has taken into account; no period. */
  response({
    id: 'supply-foreseen',
    clauses: ['D04-2.1.1.16'],
    title: { zh: '预测可供资源', en: 'Supplies are foreseen' },
    sentence: {
      zh: '已有调拨未计入预测，待{roles:role}预测可供资源供领导参考',
      en: 'what was transferred is in no forecast yet: {roles:role} foresees supplies for management',
    },
    of: supply,
    from: ({ since }) => since,
    parameters: pick(parameters, 'buyers'),
    facts: (_, { parametersAt }, since) => ({ roles: parametersAt(since).buyers }),
  }),
]
