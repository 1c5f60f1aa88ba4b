/** How the case ended, stood still and went on. */
import type { Wording } from '../../../kinds/sentences.ts'
import { MONTHS } from '../../../kinds/words.ts'
import { CAUSE_CLASS, OUTCOME } from './labels.ts'

export const closureWords = {
  labels: { outcome: OUTCOME, causeClass: CAUSE_CLASS, month: MONTHS, closingMonth: MONTHS },
  sentences: {
    'complaint.closed': {
      zh: '结案：{outcome}[，客诉编号 {number}]，计入{month}结案[，损失金额 {loss} 元][；{note}]',
      en: 'closed: {outcome}[, number {number}], counted in the closings of {month}[, loss CNY {loss}][; {note}]',
    },
    'complaint.reopened': {
      zh: '重新立案（原计入{month}结案）：{reason}',
      en: 'reopened (had been counted in the closings of {month}): {reason}',
    },
    'complaint.paused': { zh: '暂停计时：{reason}', en: 'clock stopped: {reason}' },
    'complaint.resumed': { zh: '恢复计时[：{reason}]', en: 'clock goes on[: {reason}]' },
    'complaint.copies-distributed': {
      zh: '客户抱怨处理表分送：第 {copies} 联',
      en: 'copies of the complaint form distributed: {copies}',
    },
    'complaint.corrected': {
      zh: '更正{closingMonth}结案的记录[，属{causeClass}][，原因 {cause}][，料号 {partNumber}][，损失金额 {loss} 元]：{reason}',
      en: 'record among the closings of {closingMonth} corrected[, class {causeClass}][, cause {cause}][, part {partNumber}][, loss CNY {loss}]: {reason}',
    },
  },
} satisfies Wording
