import { complaintFormFiled } from '../../../facts/complaint/events/reception.ts'
import { caseRule } from '../case-rule.ts'

/** 客户加工中未确定: a quantity is open only with this remark. */
export const openQuantityWithRemark = caseRule({
  id: 'open-quantity-with-remark',
  title: { zh: '数量未定须注明“客户加工中未确定”', en: 'An open quantity carries the remark' },
  on: [complaintFormFiled],
  sentence: {
    zh: '未填数量：{open}；注明：{actual}',
    en: 'quantities left open: {open}; remark: {actual}',
  },
  holds: ({ event: { data } }) => {
    const open = (['quantity', 'defectiveQuantity'] as const).filter(field => data[field] === null)
    const holds = open.length === 0 || data.undetermined !== null
    return { holds, actual: data.undetermined, limit: 'customer-still-processing', facts: { open } }
  },
})
