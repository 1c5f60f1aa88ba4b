/** Items and locations, goods that come, go, move, are held, kept for somebody, written off and adjusted. */
import type * as z from 'zod'
import type { documentKind, source } from '../events/fields.ts'
import type { stockEvents } from '../events/stock.ts'
import { after, type InventoryFact, type Labels, late, list, type WordsFor, where, ZONE } from './phrases.ts'

const SOURCE: Labels<z.output<typeof source>> = {
  purchase: { zh: '采购', en: 'purchased' },
  opening: { zh: '期初', en: 'opening stock' },
  production: { zh: '生产', en: 'produced' },
  'customer-return': { zh: '客户退货', en: 'returned by a customer' },
  found: { zh: '盘盈', en: 'found' },
}

const DOCUMENT: Labels<z.output<typeof documentKind>> = {
  requisition: { zh: '领料单', en: 'requisition' },
  'delivery-order': { zh: '发货单', en: 'delivery order' },
}

type DataOf<Type extends InventoryFact['type']> = Extract<InventoryFact, { type: Type }>['data']

const CAUSE: Labels<DataOf<'inventory.written-off'>['cause']> = {
  expired: { zh: '过期', en: 'expired' },
  'slow-moving': { zh: '积压', en: 'slow-moving' },
  damaged: { zh: '损坏', en: 'damaged' },
  lost: { zh: '丢失', en: 'lost' },
  other: { zh: '其他', en: 'other' },
}

const DANGER: Labels<DataOf<'inventory.location-checked'>['against'][number]> = {
  damp: { zh: '防潮', en: 'damp' },
  fire: { zh: '防火', en: 'fire' },
  theft: { zh: '防盗', en: 'theft' },
  insects: { zh: '防虫', en: 'insects' },
}

const issuedZh = (data: DataOf<'inventory.issued'>) =>
  `出库 ${data.quantity}：${where('zh', data)}；${data.document === null ? '无凭证' : DOCUMENT[data.document].zh}${after(' ', data.documentId)}` +
  `${after('；去向 ', data.destination)}；${data.checked ? '已核对' : '未核对'}${after('；客户 ', data.customerId)}${after('，单价 ', data.unitPrice)}` +
  `${data.overQuantityAllowance === null ? '' : `，超量允收 ${data.overQuantityAllowance}%`}${late('zh', data.absorbed)}`

const issuedEn = (data: DataOf<'inventory.issued'>) =>
  `${data.quantity} issued: ${where('en', data)}; ${data.document === null ? 'no document' : DOCUMENT[data.document].en}${after(' ', data.documentId)}` +
  `${after('; to ', data.destination)}; ${data.checked ? 'checked' : 'not checked'}${after('; customer ', data.customerId)}${after(', unit price ', data.unitPrice)}` +
  `${data.overQuantityAllowance === null ? '' : `, ${data.overQuantityAllowance} % over allowed`}${late('en', data.absorbed)}`

const ok = (zh: string, en: string, good: boolean) => ({
  zh: good ? `${zh}合格` : `${zh}不合格`,
  en: good ? `${en} good` : `${en} not good`,
})

function inspectedOk({ quantityOk, specificationOk, qualityOk }: DataOf<'inventory.inspected'>) {
  const parts = [
    ok('数量', 'quantity', quantityOk),
    ok('规格', 'specification', specificationOk),
    ok('质量', 'quality', qualityOk),
  ]
  return { zh: parts.map(({ zh }) => zh).join('，'), en: parts.map(({ en }) => en).join(', ') }
}

export const stockWords: WordsFor<(typeof stockEvents)[number]['type']> = {
  'inventory.item-listed': ({ itemId, name, unit, zone }) => ({
    zh: `物品 ${itemId}${after(' ', name)} 建档，单位 ${unit}${zone === null ? '' : `，存放于${ZONE[zone].zh}`}`,
    en: `item ${itemId}${after(' ', name)} listed, unit ${unit}${zone === null ? '' : `, kept with ${ZONE[zone].en}`}`,
  }),
  'inventory.item-updated': ({ itemId, name, zone }) => ({
    zh: `物品 ${itemId} 资料更改${after('：名称 ', name)}${zone === null ? '' : `；存放于${ZONE[zone].zh}`}`,
    en: `item ${itemId} changed${after(': name ', name)}${zone === null ? '' : `; kept with ${ZONE[zone].en}`}`,
  }),
  'inventory.location-set-up': ({ locationId, zone, label }) => ({
    zh: `库位 ${locationId} 设置于${ZONE[zone].zh}，标识 ${label}`,
    en: `location ${locationId} set up with ${ZONE[zone].en}, labelled ${label}`,
  }),
  'inventory.location-checked': ({ locationId, against, finding }) => ({
    zh: `库位 ${locationId} 防护检查${list(
      'zh',
      '：',
      against.map(one => DANGER[one].zh),
    )}${after('；', finding)}`,
    en: `location ${locationId} checked${list(
      'en',
      ' against ',
      against.map(one => DANGER[one].en),
    )}${after('; ', finding)}`,
  }),
  'inventory.arrived': ({ receiptId, itemId, quantity, lot, deliveryNoteId, contractId, supplierId }) => ({
    zh: `到货 ${receiptId}：物品 ${itemId}，数量 ${quantity}${after('，批次 ', lot)}${after('；送货单 ', deliveryNoteId)}${after('；合同 ', contractId)}${after('；供应商 ', supplierId)}`,
    en: `arrival ${receiptId}: ${quantity} of item ${itemId}${after(', lot ', lot)}${after('; delivery note ', deliveryNoteId)}${after('; contract ', contractId)}${after('; supplier ', supplierId)}`,
  }),
  'inventory.inspected': data => ({
    zh: `到货 ${data.receiptId} 验收：${inspectedOk(data).zh}；接收 ${data.accepted}${after('；报告：', data.report)}`,
    en: `arrival ${data.receiptId} inspected: ${inspectedOk(data).en}; ${data.accepted} accepted${after('; report: ', data.report)}`,
  }),
  'inventory.received': data => ({
    zh: `入库 ${data.quantity}：${where('zh', data)}；${SOURCE[data.source].zh}${after('；入库单 ', data.receiptId)}${after('；有效期至 ', data.expiresOn)}${late('zh', data.absorbed)}`,
    en: `${data.quantity} received: ${where('en', data)}; ${SOURCE[data.source].en}${after('; receipt ', data.receiptId)}${after('; good until ', data.expiresOn)}${late('en', data.absorbed)}`,
  }),
  'inventory.issued': data => ({ zh: issuedZh(data), en: issuedEn(data) }),
  'inventory.transferred': data => ({
    zh: `调拨 ${data.quantity}：${where('zh', data)}，调往 ${data.toLocationId}${late('zh', data.absorbed)}${data.absorbedThere ? '（调入方已含于其后的盘点）' : ''}`,
    en: `${data.quantity} transferred: ${where('en', data)}, to ${data.toLocationId}${late('en', data.absorbed)}${data.absorbedThere ? ' (there contained in a later count)' : ''}`,
  }),
  'inventory.held': data => ({
    zh: `冻结 ${data.quantity}：${where('zh', data)}；${data.reason}`,
    en: `${data.quantity} held: ${where('en', data)}; ${data.reason}`,
  }),
  'inventory.released': data => ({
    zh: `解冻 ${data.quantity}：${where('zh', data)}；${data.reason}`,
    en: `${data.quantity} released: ${where('en', data)}; ${data.reason}`,
  }),
  'inventory.written-off': data => ({
    zh: `报废清理 ${data.quantity}（${CAUSE[data.cause].zh}）：${where('zh', data)}；${data.reason}${late('zh', data.absorbed)}`,
    en: `${data.quantity} written off (${CAUSE[data.cause].en}): ${where('en', data)}; ${data.reason}${late('en', data.absorbed)}`,
  }),
  'inventory.reserved': data => ({
    zh: `为单据 ${data.documentId} 预留 ${data.quantity}：${where('zh', data)}`,
    en: `${data.quantity} reserved for document ${data.documentId}: ${where('en', data)}`,
  }),
  'inventory.unreserved': data => ({
    zh: `取消单据 ${data.documentId} 的预留 ${data.quantity}：${where('zh', data)}`,
    en: `${data.quantity} reserved no more for document ${data.documentId}: ${where('en', data)}`,
  }),
  'inventory.adjusted': (data, moment) => ({
    zh: `按盘点 ${data.countId} 调账：${where('zh', data)}；${moment(data.countedAt)} 实盘 ${data.counted}，账面 ${data.booked}`,
    en: `adjusted by count ${data.countId}: ${where('en', data)}; at ${moment(data.countedAt)} counted ${data.counted}, booked ${data.booked}`,
  }),
}
