/** What followed: penalties, money, improvements. */
import type { Text } from '../../../core/finding.ts'
import { PENALTY } from './labels.ts'
import { after, list, money, person, type Words } from './phrases.ts'

const COPY_TO: Readonly<Record<'own-file' | 'accounting' | 'penalised', Text>> = {
  'own-file': { zh: '自存', en: 'own file' },
  accounting: { zh: '会计单位', en: 'accounting' },
  penalised: { zh: '受罚单位', en: 'the penalised' },
}

export const consequenceWords = {
  'complaint.penalty-proposed': ({ penaltyId, kind, departmentId, personId, amount, measure, basis }) => ({
    zh: `拟定${PENALTY[kind].zh} ${penaltyId}：部门 ${departmentId}${person(personId)}${money('zh', '，金额', amount)}，${measure}${after('；罚扣判定基准：', basis)}`,
    en: `${PENALTY[kind].en} ${penaltyId} proposed for department ${departmentId}${personId === null ? '' : ` (${personId})`}${money('en', ',', amount)}: ${measure}${after('; standard: ', basis)}`,
  }),
  'complaint.penalty-notice-issued': ({ penaltyId }) => ({
    zh: `就 ${penaltyId} 开立奖罚通知单`,
    en: `penalty notice issued for ${penaltyId}`,
  }),
  'complaint.penalty-approved': ({ penaltyId }) => ({
    zh: `奖罚通知单 ${penaltyId} 经总经理批准`,
    en: `penalty notice ${penaltyId} approved`,
  }),
  'complaint.penalty-copied': ({ penaltyId, to }) => ({
    zh: `奖罚通知单 ${penaltyId} 复印分送：${list(
      'zh',
      '',
      to.map(one => COPY_TO[one].zh),
    )}`,
    en: `penalty notice ${penaltyId} copied to ${list(
      'en',
      '',
      to.map(one => COPY_TO[one].en),
    )}`,
  }),
  'complaint.sanction-published': ({ penaltyId, announcement }) => ({
    zh: `行政处分 ${penaltyId} 在人事公布单上公布：${announcement}`,
    en: `sanction ${penaltyId} published by personnel: ${announcement}`,
  }),
  'complaint.receivable-deducted': ({ salespersonId, partNumber, amount }) => ({
    zh: `计算业务人员 ${salespersonId} 的应收账款回收率时扣除料号 ${partNumber} 的应收金额 ${amount} 元`,
    en: `receivable of CNY ${amount} for part ${partNumber} left out of the collection rate of ${salespersonId}`,
  }),
  'complaint.receivable-collected': ({ amount }) => ({
    zh: `收回应收账款 ${amount} 元`,
    en: `receivable of CNY ${amount} collected`,
  }),
  'complaint.improvement-planned': ({ improvementId, departmentId, measure }) => ({
    zh: `提出改善方案 ${improvementId}，由部门 ${departmentId} 执行：${measure}`,
    en: `improvement ${improvementId} planned for department ${departmentId}: ${measure}`,
  }),
  'complaint.improvement-carried-out': ({ improvementId, result }) => ({
    zh: `改善方案 ${improvementId} 已执行：${result}`,
    en: `improvement ${improvementId} carried out: ${result}`,
  }),
  'complaint.improvement-verified': ({ improvementId, effective, finding }) => ({
    zh: `改善方案 ${improvementId} 效果确认：${effective ? '有效' : '无效，须再改善'}${after('；', finding)}`,
    en: `improvement ${improvementId} verified: ${effective ? 'effective' : 'without effect, open again'}${after('; ', finding)}`,
  }),
} satisfies Partial<Words>
