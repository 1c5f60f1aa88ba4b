/** 客户投诉管理制度 (D02): penalties, the receivable, overdue cases, coming into force. */
import { defineClauses } from '../../../core/clause.ts'

export const d02Consequences = defineClauses({
  // 处分与处罚: punishment and penalties
  'D02-11.1.1': {
    zh: '生产管理室应在每月十日前，审查上个月结案的投诉案件。',
    en: "Before the 10th of each month the production management group shall go through the last month's closed cases.",
  },
  'D02-11.1.2': {
    zh: '批示给予行政处分的，整理后交人事部并公布。',
    en: 'Cases decided as administrative punishment are put in order, passed to personnel and made public.',
  },
  'D02-11.2.1': {
    zh: '制造、业务、质管三部由哪个部门或个人负责，总经理室依案件的项目原因判定。',
    en: "By cause, the general manager's office judges which department or person in the three departments answers.",
  },
  'D02-11.2.2': {
    zh: '总经理室为受处罚者开具处罚通知单。',
    en: "The general manager's office draws up a penalty notice for whoever has been found responsible.",
  },
  'D02-11.2.3': {
    zh: '处罚通知单由总经理核准后才复印分发。',
    en: 'The general manager approves a penalty notice before it is copied and handed out.',
  },
  'D02-11.2.4': {
    zh: '通知单复印三份：总经理室自留一份，财务部核查一份，受处罚的部门或个人一份。',
    en: 'Of three copies of the notice one is kept, finance checks one, the department or person penalised gets one.',
  },

  // 应收款: the receivable
  'D02-12.2.3': {
    zh: '投诉影响收款时，财务部计算回收率绩效奖金应扣除客户意见处理表所列应收金额。',
    en: 'If a complaint affects collection, finance shall deduct the amount on the form when computing the bonus.',
    kept: { by: 'receivable-deducted', as: 'fact' },
  },

  // 逾期与施行: overdue cases, coming into force
  'D02-13.1': {
    zh: '案件逾期未结的，总经理室应开催办单，催有关部门处理。',
    en: "The general manager's office shall issue an urging notice to the departments when an open case runs overdue.",
  },
  'D02-13.2': {
    zh: '案件结案后，总经理室应核查每个部门的处理时效；各部门期限在文中缺失。',
    en: "For closed cases the general manager's office shall check each department's time; their limits are missing.",
    kept: { by: 'time-of-each-department', as: 'view' },
  },
  'D02-13.3': {
    zh: '处理时效逾期的，总经理室应开查办单送有关部门，追问逾期的原因。',
    en: "For a late handling the general manager's office shall send an investigation notice to trace why it was late.",
  },
  'D02-14.1': {
    zh: '本制度从颁布那天起开始施行，颁布日期未写明。',
    en: 'The regulation is in force from its day of promulgation; the date itself is not given.',
    kept: { by: 'edition-in-force', as: 'parameter' },
  },
  'D02-14.2': {
    zh: '公司有权在任何时候修订本制度。',
    en: 'The company is entitled to amend the regulation whenever it sees fit.',
    kept: { by: 'edition-in-force', as: 'parameter' },
  },
})
