/** Items and locations, goods that come, go, move, are held, kept for somebody, written off and adjusted. */
import type { Text } from '../../../core/finding.ts'
import type { Wording } from '../../../kinds/sentences.ts'
import type { stockEvents } from '../events/index.ts'
import { DANGER, DOCUMENT, REJECTS, SOURCE, WRITE_OFF, ZONE } from './labels.ts'

export const PLACE: Text = {
  zh: '物品 {itemId}，库位 {locationId}[，批次 {lot}]',
  en: 'item {itemId} at {locationId}[, lot {lot}]',
}

const good = (zh: string, en: string) => ({
  true: { zh: `${zh}合格`, en: `${en} good` },
  false: { zh: `${zh}不合格`, en: `${en} not good` },
})

/** What a count has fixed already. */
const late = (zh: string, en: string) => ({ true: { zh, en }, false: { zh: '', en: '' } })

const labels = {
  zone: ZONE,
  source: SOURCE,
  document: { ...DOCUMENT, null: { zh: '无凭证', en: 'no document' } },
  cause: WRITE_OFF,
  against: DANGER,
  way: REJECTS,
  checked: { true: { zh: '已核对', en: 'checked' }, false: { zh: '未核对', en: 'not checked' } },
  quantityOk: good('数量', 'quantity'),
  specificationOk: good('规格', 'specification'),
  qualityOk: good('质量', 'quality'),
  absorbed: late('（已含于其后的盘点）', ' (contained in a later count)'),
  absorbedThere: late('（调入方已含于其后的盘点）', ' (there contained in a later count)'),
}

export const stockWords: Wording<(typeof stockEvents)[number]['type']> = {
  labels,
  entries: { again: { zh: '{at} {quantity}', en: '{quantity} of {at}' } },
  sentences: {
    'inventory.item-listed': {
      zh: '物品 {itemId}[ {name}] 建档，单位 {unit}[，存放于{zone}]',
      en: 'item {itemId}[ {name}] listed, unit {unit}[, kept with {zone}]',
    },
    'inventory.item-updated': {
      zh: '物品 {itemId} 资料更改[：名称 {name}][；存放于{zone}]',
      en: 'item {itemId} changed[: name {name}][; kept with {zone}]',
    },
    'inventory.location-set-up': {
      zh: '库位 {locationId} 设置于{zone}，标识 {label}',
      en: 'location {locationId} set up with {zone}, labelled {label}',
    },
    'inventory.location-checked': {
      zh: '库位 {locationId} 防护检查[：{against}][；{finding}]',
      en: 'location {locationId} checked[ against {against}][; {finding}]',
    },
    'inventory.arrived': {
      zh: '到货 {receiptId}：物品 {itemId}，数量 {quantity}[，批次 {lot}][；送货单 {deliveryNoteId}][；合同 {contractId}][；供应商 {supplierId}]',
      en: 'arrival {receiptId}: {quantity} of item {itemId}[, lot {lot}][; delivery note {deliveryNoteId}][; contract {contractId}][; supplier {supplierId}]',
    },
    'inventory.inspected': {
      zh: '到货 {receiptId} 验收：{quantityOk}，{specificationOk}，{qualityOk}；接收 {accepted}[；报告：{report}]',
      en: 'arrival {receiptId} inspected: {quantityOk}, {specificationOk}, {qualityOk}; {accepted} accepted[; report: {report}]',
    },
    'inventory.rejects-settled': {
      zh: '到货 {receiptId} 未接收的 {quantity} {way}[；{note}]',
      en: '{quantity} of arrival {receiptId} that was not accepted: {way}[; {note}]',
    },
    'inventory.supply-forecast': {
      zh: '可供资源预测：{forecast}；调拨信息：{gathered}',
      en: 'supplies foreseen: {forecast}; by what was transferred: {gathered}',
    },
    'inventory.received': {
      zh: `入库 {quantity}：${PLACE.zh}；{source}[；入库单 {receiptId}][；有效期至 {expiresOn}]{absorbed}`,
      en: `{quantity} received: ${PLACE.en}; {source}[; receipt {receiptId}][; good until {expiresOn}]{absorbed}`,
    },
    'inventory.receipt-reversed': {
      zh: `入库冲销（红字）{quantity}：${PLACE.zh}；退货单 {slipId}；{reason}{absorbed}`,
      en: `receipt of {quantity} reversed (red entry): ${PLACE.en}; return slip {slipId}; {reason}{absorbed}`,
    },
    'inventory.issued': {
      zh: `出库 {quantity}：${PLACE.zh}；{document}[ {documentId}][；去向 {destination}]；{checked}[；客户 {customerId}][，单价 {unitPrice}][，超量允收 {overQuantityAllowance}%]{absorbed}`,
      en: `{quantity} issued: ${PLACE.en}; {document}[ {documentId}][; to {destination}]; {checked}[; customer {customerId}][, unit price {unitPrice}][, {overQuantityAllowance} % over allowed]{absorbed}`,
    },
    'inventory.transferred': {
      zh: `调拨 {quantity}：${PLACE.zh}，调往 {toLocationId}{absorbed}{absorbedThere}`,
      en: `{quantity} transferred: ${PLACE.en}, to {toLocationId}{absorbed}{absorbedThere}`,
    },
    'inventory.held': { zh: `冻结 {quantity}：${PLACE.zh}；{reason}`, en: `{quantity} held: ${PLACE.en}; {reason}` },
    'inventory.released': {
      zh: `解冻 {quantity}：${PLACE.zh}；{reason}`,
      en: `{quantity} released: ${PLACE.en}; {reason}`,
    },
    'inventory.written-off': {
      zh: `报废清理 {quantity}（{cause}）：${PLACE.zh}；{reason}{absorbed}`,
      en: `{quantity} written off ({cause}): ${PLACE.en}; {reason}{absorbed}`,
    },
    'inventory.reserved': {
      zh: `为单据 {documentId} 预留 {quantity}：${PLACE.zh}`,
      en: `{quantity} reserved for document {documentId}: ${PLACE.en}`,
    },
    'inventory.unreserved': {
      zh: `取消单据 {documentId} 的预留 {quantity}：${PLACE.zh}`,
      en: `{quantity} reserved no more for document {documentId}: ${PLACE.en}`,
    },
    'inventory.adjusted': {
      zh: `按盘点 {countId} 调账：${PLACE.zh}；{countedAt} 实盘 {counted}，账面 {booked}`,
      en: `adjusted by count {countId}: ${PLACE.en}; at {countedAt} counted {counted}, booked {booked}`,
    },
    'inventory.adjustment-reversed': {
      zh: `盘点 {countId} 调账冲销（红字）{quantity}：${PLACE.zh}；{countedAt} 的账面由 {previous} 改为 {fixed}（调账前 {booked}）[；其间补记恢复计入：{again}]；{reason}`,
      en: `{quantity} of the adjustment by count {countId} reversed (red entry): ${PLACE.en}; for {countedAt} the books say {fixed} in place of {previous} ({booked} before the adjustment)[; counts again: {again}]; {reason}`,
    },
  },
}
