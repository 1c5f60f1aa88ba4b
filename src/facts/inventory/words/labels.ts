/** The codes of goods, and what they are called, Chinese and English. The enums of the events are made of them. */
import type { Vocabulary, WordsOf } from '../../../core/vocabulary.ts'
import { ROLES } from '../../../kinds/words.ts'

/** 库区: raw materials, semi-finished goods, finished goods, spare parts; and goods that came back. */
export type Zone = 'raw-material' | 'semi-finished' | 'finished' | 'spare-parts' | 'returned'
export const ZONE: WordsOf<Zone> = {
  'raw-material': { zh: '原材料区', en: 'raw materials' },
  'semi-finished': { zh: '半成品区', en: 'semi-finished goods' },
  finished: { zh: '成品区', en: 'finished goods' },
  'spare-parts': '备品备件区',
  returned: { zh: '退货区', en: 'returned goods' },
}

/** 领料单, 发货单. */
export const DOCUMENT: WordsOf<'requisition' | 'delivery-order'> = { requisition: '领料单', 'delivery-order': '发货单' }

/** Where goods come from. */
export const SOURCE: WordsOf<'purchase' | 'opening' | 'production' | 'customer-return' | 'found'> = {
  purchase: { zh: '采购', en: 'purchased' },
  opening: { zh: '期初', en: 'opening stock' },
  production: { zh: '生产', en: 'produced' },
  'customer-return': { zh: '客户退货', en: 'returned by a customer' },
  found: '盘盈',
}

/** 报废清理的原因. */
export const WRITE_OFF: WordsOf<'expired' | 'slow-moving' | 'damaged' | 'lost' | 'other'> = {
  expired: '过期',
  'slow-moving': { zh: '积压', en: 'slow-moving' },
  damaged: '损坏',
  lost: '丢失',
  other: '其他',
}

/** 防潮、防火、防盗、防虫. */
export type Danger = 'damp' | 'fire' | 'theft' | 'insects'
export const DANGER: WordsOf<Danger> = { damp: '防潮', fire: '防火', theft: '防盗', insects: '防虫' }

/** 退货、索赔: what came of goods that inspection did not accept. */
export const REJECTS: WordsOf<'returned' | 'compensated'> = {
  returned: { zh: '退还供应商', en: 'returned to the supplier' },
  compensated: { zh: '由供应商赔偿', en: 'made good by the supplier' },
}

/** 退货的处理: taken back, or worked over again. */
export const RETURN_HANDLING: WordsOf<'return' | 'reprocessing'> = { return: '退货', reprocessing: '重处理' }

/** 销货折让证明单: what the money is. */
export const ALLOWANCE: WordsOf<'allowance' | 'compensation'> = { allowance: '折让', compensation: '赔款' }

/** 超量退货的批示: what is posted of a return above the tolerance. */
export const HELD_DECISION: WordsOf<'post-approved' | 'post-received' | 'send-back-excess'> = {
  'post-approved': { zh: '按核准数量作账', en: 'post the approved quantity' },
  'post-received': { zh: '按实收数量作账', en: 'post the received quantity' },
  'send-back-excess': { zh: '退还超出部分', en: 'send the excess back' },
}

const COPY = { zh: '发票影印本', en: 'a copy of the invoice' }

/** 退货证明: the original invoice, a copy of it with the figures, or the certificate of the return. */
export const RETURN_PROOF: WordsOf<'original-invoice' | 'invoice-copy' | 'return-certificate'> = {
  'original-invoice': { zh: '原开发票', en: 'the original invoice' },
  'invoice-copy': COPY,
  'return-certificate': { zh: '退货证明单', en: 'a certificate of return' },
}

/** 折让证明. */
export const ALLOWANCE_PROOF: WordsOf<'invoice-copy' | 'allowance-certificate'> = {
  'invoice-copy': COPY,
  'allowance-certificate': { zh: '折让证明单', en: 'a certificate of allowance' },
}

/** 采购计划、库存监控: what an office says of its goods, and what each of them is to look at. */
export type SupplyReport = 'purchase-plan' | 'stock-review'
export const SUPPLY_REPORT: WordsOf<SupplyReport> = {
  'purchase-plan': '采购计划',
  'stock-review': '库存监控',
}
export type SupplyPart = 'needs' | 'stock' | 'quantity' | 'quality'
export const SUPPLY_PART: WordsOf<SupplyPart> = {
  needs: '业务需求',
  stock: '库存情况',
  quantity: '数量',
  quality: '质量',
}

/** What papers have to say, by the fields of the events. */
const field: WordsOf = {
  reason: '原因',
  handling: '处理方式',
  basis: '依据',
  deliveryNoteId: { zh: '送货单', en: 'delivery note' },
  contractId: { zh: '采购合同', en: 'contract' },
  scope: '范围',
  on: { zh: '日期', en: 'day' },
  persons: '人员',
  method: '方法',
  course: '盘点情况',
  differences: '账实差异',
  analysis: '原因分析',
  findings: '逐处所见',
}

export const inventoryWords = {
  zone: ZONE,
  document: DOCUMENT,
  source: SOURCE,
  writeOff: WRITE_OFF,
  danger: DANGER,
  handling: { ...RETURN_HANDLING, ...ALLOWANCE },
  heldDecision: HELD_DECISION,
  proof: { ...RETURN_PROOF, ...ALLOWANCE_PROOF },
  goodsField: field,
  supplyReport: SUPPLY_REPORT,
  supplyPart: SUPPLY_PART,
  role: ROLES,
} satisfies Vocabulary
