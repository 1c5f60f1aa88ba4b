/** D02 客户投诉管理制度: the slip is for goods taken back; a superior approves it; finance keeps the books. */
import { clausesOf } from './clauses.ts'
import type { ReturnEdition } from './edition.ts'
import { ACCOUNTANTS, FINANCE, GENERAL_MANAGERS, MANAGERS, SALES, WAREHOUSE } from './roles.ts'

export const D02: ReturnEdition = {
  id: 'D02',
  title: { zh: '客户投诉管理制度：成品退货账务处理', en: 'Returned goods in the books, edition D02' },
  slip: {
    handlings: ['return'],
    // 上级: which level, the text does not say.
    approvers: ['superior', ...MANAGERS, ...GENERAL_MANAGERS],
    ownCopy: 1,
    copies: [
      { copy: 1, keeper: SALES, clause: 'D02-12.1.2.3' },
      { copy: 2, keeper: WAREHOUSE, clause: 'D02-12.2.2.3' },
      { copy: 3, keeper: FINANCE, clause: 'D02-12.2.2.4' },
      { copy: 4, keeper: SALES, clause: 'D02-12.2.2.5' },
    ],
    proofs: [
      { way: 'original-invoice', figures: false, clause: 'D02-12.2.4.1' },
      { way: 'invoice-copy', figures: true, clause: 'D02-12.2.4.2' },
      { way: 'return-certificate', figures: false, clause: 'D02-12.2.4.3' },
    ],
  },
  certificate: {
    levels: [MANAGERS, GENERAL_MANAGERS],
    copies: [
      { copy: 1, keeper: SALES, clause: 'D02-12.1.1.4' },
      { copy: 2, keeper: FINANCE, clause: 'D02-12.1.1.4' },
    ],
    proofs: [
      { way: 'invoice-copy', figures: true, clause: 'D02-12.2.5.1' },
      { way: 'allowance-certificate', figures: false, clause: 'D02-12.2.5.2.1' },
    ],
  },
  accountants: ACCOUNTANTS,
  posting: { equal: 'D02-12.2.02', less: 'D02-12.2.1.1', within: 'D02-12.2.1.2', above: 'D02-12.2.1.2' },
  clauses: clausesOf('D02'),
}
