/** D03 客诉处理办法: reprocessing goes by the slip, too; the (deputy) manager approves it; accounting keeps the books. */
import { clausesOf } from './clauses.ts'
import type { ReturnEdition } from './edition.ts'
import { ACCOUNTANTS, ACCOUNTING, GENERAL_MANAGERS, MANAGERS, SALES, WAREHOUSE } from './roles.ts'

export const D03: ReturnEdition = {
  id: 'D03',
  title: { zh: '客诉处理办法：成品退货帐务处理', en: 'Returned goods in the books, edition D03' },
  slip: {
    handlings: ['return', 'reprocessing'],
    approvers: MANAGERS,
    ownCopy: 1,
    copies: [
      { copy: 1, keeper: SALES, clause: 'D03-13.1.2.3' },
      { copy: 2, keeper: WAREHOUSE, clause: 'D03-13.2.2.3' },
      { copy: 3, keeper: ACCOUNTING, clause: 'D03-13.2.2.4' },
      { copy: 4, keeper: SALES, clause: 'D03-13.2.2.5' },
    ],
    proofs: [
      { way: 'original-invoice', figures: false, clause: 'D03-13.2.4.1' },
      { way: 'invoice-copy', figures: true, clause: 'D03-13.2.4.2' },
      { way: 'return-certificate', figures: false, clause: 'D03-13.2.4.3.1' },
    ],
  },
  certificate: {
    levels: [MANAGERS, GENERAL_MANAGERS],
    copies: [
      { copy: 1, keeper: SALES, clause: 'D03-13.1.1.4' },
      { copy: 2, keeper: ACCOUNTING, clause: 'D03-13.1.1.4' },
    ],
    proofs: [
      { way: 'invoice-copy', figures: true, clause: 'D03-13.2.5.1' },
      { way: 'allowance-certificate', figures: false, clause: 'D03-13.2.5.2' },
    ],
  },
  accountants: ACCOUNTANTS,
  posting: { equal: 'D03-13.2.02', less: 'D03-13.2.1.1', within: 'D03-13.2.1.2', above: 'D03-13.2.1.2' },
  clauses: clausesOf('D03'),
}
