/** From the arrival of goods to their place in stock. */
import { notApplicable } from '../../../core/rule.ts'
import {
  goodsArrived,
  goodsInspected,
  goodsReceived,
  goodsTransferred,
  locationSetUp,
  rejectsSettled,
  supplyForecast,
} from '../../../facts/inventory/events/stock.ts'
import { itemCard, location, locationSigns } from '../../../facts/inventory/states/cards.ts'
import { receipt } from '../../../facts/inventory/states/receipt.ts'
import { atMost, authorized, evidenced, mandatory, scopedRule } from '../../../kinds/index.ts'
import { stockKeepingParameters as parameters } from '../parameters.ts'

export const arrivalRules = [
  /** 设置明显的标识牌，便于存放和查找: a sign that two locations have leads to neither. */
  scopedRule({
    id: 'sign-of-one-location',
    clauses: ['A00-4.2.1.2'],
    title: { zh: '库位标识牌须各不相同', en: 'The sign of a location is its own' },
    sentence: {
      zh: '库位 {location} 的标识[与库位 {actual} 相同|别无相同]',
      en: 'location {location} has [the sign of location {actual}|a sign of its own]',
    },
    on: [locationSetUp],
    of: locationSigns,
    holds: ({ data: { label, locationId }, before: { signs } }) => {
      const twin = signs.find(sign => sign.label === label && sign.locationId !== locationId)
      return { holds: !twin, actual: twin?.locationId ?? null, limit: null, facts: { location: locationId } }
    },
  }),

  /** 核对送货单、采购合同: an arrival is recorded against both. */
  mandatory({
    id: 'arrival-with-papers',
    clauses: ['A00-4.2.2.1'],
    title: { zh: '到货须有送货单和采购合同', en: 'Goods arrive with delivery note and contract' },
    sentence: {
      zh: '[还缺：{actual:goodsField}；]须有：{limit:goodsField}',
      en: 'needed: {limit:goodsField}[; missing: {actual:goodsField}]',
    },
    on: [goodsArrived],
    of: 'receipt',
    needs: ['deliveryNoteId', 'contractId'],
  }),

  /** 采购员…处理退货、索赔: by buyers. */
  authorized({
    id: 'rejects-settled-by-buyers',
    clauses: ['D04-2.1.1.12'],
    title: { zh: '退货、索赔由采购员处理', en: "Returns and claims are the buyers'" },
    on: [rejectsSettled],
    of: 'receipt',
    who: 'role',
    among: parameters.buyers,
  }),

  /** 采购员…预测可供资源: by buyers, for management. */
  authorized({
    id: 'supply-foreseen-by-buyers',
    clauses: ['D04-2.1.1.16'],
    title: { zh: '可供资源由采购员预测', en: 'Supplies are foreseen by buyers' },
    on: [supplyForecast],
    of: '',
    who: 'role',
    among: parameters.buyers,
  }),

  /** 质量检验部门, 仓库管理人员: the document gives one inspection to both; either may make it, nobody else. */
  authorized({
    id: 'inspection-by-inspectors',
    clauses: ['A00-4.1.3.d.2', 'A00-4.2.2.2'],
    title: { zh: '验收由质检或仓库人员进行', en: 'Quality inspection or the warehouse inspects' },
    on: [goodsInspected],
    of: 'receipt',
    who: 'role',
    among: parameters.inspectors,
  }),

  /** 入库单: what was bought goes into stock by the note of its arrival. */
  evidenced({
    id: 'received-by-note',
    clauses: ['A00-4.2.2.4'],
    title: { zh: '采购物资凭入库单入库', en: 'Purchased goods go into stock by a receipt note' },
    sentence: { zh: '[入库单：{actual}|无入库单]', en: 'receipt note: {actual}' },
    on: [goodsReceived],
    of: 'stock',
    concerns: ({ data }) => data.source === 'purchase',
    shows: ({ data }) => data.receiptId,
    asks: 'a receipt note',
  }),

  /**
   * 验收合格后入库: quantity, specification and quality were found good before, and no more goes into stock than was
   * accepted. Told late or not, the inspection must not be later than the entry.
   */
  atMost({
    id: 'inspected-and-accepted',
    clauses: ['A00-4.2.2.3', 'A00-4.2.2.2', 'A00-4.1.3.d.2'],
    title: { zh: '验收合格后方可入库', en: 'Only what was inspected and accepted goes into stock' },
    sentence: {
      zh: '[验收时间 {inspectedAt}，合格：{passed}|尚未验收]；入库累计 {actual}[，接收 {limit}]',
      en: '[inspected at {inspectedAt}, good: {passed}|not inspected yet]; {actual} into stock in all[, accepted were {limit}]',
    },
    on: [goodsReceived],
    of: receipt,
    count: ({ after }) => after.received,
    limit: ({ after }) => after.accepted,
    provided: ({ event, after: { inspectedAt, passed } }) =>
      inspectedAt !== null && inspectedAt <= event.occurredAt && passed,
    facts: ({ after: { inspectedAt, passed } }) => ({ inspectedAt, passed }),
  }),

  /**
   * 存放到指定区域, 分类存放: goods lie in the zone of their item's class. What a customer brought back may lie with the
   * returned goods instead, and move among them. An item without a class may lie anywhere.
   */
  scopedRule({
    id: 'stored-in-zone-of-class',
    clauses: ['A00-4.2.2.5', 'A00-4.2.3.1'],
    title: { zh: '物资存放于指定区域', en: 'Goods lie in the zone of their class' },
    sentence: {
      zh: '物品 {item} 存放于 {location}，属{actual:zone}，应在{limit:zone}',
      en: 'item {item} at {location}, which is for {actual:zone}; its zone is for {limit:zone}',
    },
    on: [goodsReceived, goodsTransferred],
    of: itemCard,
    others: ({ data }) => ({
      from: location.of(data.locationId),
      there: location.of('toLocationId' in data ? data.toLocationId : data.locationId),
    }),
    holds: ({ event, after: { zone }, others: { from, there } }) => {
      if (zone === null) return notApplicable()
      const enters = event.type === 'inventory.received'
      const cameBack = enters ? event.data.source === 'customer-return' : from.zone === 'returned'
      return {
        holds: there.zone === zone || (cameBack && there.zone === 'returned'),
        actual: there.zone,
        limit: zone,
        clause: enters ? 'A00-4.2.2.5' : 'A00-4.2.3.1',
        facts: { location: there.locationId },
      }
    },
  }),

  /** 保质期监控: goods that expire are kept by lot; without one nobody could say which of them expires when. */
  evidenced({
    id: 'expiry-by-lot',
    clauses: ['A00-4.2.3.7'],
    title: { zh: '有保质期的物资按批次存放', en: 'Goods that expire are kept by lot' },
    sentence: { zh: '有效期至 {expiresOn}，[批次 {actual}|未注明批次]', en: 'good until {expiresOn}, lot: {actual}' },
    on: [goodsReceived],
    of: 'stock',
    when: ({ data }) => data.expiresOn !== null,
    shows: ({ data }) => data.lot,
    asks: 'a lot',
    facts: ({ data: { expiresOn } }) => ({ expiresOn }),
  }),
]
