/**
 * 库存管理 (A00-4, with D04-2.1.1 and A03c-8): anchor to what the clause says, in our own words. What the document leaves
 * open is said, too.
 */
import { defineClauses } from '../../core/clause.ts'

export const stockKeepingClauses = defineClauses({
  // 采购与到货: purchase and arrival
  'A00-4.1.1.2': {
    zh: '采购计划要看着业务需要和手头的库存来订。',
    en: 'A purchase plan is drawn up in view of what is needed and what is in stock.',
    kept: { by: 'stock-beside-purchase-plan', as: 'view' },
  },
  'A00-4.1.3.d.1': {
    zh: '货到后，采购部门应尽快请质检部门来验收；未定时限。',
    en: 'When goods arrive, purchasing promptly calls quality inspection; no period is named.',
  },
  'A00-4.1.3.d.2': {
    zh: '质检部门对照合同，看质量、规格和数量；仓库也有同样的职责。',
    en: 'Quality inspection compares quality, specification and quantity with the contract; the warehouse has the same task.',
  },
  'A00-4.1.3.d.3': { zh: '验收后由质检部门写出报告。', en: 'Quality inspection reports on what it inspected.' },
  'D04-2.1.1.12': {
    zh: '采购员负责向供应商退货和索赔。',
    en: 'Buyers see to returns to, and claims on, suppliers.',
    kept: { by: 'claims-on-suppliers', as: 'view' },
  },
  'D04-2.1.1.14': {
    zh: '采购员负责把买来的东西办进仓库。',
    en: 'Buyers see to it that what they bought goes into stock in due form.',
  },
  'D04-2.1.1.16': {
    zh: '采购员收集调拨情况，估计今后有多少货可用，报给领导参考。',
    en: 'Buyers gather what is transferred and foresee what will be available, for management to decide by.',
    kept: { by: 'transfers-and-resources', as: 'view' },
  },

  // 仓库与入库: warehouse and entry
  'A00-4.2.1.1': {
    zh: '仓库分成原材料、半成品、成品、备品备件等区；名单未封闭。',
    en: 'The warehouse has zones for raw, semi-finished and finished goods and spare parts; the list is open.',
    kept: { by: 'zones-of-warehouse', as: 'classification' },
  },
  'A00-4.2.1.2': {
    zh: '各处挂醒目的标识，便于存取。',
    en: 'Clear signs show where things lie.',
  },
  'A00-4.2.2.1': {
    zh: '到货时，仓库人员核对送货单与合同等凭证。',
    en: 'The warehouse checks delivery note and contract of what arrives.',
  },
  'A00-4.2.2.2': {
    zh: '仓库人员也要验数量、规格和质量。',
    en: 'The warehouse, too, inspects quantity, specification and quality.',
  },
  'A00-4.2.2.3': { zh: '只有验收通过的货才能进仓。', en: 'Only what passed inspection goes into stock.' },
  'A00-4.2.2.4': { zh: '进仓要填单。', en: 'A note is made of what goes into stock.' },
  'A00-4.2.2.5': { zh: '货要放进为它指定的区。', en: 'Goods are put into the zone that is theirs.' },
  'A00-4.2.2.6': {
    zh: '进仓后尽快记入台账；未定时限。',
    en: 'The stock ledger follows the entry promptly; no period is named.',
    kept: { by: 'ledger-of-place', as: 'view' },
  },

  // 存储: keeping
  'A00-4.2.3.1': { zh: '不同种类的货按各自的要求分开放。', en: 'Goods are kept by class, as their properties ask.' },
  'A00-4.2.3.2': {
    zh: '要防潮湿、火灾、偷盗和虫害等；名单未封闭。',
    en: 'Stock is protected against damp, fire, theft, insects and the like.',
  },
  'A00-4.2.3.3': { zh: '库存要定期清点；周期未给出。', en: 'Stock is counted regularly; how often is not said.' },
  'A00-4.2.3.4': {
    zh: '账面要与实物一致；未给容差。',
    en: 'The books agree with the stock; no tolerance is given.',
    kept: [
      { by: 'sheet-of-count', as: 'view' },
      {
        by: 'adjustment-is-variance',
        as: 'fact',
        title: { zh: '调账数量等于差异', en: 'An adjustment is the variance, no more and no less' },
      },
    ],
  },
  'A00-4.2.3.5': {
    zh: '要掌握库存有多少；未给上下限。',
    en: 'The quantity in stock is watched; no limits are given.',
    kept: [
      { by: 'stock-beside-purchase-plan', as: 'view' },
      { by: 'age-of-stock', as: 'view', title: { zh: '库龄分析', en: 'How old what is in stock is' } },
    ],
  },
  'A00-4.2.3.6': {
    zh: '要掌握库存的质量。',
    en: 'The quality of the stock is watched.',
    kept: {
      by: 'held-goods-not-issued',
      as: 'fact',
      title: { zh: '冻结的物资不得出库', en: 'Goods held for their quality are not issued' },
    },
  },
  'A00-4.2.3.7': {
    zh: '要掌握保质期；未说提前多久提醒。',
    en: 'Shelf life is watched; how early to warn is not said.',
    kept: { by: 'lots-that-expire', as: 'view' },
  },
  'A00-4.2.3.8': {
    zh: '积压的货要尽快清掉；何谓积压、多久清掉均未说明。',
    en: 'Slow-moving stock is cleared promptly; neither what that is nor by when is said.',
    kept: [
      { by: 'age-of-stock', as: 'view' },
      {
        by: 'clearing-on-record',
        as: 'fact',
        title: { zh: '清理积压、过期物资有记录', en: 'Clearing of slow-moving and expired stock is recorded' },
      },
    ],
  },
  'A00-4.2.3.9': {
    zh: '过了期的货要尽快清掉；未定时限。',
    en: 'Expired stock is cleared promptly; no period is named.',
    kept: { by: 'clearing-on-record', as: 'fact' },
  },

  // 出库: issue
  'A00-4.2.4.1': {
    zh: '凭领料单或发货单等才能出库。',
    en: 'Goods leave the stock only against a requisition, a delivery order or the like.',
  },
  'A00-4.2.4.2': {
    zh: '出库时核对名称、规格和数量。',
    en: 'Name, specification and quantity are checked when goods leave.',
  },
  'A00-4.2.4.3': {
    zh: '发货之后尽快记入台账；未定时限。',
    en: 'The stock ledger follows the issue promptly; no period is named.',
    kept: { by: 'ledger-of-place', as: 'view' },
  },
  'A00-4.2.4.4': {
    zh: '记下哪天出库、去了哪里。',
    en: 'The day of the issue and where the goods went are written down.',
    kept: { by: 'ledger-of-place', as: 'view' },
  },

  // 盘点: count
  'A00-4.3.1.1': {
    zh: '盘点计划由财务和仓储一起定期订立；周期未给出。',
    en: 'Finance and the warehouse regularly plan a count together; how often is not said.',
  },
  'A00-4.3.1.2': {
    zh: '计划写明盘什么、何时盘、谁来盘、怎么盘。',
    en: 'The plan says what is counted when, by whom and how.',
  },
  'A00-4.3.1.3': { zh: '计划经管理层批准才动手。', en: 'Counting begins only when management has approved the plan.' },
  'A00-4.3.2.1': {
    zh: '一件件清点并记下实数。',
    en: 'What is there is counted piece by piece and written down.',
    kept: { by: 'sheet-of-count', as: 'view' },
  },
  'A00-4.3.2.2': {
    zh: '账与实物对不上的，尽快查出缘由并记下；未定时限。',
    en: 'Where books and stock differ, the cause is promptly found and written down; no period is named.',
    kept: { by: 'differences-of-counts', as: 'view' },
  },
  'A00-4.3.3.1': {
    zh: '盘点人员写报告，讲经过、差异和缘由；未定时限。',
    en: 'The counters report the course, the differences and their causes; no due date is named.',
    kept: { by: 'differences-of-counts', as: 'view' },
  },
  'A00-4.3.3.2': {
    zh: '财务依报告调账，使账与实物一致。',
    en: 'Finance adjusts the books by the report, so that they agree with the stock.',
    kept: { by: 'adjustment-is-variance', as: 'fact' },
  },
  'A00-4.3.3.3': {
    zh: '盘点中查出的毛病要尽快改正；未定时限。',
    en: 'Problems found by a count are promptly put right; no period is named.',
  },

  // 软件目录: headings of a software manual without a text
  'A03c-8.1': {
    zh: '软件可建立产品档案（仅有目录标题）。',
    en: 'Products can be put on file (a heading without a text).',
    kept: { by: 'item-on-file', as: 'fact' },
  },
  'A03c-8.2': {
    zh: '产品档案可看可改（仅有目录标题）。',
    en: 'Product data can be seen and changed (a heading without a text).',
    kept: { by: 'item-seen-and-changed', as: 'permission' },
  },
  'A03c-8.3': {
    zh: '产品可分类（仅有目录标题）。',
    en: 'Products have classes (a heading without a text).',
    kept: { by: 'zones-of-warehouse', as: 'classification' },
  },
  'A03c-8.4.1': {
    zh: '产品价格可管理（仅有目录标题）。',
    en: 'Product prices can be kept (a heading without a text).',
    outside:
      'A heading in the table of contents of a software manual, without a text; prices belong to contracts and orders, stock is kept in quantities.',
  },
  'A03c-8.4.2': {
    zh: '产品的存量可管理（仅有目录标题）。',
    en: 'The stock of a product can be kept (a heading without a text).',
    kept: { by: 'stock-beside-purchase-plan', as: 'view' },
  },
})
