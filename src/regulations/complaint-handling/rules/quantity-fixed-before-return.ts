import { notApplicable } from '../../../core/rule.ts'
import { complaintApproved } from '../../../facts/complaint/events/settlement.ts'
import { caseRule } from '../case-rule.ts'

/** 退（换）货数量: fixed before a return or an exchange is approved. */
export const quantityFixedBeforeReturn = caseRule({
  id: 'quantity-fixed-before-return',
  title: { zh: '退（换）货核决前数量须已确定', en: 'The quantity is fixed before a return is approved' },
  on: [complaintApproved],
  sentence: {
    zh: '核决{kind}，数量尚未确定：{open}，核定数量 {actual}',
    en: 'approving a {kind}: the quantity is still open: {open}, approved quantity {actual}',
  },
  holds: ({ event: { data }, file }) => {
    const { kind, quantity } = data.handling
    if (kind !== 'return' && kind !== 'exchange') return notApplicable()
    const open = file.form.undetermined
    return { holds: !open && quantity !== null, actual: quantity, limit: 'fixed', facts: { kind, open } }
  },
})
