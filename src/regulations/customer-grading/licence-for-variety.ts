import { defineRule, notApplicable } from '../../core/rule.ts'
import { tag } from '../../core/tag.ts'
import { customerTraded } from '../../facts/customer/events.ts'
import { onBooks } from '../../facts/customer/refusals.ts'
import { customerFile } from '../../facts/customer/state.ts'

/** 产品经营/使用资质: a customer trades only varieties for which it holds the licence. */
export const licenceForVariety = defineRule({
  id: 'licence-for-variety',
  clauses: ['D11-1.2.e'],
  title: { zh: '经营品种须有资质', en: 'A licence for every variety' },
  force: 'must',
  on: [customerTraded],
  sentence: { zh: '品种 {actual}；有资质的品种：{limit}', en: 'variety {actual}; licensed are: {limit}' },
  subjects: ({ data }) => [tag('customer', data.customerId)],
  reads: ({ data }) => ({ customer: customerFile.of(data.customerId) }),
  holds: ({ event, before }) => {
    const { departmentId, variety } = event.data
    const known = onBooks(before.customer, departmentId)
    if (!known || variety === null) return notApplicable()
    return {
      holds: known.licensedVarieties.includes(variety),
      actual: variety,
      limit: known.licensedVarieties,
    }
  },
})
