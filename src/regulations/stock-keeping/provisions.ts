/** Clauses that are kept by a recorded fact, a view, a classification or a permission, not by a rule or an obligation. */
import type { Provision } from '../../core/clause.ts'

export const stockKeepingProvisions: readonly Provision[] = [
  {
    id: 'stock-beside-purchase-plan',
    kind: 'view',
    clauses: ['A00-4.1.1.2', 'A00-4.2.3.5', 'A03c-8.4.2'],
    title: { zh: '随时可查库存，供制定采购计划', en: 'What is in stock can be seen when purchases are planned' },
  },
  {
    id: 'claims-on-suppliers',
    kind: 'view',
    clauses: ['D04-2.1.1.12'],
    title: { zh: '向供应商退货、索赔的依据', en: 'What is to be returned to or claimed from suppliers' },
  },
  {
    id: 'transfers-and-resources',
    kind: 'view',
    clauses: ['D04-2.1.1.16'],
    title: { zh: '调拨与可用资源', en: 'Transfers between locations, and what is available' },
  },
  {
    id: 'zones-of-warehouse',
    kind: 'classification',
    clauses: ['A00-4.2.1.1', 'A03c-8.3'],
    title: { zh: '仓库分区，物品分类', en: 'Every location has a zone, an item the zone of its class' },
  },
  {
    id: 'labelled-locations',
    kind: 'fact',
    clauses: ['A00-4.2.1.2'],
    title: { zh: '库位有标识', en: 'Every location has a label' },
  },
  {
    id: 'ledger-of-place',
    kind: 'view',
    clauses: ['A00-4.2.2.6', 'A00-4.2.4.3', 'A00-4.2.4.4'],
    title: { zh: '台账随出入库更新', en: 'The ledger follows every receipt and issue' },
  },
  {
    id: 'age-of-stock',
    kind: 'view',
    clauses: ['A00-4.2.3.5', 'A00-4.2.3.8'],
    title: { zh: '库龄分析', en: 'How old what is in stock is' },
  },
  {
    id: 'held-goods-not-issued',
    kind: 'fact',
    clauses: ['A00-4.2.3.6'],
    title: { zh: '冻结的物资不得出库', en: 'Goods held for their quality are not issued' },
  },
  {
    id: 'lots-that-expire',
    kind: 'view',
    clauses: ['A00-4.2.3.7'],
    title: { zh: '各批次的保质期', en: 'Which lots expire, and when' },
  },
  {
    id: 'clearing-on-record',
    kind: 'fact',
    clauses: ['A00-4.2.3.8', 'A00-4.2.3.9'],
    title: { zh: '清理积压、过期物资有记录', en: 'Clearing of slow-moving and expired stock is recorded' },
  },
  {
    id: 'sheet-of-count',
    kind: 'view',
    clauses: ['A00-4.3.2.1', 'A00-4.2.3.4'],
    title: { zh: '盘点表：实盘与账面', en: 'What a count found beside what the books say' },
  },
  {
    id: 'differences-of-counts',
    kind: 'view',
    clauses: ['A00-4.3.2.2', 'A00-4.3.3.1'],
    title: { zh: '盘点差异表', en: 'The differences that counts found' },
  },
  {
    id: 'adjustment-is-variance',
    kind: 'fact',
    clauses: ['A00-4.3.3.2', 'A00-4.2.3.4'],
    title: { zh: '调账数量等于差异', en: 'An adjustment is the variance, no more and no less' },
  },
  {
    id: 'item-on-file',
    kind: 'fact',
    clauses: ['A03c-8.1'],
    title: { zh: '物品建档', en: 'An item is put on file' },
  },
  {
    id: 'item-seen-and-changed',
    kind: 'permission',
    clauses: ['A03c-8.2'],
    title: { zh: '物品资料可查看、更改', en: 'What is on file about an item can be seen and changed' },
  },
]
