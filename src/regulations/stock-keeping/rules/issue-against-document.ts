import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { goodsIssued } from '../../../facts/inventory/events/stock.ts'
import { documentKind, placeKey } from '../../../facts/inventory/fields.ts'

/** 凭证出库: of one of the two kinds, and with its number. */
export const issueAgainstDocument = defineRule({
  id: 'issue-against-document',
  clauses: ['A00-4.2.4.1'],
  title: { zh: '凭领料单或发货单出库', en: 'Goods are issued against a requisition or delivery order' },
  force: 'must',
  on: [goodsIssued],
  sentence: {
    zh: '凭证 {actual}，编号 {number}；须为 {limit}',
    en: 'document {actual}, number {number}; required is one of {limit}',
  },
  subjects: ({ data }) => [tag('stock', placeKey(data))],
  reads: () => ({}),
  holds: ({ event }) => {
    const { document, documentId } = event.data
    return {
      holds: document !== null && documentId !== null,
      actual: document,
      limit: documentKind.options,
      facts: { number: documentId },
    }
  },
})
