import { complaintFormFiled } from '../../../facts/complaint/events/reception.ts'
import { caseRule } from '../case-rule.ts'
import { clauseOf } from '../edition-of.ts'

const FIELDS = ['orderId', 'partNumber', 'shippedOn', 'demand', 'reason'] as const
const QUANTITIES = ['quantity', 'defectiveQuantity'] as const

/** 查明异常: order, part number, shipping date, both quantities, the demand and its reason are on the form. */
export const formComplete = caseRule({
  id: 'form-complete',
  title: { zh: '处理表填具完整', en: 'The form is complete' },
  on: [complaintFormFiled],
  sentence: { zh: '处理表缺少：{actual}', en: 'missing on the form: {actual}' },
  holds: ({ event: { data }, edition }) => {
    // Where an edition has a remark for open quantities, that rule judges them.
    const remarked = clauseOf(edition, 'open-quantity-with-remark') !== undefined
    const fields = remarked ? FIELDS : [...FIELDS, ...QUANTITIES]
    const missing = fields.filter(field => data[field] === null)
    return { holds: missing.length === 0, actual: missing, limit: fields }
  },
})
