/** 顾客满意度 (D09 parts 3 and 6, A04-7.2.2, A02-1.2.2, D05-5.2.5): anchor to what the clause says, in our own words. */
import { defineClauses } from '../../core/clause.ts'

export const customerSatisfactionClauses = defineClauses({
  // 职责: duties
  'D09-3.1': {
    zh: '档案、质量跟踪、投诉、满意度调查的组织归营销总公司。',
    en: 'Files, tracking of quality, complaints and surveys of satisfaction are organised by the marketing head company.',
  },
  'D09-3.2': {
    zh: '各部门和各矿协助销售部办理与顾客有关的工作。',
    en: 'All departments and mines help the sales department with whatever concerns customers.',
  },

  // 满意度调查: surveys
  'D09-6.a': {
    zh: '营销总公司每年至少全面调查一次顾客满意度。',
    en: 'The marketing head company makes a full survey of satisfaction at least once a year.',
  },
  'D09-6.b.1': {
    zh: '调查表由公司办公室发给顾客。',
    en: 'The company office sends the form of the survey to the customers.',
  },
  'D09-6.b.2': {
    zh: '调查内容至少有服务质量、套餐价格、公司评价；第一项原文已失，清单不封闭。',
    en: 'It asks about service, package price, the company and more; the first item of the text is lost, the list is open.',
  },
  'D09-6.c.1': {
    zh: '收回的调查表汇总、分类并统计分析。',
    en: 'Forms that came back are put together, classified and analysed by statistics.',
  },
  'D09-6.c.2': {
    zh: '编制满意度调查分析报告，未定期限。',
    en: 'A report that analyses the survey is drawn up; the document names no period.',
  },
  'D09-6.c.3': {
    zh: '分析报告经总经理审批，然后发给有关部门。',
    en: 'The general manager approves the report before it goes to the departments that it concerns.',
  },
  'D09-6.d.1': {
    zh: '满意度与公司规定的要求比较，要求由公司规定。',
    en: 'Satisfaction is compared with what the company requires; the company says how much that is.',
  },
  'D09-6.d.2': {
    zh: '满意度达不到要求的，办公室就偏低的方面组织纠正预防措施，直到改进。',
    en: 'Where it falls short, the office organises corrective and preventive action on the weak topics until they improve.',
  },

  // 考核与目标: assessment and goals
  'A04-7.2.2': {
    zh: '通过调查和反馈获取满意度数据，考核客户对服务和产品是否满意。',
    en: 'Satisfaction with service and products is assessed from surveys and from what customers tell departments.',
    kept: { by: 'satisfaction-against-target', as: 'view' },
  },
  'A02-1.2.2': {
    zh: '提升客户满意度；未定目标和期限，逐年比较。',
    en: 'Customers become more satisfied; no goal and no date are named, so that one year is compared with the next.',
    kept: { by: 'satisfaction-against-target', as: 'view' },
  },
  'D05-5.2.5': {
    zh: '客户调查分析资料完成后交办公室存档。',
    en: 'What a survey of customers has found is handed to the office and kept on file there.',
  },
})
