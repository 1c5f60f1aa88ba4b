/** How goods are planned and watched. */
import type { Wording } from '../../../kinds/sentences.ts'
import type { supplyEvents } from '../events/index.ts'
import { SUPPLY_PART, SUPPLY_REPORT } from './labels.ts'

export const supplyWords: Wording<(typeof supplyEvents)[number]['type']> = {
  labels: { report: SUPPLY_REPORT, covers: SUPPLY_PART },
  sentences: {
    'supply.reported': {
      zh: '部门 {departmentId}：{report}[（{covers}）][；文件 {documentId}]',
      en: 'department {departmentId}: {report}[ ({covers})][; document {documentId}]',
    },
  },
}
