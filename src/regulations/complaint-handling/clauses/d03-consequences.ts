/** 客诉处理办法 (D03): penalties, the receivable, overdue cases, coming into force. */
import { defineClauses } from '../../../core/clause.ts'

export const d03Consequences = defineClauses({
  // 处分与处罚: punishment and penalties
  'D03-12.1.1': {
    zh: '上个月结案的客诉案件，生产管理组应在每月十日前审视。',
    en: "The production management group shall look over the last month's closed cases before the 10th of each month.",
  },
  'D03-12.1.2': {
    zh: '批示为行政处分的案件，整理好送人事单位，并登上人事公布单。',
    en: 'Cases decided as administrative punishment are put in order, sent to personnel and shown in its announcement.',
  },
  'D03-12.2.1': {
    zh: '制造、业务、服务部门由哪个单位或个人负责，总经理室依客诉的项目原因决定。',
    en: "By cause, the general manager's office decides which unit or person in the three departments answers.",
  },
  'D03-12.2.2': {
    zh: '职责定下后，总经理室开立奖罚通知单。',
    en: "With responsibility settled, the general manager's office draws up a reward and penalty notice.",
  },
  'D03-12.2.3': {
    zh: '奖罚通知单由总经理批准后再去复印。',
    en: 'A reward and penalty notice goes to the general manager for approval before it is copied.',
  },
  'D03-12.2.4': {
    zh: '通知单复印三份，一份自己留存，一份由会计单位核查，一份给处罚部门用于扣罚奖金。',
    en: 'The notice is copied in three: one to keep, one for accounting to check, one for the department losing bonus.',
  },

  // 应收款: the receivable
  'D03-13.2.3': {
    zh: '客诉影响收款时，会计部门计算回收率绩效奖金，应扣除抱怨处理表所列料号的应收金额。',
    en: "If collection suffers, accounting shall deduct the listed part number's receivable when computing the bonus.",
    kept: { by: 'receivable-deducted', as: 'fact' },
  },

  // 逾期与施行: overdue cases, coming into force
  'D03-14.1': {
    zh: '处理中的案件逾期的，总经理室应开立催办单催有关部门。',
    en: "The general manager's office shall press the departments with an urging notice when a case is overdue.",
  },
  'D03-14.2': {
    zh: '已结的案件，总经理室应查核各部门的处理时效，各部门期限在文中缺失。',
    en: "The general manager's office shall check how long departments took over closed cases; the limits are missing.",
    kept: { by: 'time-of-each-department', as: 'view' },
  },
  'D03-14.3': {
    zh: '处理时效逾期的，总经理室得开洽办单送有关部门追查原因。',
    en: "A liaison notice asking why handling ran late may be sent to departments by the general manager's office.",
  },
  'D03-15': {
    zh: '本办法由总经理核准后施行，修订也照此办理。',
    en: 'The procedure takes effect once the general manager has approved it; the same holds for amendments.',
    kept: { by: 'edition-in-force', as: 'parameter' },
  },
})
