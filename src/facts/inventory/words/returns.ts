/** How goods come back from a customer, from the slip to the voucher. */
import type * as z from 'zod'
import type { heldDecision, returnHandling, returnProof } from '../events/fields.ts'
import type { returnEvents } from '../events/returns.ts'
import { after, type InventoryFact, type Labels, list, type WordsFor } from './phrases.ts'

const HANDLING: Labels<z.output<typeof returnHandling>> = {
  return: { zh: '退货', en: 'return' },
  reprocessing: { zh: '重处理', en: 'reprocessing' },
}

const DECISION: Labels<z.output<typeof heldDecision>> = {
  'post-approved': { zh: '按核准数量作账', en: 'post the approved quantity' },
  'post-received': { zh: '按实收数量作账', en: 'post the received quantity' },
  'send-back-excess': { zh: '退还超出部分', en: 'send the excess back' },
}

const PROOF: Labels<z.output<typeof returnProof>> = {
  'original-invoice': { zh: '原开发票', en: 'the original invoice' },
  'invoice-copy': { zh: '发票影印本', en: 'a copy of the invoice' },
  'return-certificate': { zh: '退货证明单', en: 'a certificate of return' },
}

type Requested = Extract<InventoryFact, { type: 'return.requested' }>['data']

const requestedZh = (data: Requested) =>
  `开立退货单 ${data.slipId}：客户 ${data.customerId}，物品 ${data.itemId}${after('，批次 ', data.lot)}，数量 ${data.quantity}${after('，单价 ', data.unitPrice)}` +
  `${data.overQuantityAllowance === null ? '' : `，超量允收 ${data.overQuantityAllowance}%`}；${HANDLING[data.handling].zh}` +
  `${after('；理由：', data.reason)}${after('；依据：', data.basis)}${after('；客诉 ', data.complaintId)}`

const requestedEn = (data: Requested) =>
  `return slip ${data.slipId} issued: customer ${data.customerId}, ${data.quantity} of item ${data.itemId}${after(', lot ', data.lot)}${after(', unit price ', data.unitPrice)}` +
  `${data.overQuantityAllowance === null ? '' : `, ${data.overQuantityAllowance} % over allowed`}; ${HANDLING[data.handling].en}` +
  `${after('; reason: ', data.reason)}${after('; basis: ', data.basis)}${after('; complaint ', data.complaintId)}`

export const returnWords: WordsFor<(typeof returnEvents)[number]['type']> = {
  'return.requested': data => ({ zh: requestedZh(data), en: requestedEn(data) }),
  'return.approved': ({ slipId }) => ({ zh: `退货单 ${slipId} 核准`, en: `return slip ${slipId} approved` }),
  'return.copies-sent': ({ slipId, copies }) => ({
    zh: `退货单 ${slipId} 分送${list('zh', '，联次 ', copies)}`,
    en: `copies of return slip ${slipId} handed on${list('en', ': ', copies)}`,
  }),
  'return.asked': ({ slipId, found, note }) => ({
    zh: `退货单 ${slipId} 请示：实到 ${found}，与单据不符${after('；', note)}`,
    en: `instruction asked for return slip ${slipId}: ${found} is there, not as the slip says${after('; ', note)}`,
  }),
  'return.instructed': ({ slipId, instruction }) => ({
    zh: `退货单 ${slipId} 批示：${instruction}`,
    en: `instruction on return slip ${slipId}: ${instruction}`,
  }),
  'return.received': ({ slipId, customerId, itemId, locationId, quantity, last, total }) => ({
    zh: `退货单 ${slipId} 收货 ${quantity}：客户 ${customerId}，物品 ${itemId}，库位 ${locationId}；累计 ${total}${last ? '，已收齐' : ''}`,
    en: `${quantity} received on return slip ${slipId}: customer ${customerId}, item ${itemId} at ${locationId}; ${total} in all${last ? ', complete' : ''}`,
  }),
  'return.decided': ({ slipId, decision }) => ({
    zh: `退货单 ${slipId} 超量批示：${DECISION[decision].zh}`,
    en: `excess on return slip ${slipId} decided: ${DECISION[decision].en}`,
  }),
  'return.proven': ({ slipId, way, sealed, statesFigures }) => ({
    zh: `退货单 ${slipId} 退货证明：${PROOF[way].zh}，${sealed ? '已盖章' : '未盖章'}${statesFigures ? '，注明数字' : ''}`,
    en: `return on slip ${slipId} proven by ${PROOF[way].en}, ${sealed ? 'sealed' : 'not sealed'}${statesFigures ? ', with the figures' : ''}`,
  }),
  'return.sent-back': ({ slipId, customerId, itemId, quantity }) => ({
    zh: `退货单 ${slipId} 退还客户 ${customerId}：物品 ${itemId}，数量 ${quantity}`,
    en: `${quantity} of item ${itemId} sent back to customer ${customerId} on return slip ${slipId}`,
  }),
  'return.posted': ({ slipId, customerId, itemId, complaintId, quantity, voucherId, approved }) => ({
    zh: `退货单 ${slipId} 作账：客户 ${customerId}，物品 ${itemId}，数量 ${quantity}（核准 ${approved}），传票 ${voucherId}${after('；客诉 ', complaintId)}`,
    en: `return slip ${slipId} posted: customer ${customerId}, ${quantity} of item ${itemId} (${approved} approved), voucher ${voucherId}${after('; complaint ', complaintId)}`,
  }),
  'return.cancelled': ({ slipId, customerId, itemId, complaintId, reason, approved }) => ({
    zh: `退货单 ${slipId} 作废：客户 ${customerId}，物品 ${itemId}，数量 ${approved}；${reason}${after('；客诉 ', complaintId)}`,
    en: `return slip ${slipId} cancelled: customer ${customerId}, ${approved} of item ${itemId}; ${reason}${after('; complaint ', complaintId)}`,
  }),
}
