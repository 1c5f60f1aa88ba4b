/** 应收金额扣除: what is taken out of the collection rate is a receivable that the form names. */
import { complaintReceivableDeducted } from '../../../facts/complaint/events/consequences.ts'
import { oneOf } from '../../../kinds/index.ts'
import { productComplaint } from './scope.ts'

export const deductionRules = [
  oneOf({
    id: 'deduction-of-the-form',
    title: { zh: '依处理表所列料号扣除应收金额', en: 'What is deducted is a part that the form names' },
    of: productComplaint,
    on: [complaintReceivableDeducted],
    value: ({ data }) => data.partNumber,
    among: ({ before }) => before.form.partNumber ?? [],
    facts: ({ data }) => ({ amount: data.amount }),
    sentence: {
      zh: '扣除料号 {actual} 的应收金额 {amount} 元；[处理表所列料号：{limit}|处理表未列料号]',
      en: 'CNY {amount} are deducted for part {actual}; [the form names {limit}|the form names no part]',
    },
  }),
]
