/** 客户投诉管理制度 (D02): scope, classes of complaints, duties of the departments, numbering. */
import { defineClauses } from '../../../core/clause.ts'

export const d02DutiesAndNumbering = defineClauses({
  // 范围与适用: scope
  'D02-2': {
    zh: '制度管七项：表单编号、调查处理、追踪改善、退货、期限、核决权限和逾期；权限表缺失。',
    en: 'Seven matters are covered, from numbering to overdue cases; the table of approval authority is missing.',
    kept: { by: 'scope', as: 'classification' },
  },
  'D02-3.1': {
    zh: '客户因产品质量异常提出申诉的，按本制度处理。',
    en: 'This regulation applies whenever a customer complains that a product of the company is of abnormal quality.',
    kept: { by: 'scope', as: 'classification' },
  },
  'D02-3.2': {
    zh: '没有造成损失的，业务部或有关部门到场处理时应填异常处理单上报。',
    en: 'Where no loss arose, sales or the department attending shall file an abnormality handling form.',
  },
  'D02-3.3': {
    zh: '填异常处理单的部门应督促有关部门加以改善。',
    en: 'Whoever files an abnormality handling form shall also press the departments concerned to improve.',
  },

  // 投诉分类: classes of complaints
  'D02-5.1': {
    zh: '人为因素引起的客户投诉归为非质量异常一类。',
    en: 'A complaint brought about by human factors belongs to the class of non-quality abnormality.',
    kept: { by: 'cause-classes', as: 'classification' },
  },
  'D02-5.2': {
    zh: '质量异常引起的客户投诉自成一类，文中未再细分。',
    en: 'A complaint that arises from abnormal quality forms a class of its own; no further division is made.',
    kept: { by: 'cause-classes', as: 'classification' },
  },

  // 业务部的职责: duties of sales
  'D02-7.1.1': {
    zh: '业务部仔细查对投诉产品的订单号、料号、数量和交运日期。',
    en: 'Sales looks up order number, part number, quantity and shipping date of the product complained about.',
  },
  'D02-7.1.2': {
    zh: '业务部弄清客户要求什么、为何投诉，并加以确认。',
    en: 'Sales confirms what the customer asks for and on what grounds the complaint rests.',
  },
  'D02-7.1.3': {
    zh: '业务部帮客户解开疑难，或提供所需的参考资料。',
    en: 'Sales assists the customer with difficulties, or provides the reference material needed.',
    outside:
      'Whether a customer has a difficulty, and what would help, stands in no data; help that was given can be noted.',
  },
  'D02-7.1.4': {
    zh: '处理结果由业务部迅速转告，文中未定时限。',
    en: 'Sales passes on the outcome of the handling swiftly; no period is named.',
  },

  // 质量管理部的职责: duties of quality management
  'D02-7.2.1': {
    zh: '质量管理部调查投诉案件、报请批准，并确定由谁负责。',
    en: 'Quality management looks into each case, has it approved and determines who is responsible.',
  },
  'D02-7.2.2': {
    zh: '质量管理部检查、执行、督促原因与处理改善对策，并向上报告。',
    en: 'Quality management checks, executes, urges on and reports on causes, handling and improvement measures.',
  },
  'D02-7.2.3': {
    zh: '投诉所指的质量由质量管理部检验并确认。',
    en: 'The quality complained of is inspected and confirmed by quality management.',
  },

  // 总经理室生产管理室的职责: duties of the production management group
  'D02-7.3.1.1': {
    zh: '总经理室生产管理室登记客户投诉案件。',
    en: "The production management group of the general manager's office enters complaint cases in a register.",
    kept: { by: 'tracking-register', as: 'view' },
  },
  'D02-7.3.1.2': {
    zh: '生产管理室掌握处理时效，对逾期案件作出反应。',
    en: 'The production management group watches over handling times and responds when a case is overdue.',
  },
  'D02-7.3.2': {
    zh: '生产管理室审核、调查投诉资料，并向上报告。',
    en: 'The production management group examines and investigates complaint material and reports it upwards.',
  },
  'D02-7.3.3': {
    zh: '投诉立案时的联系工作由生产管理室承担。',
    en: 'The production management group takes care of the contacts needed to open a complaint case.',
    outside:
      'With whom the office speaks when it opens a case, the text does not say; the acceptance is the step that judges it.',
  },
  'D02-7.3.4': {
    zh: '生产管理室拟定如何处理，并判定职责归谁。',
    en: 'The production management group drafts how to handle a case and judges where responsibility lies.',
  },
  'D02-7.3.5': {
    zh: '生产管理室提出改善方案，督促执行并确认成效。',
    en: 'Improvement plans come from the production management group, which urges them on and confirms the effect.',
  },
  'D02-7.3.6': {
    zh: '有关部门就投诉调查与客户接洽时，生产管理室予以协助。',
    en: 'The production management group helps departments when they approach the customer for an investigation.',
    outside:
      'Whether a department needs help with an investigation stands in no data; help that was given can be noted.',
  },
  'D02-7.3.7': {
    zh: '客户在处理中反映的意见，由生产管理室交有关部门跟踪改善。',
    en: 'The production management group passes views voiced by customers on to departments for tracked improvement.',
  },

  // 制造部的职责: duties of manufacturing
  'D02-7.4.1': {
    zh: '制造部详查投诉资料，拟定对策，并检查执行情况。',
    en: 'Manufacturing studies the complaint material closely, drafts measures and checks that they are carried out.',
  },
  'D02-7.4.2': {
    zh: '制造部上报负责的部门和人员，以及被投诉产品的信息。',
    en: 'Manufacturing reports which department and persons are responsible, and details of the product concerned.',
  },

  // 编号: numbering of the forms
  'D02-8.1': {
    zh: '编号用YYMMCC格式，依次为年度、月份和流水号；流水号超过99如何编未说明。',
    en: 'Numbers take the form YYMMCC: year, month, serial; what follows serial 99 is not stated.',
    kept: { by: 'number-of-month', as: 'fact' },
  },
  'D02-8.2': {
    zh: '投诉编号按年度月份划分周期，一个月为一期。',
    en: 'Numbering runs in cycles, one for each month of the year.',
    kept: { by: 'number-of-month', as: 'fact' },
  },
})
