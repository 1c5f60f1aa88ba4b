/** Refusals of fact: what would be so under any regulation. */
import type { Text } from '../../core/finding.ts'
import { refusing } from '../refusing.ts'

const telling = (title: Text, sentence: Text) => ({ title, sentence })

export const inventoryRefusals = {
  'item-listed': telling(
    { zh: '物品须已建档', en: 'The item is listed' },
    { zh: '没有物品 {item} 的档案', en: 'there is no item {item}' },
  ),
  'item-new': telling(
    { zh: '物品不得重复建档', en: 'The item is not listed yet' },
    { zh: '物品 {item} 已建档，单位 {actual}', en: 'item {item} is listed, its unit is {actual}' },
  ),
  'unit-of-item': telling(
    { zh: '数量须用物品的单位', en: 'Quantities are in the unit of the item' },
    { zh: '物品 {item} 的单位是 {limit}，不是 {actual}', en: 'the unit of item {item} is {limit}, not {actual}' },
  ),
  'location-set-up': telling(
    { zh: '库位须已设置', en: 'The location is set up' },
    { zh: '没有库位 {location}', en: 'there is no location {location}' },
  ),
  'location-new': telling(
    { zh: '库位不得重复设置', en: 'The location is not set up yet' },
    { zh: '库位 {location} 已设置于{actual:zone}', en: 'location {location} is set up with {actual:zone}' },
  ),
  'stock-free': telling(
    { zh: '可用库存须足够', en: 'So much is free' },
    { zh: '{place} 可用 {limit}，需 {actual}', en: '{place} has {limit} free, {actual} is asked for' },
  ),
  'held-enough': telling(
    { zh: '冻结数量须足够', en: 'So much is held' },
    { zh: '{place} 冻结 {limit}，需解冻 {actual}', en: '{place} has {limit} held, {actual} is to be released' },
  ),
  'reserved-enough': telling(
    { zh: '预留数量须足够', en: 'So much is reserved' },
    { zh: '{place} 为该单据预留 {limit}，需 {actual}', en: '{place} has {limit} reserved for it, not {actual}' },
  ),
  'two-places': telling(
    { zh: '调拨须在两个库位之间', en: 'A transfer is between two locations' },
    { zh: '调出与调入同为 {actual}', en: 'both locations are {actual}' },
  ),
  'receipt-known': telling(
    { zh: '须有到货记录', en: 'The arrival is known' },
    { zh: '没有到货 {receipt}', en: 'there is no arrival {receipt}' },
  ),
  'receipt-new': telling(
    { zh: '到货编号不得重复', en: 'The arrival is not known yet' },
    { zh: '到货 {receipt} 已于 {actual} 登记', en: 'arrival {receipt} was recorded at {actual}' },
  ),
  'receipt-left': telling(
    { zh: '入库不得多于到货', en: 'No more goes into stock than arrived' },
    { zh: '到货 {receipt} 尚余 {limit}，入库 {actual}', en: 'arrival {receipt} has {limit} left, not {actual}' },
  ),
  'goods-of-receipt': telling(
    { zh: '入库的须为到货所列物品', en: 'The goods are those that arrived' },
    { zh: '到货 {receipt} 为 {limit}，入库 {actual}', en: 'arrival {receipt} is about {limit}, not {actual}' },
  ),
  'count-known': telling(
    { zh: '须有盘点计划', en: 'The count is planned' },
    { zh: '没有盘点 {count}', en: 'there is no count {count}' },
  ),
  'count-new': telling(
    { zh: '盘点编号不得重复', en: 'The count is not planned yet' },
    { zh: '盘点 {count} 已于 {actual} 计划', en: 'count {count} was planned at {actual}' },
  ),
  'count-step-once': telling(
    { zh: '同一步骤不得重复', en: 'This step of the count was not done yet' },
    { zh: '盘点 {count} 已于 {actual} 办理该步骤', en: 'this step of count {count} was done at {actual}' },
  ),
  'place-in-scope': telling(
    { zh: '须在盘点范围内', en: 'The place is in the scope of the count' },
    { zh: '{place} 不在盘点 {count} 的范围内', en: '{place} is not in the scope of count {count}' },
  ),
  'place-once': telling(
    { zh: '盘点范围不得重复', en: 'A place is counted once' },
    { zh: '{place} 在盘点 {count} 中重复', en: '{place} stands twice in count {count}' },
  ),
  'place-counted': telling(
    { zh: '须先实盘', en: 'The place was counted' },
    { zh: '盘点 {count} 尚未实盘 {place}', en: 'count {count} has not counted {place}' },
  ),
  'count-latest': telling(
    { zh: '后盘已调账的不再按前盘调账', en: 'No later count of the place is posted' },
    {
      zh: '{place} 已按 {limit} 的盘点调账，不再按 {actual} 的实盘调账',
      en: '{place} is settled by the count of {limit}; that of {actual} is not posted any more',
    },
  ),
  'slip-known': telling(
    { zh: '须有退货单', en: 'The return slip is known' },
    { zh: '没有退货单 {slip}', en: 'there is no return slip {slip}' },
  ),
  'slip-new': telling(
    { zh: '退货单编号不得重复', en: 'The return slip is not known yet' },
    { zh: '退货单 {slip} 已于 {actual} 开立', en: 'return slip {slip} was issued at {actual}' },
  ),
  'slip-open': telling(
    { zh: '退货单须未结', en: 'The return slip is open' },
    { zh: '退货单 {slip} 已于 {actual} 结清', en: 'return slip {slip} was closed at {actual}' },
  ),
  'slip-step-once': telling(
    { zh: '同一步骤不得重复', en: 'This step of the slip was not done yet' },
    { zh: '退货单 {slip} 已于 {actual} 办理该步骤', en: 'this step of slip {slip} was done at {actual}' },
  ),
  'slip-not-complete': telling(
    { zh: '已收齐的退货单不再收货', en: 'More was to come on this slip' },
    { zh: '退货单 {slip} 已收齐 {actual}', en: 'return slip {slip} is complete with {actual}' },
  ),
  'goods-of-slip': telling(
    { zh: '收到的须为退货单所列物品', en: 'The goods are those of the slip' },
    { zh: '退货单 {slip} 为 {limit}，收到 {actual}', en: 'return slip {slip} is about {limit}, not {actual}' },
  ),
  'slip-received': telling(
    { zh: '须已收货', en: 'Goods have come on this slip' },
    { zh: '退货单 {slip} 已收 {limit}，不足 {actual}', en: 'return slip {slip} has received {limit}, not {actual}' },
  ),
  'not-before-request': telling(
    { zh: '办理时间不得早于开单', en: 'No step is earlier than the slip' },
    { zh: '{actual} 早于 {limit}', en: '{actual} is earlier than {limit}' },
  ),
  'bought-by-customer': telling(
    { zh: '退货须为该客户所购', en: 'The customer bought the item' },
    { zh: '客户 {customer} 未购物品 {item}', en: 'customer {customer} did not buy item {item}' },
  ),
  'lot-delivered': telling(
    { zh: '批次须为所交批次', en: 'The lot was delivered to the customer' },
    { zh: '未向客户 {customer} 交付批次 {actual}', en: 'lot {actual} was not delivered to customer {customer}' },
  ),
  'not-before-delivery': telling(
    { zh: '退货不得早于交货', en: 'No return is earlier than the delivery' },
    { zh: '退货时间 {actual} 早于首次交货 {limit}', en: 'return at {actual}, first delivery at {limit}' },
  ),
  'price-as-sold': telling(
    { zh: '退货单价不得高于售价', en: 'The price of a return is not above the price sold' },
    { zh: '退货单价 {actual} 元，最高售价 {limit} 元', en: 'returned at CNY {actual}, sold at CNY {limit} at most' },
  ),
  'within-delivered': telling(
    { zh: '退货不得多于所购', en: 'No more is returned than was delivered' },
    {
      zh: '客户 {customer} [尚可退 {left}][已超退 {over}]，申请 {actual}（已交 {delivered}，已退 {returned}，待退 {open}）',
      en: 'customer {customer} [may return {left} more][has returned {over} too much], not {actual} (delivered {delivered}, returned {returned}, open {open})',
    },
  ),
  'within-lot-and-price': telling(
    { zh: '退货不得多于该批次、该单价所交', en: 'No more of a lot, or at a price, is returned than was delivered so' },
    {
      zh: '客户 {customer} 物品 {item}[，批次 {lot}][，单价 {price} 元]：尚可退 {limit}，申请 {actual}',
      en: 'customer {customer}, item {item}[, lot {lot}][, unit price CNY {price}]: {limit} more may be returned, not {actual}',
    },
  ),
  'red-entry-today': telling(
    { zh: '红字冲销记在当日', en: 'A red entry is dated on the day on which it is made' },
    { zh: '冲销日期 {actual}，当日为 {limit}', en: 'the red entry is dated {actual}, today is {limit}' },
  ),
  'red-entry-after': telling(
    { zh: '红字冲销不得早于所冲销的事项', en: 'A red entry is not earlier than what it takes back' },
    { zh: '冲销 {actual} 早于 {limit}', en: 'the red entry of {actual} is earlier than {limit}' },
  ),
  'posted-after-red-entry': telling(
    { zh: '重新作账不得早于冲销', en: 'What was reversed is not posted anew before its red entry' },
    { zh: '作账 {actual} 早于冲销 {limit}', en: 'posted at {actual}, reversed at {limit}' },
  ),
  'posting-stands': telling(
    { zh: '所冲销的作账须仍有效', en: 'The posting that is reversed stands' },
    {
      zh: '没有可冲销的传票 {actual}，仍有效的传票为 {limit}',
      en: 'no voucher {actual} stands here; what stands: {limit}',
    },
  ),
  'within-posting': telling(
    { zh: '冲销不得多于作账所余', en: 'No more is reversed than is left of the posting' },
    { zh: '传票 {voucher} 尚余 {limit}，冲销 {actual}', en: 'voucher {voucher} has {limit} left, not {actual}' },
  ),
  'within-receipt': telling(
    { zh: '冲销不得多于该处收货所余', en: 'No more is reversed than was received there' },
    {
      zh: '退货单 {slip} 在 {place} 收货尚余 {limit}，冲销 {actual}',
      en: 'slip {slip} has {limit} left of what came to {place}, not {actual}',
    },
  ),
  'sent-back-stays': telling(
    { zh: '收货冲销后不得少于已退还', en: 'No less is left of a return than was sent back' },
    {
      zh: '退货单 {slip} 已退还 {limit}，冲销后只余 {actual}',
      en: 'slip {slip}: {limit} was sent back, {actual} would be left',
    },
  ),
  'adjustment-stands': telling(
    { zh: '所冲销的调账须仍有效', en: 'The adjustment that is reversed stands' },
    { zh: '{place} 没有按盘点 {count} 的调账', en: '{place} is not adjusted by count {count}' },
  ),
  'adjustment-latest': telling(
    { zh: '后盘已调账的不再冲销前盘', en: 'No later count of the place is posted' },
    {
      zh: '{place} 已按盘点 {limit} 调账，不再冲销盘点 {count}',
      en: '{place} is settled by count {limit} since, count {count} is not taken back',
    },
  ),
  'within-adjustment': telling(
    { zh: '冲销不得多于调账所余', en: 'No more is reversed than is left of the adjustment' },
    {
      zh: '盘点 {count} 在 {place} 的调账尚余 {limit}，冲销 {actual}',
      en: 'the adjustment of {place} by count {count} has {limit} left, not {actual}',
    },
  ),
  'count-settles-first': telling(
    { zh: '先按盘点调账，再冲销', en: 'A count of the place is posted before a red entry' },
    {
      zh: '{place} 已于 {actual} 实盘而未调账',
      en: '{place} was counted at {actual}, and that is not posted yet',
    },
  ),
  'certificate-known': telling(
    { zh: '须有折让证明单', en: 'The certificate is known' },
    { zh: '没有折让证明单 {certificate}', en: 'there is no certificate {certificate}' },
  ),
  'certificate-new': telling(
    { zh: '证明单编号不得重复', en: 'The certificate is not known yet' },
    { zh: '证明单 {certificate} 已于 {actual} 开立', en: 'certificate {certificate} was issued at {actual}' },
  ),
  'certificate-open': telling(
    { zh: '证明单须未结', en: 'The certificate is open' },
    { zh: '证明单 {certificate} 已于 {actual} 作账或作废', en: 'certificate {certificate} was closed at {actual}' },
  ),
  'allowance-signed-once': telling(
    { zh: '不得重复签章', en: 'This signature is not there yet' },
    { zh: '证明单 {certificate} 已有该签章', en: 'certificate {certificate} has this signature' },
  ),
} as const

/** Refusals about subjects of one kind of goods, papers or places. */
export const refusalsAbout = (kind: string) => refusing<keyof typeof inventoryRefusals>(kind)
