/** 销售工作 (D06 parts 2.23, 2.28, 2.34, 5; A02-5.1): anchor to what the clause says, in our own words. */
import { defineClauses } from '../../core/clause.ts'

const rates = {
  kept: {
    by: 'consultant-rates',
    as: 'view',
    title: {
      zh: '每两月的成交率、留电率与试乘试驾率',
      en: 'Rates of closing, contacts and test drives, every two months',
    },
  },
} as const
const fines = {
  kept: { by: 'sales-work-fines', as: 'view', title: { zh: '销售工作罚款', en: 'Fines of sales work' } },
} as const
const day = {
  kept: { by: 'consultant-day', as: 'view', title: { zh: '顾问的一天', en: 'A day of a consultant' } },
} as const

export const salesWorkClauses = defineClauses({
  // 接待与比率: receptions and rates
  'D06-2.23.1': {
    zh: '接待客户要严格照《销售流程》，违反的罚100元。',
    en: 'Customers are received strictly by the sales process; whoever does not pays 100 yuan.',
    ...fines,
  },
  'D06-2.28.1': { zh: '成交率每两个月总结一次。', en: 'The rate of closing is summed up every two months.', ...rates },
  'D06-2.28.2': { zh: '留电率每两个月总结一次。', en: 'So is the rate of customers who leave their number.', ...rates },
  'D06-2.28.3': { zh: '试乘试驾率每两个月总结一次。', en: 'So is the rate of test drives.', ...rates },
  'A02-5.1.1': {
    zh: '销售部以客户转化率为考核指标；未定算法与目标。',
    en: 'The sales department is scored by its conversion rate; neither formula nor target is stated.',
    kept: {
      by: 'sales-conversion',
      as: 'view',
      title: { zh: '销售部的客户转化率', en: 'The conversion rate of the sales department' },
    },
  },

  // 日志与外出: the log and outdoor work
  'D06-2.34.1': {
    zh: '销售日志每天都要交到销售组长那里。',
    en: 'Sales logs go to the group leader every day.',
    ...day,
  },
  'D06-5.1.1': {
    zh: '大客户外出拜访，行动报告表要详细填写。',
    en: 'Of a key-account visit the action report is filled in in detail.',
  },
  'D06-5.2.1': {
    zh: '大客户专员每天都要外出开拓。',
    en: 'A key-account specialist goes out every day to win customers.',
  },
  'D06-5.2.3': { zh: '每天要和两个潜在顾客见面。', en: 'Each day he meets two prospects.', ...day },
  'D06-5.2.4': { zh: '每天要给5个潜在顾客打电话。', en: 'Each day he phones five prospects.', ...day },
  'D06-5.2.5': { zh: '每天要拜访2个老客户。', en: 'Each day he visits two existing customers.', ...day },
  'D06-5.2b.1': {
    zh: '外出数据不准或虚报的，罚100元。',
    en: 'Inexact or invented numbers of the outdoor work cost 100 yuan.',
    ...fines,
  },
  'D06-5.3': {
    zh: '每天回来要画行车路线图，并在三表卡上记下拜访经过。',
    en: 'On return each day the route is drawn, and the visits are written down in the three-table card.',
  },

  // 巡展与报表: roadshows and reports
  'D06-5.4.2': {
    zh: '市场专员每月要完成4次巡展。',
    en: 'The marketing specialist carries out four roadshows a month.',
  },
  'D06-5.4.3': {
    zh: '巡展现场要拍照，照片交市场部保存。',
    en: 'Photographs are taken at a roadshow, and the marketing department keeps them.',
  },
  'D06-5.5.2': {
    zh: '巡展时每位销售顾问至少收集5个客户信息。',
    en: 'At a roadshow each consultant collects the data of at least five customers.',
  },
  'D06-5.7': {
    zh: '报表有错、伪造或不认真填写的，每次罚50元。',
    en: 'Each time a report is wrong, forged or careless it costs 50 yuan.',
    ...fines,
  },
})
