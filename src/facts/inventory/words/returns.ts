/** How goods come back from a customer, from the slip to the voucher. */
import type { Wording } from '../../../kinds/sentences.ts'
import type { returnEvents } from '../events/index.ts'
import { HELD_DECISION, RETURN_HANDLING, RETURN_PROOF } from './labels.ts'

/** Of every proof: whether it is sealed, and states the figures. */
export const PROOF_LABELS = {
  sealed: { true: { zh: '已盖章', en: 'sealed' }, false: { zh: '未盖章', en: 'not sealed' } },
  statesFigures: { true: { zh: '，注明数字', en: ', with the figures' }, false: { zh: '', en: '' } },
}

const labels = {
  ...PROOF_LABELS,
  handling: RETURN_HANDLING,
  decision: HELD_DECISION,
  way: RETURN_PROOF,
  last: { true: { zh: '，已收齐', en: ', complete' }, false: { zh: '', en: '' } },
}

export const returnWords: Wording<(typeof returnEvents)[number]['type']> = {
  labels,
  sentences: {
    'return.requested': {
      zh: '[部门 {departmentId} |]开立退货单 {slipId}：客户 {customerId}，物品 {itemId}[，批次 {lot}]，数量 {quantity}[，单价 {unitPrice}][，超量允收 {overQuantityAllowance}%][，售出日 {soldOn}][，售价 {soldFor}]；{handling}[；理由：{reason}][；依据：{basis}][；客诉 {complaintId}]',
      en: 'return slip {slipId} issued[ by department {departmentId}]: customer {customerId}, {quantity} of item {itemId}[, lot {lot}][, unit price {unitPrice}][, {overQuantityAllowance} % over allowed][, sold on {soldOn}][ for {soldFor}]; {handling}[; reason: {reason}][; basis: {basis}][; complaint {complaintId}]',
    },
    'return.approved': {
      zh: '退货单 {slipId} 核准[（摘要 {digest}）]',
      en: 'return slip {slipId} approved[ (digest {digest})]',
    },
    'return.amended': {
      zh: '退货单 {slipId} 更改：客户 {customerId}，物品 {itemId}，数量由 {previous} 改为 {quantity}，{handling}；{reason}[；客诉 {complaintId}]',
      en: 'return slip {slipId} changed: customer {customerId}, item {itemId}, {quantity} in place of {previous}, {handling}; {reason}[; complaint {complaintId}]',
    },
    'return.copies-sent': {
      zh: '退货单 {slipId} 分送[，联次 {copies}]',
      en: 'copies of return slip {slipId} handed on[: {copies}]',
    },
    'return.asked': {
      zh: '退货单 {slipId} 请示：实到 {found}，与单据不符[；{note}]',
      en: 'instruction asked for return slip {slipId}: {found} is there, not as the slip says[; {note}]',
    },
    'return.instructed': {
      zh: '退货单 {slipId} 批示：{instruction}',
      en: 'instruction on return slip {slipId}: {instruction}',
    },
    'return.received': {
      zh: '退货单 {slipId} 收货 {quantity}：客户 {customerId}，物品 {itemId}，库位 {locationId}[，批次 {lot}]；累计 {total}{last}',
      en: '{quantity} received on return slip {slipId}: customer {customerId}, item {itemId} at {locationId}[, lot {lot}]; {total} in all{last}',
    },
    'return.decided': {
      zh: '退货单 {slipId} 超量批示：{decision}',
      en: 'excess on return slip {slipId} decided: {decision}',
    },
    'return.proven': {
      zh: '退货单 {slipId} 退货证明：{way}，{sealed}{statesFigures}',
      en: 'return on slip {slipId} proven by {way}, {sealed}{statesFigures}',
    },
    'return.sent-back': {
      zh: '退货单 {slipId} 退还客户 {customerId}：物品 {itemId}，数量 {quantity}',
      en: '{quantity} of item {itemId} sent back to customer {customerId} on return slip {slipId}',
    },
    'return.posted': {
      zh: '退货单 {slipId} 作账：客户 {customerId}，物品 {itemId}，数量 {quantity}（核准 {approved}），传票 {voucherId}[；客诉 {complaintId}]',
      en: 'return slip {slipId} posted: customer {customerId}, {quantity} of item {itemId} ({approved} approved), voucher {voucherId}[; complaint {complaintId}]',
    },
    'return.receipt-reversed': {
      zh: '退货单 {slipId} 收货冲销（红字）{quantity}：客户 {customerId}，物品 {itemId}，库位 {locationId}[，批次 {lot}]；累计余 {total}；{reason}',
      en: '{quantity} of the goods received on return slip {slipId} reversed (red entry): customer {customerId}, item {itemId} at {locationId}[, lot {lot}]; {total} left in all; {reason}',
    },
    'return.posting-reversed': {
      zh: '退货单 {slipId} 作账冲销（红字）：注销传票 {reverses} 数量 {quantity}，余 {left}；客户 {customerId}，物品 {itemId}（核准 {approved}），红字传票 {voucherId}；{reason}[；客诉 {complaintId}]',
      en: 'posting of return slip {slipId} reversed (red entry): {quantity} of voucher {reverses} cancelled, {left} left; customer {customerId}, item {itemId} ({approved} approved), red voucher {voucherId}; {reason}[; complaint {complaintId}]',
    },
    'return.cancelled': {
      zh: '退货单 {slipId} 作废：客户 {customerId}，物品 {itemId}，数量 {approved}；{reason}[；客诉 {complaintId}]',
      en: 'return slip {slipId} cancelled: customer {customerId}, {approved} of item {itemId}; {reason}[; complaint {complaintId}]',
    },
  },
}
