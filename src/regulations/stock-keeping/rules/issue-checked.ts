import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { goodsIssued } from '../../../facts/inventory/events/stock.ts'
import { placeKey } from '../../../facts/inventory/fields.ts'

/** 出库核对. */
export const issueChecked = defineRule({
  id: 'issue-checked',
  clauses: ['A00-4.2.4.2'],
  title: { zh: '出库须核对名称、规格、数量', en: 'Name, specification and quantity are checked on issue' },
  force: 'must',
  on: [goodsIssued],
  sentence: { zh: '已核对：{actual}', en: 'checked: {actual}' },
  subjects: ({ data }) => [tag('stock', placeKey(data))],
  reads: () => ({}),
  holds: ({ event }) => {
    const { checked } = event.data
    return { holds: checked, actual: checked, limit: true }
  },
})
