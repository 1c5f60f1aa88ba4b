/** Certificates of allowance and compensation, from the issue to the voucher. */
import type { Wording } from '../../../kinds/sentences.ts'
import { ROLES } from '../../../kinds/words.ts'
import type { allowanceEvents } from '../events/index.ts'
import { ALLOWANCE, ALLOWANCE_PROOF } from './labels.ts'
import { PROOF_LABELS } from './returns.ts'

const labels = {
  ...PROOF_LABELS,
  kind: ALLOWANCE,
  way: ALLOWANCE_PROOF,
  as: ROLES,
}

export const allowanceWords: Wording<(typeof allowanceEvents)[number]['type']> = {
  labels,
  sentences: {
    'allowance.certified': {
      zh: '[部门 {departmentId} |]开立{kind}证明单 {certificateId}：客户 {customerId}，金额 {amount} 元[，单价 {unitPrice}][，售出日 {soldOn}][；业务员 {salespersonId}][；理由：{reason}][；依据：{basis}][；客诉 {complaintId}]',
      en: 'certificate {certificateId} of {kind} issued[ by department {departmentId}]: customer {customerId}, CNY {amount}[, unit price {unitPrice}][, sold on {soldOn}][; salesperson {salespersonId}][; reason: {reason}][; basis: {basis}][; complaint {complaintId}]',
    },
    'allowance.signed': { zh: '证明单 {certificateId} 由{as}核签', en: 'certificate {certificateId} signed as {as}' },
    'allowance.sealed': {
      zh: '证明单 {certificateId} 经客户签章',
      en: 'certificate {certificateId} sealed by the customer',
    },
    'allowance.copies-sent': {
      zh: '证明单 {certificateId} 分存[，联次 {copies}]',
      en: 'copies of certificate {certificateId} handed on[: {copies}]',
    },
    'allowance.proven': {
      zh: '证明单 {certificateId} 的证明：{way}，{sealed}{statesFigures}',
      en: 'certificate {certificateId} proven by {way}, {sealed}{statesFigures}',
    },
    'allowance.posted': {
      zh: '证明单 {certificateId} 作账：客户 {customerId}，金额 {amount} 元，传票 {voucherId}',
      en: 'certificate {certificateId} posted: customer {customerId}, CNY {amount}, voucher {voucherId}',
    },
    'allowance.posting-reversed': {
      zh: '证明单 {certificateId} 作账冲销（红字）：注销传票 {reverses} 金额 {amount} 元，余 {left} 元；客户 {customerId}，红字传票 {voucherId}；{reason}[；客诉 {complaintId}]',
      en: 'posting of certificate {certificateId} reversed (red entry): CNY {amount} of voucher {reverses} cancelled, CNY {left} left; customer {customerId}, red voucher {voucherId}; {reason}[; complaint {complaintId}]',
    },
    'allowance.cancelled': {
      zh: '证明单 {certificateId} 作废：客户 {customerId}，金额 {amount} 元；{reason}[；客诉 {complaintId}]',
      en: 'certificate {certificateId} cancelled: customer {customerId}, CNY {amount}; {reason}[; complaint {complaintId}]',
    },
  },
}
