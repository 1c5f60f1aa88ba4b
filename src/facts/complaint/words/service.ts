/** What the front desk and the departments did. */
import type { Wording } from '../../../kinds/sentences.ts'
import { COMPLEXITY, LEVEL, SERVICE_CLASS, SILENT, WAY } from './labels.ts'

export const serviceWords = {
  labels: {
    class: SERVICE_CLASS,
    complexity: COMPLEXITY,
    ok: { true: { zh: '处理妥善', en: 'well done' }, false: { zh: '尚未妥善，须再处理', en: 'not done yet' } },
    jointly: { true: { zh: '会同', en: ' jointly' }, false: SILENT },
    satisfied: {
      true: { zh: '满意', en: 'is satisfied' },
      false: { zh: '不满意', en: 'is not satisfied' },
      null: { zh: '未表态', en: 'did not say' },
    },
    to: {
      ...LEVEL,
      'customer-centre': { zh: '客户中心', en: 'the customer centre' },
      'first-contact': { zh: '首问人', en: 'the first contact' },
    },
    by: WAY,
    level: LEVEL,
  },
  sentences: {
    'complaint.registered': {
      zh: '前台登记[，核实情况：{findings}]',
      en: 'registered at the front desk[, findings: {findings}]',
    },
    'complaint.classified': {
      zh: '判定投诉性质和程度[：{class}][，{complexity}][，{severity}][；处理办法：{treatment}]',
      en: 'classified[ as {class}][, {complexity}][, {severity}][; treatment: {treatment}]',
    },
    'complaint.dispatched': {
      zh: '传递至部门 {departmentId}[，经办人 {handler}][，处理期限 {handleBy}][，回复期限 {replyBy}]',
      en: 'dispatched to department {departmentId}[, handler {handler}][, to be handled by {handleBy}][, to be answered by {replyBy}]',
    },
    'complaint.delay-explained': {
      zh: '部门 {departmentId} 说明不能按时完成的原因：{reason}',
      en: 'delay explained by department {departmentId}: {reason}',
    },
    'complaint.resolved': {
      zh: '[部门 {departmentId} ]处理妥善：{measure}[；根本原因：{rootCause}]',
      en: 'resolved[ by department {departmentId}]: {measure}[; root cause: {rootCause}]',
    },
    'complaint.fed-back': { zh: '处理情况反馈{to}', en: 'fed back to {to}' },
    'complaint.verified': {
      zh: '{jointly}跟进验证：{ok}[；{finding}]',
      en: 'verified{jointly}: {ok}[; {finding}]',
    },
    'complaint.followed-up': {
      zh: '回访：客户{satisfied}[；{remark}]',
      en: 'followed up: the customer {satisfied}[; {remark}]',
    },
    'complaint.escalated': { zh: '以{by}上报{to}：{reason}', en: 'taken up to {to} {by}: {reason}' },
    'complaint.reported-in-writing': { zh: '向{to}书面报告：{report}', en: 'reported in writing to {to}: {report}' },
    'complaint.level-decided': { zh: '{level}决策处理：{decision}', en: 'decided by {level}: {decision}' },
  },
} satisfies Wording
