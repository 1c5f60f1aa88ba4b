/** From the customer's report to the closed case: forms, routing, decision and time limits. */
import { defineClauses } from '../../../core/clause.ts'

export const d14Procedure = defineClauses({
  // 受理与填表: taking the report
  'D14-9.1.1': {
    zh: '接到产品异常反应，业务部应即查明异常和客户要求，并填客户抱怨处理表；附表2缺失。',
    en: 'Sales shall at once establish abnormality and demand and draw up the complaint form; annex 2 is missing.',
  },
  'D14-9.1.2': {
    zh: '处理表签注意见后，应随异常样品一并送交总经理室。',
    en: "Form, abnormal sample and a note of opinion shall go to the general manager's office together.",
    kept: { by: 'sample-and-inspection', as: 'fact' },
  },
  'D14-9.1.3': {
    zh: '客户仍在加工、退换数量定不下来的，应在要求栏注明“客户加工中未确定”。',
    en: 'If processing leaves the quantity open, the form shall say "customer still processing, undetermined".',
  },
  'D14-9.2': {
    zh: '调查处理后3天内，质量管理部或有关人员写出报告，呈总经理批示。',
    en: 'Within 3 days of inquiry and handling, quality management or others concerned report to the general manager.',
  },

  // 登记与会签流程: registration and routing
  'D14-9.3.1': {
    zh: '收到处理表后，总经理室生产管理组即编客诉编号，并记入客户抱怨案件登记追踪表。',
    en: 'The production management group at once gives the complaint form a number and enters it in the case register.',
    kept: [
      { by: 'number-of-month', as: 'fact' },
      { by: 'tracking-register', as: 'view' },
    ],
  },
  'D14-9.3.2': {
    zh: '案件随后送质量管理部，由其查找原因并判定哪个部门负责。',
    en: 'Quality management is next: it looks for the cause and rules which department bears responsibility.',
  },
  'D14-9.3.3': {
    zh: '接着由生产单位分析何以异常，并拟出对策。',
    en: 'After that the production unit works out why the abnormality arose and drafts a remedy.',
  },
  'D14-9.3.4': {
    zh: '案件再送经理室批示；文中只写经理室，是否指总经理室不明。',
    en: "The manager's office then gives its instructions; whether the general manager's office is meant is unclear.",
  },
  'D14-9.3.5': {
    zh: '视异常情况另请研发部表示意见，何时需要未说明。',
    en: 'Depending on the abnormality, R&D is asked for its view as well; when that is needed is not stated.',
  },
  'D14-9.3.6': {
    zh: '案件回到总经理室查核，之后由业务部门拟定处理意见。',
    en: "Back at the general manager's office the case is checked; sales then drafts an opinion on its treatment.",
  },
  'D14-9.3.7': {
    zh: '有了总经理室的综合意见并按权限核决后，业务部照批示办理。',
    en: "Once the general manager's office has given its overall opinion and authority decided, sales acts on it.",
  },

  // 交涉与核决: negotiation and decision
  'D14-9.4.1': {
    zh: '处理表自总经理室退回后，业务人员应立即与客户说明交涉，并把结果写进表内。',
    en: 'Once the form is back, sales staff shall at once explain, negotiate with the customer and record the result.',
    kept: { by: 'negotiation-on-the-form', as: 'fact' },
  },
  'D14-9.4.2': {
    zh: '填有结果的处理表，应先由主管核阅，再送总经理室。',
    en: "The supervisor shall read over the form with the result before it returns to the general manager's office.",
  },
  'D14-9.5.1': {
    zh: '收到交涉结果后，总经理室生产管理组应在1日内把业务与工厂的意见综合起来。',
    en: 'The production management group shall weigh the views of sales and factory into one opinion within 1 day.',
  },
  'D14-9.5.2': {
    zh: '视权限高低，应交总经理、副总经理或业务部经理核决，权限金额在文中缺失。',
    en: 'By authority, general manager, deputy general manager or sales manager shall decide; the amounts are missing.',
  },

  // 判定与惩处: determination and penalties
  'D14-9.6.1': {
    zh: '判定质量问题出在我方的，应另外拟出处理方式。',
    en: "Where the fault is found to be the company's own quality, a treatment shall be drafted for it separately.",
  },
  'D14-9.6.2': {
    zh: '改善方法要不要追踪，应明确判定；出于人为疏忽的，不列案追踪。',
    en: 'Whether an improvement is tracked shall be clearly decided; for human carelessness there is no tracking.',
  },
  'D14-9.6.3': {
    zh: '责任部门的损失金额，应按损失核算与罚扣判定两项基准拟定，基准在文中缺失。',
    en: "Two standards, of loss and of penalty, shall set the responsible department's loss; both are missing.",
  },
  'D14-9.6.4': {
    zh: '对个人如何惩处，先请主管批示，再照罚扣标准执行，该标准在文中缺失。',
    en: "The supervisor gives instructions on a person's penalty; the standard it then follows is missing.",
  },
  'D14-9.6.5': {
    zh: '牵涉行政处分的，按客诉行政处理原则执行，该原则在文中缺失。',
    en: 'Where administrative discipline comes in, the principles for it apply; they are missing from the document.',
  },

  // 结案与异议: closing and objections
  'D14-9.7': {
    zh: '结案后，处理表五联依次归质量管理部、制造部门、业务部门、会计科和总经理室。',
    en: "Copies 1 to 5: quality management, manufacturing, sales, accounting, then the general manager's office.",
  },
  'D14-9.8': {
    zh: '客户不接受结论的，业务部门应另填新的客户抱怨处理表，附上原表一起呈报。',
    en: 'If the outcome is not accepted, sales shall submit a new complaint form with the old one attached.',
  },
  'D14-9.9.1': {
    zh: '每月10日前，总经理室生产管理组把上月结案的案件汇总进客诉案件统计表。',
    en: "By the 10th of a month the production management group puts last month's closed cases into the statistics.",
    kept: { by: 'statistics-table', as: 'view' },
  },
  'D14-9.9.2': {
    zh: '责任归属与比率，由总经理室生产管理组和研发部、质量管理部、制造部及有关主管一同判定。',
    en: 'Production management group, R&D, quality management, manufacturing and heads concerned fix shares of fault.',
  },
  'D14-9.9.3': {
    zh: '各项客诉的改善对策和处理结果，也一并检查。',
    en: 'For each item of complaint, the remedies and what came of the handling are looked at too.',
  },
  'D14-9.10.1': {
    zh: '业务部门不得越过核决权限，向客户答复、协议或承认任何处理。',
    en: 'Sales must not go beyond the power to decide in answering, agreeing or admitting anything to a customer.',
  },
  'D14-9.10.2': {
    zh: '表上批示了什么，用书信或电话转告客户。',
    en: 'What is instructed on the form is told to the customer in a letter or on the telephone.',
  },
  'D14-9.10.3': {
    zh: '客户抱怨处理表不得影印后交给客户。',
    en: 'The complaint form must not go to the customer as a photocopy.',
  },
  'D14-9.11': {
    zh: '部门不同意处理决议的，得以签呈专案上报，未定期限。',
    en: 'A department that objects to a resolution may take it up in a special memorandum; no period is named.',
  },
  'D14-9.12': {
    zh: '责任牵涉别的公司或原物料供应商的，总经理室与有关单位一起处理。',
    en: "If other companies or suppliers are responsible, the general manager's office and units act on it jointly.",
  },
  'D14-9.13.1': {
    zh: '客诉不成立的，业务员接到处理表后在规定收款期内收回账款，收款期未给出。',
    en: 'If the complaint fails, the salesperson collects the receivable within the set term; the term is not given.',
  },
  'D14-9.13.2': {
    zh: '客户对此有异议的，再报上级处理，哪一级未说明。',
    en: 'If the customer disagrees, the matter goes up to a superior; which one is not stated.',
  },

  // 处理期限与核决权限: time limits and limits of authority
  'D14-10.1.1': {
    zh: '国内客诉，从总经理室受理算起15天内结案。',
    en: "Domestic complaints are closed within 15 days, counted from when the general manager's office accepts them.",
  },
  'D14-10.1.2': {
    zh: '国外客诉，从总经理室受理算起20天内结案。',
    en: "Foreign complaints are closed within 20 days, counted from when the general manager's office accepts them.",
  },
  'D14-10.2': {
    zh: '各单位各有处理流程和期限，列出期限的表在文中缺失。',
    en: 'Each unit has a flow and time limits of its own; the table of limits is missing from the document.',
  },
  'D14-11': {
    zh: '客诉金额由谁核决设有权限，但各级金额在文中缺失。',
    en: 'Authority to decide on complaint amounts has limits; the figures are missing from the document.',
  },
})
