/** How cases were watched over. */
import { NOTICE } from './labels.ts'
import { after, list, type Words } from './phrases.ts'

export const oversightWords = {
  'complaint.notice-sent': ({ kind, reason, level, to }) => ({
    zh: `向 ${to} 开立第 ${level} 次${NOTICE[kind].zh}，事由：${reason}`,
    en: `${NOTICE[kind].en} ${level} sent to ${to} about ${reason}`,
  }),
  'complaint.notice-answered': ({ reason, cause }) => ({
    zh: `答复洽办单（${reason}），逾期原因：${cause}`,
    en: `inquiry notice about ${reason} answered, cause of the delay: ${cause}`,
  }),
  'complaint.closings-reviewed': ({ month, purpose, participants, note }) => ({
    zh: `${purpose === 'statistics' ? `汇总 ${month} 结案案件于客诉案件统计表` : `审视 ${month} 结案案件的行政处分`}${list('zh', '，会同：', participants)}${after('；', note)}`,
    en: `closings of ${month} reviewed for ${purpose}${list('en', ', with ', participants)}${after('; ', note)}`,
  }),
  'complaint.period-reported': ({ period, from, recipients, findings }) => ({
    zh: `自 ${from} 起一${period === 'week' ? '周' : '月'}的投诉统计评估分析报告：${findings}${list('zh', '；送：', recipients)}`,
    en: `report on the ${period} from ${from}: ${findings}${list('en', '; sent to ', recipients)}`,
  }),
  'complaint.emergency-started': ({ reason }) => ({
    zh: `启动应急流程：${reason}`,
    en: `emergency procedure started: ${reason}`,
  }),
} satisfies Partial<Words>
