/** Discipline and bonus penalties after a case, and the receivable. */
import { defineClauses } from '../../../core/clause.ts'

export const d14Consequences = defineClauses({
  // 处分与奖金处罚: discipline and bonus penalties
  'D14-12.1.t.1': {
    zh: '每月10日前，总经理室生产管理组应审视上月结案的客诉。',
    en: "By the 10th of a month the production management group shall look through last month's closed cases.",
  },
  'D14-12.1.t.2': {
    zh: '批示给予行政处分的，整理后交人事单位，登上人事公布单。',
    en: 'Where administrative discipline was ordered, personnel gets the case and puts it on the personnel notice.',
  },
  'D14-12.2.t.1': {
    zh: '总经理室按客诉的项目原因，决定制造、业务、服务部门中哪个单位或个人负责。',
    en: "By cause the general manager's office holds a unit or person of manufacturing, sales or service responsible.",
  },
  'D14-12.2.t.2': {
    zh: '奖罚通知单由总经理批准，再复印三份：自存、交会计查核、送受罚部门各一份。',
    en: 'Approved by the general manager, the penalty notice is copied 3 times: own file, accounting, the unit fined.',
  },

  // 应收款: the receivable
  'D14-13.2.3': {
    zh: '客诉影响收款的，会计应在算回收率奖金时扣除所列料号的应收金额，从何扣除未说明。',
    en: 'In the collection-rate bonus accounting shall deduct receivables hit by a complaint; from what is not stated.',
    kept: { by: 'receivable-deducted', as: 'fact' },
  },
})
