/** Certificates of allowance and compensation, from the issue to the voucher. */
import type * as z from 'zod'
import type { allowanceEvents } from '../events/allowances.ts'
import type { allowanceProof } from '../events/fields.ts'
import { after, type Labels, list, type WordsFor } from './phrases.ts'

const KIND: Labels<'allowance' | 'compensation'> = {
  allowance: { zh: '折让', en: 'allowance' },
  compensation: { zh: '赔款', en: 'compensation' },
}

const PROOF: Labels<z.output<typeof allowanceProof>> = {
  'invoice-copy': { zh: '发票影印本', en: 'a copy of the invoice' },
  'allowance-certificate': { zh: '折让证明单', en: 'a certificate of allowance' },
}

export const allowanceWords: WordsFor<(typeof allowanceEvents)[number]['type']> = {
  'allowance.certified': ({
    certificateId,
    customerId,
    complaintId,
    kind,
    amount,
    unitPrice,
    salespersonId,
    reason,
    basis,
  }) => ({
    zh: `开立${KIND[kind].zh}证明单 ${certificateId}：客户 ${customerId}，金额 ${amount} 元${after('，单价 ', unitPrice)}${after('；业务员 ', salespersonId)}${after('；理由：', reason)}${after('；依据：', basis)}${after('；客诉 ', complaintId)}`,
    en: `certificate ${certificateId} of ${KIND[kind].en} issued: customer ${customerId}, CNY ${amount}${after(', unit price ', unitPrice)}${after('; salesperson ', salespersonId)}${after('; reason: ', reason)}${after('; basis: ', basis)}${after('; complaint ', complaintId)}`,
  }),
  'allowance.signed': ({ certificateId, as }) => ({
    zh: `证明单 ${certificateId} 由 ${as} 核签`,
    en: `certificate ${certificateId} signed as ${as}`,
  }),
  'allowance.sealed': ({ certificateId }) => ({
    zh: `证明单 ${certificateId} 经客户签章`,
    en: `certificate ${certificateId} sealed by the customer`,
  }),
  'allowance.copies-sent': ({ certificateId, copies }) => ({
    zh: `证明单 ${certificateId} 分存${list('zh', '，联次 ', copies)}`,
    en: `copies of certificate ${certificateId} handed on${list('en', ': ', copies)}`,
  }),
  'allowance.proven': ({ certificateId, way, sealed, statesFigures }) => ({
    zh: `证明单 ${certificateId} 的证明：${PROOF[way].zh}，${sealed ? '已盖章' : '未盖章'}${statesFigures ? '，注明数字' : ''}`,
    en: `certificate ${certificateId} proven by ${PROOF[way].en}, ${sealed ? 'sealed' : 'not sealed'}${statesFigures ? ', with the figures' : ''}`,
  }),
  'allowance.posted': ({ certificateId, customerId, amount, voucherId }) => ({
    zh: `证明单 ${certificateId} 作账：客户 ${customerId}，金额 ${amount} 元，传票 ${voucherId}`,
    en: `certificate ${certificateId} posted: customer ${customerId}, CNY ${amount}, voucher ${voucherId}`,
  }),
}
