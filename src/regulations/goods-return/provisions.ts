/** Clauses that are kept by a recorded fact, a view, a parameter, not by a rule or an obligation. */
import type { Provision } from '../../core/clause.ts'
import { anchorsOf } from './editions/index.ts'

const provision = (id: string, kind: Provision['kind'], zh: string, en: string): Provision => ({
  id,
  kind,
  clauses: anchorsOf(id),
  title: { zh, en },
})

export const returnProvisions: readonly Provision[] = [
  {
    id: 'edition-of-slip',
    kind: 'parameter',
    clauses: ['D02-14.1', 'D02-14.2', 'D03-15'],
    title: { zh: '单据依开立时的版本办理', en: 'A slip keeps the edition under which it was issued' },
  },
  provision('tolerance-of-return', 'parameter', '超量允收比率的来源', 'Where the tolerance comes from'),
  provision('slip-on-record', 'fact', '成品退货单有记录', 'The return slip is on record'),
  provision('certificate-on-record', 'fact', '销货折让证明单有记录', 'The certificate of allowance is on record'),
  provision('desk-of-returns', 'view', '退货单在等谁办理', 'What waits for whom'),
  provision('sheet-of-return-slip', 'view', '退货单核对一览', 'The sheet of a return slip'),
  provision('collection-rate', 'view', '回收率扣除金额', 'What is taken out of the collection rate'),
  provision('receivable-after-returns', 'view', '退货与折让冲减应收', 'Returns and allowances lower the receivable'),
]
