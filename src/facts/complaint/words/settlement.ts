/** What was decided, agreed, approved and told. */
import type { Wording } from '../../../kinds/sentences.ts'
import { MONTHS, ROLES } from '../../../kinds/words.ts'
import { HANDLING, HANDLING_KIND, REPLY, SHARE, SILENT, STAGE, TOLD_ABOUT } from './labels.ts'

export const settlementWords = {
  labels: {
    kind: HANDLING_KIND,
    agreed: { true: { zh: '达成一致', en: 'agreed' }, false: { zh: '未达成一致', en: 'not agreed' } },
    ourFault: { true: { zh: '属我方质量问题', en: 'our fault' }, false: { zh: '非我方质量问题', en: 'not our fault' } },
    carelessness: { true: { zh: '，人为疏忽', en: ', carelessness' }, false: SILENT },
    tracked: {
      true: { zh: '；列案追踪', en: '; improvement tracked' },
      false: { zh: '；免列案追踪', en: '; improvement not tracked' },
    },
    stage: STAGE,
    reply: REPLY,
    about: TOLD_ABOUT,
    as: ROLES,
    closingMonth: MONTHS,
    formEnclosed: { true: { zh: '；附处理表影印本', en: '; the form enclosed' }, false: SILENT },
  },
  entries: { handling: HANDLING, promised: HANDLING, shares: SHARE },
  sentences: {
    'complaint.handling-drafted': { zh: '总经理室拟定处理方式：{handling}', en: 'handling drafted: {handling}' },
    'complaint.negotiated': {
      zh: '与客户交涉，{agreed}：{handling}；{result}[；主管核阅 {reviewedBy}]',
      en: 'negotiated, {agreed}: {handling}; {result}[; reviewed by {reviewedBy}]',
    },
    'complaint.consolidated': {
      zh: '综合意见：{opinion}；处理方式：{handling}；{ourFault}{carelessness}{tracked}[；损失金额 {loss} 元][；核算基准：{basis}]',
      en: 'opinions consolidated: {opinion}; handling: {handling}; {ourFault}{carelessness}{tracked}[; loss CNY {loss}][; standard: {basis}]',
    },
    'complaint.responsibility-fixed': {
      zh: '职责归属及比率{stage}：{shares}[；损失金额 {loss} 元][；计入{closingMonth}结案]',
      en: 'responsibility {stage}: {shares}[; loss CNY {loss}][; counted in the closings of {closingMonth}]',
    },
    'complaint.approved': {
      zh: '核决：{handling}；核决金额 {amount} 元，权限：{as}[，代理 {substituteFor}]',
      en: 'approved: {handling}; CNY {amount} by authority of {as}[, as substitute for {substituteFor}]',
    },
    'complaint.sent-back': {
      zh: '核决退回，综合意见重拟：{reason}',
      en: 'sent back, opinion to be drawn up again: {reason}',
    },
    'complaint.customer-told': {
      zh: '以{reply}转答客户（{about}）：{text}[；承诺：{promised}]{formEnclosed}',
      en: 'customer told {about} {reply}: {text}[; promised: {promised}]{formEnclosed}',
    },
    'complaint.refused-by-customer': {
      zh: '客户未能接受结论：{reason}',
      en: 'conclusion refused by the customer: {reason}',
    },
    'complaint.objected': {
      zh: '部门 {departmentId} 以签呈提出异议：{reason}',
      en: 'objection of department {departmentId}: {reason}',
    },
    'complaint.objection-answered': {
      zh: '答复部门 {departmentId} 的异议：{answer}',
      en: 'objection of department {departmentId} answered: {answer}',
    },
  },
} satisfies Wording
