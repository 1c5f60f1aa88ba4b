/** 客诉处理办法 (D03): scope, classes of complaints, duties of the departments, numbering. */
import { defineClauses } from '../../../core/clause.ts'

export const d03DutiesAndNumbering = defineClauses({
  // 范围与适用: scope
  'D03-2': {
    zh: '办法管客诉的编号、处理、改善追踪、退货、期限、核决权限和逾期反应。',
    en: 'Covered are numbering, handling, tracked improvement, returns, time limits, authority and overdue cases.',
    kept: { by: 'scope', as: 'classification' },
  },
  'D03-3.1': {
    zh: '客户就公司产品的质量异常提出申诉的，称为客诉，按本办法处理。',
    en: "A customer's claim of abnormal quality in a product is termed a complaint and comes under this procedure.",
    kept: { by: 'scope', as: 'classification' },
  },
  'D03-3.2': {
    zh: '未造成损失的，业务部或有关单位到场处理时应填异常处理单，反映给有关单位去改善。',
    en: 'Where no loss arose, those attending shall file an abnormality handling form for the units to improve.',
  },
  'D03-4': {
    zh: '处理客诉，务必遵照客诉处理程序；程序图在文中缺失。',
    en: 'Whoever handles a complaint must follow the complaint handling procedure; its chart is missing.',
  },

  // 客诉分类: classes of complaints
  'D03-5.1': {
    zh: '由人为因素造成的客诉属于非质量异常类。',
    en: 'Complaints whose cause lies in human factors make up the non-quality class.',
    kept: { by: 'cause-classes', as: 'classification' },
  },
  'D03-5.2': {
    zh: '因质量异常而起的客诉属于质量异常类。',
    en: 'Complaints whose cause lies in abnormal quality make up the quality class.',
    kept: { by: 'cause-classes', as: 'classification' },
  },

  // 业务部门的职责: duties of sales
  'D03-7.1.1': {
    zh: '业务部门仔细核对客诉产品的交运日期、数量、料号和订单编号。',
    en: 'Sales examines in detail the order number, part number, quantity and shipping date of the product.',
  },
  'D03-7.1.2': {
    zh: '业务部门弄清客户的要求，并确认客诉的理由。',
    en: 'Sales finds out what is demanded and confirms the grounds of the complaint.',
  },
  'D03-7.1.3': {
    zh: '业务部门替客户解决难处，或给予必要的参考资料。',
    en: "Sales helps out with the customer's difficulties or hands over the reference material needed.",
    outside:
      'Whether a customer has a difficulty, and what would help, stands in no data; help that was given can be noted.',
  },
  'D03-7.1.4': {
    zh: '业务部门迅速转达处理结果，文中未定时限。',
    en: 'Sales is quick to convey the outcome; how quick is not stated.',
  },

  // 质量管理部的职责: duties of quality management
  'D03-7.2.1': {
    zh: '质量管理部调查客诉、上报案件，并拟出负责的人员。',
    en: 'Quality management looks into complaint cases, reports them and proposes the persons responsible.',
  },
  'D03-7.2.2': {
    zh: '客诉的原因、处理和改善对策，由质量管理部检查、执行、督促。',
    en: 'Quality management checks, executes and urges on causes, handling and improvement measures.',
  },
  'D03-7.2.3': {
    zh: '客诉涉及的质量由质量管理部检验、确认。',
    en: 'Quality management tests the quality complained of and confirms what it finds.',
  },

  // 总经理室生产管理组的职责: duties of the production management group
  'D03-7.3.1.1': {
    zh: '总经理室生产管理组给客诉案件登记。',
    en: "Complaint cases are registered by the production management group of the general manager's office.",
    kept: { by: 'tracking-register', as: 'view' },
  },
  'D03-7.3.1.2': {
    zh: '生产管理组管理客诉的处理时效，并对逾期作出反应。',
    en: 'The production management group looks after handling times and reacts to overdue cases.',
    kept: { by: 'time-of-each-department', as: 'view' },
  },
  'D03-7.3.2': {
    zh: '客诉资料由生产管理组审核、调查并上报。',
    en: 'Complaint material is reviewed, investigated and reported by the production management group.',
  },
  'D03-7.3.3': {
    zh: '生产管理组拟出处理方式，判定职责归属。',
    en: 'How to handle a case is drafted, and responsibility judged, by the production management group.',
  },
  'D03-7.3.4': {
    zh: '生产管理组提出改善方案，督促执行成果并确认效果。',
    en: 'The production management group comes up with improvements, urges results and confirms that they work.',
  },
  'D03-7.3.5': {
    zh: '生产管理组协助有关部门调查客诉，使其得到妥善处理。',
    en: 'The production management group supports departments in looking into complaints and settling them properly.',
    outside:
      'Whether a department needs help with an investigation stands in no data; help that was given can be noted.',
  },
  'D03-7.3.6': {
    zh: '处理中就客诉提出的意见，由生产管理组报有关部门追踪改善。',
    en: 'The production management group reports opinions on complaints to departments for tracked improvement.',
  },

  // 制造部门的职责: duties of manufacturing
  'D03-7.4.1': {
    zh: '制造部门细查客诉资料，拟出对策，并查看执行情况。',
    en: 'Manufacturing examines the complaint material closely, draws up measures and checks how they are carried out.',
  },
  'D03-7.4.2': {
    zh: '制造部门报出生产单位、机台班别、生产人员和生产日期。',
    en: 'Manufacturing names the production unit, machine and shift, the production staff and the date of production.',
  },

  // 编号: numbering of the forms
  'D03-8.1': {
    zh: '编号由年度、月份、流水号各两位组成，流水号用尽后如何编未说明。',
    en: 'A number consists of two digits each for year, month and serial; what follows serial 99 is not stated.',
    kept: { by: 'number-of-month', as: 'fact' },
  },
  'D03-8.2': {
    zh: '编号周期原则上是年度里的一个月。',
    en: 'In principle each month of the year forms one numbering cycle.',
    kept: { by: 'number-of-month', as: 'fact' },
  },
})
