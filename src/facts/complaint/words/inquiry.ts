/** What was found out. */
import type { Wording } from '../../../kinds/sentences.ts'
import { ROLES } from '../../../kinds/words.ts'
import { CAUSE_CLASS, INSTRUCTED_ON, NEED, SHARE, SILENT } from './labels.ts'

export const inquiryWords = {
  labels: {
    founded: { true: { zh: '成立', en: 'founded' }, false: { zh: '不成立', en: 'not founded' } },
    causeClass: CAUSE_CLASS,
    participants: ROLES,
    departments: ROLES,
    special: {
      true: { zh: '；属个性异常，须送研发部', en: '; a special case, for research and development' },
      false: SILENT,
    },
    of: {
      'manager-office': { zh: '经理室批示意见', en: "opinion of the manager's office" },
      research: { zh: '研发部提示意见', en: 'opinion of research and development' },
      sales: { zh: '业务部处理意见', en: 'opinion of sales' },
    },
    need: NEED,
    on: INSTRUCTED_ON,
    kind: { supplier: { zh: '供应商', en: 'supplier' }, company: { zh: '其他公司', en: 'company' } },
  },
  entries: {
    responsible: SHARE,
    production: {
      zh: '[；生产单位 {unit}][；机班别 {machineAndShift}][；生产人员 {staff}][；生产日期 {producedOn}]',
      en: '[; unit {unit}][; machine and shift {machineAndShift}][; staff {staff}][; produced on {producedOn}]',
    },
  },
  sentences: {
    'complaint.inspected-jointly': {
      zh: '会勘，参加：{participants}[；总经理指派：{appointed}]；结果：{finding}',
      en: 'inspected jointly by {participants}[; appointed by the general manager: {appointed}]; finding: {finding}',
    },
    'complaint.inspection-reported': {
      zh: '会勘结果向总经理报告：{report}',
      en: 'joint inspection reported to the general manager: {report}',
    },
    'complaint.investigated': {
      zh: '质量管理部调查：客诉{founded}，属{causeClass}，原因 {cause}；{analysis}[；检验确认：{inspection}]{special}[；职责归属：{responsible}]',
      en: 'investigated: {founded}, cause {cause} ({causeClass}); {analysis}[; inspection: {inspection}]{special}[; responsible: {responsible}]',
    },
    'complaint.investigation-reported': {
      zh: '调查报告上报总经理批示：{report}',
      en: 'investigation reported to the general manager: {report}',
    },
    'complaint.countermeasure-drafted': {
      zh: '制造部门拟定处理对策：{countermeasure}；异常原因：{cause}{production}[；责任人员 {persons}]',
      en: 'countermeasure drafted: {countermeasure}; cause: {cause}{production}[; responsible persons {persons}]',
    },
    'complaint.opinion-given': { zh: '{of}：{opinion}', en: '{of}: {opinion}' },
    'complaint.third-party-joined': {
      zh: '涉及{kind} {party} 的职责，会同处理：{departments}',
      en: '{kind} {party} is concerned, handled together with {departments}',
    },
    'complaint.need-told': { zh: '须{need}：{reason}', en: 'the case needs {need}: {reason}' },
    'complaint.instructed': {
      zh: '总经理就{on}批示：{instruction}[；指派：{appointed}]',
      en: 'the general manager on {on}: {instruction}[; appointed: {appointed}]',
    },
  },
} satisfies Wording
