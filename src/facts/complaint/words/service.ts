/** What the front desk and the departments did. */
import type { Text } from '../../../core/finding.ts'
import { COMPLEXITY, LEVEL, SERVICE_CLASS } from './labels.ts'
import { after, list, type Words } from './phrases.ts'

const ESCALATED_BY: Readonly<Record<'phone' | 'meeting' | 'writing', Text>> = {
  phone: { zh: '电话', en: 'by phone' },
  meeting: { zh: '会议', en: 'in a meeting' },
  writing: { zh: '书面', en: 'in writing' },
}

export const serviceWords = {
  'complaint.registered': ({ findings }) => ({
    zh: `前台登记${after('，核实情况：', findings)}`,
    en: `registered at the front desk${after(', findings: ', findings)}`,
  }),
  'complaint.classified': ({ class: of, complexity, severity, treatment }) => {
    const zh = [of && SERVICE_CLASS[of].zh, complexity && COMPLEXITY[complexity].zh, severity].filter(
      one => one !== null,
    )
    const en = [of && SERVICE_CLASS[of].en, complexity && COMPLEXITY[complexity].en, severity].filter(
      one => one !== null,
    )
    return {
      zh: `判定投诉性质和程度${list('zh', '：', zh)}${after('；处理办法：', treatment)}`,
      en: `classified${list('en', ' as ', en)}${after('; treatment: ', treatment)}`,
    }
  },
  'complaint.dispatched': ({ departmentId, handler, handleBy, replyBy }, moment) => ({
    zh: `传递至部门 ${departmentId}${after('，经办人 ', handler)}${after('，处理期限 ', handleBy && moment(handleBy))}${after('，回复期限 ', replyBy && moment(replyBy))}`,
    en: `dispatched to department ${departmentId}${after(', handler ', handler)}${after(', to be handled by ', handleBy && moment(handleBy))}${after(', to be answered by ', replyBy && moment(replyBy))}`,
  }),
  'complaint.delay-explained': ({ departmentId, reason }) => ({
    zh: `部门 ${departmentId} 说明不能按时完成的原因：${reason}`,
    en: `delay explained by department ${departmentId}: ${reason}`,
  }),
  'complaint.resolved': ({ departmentId, measure, rootCause }) => ({
    zh: `${departmentId === null ? '' : `部门 ${departmentId} `}处理妥善：${measure}${after('；根本原因：', rootCause)}`,
    en: `resolved${after(' by department ', departmentId)}: ${measure}${after('; root cause: ', rootCause)}`,
  }),
  'complaint.fed-back': ({ to }) => ({
    zh: to === 'customer-centre' ? '处理情况反馈客户中心' : '处理情况反馈首问人',
    en: to === 'customer-centre' ? 'fed back to the customer centre' : 'fed back to the first contact',
  }),
  'complaint.verified': ({ ok, jointly, finding }) => ({
    zh: `${jointly ? '会同' : ''}跟进验证：${ok ? '处理妥善' : '尚未妥善，须再处理'}${after('；', finding)}`,
    en: `verified${jointly ? ' jointly' : ''}: ${ok ? 'well done' : 'not done yet'}${after('; ', finding)}`,
  }),
  'complaint.followed-up': ({ satisfied, remark }) => ({
    zh: `回访：客户${satisfied === null ? '未表态' : satisfied ? '满意' : '不满意'}${after('；', remark)}`,
    en: `followed up: the customer ${satisfied === null ? 'did not say' : satisfied ? 'is satisfied' : 'is not satisfied'}${after('; ', remark)}`,
  }),
  'complaint.escalated': ({ to, by, reason }) => ({
    zh: `以${ESCALATED_BY[by].zh}上报${LEVEL[to].zh}：${reason}`,
    en: `taken up to ${LEVEL[to].en} ${ESCALATED_BY[by].en}: ${reason}`,
  }),
  'complaint.reported-in-writing': ({ to, report }) => ({
    zh: `向${LEVEL[to].zh}书面报告：${report}`,
    en: `reported in writing to ${LEVEL[to].en}: ${report}`,
  }),
  'complaint.level-decided': ({ level, decision }) => ({
    zh: `${LEVEL[level].zh}决策处理：${decision}`,
    en: `decided by ${LEVEL[level].en}: ${decision}`,
  }),
} satisfies Partial<Words>
