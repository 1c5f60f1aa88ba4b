/** How cases were watched over. */
import type { Wording } from '../../../kinds/sentences.ts'
import { MONTHS, PERIODS, ROLES } from '../../../kinds/words.ts'
import { NOTICE_KIND } from './labels.ts'
import { LATE } from './steps.ts'

export const oversightWords = {
  labels: {
    kind: NOTICE_KIND,
    to: ROLES,
    reason: LATE,
    participants: ROLES,
    purpose: {
      statistics: { zh: '汇总于客诉案件统计表', en: 'statistics' },
      sanctions: { zh: '的行政处分经审视', en: 'sanctions' },
    },
    period: PERIODS,
    month: MONTHS,
  },
  sentences: {
    'complaint.notice-sent': {
      zh: '向{to}开立第 {level} 次{kind}，事由：{reason}',
      en: '{kind} {level} sent to {to} about {reason}',
    },
    'complaint.notice-answered': {
      zh: '答复洽办单（{reason}），逾期原因：{cause}',
      en: 'inquiry notice about {reason} answered, cause of the delay: {cause}',
    },
    'complaint.closings-reviewed': {
      zh: '{month}结案案件{purpose}[，会同：{participants}][；{note}]',
      en: 'closings of {month} reviewed for {purpose}[, with {participants}][; {note}]',
    },
    'complaint.period-reported': {
      zh: '自 {from} 起一{period}的投诉统计评估分析报告：{findings}[；送：{recipients}]',
      en: 'report on the {period} from {from}: {findings}[; sent to {recipients}]',
    },
    'complaint.emergency-started': { zh: '启动应急流程：{reason}', en: 'emergency procedure started: {reason}' },
  },
} satisfies Wording
