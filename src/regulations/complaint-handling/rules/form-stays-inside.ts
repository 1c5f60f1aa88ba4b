import { complaintCustomerTold } from '../../../facts/complaint/events/settlement.ts'
import { caseRule } from '../case-rule.ts'

/** 不得将处理表影印送客户. */
export const formStaysInside = caseRule({
  id: 'form-stays-inside',
  title: { zh: '处理表不得影印送客户', en: 'The form is not copied to the customer' },
  on: [complaintCustomerTold],
  sentence: { zh: '附送处理表：{actual}', en: 'form enclosed: {actual}' },
  holds: ({ event: { data } }) => ({ holds: !data.formEnclosed, actual: data.formEnclosed, limit: false }),
})
