/** How goods are planned, watched and foreseen, and what is claimed from suppliers. */
import type { Wording } from '../../../kinds/sentences.ts'
import type { supplyEvents } from '../events/index.ts'
import { CLAIM_WAY, SUPPLY_PART, SUPPLY_REPORT } from './labels.ts'

export const supplyWords: Wording<(typeof supplyEvents)[number]['type']> = {
  labels: { report: SUPPLY_REPORT, covers: SUPPLY_PART, way: CLAIM_WAY },
  sentences: {
    'supply.reported': {
      zh: '部门 {departmentId}：{report}[（{covers}）][；文件 {documentId}]',
      en: 'department {departmentId}: {report}[ ({covers})][; document {documentId}]',
    },
    'supply.claimed': {
      zh: '到货 {receiptId} 向供应商{way}；已了结：{settled}',
      en: 'arrival {receiptId}: {way} asked of the supplier; settled: {settled}',
    },
  },
}
