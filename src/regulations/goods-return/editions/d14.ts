/**
 * D14 客诉处理办法: as D03, but the text breaks off after the proofs of return. No proof of allowance is listed: any paper
 * that the buyer has sealed proves it.
 */
import { clausesOf } from './clauses.ts'
import type { ReturnEdition } from './edition.ts'
import { ACCOUNTANTS, ACCOUNTING, GENERAL_MANAGERS, MANAGERS, SALES, WAREHOUSE } from './roles.ts'

export const D14: ReturnEdition = {
  id: 'D14',
  title: { zh: '客诉处理办法：成品退货帐务处理', en: 'Returned goods in the books, edition D14' },
  slip: {
    handlings: ['return', 'reprocessing'],
    approvers: MANAGERS,
    ownCopy: 1,
    copies: [
      { copy: 1, keeper: SALES, clause: 'D14-13.1.2.3' },
      { copy: 2, keeper: WAREHOUSE, clause: 'D14-13.2.2.3' },
      { copy: 3, keeper: ACCOUNTING, clause: 'D14-13.2.2.3' },
      { copy: 4, keeper: SALES, clause: 'D14-13.2.2.3' },
    ],
    proofs: [
      { way: 'original-invoice', figures: false, clause: 'D14-13.2.4.1' },
      { way: 'invoice-copy', figures: true, clause: 'D14-13.2.4.2' },
      { way: 'return-certificate', figures: false, clause: 'D14-13.2.4.3' },
    ],
  },
  certificate: {
    levels: [MANAGERS, GENERAL_MANAGERS],
    copies: [
      { copy: 1, keeper: SALES, clause: 'D14-13.1.1.3' },
      { copy: 2, keeper: ACCOUNTING, clause: 'D14-13.1.1.3' },
    ],
    proofs: [],
  },
  accountants: ACCOUNTANTS,
  posting: { equal: 'D14-13.2', less: 'D14-13.2.1.1', within: 'D14-13.2.1.1', above: 'D14-13.2.1.1' },
  clauses: clausesOf('D14'),
}
