/** From the arrival of goods to their place in stock. */
import { compare, subtract } from '../../../core/exact.ts'
import { defineObligation } from '../../../core/obligation.ts'
import { tag } from '../../../core/tag.ts'
import { receipt } from '../../../facts/inventory/states/receipt.ts'
import { inspectWithinDays, receiveWithinDays } from '../parameters.ts'
import { owed } from './duty.ts'

/** 到货通知质检: what arrived and is not inspected stands on the list of quality inspection. Out: an inspection. */
export const arrivalInspected = defineObligation({
  id: 'arrival-inspected',
  clauses: ['A00-4.1.3.d.1'],
  title: { zh: '到货及时验收', en: 'An arrival is inspected promptly' },
  force: 'must',
  parameters: { inspectWithinDays },
  of: receipt,
  sentence: {
    zh: '到货 {receipt}（物品 {item}，数量 {quantity}）待质检验收',
    en: 'arrival {receipt} ({quantity} of item {item}) is waiting for quality inspection',
  },
  duties: ({ state, calendar, parametersAt }) => {
    const { receiptId, itemId, quantity, arrivedAt, inspectedAt } = state
    if (arrivedAt === null || inspectedAt !== null) return []
    const { inspectWithinDays } = parametersAt(arrivedAt)
    const facts = { receipt: receiptId, item: itemId, quantity }
    return [owed(tag('receipt', receiptId), arrivedAt, calendar, inspectWithinDays, facts)]
  },
})

/** 出具验收报告; no period. In: an inspection without a report. Out: one with a report. */
export const inspectionReported = defineObligation({
  id: 'inspection-reported',
  clauses: ['A00-4.1.3.d.3'],
  title: { zh: '出具验收报告', en: 'An inspection is reported' },
  force: 'must',
  of: receipt,
  sentence: { zh: '到货 {receipt} 的验收报告尚缺', en: 'the report on the inspection of arrival {receipt} is missing' },
  duties: ({ state }) => {
    const { receiptId, inspectedAt, reported } = state
    if (inspectedAt === null || reported) return []
    return [{ subject: tag('receipt', receiptId), since: inspectedAt, deadline: null, facts: { receipt: receiptId } }]
  },
})

/** 办理入库手续. In: accepted. Out: all of it is in stock. */
export const acceptedGoodsReceived = defineObligation({
  id: 'accepted-goods-received',
  clauses: ['A00-4.2.2.3', 'D04-2.1.1.14'],
  title: { zh: '验收合格物资办理入库', en: 'Accepted goods go into stock' },
  force: 'must',
  parameters: { receiveWithinDays },
  of: receipt,
  sentence: {
    zh: '到货 {receipt} 接收 {accepted}，尚有 {left} 未入库',
    en: 'of arrival {receipt} {accepted} were accepted, {left} are not in stock yet',
  },
  duties: ({ state, calendar, parametersAt }) => {
    const { receiptId, inspectedAt, passed, accepted, received } = state
    if (inspectedAt === null || !passed || compare(received, accepted) >= 0) return []
    const { receiveWithinDays } = parametersAt(inspectedAt)
    const facts = { receipt: receiptId, accepted, left: subtract(accepted, received) }
    return [owed(tag('receipt', receiptId), inspectedAt, calendar, receiveWithinDays, facts)]
  },
})

export const arrivalObligations = [arrivalInspected, inspectionReported, acceptedGoodsReceived] as const
