/** 客诉处理办法 (D03): how a complaint is taken up, investigated, decided and closed, by when and by whom. */
import { defineClauses } from '../../../core/clause.ts'

export const d03Procedure = defineClauses({
  // 接到异常与填表: receiving a complaint
  'D03-9.1.1': {
    zh: '业务人员接到产品异常反应，应即查清编号、料号、数量、不良数量和交运日期。',
    en: 'Sales shall at once determine number, part number, shipping date, quantity and defective quantity.',
  },
  'D03-9.1.2': {
    zh: '业务人员应即查明客户有什么要求。',
    en: 'Sales staff shall at once find out what the customer wants done.',
  },
  'D03-9.1.3': {
    zh: '业务人员应即填写客户抱怨处理表（附表2），附表2在文中缺失。',
    en: 'Sales staff shall at once complete a complaint handling form; its layout (table 2) is missing.',
  },
  'D03-9.1.4': {
    zh: '抱怨处理表签注意见，连同异常样品应送到总经理室。',
    en: "With an opinion noted, the form shall go to the general manager's office along with the abnormal sample.",
    kept: { by: 'sample-and-inspection', as: 'fact' },
  },
  'D03-9.1.5': {
    zh: '客户还在加工、退（换）货数量定不下来的，应在客户要求一栏写上“客户加工中未确定”。',
    en: 'If the quantity to return or exchange is open, the demand field shall read "in processing, not determined".',
  },

  // 调查报告: report on the investigation
  'D03-9.2': {
    zh: '质量管理部或有关人员调查处理完，三天内向总经理提出报告请批示。',
    en: 'Within three days of handling, quality management or those concerned submit a report to the general manager.',
  },

  // 案件流程: the way of a case
  'D03-9.3.1': {
    zh: '收到客户抱怨处理表后，生产管理组即编客诉编号。',
    en: 'Upon receiving the form the production management group at once assigns a complaint number.',
    kept: { by: 'number-of-month', as: 'fact' },
  },
  'D03-9.3.2': {
    zh: '生产管理组把案件登记到客户抱怨案件登记追踪表。',
    en: 'The production management group then enters the case in the complaint registration and tracking table.',
    kept: { by: 'tracking-register', as: 'view' },
  },
  'D03-9.3.3': {
    zh: '登记之后案件送质量管理部，由其追查原因、判定负责的部门。',
    en: 'The registered case goes to quality management, which traces the cause and judges which department answers.',
  },
  'D03-9.3.4': {
    zh: '之后案件送生产单位，分析异常成因并拟出对策。',
    en: 'Next the production unit receives the case, analyses the cause and drafts a countermeasure.',
  },
  'D03-9.3.5': {
    zh: '对策拟好后，案件送经理室批示意见。',
    en: "With the countermeasure drafted, the case goes to the manager's office for its opinion.",
  },
  'D03-9.3.6': {
    zh: '视异常状况，案件另送研发部听取意见，送与不送的标准未说明。',
    en: 'Depending on the abnormality, R&D is asked for its opinion as well; the criterion is not stated.',
  },
  'D03-9.3.7': {
    zh: '案件回到总经理室查核，再到业务部门，由其拟出处理意见。',
    en: "The general manager's office gets the case back for checking, then sales, which drafts the handling opinion.",
  },
  'D03-9.3.8': {
    zh: '总经理室作出综合意见后，案件按核决权限送回业务部照批示处理。',
    en: "The general manager's office sums up the opinions and the case goes back by authority to sales to act.",
  },

  // 交涉与核决: negotiation and approval
  'D03-9.4.1': {
    zh: '业务人员收到送回的表，应立即对客户说明并进行交涉。',
    en: 'Sales staff shall explain matters to the customer and negotiate at once when the form has come back.',
  },
  'D03-9.4.2': {
    zh: '业务人员应将交涉得出的结果写入客户抱怨处理表。',
    en: 'Sales staff shall put the result of the negotiation on the complaint handling form.',
    kept: { by: 'negotiation-on-the-form', as: 'fact' },
  },
  'D03-9.4.3': {
    zh: '表由主管核阅，然后送还总经理室。',
    en: "The superior reviews the form, after which it returns to the general manager's office.",
  },
  'D03-9.5.1': {
    zh: '生产管理组应在一日内，把业务和工厂两方面的意见分析成综合意见。',
    en: 'Within one day the production management group shall merge the opinions of sales and factory into one.',
  },
  'D03-9.5.2': {
    zh: '综合意见按权限分送总经理、副总经理或业务部经理核决，权限金额在文中缺失。',
    en: 'By authority the sales manager, deputy general or general manager decides on it; the amounts are missing.',
  },

  // 我方质量问题: where the company's quality is at fault
  'D03-9.6.1': {
    zh: '经判定属于我方质量问题的，应另行拟出处理方式。',
    en: 'Where our own quality is found to be at fault, a way of handling shall be drafted separately.',
  },
  'D03-9.6.2': {
    zh: '改善方法是否列入追踪，作出明确的判定。',
    en: 'It is clearly decided whether a way of improving goes under tracking.',
  },
  'D03-9.6.3': {
    zh: '出于人为疏忽的客诉免予列案追踪。',
    en: 'Complaints due to human carelessness are spared the tracking of cases.',
  },
  'D03-9.6.4': {
    zh: '部门损失金额按附件1的客诉损失金额核算基准与客诉罚扣判定基准拟定，两份基准均缺失。',
    en: "The department's loss is drafted by the loss base (annex 1) and the deduction criterion; both are missing.",
  },
  'D03-9.6.5': {
    zh: '个人惩处的种类由主管批示后，按罚扣标准处理；该标准未随文给出。',
    en: 'Once the superior has ruled on an individual penalty, the deduction standard is applied; it is missing.',
  },
  'D03-9.6.6': {
    zh: '牵涉行政处分的，按客诉行政处理原则办理；该原则未随文给出。',
    en: 'An administrative punishment follows the complaint administrative handling principle, which is missing.',
  },

  // 五联分存: the five copies of the closed form
  'D03-9.7.1': {
    zh: '客户抱怨处理表结案后共五联，第一联由质量管理部存。',
    en: 'Of the five copies of a closed form, quality management keeps copy 1.',
  },
  'D03-9.7.2': {
    zh: '结案后的抱怨处理表，第二联归制造部门存。',
    en: 'Of the five copies of a closed form, manufacturing keeps copy 2.',
  },
  'D03-9.7.3': {
    zh: '结案后的抱怨处理表，第三联送业务部门，由其照批示去办。',
    en: 'Of the five copies of a closed form, copy 3 goes to sales to be acted on as decided.',
  },
  'D03-9.7.4': {
    zh: '结案后的抱怨处理表，第四联送会计科保存。',
    en: 'Of the five copies of a closed form, copy 4 goes to the accounting section to be kept.',
  },
  'D03-9.7.5': {
    zh: '结案后的抱怨处理表，第五联由总经理室存。',
    en: "Of the five copies of a closed form, the general manager's office keeps copy 5.",
  },

  // 不接受与每月统计: conclusion not accepted, monthly statistics
  'D03-9.8': {
    zh: '客户未能理解（接受）会决结论的，业务部门应再填新的抱怨处理表，连原表一并呈报。',
    en: 'A customer not accepting the conclusion, sales shall fill in a new form and submit it with the original one.',
  },
  'D03-9.9.1': {
    zh: '上个月结案的案件，由生产管理组在每月十日前汇总。',
    en: 'Before the 10th of each month the production management group compiles the cases closed the month before.',
  },
  'D03-9.9.2': {
    zh: '每月的汇总做成一份客诉案件统计表。',
    en: 'The monthly compilation takes the form of a complaint case statistics table.',
    kept: { by: 'statistics-table', as: 'view' },
  },
  'D03-9.9.3': {
    zh: '生产管理组会同研发部、制造部、质量管理部和有关主管，确认职责归属及比率。',
    en: 'With R&D, manufacturing, quality management and the heads, it is settled who answers and in what ratio.',
  },
  'D03-9.9.4': {
    zh: '逐项检查客诉的改善对策和处理结果。',
    en: 'For every complaint item, improvement measure and handling result are checked.',
  },

  // 答复、异议与外部职责: answers, objections, responsibility of others
  'D03-9.10.1': {
    zh: '业务部门不得越过核决权限，对客户作处理上的答复、协议或承认。',
    en: 'Sales must not answer, agree or admit anything towards a customer beyond its approval authority.',
  },
  'D03-9.10.2': {
    zh: '批示的内容写信或打电话转告客户。',
    en: 'What is decided on the form is told to the customer by letter or telephone.',
  },
  'D03-9.10.3': {
    zh: '不得把客户抱怨处理表的影印件送给客户。',
    en: 'A photocopy of the complaint handling form must not be sent to the customer.',
  },
  'D03-9.11': {
    zh: '部门若对客诉的处理决议有异议，得用签呈作专案呈报。',
    en: 'Departments that disagree with what was decided may put it forward as a special case by written report.',
  },
  'D03-9.12': {
    zh: '职责牵涉外部公司或原物料供应商的，由总经理室会合有关单位处理。',
    en: "Where other companies or suppliers are responsible, the general manager's office acts with the units.",
  },
  'D03-9.13.1': {
    zh: '客诉不成立的，业务员接到表后，在规定的收款期里收应收帐款。',
    en: 'If a complaint is found not to stand, the salesperson collects the receivable within the set period.',
  },
  'D03-9.13.2': {
    zh: '客诉不成立而客户有异议的，再报上级处理。',
    en: 'If the customer disputes that the complaint does not stand, the case is reported on to a superior.',
  },

  // 期限与权限: time limits and authority
  'D03-10.1.1': {
    zh: '国内客诉从总经理室受理算起，十五天之内结案，未说明是否为工作日。',
    en: 'A domestic case is closed within 15 days; whether calendar or working days is not stated.',
  },
  'D03-10.1.2': {
    zh: '国外客诉从总经理室受理算起，二十天之内结案，未说明是否为工作日。',
    en: 'An overseas case is closed within 20 days; whether calendar or working days is not stated.',
  },
  'D03-10.1.3': {
    zh: '客诉的处理期限，从总经理室受理之时起算。',
    en: "The time limit starts with acceptance by the general manager's office.",
  },
  'D03-10.2': {
    zh: '各单位各有客诉作业流程和处理期限，所指的表在文中缺失。',
    en: 'Each unit has a workflow and a time limit for complaints of its own; the table is missing.',
  },
  'D03-11': {
    zh: '客诉金额按核决权限审批，权限表在文中缺失。',
    en: 'Complaint amounts are approved by level of authority; the table of levels is missing from the document.',
  },
})
