/** What followed: penalties, money, improvements. */
import type { Wording } from '../../../kinds/sentences.ts'
import { PENALTY_COPY, PENALTY_KIND } from './labels.ts'

export const consequenceWords = {
  labels: {
    kind: PENALTY_KIND,
    to: PENALTY_COPY,
    effective: {
      true: { zh: '有效', en: 'effective' },
      false: { zh: '无效，须再改善', en: 'without effect, open again' },
    },
  },
  sentences: {
    'complaint.penalty-proposed': {
      zh: '拟定{kind} {penaltyId}：部门 {departmentId}[（人员 {personId}）][，金额 {amount} 元]，{measure}[；罚扣判定基准：{basis}]',
      en: '{kind} {penaltyId} proposed for department {departmentId}[ ({personId})][, CNY {amount}]: {measure}[; standard: {basis}]',
    },
    'complaint.penalty-notice-issued': {
      zh: '就 {penaltyId} 开立奖罚通知单',
      en: 'penalty notice issued for {penaltyId}',
    },
    'complaint.penalty-approved': {
      zh: '奖罚通知单 {penaltyId} 经总经理批准',
      en: 'penalty notice {penaltyId} approved',
    },
    'complaint.penalty-copied': {
      zh: '奖罚通知单 {penaltyId} 复印分送：{to}',
      en: 'penalty notice {penaltyId} copied to {to}',
    },
    'complaint.sanction-published': {
      zh: '行政处分 {penaltyId} 在人事公布单上公布：{announcement}',
      en: 'sanction {penaltyId} published by personnel: {announcement}',
    },
    'complaint.receivable-deducted': {
      zh: '计算业务人员 {salespersonId} 的应收账款回收率时扣除料号 {partNumber} 的应收金额 {amount} 元',
      en: 'receivable of CNY {amount} for part {partNumber} left out of the collection rate of {salespersonId}',
    },
    'complaint.receivable-collected': { zh: '收回应收账款 {amount} 元', en: 'receivable of CNY {amount} collected' },
    'complaint.improvement-planned': {
      zh: '提出改善方案 {improvementId}，由部门 {departmentId} 执行：{measure}',
      en: 'improvement {improvementId} planned for department {departmentId}: {measure}',
    },
    'complaint.improvement-carried-out': {
      zh: '改善方案 {improvementId} 已执行：{result}',
      en: 'improvement {improvementId} carried out: {result}',
    },
    'complaint.improvement-verified': {
      zh: '改善方案 {improvementId} 效果确认：{effective}[；{finding}]',
      en: 'improvement {improvementId} verified: {effective}[; {finding}]',
    },
  },
} satisfies Wording
