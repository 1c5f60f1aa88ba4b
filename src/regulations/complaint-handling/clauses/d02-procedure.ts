/** 客户投诉管理制度 (D02): how a complaint is taken up, investigated, decided and closed, and by when. */
import { defineClauses } from '../../../core/clause.ts'

export const d02Procedure = defineClauses({
  // 接到异常与填表: receiving a complaint
  'D02-9.1.1': {
    zh: '业务人员一得知产品异常，应即刻查清编号、料号、数量、不良数量和交运日期。',
    en: 'Sales staff shall at once establish number, part number, shipping date, quantity and defective quantity.',
  },
  'D02-9.1.2': {
    zh: '业务人员应即刻查明客户有何要求。',
    en: 'Sales staff shall at once establish what the customer demands on account of the abnormality.',
  },
  'D02-9.1.3': {
    zh: '业务人员应立即填写客户意见处理表。',
    en: 'Sales staff shall at once complete an opinion handling form for the complaint.',
  },
  'D02-9.1.4': {
    zh: '填好的表签注意见，连同异常样品应送总经理室。',
    en: "The completed form, opinion noted on it, shall go to the general manager's office with the abnormal sample.",
    kept: { by: 'sample-and-inspection', as: 'fact' },
  },

  // 会勘与报告: joint inspection and report
  'D02-9.2.1': {
    zh: '需要会勘的，业务人员应立即同质量管理部（或制造部品保室）和制造部人员赶赴现场，不等填表。',
    en: 'For a joint inspection sales, quality and manufacturing staff shall attend at once, before any form.',
  },
  'D02-9.2.2': {
    zh: '质量管理部人员赶不及的，由总经理另派有关人员前往。',
    en: 'When quality management staff cannot arrive in time, the general manager sends others instead.',
  },
  'D02-9.2.3': {
    zh: '处理完毕后向总经理报告，文中未定期限。',
    en: 'Once the matter has been attended to, a report is made to the general manager; no period is named.',
  },
  'D02-9.3': {
    zh: '质量管理部或有关人员在调查处理后的三天内，把报告交总经理批示。',
    en: "Quality management or others concerned report for the general manager's ruling within three days of handling.",
  },

  // 案件追踪流程: the way of a case
  'D02-9.4.1.1': {
    zh: '生产管理室收到客户意见处理表后，应为案件编上投诉编号。',
    en: 'On receiving the form, the production management group shall give the case a complaint number.',
    kept: { by: 'number-of-month', as: 'fact' },
  },
  'D02-9.4.1.2': {
    zh: '生产管理室应把案件记入客户投诉案件登记追踪表。',
    en: 'The production management group shall record the case in the complaint registration and tracking table.',
    kept: { by: 'tracking-register', as: 'view' },
  },
  'D02-9.4.2': {
    zh: '质量管理部追查并分析原因，判定哪个部门负责。',
    en: 'Quality management goes after the cause, analyses it and judges which department bears responsibility.',
  },
  'D02-9.4.3': {
    zh: '制造部分析异常的成因、拟定对策，再送经理室听取意见。',
    en: "Manufacturing works out the cause and a countermeasure, and then asks the manager's office for its opinion.",
  },
  'D02-9.4.4': {
    zh: '属个性异常的，送研发部提意见；何为个性异常，文中未界定。',
    en: 'Individual abnormalities go to R&D for an opinion; what counts as individual is not defined.',
  },
  'D02-9.4.5': {
    zh: '总经理室查核后把案件退回业务部，由其拟出处理意见。',
    en: "Checked by the general manager's office, the case goes back to sales, where the handling opinion is drafted.",
  },
  'D02-9.4.6': {
    zh: '处理意见获总经理批复之后付诸执行。',
    en: 'The handling opinion is put into effect once the general manager has approved it.',
  },

  // 交涉与核决: negotiation and approval
  'D02-9.5.1': {
    zh: '业务人员收到发回的表，应立即向客户解释并交涉。',
    en: 'When the form comes back, sales staff shall at once give the customer an explanation and negotiate.',
  },
  'D02-9.5.2': {
    zh: '业务人员应把交涉的结果写进客户意见处理表。',
    en: 'Sales staff shall write the outcome of the negotiation into the opinion handling form.',
    kept: { by: 'negotiation-on-the-form', as: 'fact' },
  },
  'D02-9.5.3': {
    zh: '表先由业务部主管核阅，再送回总经理室。',
    en: "The form is first reviewed by the head of sales and then returned to the general manager's office.",
  },
  'D02-9.6.1': {
    zh: '表带着交涉结果回来后，生产管理室应在一日内把业务部意见分析成综合意见。',
    en: 'Within one day the production management group shall analyse the opinion of sales into a consolidated one.',
  },
  'D02-9.6.2': {
    zh: '综合意见按权限高低，分别由总经理、副总经理或业务部经理审批；各级金额在文中缺失。',
    en: 'By authority the sales manager, deputy general or general manager approves the opinion; amounts are missing.',
  },

  // 我方质量问题: where the company's quality is at fault
  'D02-9.7.1': {
    zh: '判定为我方质量问题的，应另外拟定处理方式。',
    en: 'If the fault is found to be one of our own quality, a separate way of handling shall be drawn up.',
  },
  'D02-9.7.2': {
    zh: '改善方法要不要列入追踪，应作出明确判定。',
    en: 'Whether a way of improving needs tracking shall be decided in clear terms.',
  },
  'D02-9.7.3': {
    zh: '起因是人为疏忽的，免予列案追踪。',
    en: 'A case that comes from human carelessness is not put under tracking.',
  },
  'D02-9.7.4': {
    zh: '应按客户投诉损失金额核算基数和行政处分标准，拟定部门损失金额与个人惩处种类；两者均缺失。',
    en: 'Department loss and personal penalty shall be drafted by the loss base and punishment standard, both missing.',
  },
  'D02-9.7.5': {
    zh: '主管批示之后，按罚扣标准处理；该标准未随文给出。',
    en: 'After the superior has given a ruling, the deduction standard is applied; it is missing from the document.',
  },

  // 五联分存: the five copies of the closed form
  'D02-9.8.1': {
    zh: '结案的客户意见处理表共五联，第一联由质量管理部留存。',
    en: 'The closed form has five copies; quality management files copy 1.',
  },
  'D02-9.8.2': {
    zh: '结案表的第二联归制造部门留存。',
    en: 'Copy 2 of the form, once closed, is filed by manufacturing.',
  },
  'D02-9.8.3': {
    zh: '结案表的第三联交业务部，由其照批示办理。',
    en: 'Sales receives copy 3 of the closed form and acts as decided on it.',
  },
  'D02-9.8.4': {
    zh: '结案表的第四联归财务部留存。',
    en: 'Copy 4 of the form, once closed, is filed by finance.',
  },
  'D02-9.8.5': {
    zh: '结案表的第五联归总经理室留存。',
    en: "Copy 5 of the form, once closed, is filed by the general manager's office.",
  },

  // 不接受与每月统计: conclusion not accepted, monthly statistics
  'D02-9.9': {
    zh: '客户不能理解（接受）结论的，业务部应另填新的客户意见处理表，附上原表一起上报。',
    en: 'Should a customer not accept the conclusion, sales shall fill in a new form and submit it with the old one.',
  },
  'D02-9.10.1': {
    zh: '生产管理室每月在十日前汇总上个月结案的案件。',
    en: 'Before the 10th of every month the production management group sums up the cases closed the month before.',
  },
  'D02-9.10.2': {
    zh: '汇总的结果填入客户投诉案件统计表。',
    en: 'The complaint case statistics table is filled in with what has been summed up.',
    kept: { by: 'statistics-table', as: 'view' },
  },
  'D02-9.10.3': {
    zh: '职责归属由研发部、制造部、质量管理部和有关主管依统计表判定。',
    en: 'By the table R&D, manufacturing, quality management and the heads concerned judge where responsibility lies.',
  },
  'D02-9.10.4': {
    zh: '各投诉项目放在一起综合处理，并提出如何改善。',
    en: 'All items complained about are dealt with together, and improvement measures are put forward.',
  },

  // 答复、异议与外部职责: answers, objections, responsibility of others
  'D02-9.11.1': {
    zh: '业务部给客户的任何处理答复，不得超出核决权限。',
    en: 'In anything it answers a customer about handling, sales must not exceed its approval authority.',
  },
  'D02-9.11.2': {
    zh: '表上的批示应写信或打电话告知客户。',
    en: 'What has been decided on the form shall be told to the customer by letter or telephone.',
  },
  'D02-9.12': {
    zh: '部门不同意投诉处理决议的，可向主管部门提出。',
    en: 'A department that disagrees with a decision on a complaint may raise it with the department in charge.',
  },
  'D02-9.13': {
    zh: '牵涉其他公司或原物料供应商职责的，由总经理与有关部门一起处理。',
    en: 'Where other companies or material suppliers are responsible, the general manager acts with the departments.',
  },
  'D02-9.14.1': {
    zh: '投诉不成立的，业务人员接到表后，按规定收款期收应收账款。',
    en: 'If a complaint proves unfounded, sales staff, given the form, collect the receivable within the set period.',
  },
  'D02-9.14.2': {
    zh: '投诉不成立而客户有异议的，应报请上级处理。',
    en: 'If the customer disputes that the complaint is unfounded, the matter shall be reported to a superior.',
  },

  // 处理期限: time limit
  'D02-10.1.1': {
    zh: '受理后至迟二十一天内结案，未说明是自然日还是工作日。',
    en: 'A case is closed within 21 days of acceptance at most; whether calendar or working days is not stated.',
  },
  'D02-10.1.2': {
    zh: '结案期限写作十四天到二十一天，十四天这一下限的含义未说明。',
    en: 'The window for closing opens at 14 days; what this lower figure means is not stated.',
  },
  'D02-10.1.3': {
    zh: '处理期限从总经理室受理那天算起。',
    en: "The period for handling is counted from acceptance by the general manager's office.",
  },
})
