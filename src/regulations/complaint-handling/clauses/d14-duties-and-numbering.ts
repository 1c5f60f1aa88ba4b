/** What a complaint is, who has which duty, and how cases are numbered. */
import { defineClauses } from '../../../core/clause.ts'

export const d14DutiesAndNumbering = defineClauses({
  // 适用时机与处理程序: when the rules apply
  'D14-3.1': {
    zh: '客户申诉产品质量异常的，称为客诉，按本办法处理。',
    en: "A customer's appeal about abnormal product quality is called a complaint and falls under these rules.",
    kept: { by: 'scope', as: 'classification' },
  },
  'D14-3.2': {
    zh: '没有造成损失的，业务部或有关单位去处理时，应填异常处理单，促使有关单位改善。',
    en: 'If nothing was lost, sales or the unit attending shall fill in an abnormality sheet so that units improve.',
  },
  'D14-4': {
    zh: '处理客诉必须走客诉处理程序，该程序在文中缺失。',
    en: 'Complaints must go through the complaint procedure; the procedure is missing from the document.',
  },

  // 客诉分类: classes of causes
  'D14-5.1': {
    zh: '客诉原因的一类不在质量异常，而由人为因素造成。',
    en: 'One class of causes lies outside abnormal quality: the complaint was brought about by people.',
    kept: { by: 'cause-classes', as: 'classification' },
  },
  'D14-5.2': {
    zh: '客诉原因的另一类是质量异常，文中未再说明。',
    en: 'The other class of causes is abnormal quality; the document explains it no further.',
    kept: { by: 'cause-classes', as: 'classification' },
  },

  // 业务部门的职责: duties of sales
  'D14-7.1.1': {
    zh: '业务部门逐项查对客诉产品的交运日期、数量、料号和订单编号。',
    en: 'Sales goes over four items of the product: shipping date, quantity, order number and material number.',
  },
  'D14-7.1.2': {
    zh: '业务部门弄清客户有何要求，并确认客诉的理由。',
    en: 'Sales finds out what the customer asks for and confirms why it complains.',
  },
  'D14-7.1.3': {
    zh: '业务部门帮客户解开疑难，或给出其所需的参考资料。',
    en: 'Sales helps the customer out of its difficulty, or supplies the reference material that it needs.',
    outside:
      'Whether a customer has a difficulty, and what would help, stands in no data; help that was given can be noted.',
  },
  'D14-7.1.4': {
    zh: '处理有了结果，业务部门迅速告知，文中未定期限。',
    en: 'Sales passes the outcome on quickly; the document names no period.',
  },

  // 质量管理部的职责: duties of quality management
  'D14-7.2.1': {
    zh: '质量管理部调查并上报客诉案件，拟定谁是责任人员。',
    en: 'Quality management looks into a case, reports on it and proposes the persons to be held responsible.',
  },
  'D14-7.2.2': {
    zh: '有关原因、处理和改善的对策，由质量管理部检查、执行并督促。',
    en: 'Measures on cause, treatment and improvement are checked, executed and pressed for by quality management.',
  },
  'D14-7.2.3': {
    zh: '被投诉的质量由质量管理部检验，并加以确认。',
    en: 'Quality management tests the quality complained of and confirms what it finds.',
  },

  // 总经理室生产管理组的职责: duties of the production management group
  'D14-7.3.1': {
    zh: '总经理室生产管理组登记客诉、管控时效并对逾期作出反应，如何反应在文中缺失。',
    en: 'The production management group registers cases, controls time and reacts to delay; how to react is missing.',
    kept: { by: 'tracking-register', as: 'view' },
  },
  'D14-7.3.2': {
    zh: '客诉讲了什么，由总经理室生产管理组审核、调查，再上报。',
    en: "The production management group of the general manager's office reviews, probes and reports complaints.",
  },
  'D14-7.3.3': {
    zh: '处理方式由总经理室生产管理组拟定，责任归谁也由其判定。',
    en: "The production management group of the general manager's office drafts treatments and fixes responsibility.",
  },
  'D14-7.3.4': {
    zh: '总经理室生产管理组提出改善客诉的方案，督促落实并确认成效。',
    en: 'The production management group proposes improvement plans, presses for results and confirms the effect.',
  },
  'D14-7.3.5': {
    zh: '各部门调查并妥善处理客诉时，总经理室生产管理组从旁协助。',
    en: 'Departments that investigate and settle complaints are assisted by the production management group.',
    outside:
      'Whether a department needs help with an investigation stands in no data; help that was given can be noted.',
  },
  'D14-7.3.6': {
    zh: '总经理室生产管理组就客诉提出意见，报有关部门追踪改善。',
    en: 'The production management group reports its views on complaints to units, which follow up and improve.',
  },

  // 制造部门的职责: duties of manufacturing
  'D14-7.4.1': {
    zh: '制造部门对客诉详加调查，拟定对策并检查执行情况。',
    en: 'Manufacturing looks closely into the complaint, drafts measures and checks that they are carried out.',
  },
  'D14-7.4.2': {
    zh: '生产日期、人员、机班别和生产单位，由制造部门提报。',
    en: 'Manufacturing names the date of production, the people, the machine and shift, and the unit that produced.',
  },

  // 编号原则: numbering
  'D14-8.1.t': {
    zh: '客诉编号依次由年度、月份和流水号组成，各占两位。',
    en: 'A complaint number strings together year, month and running number, two places for each.',
    kept: { by: 'number-of-month', as: 'fact' },
  },
  'D14-8.2': {
    zh: '客诉编号原则上以一个月份为一个周期。',
    en: 'In principle each month of the year is a numbering cycle of its own.',
    kept: { by: 'number-of-month', as: 'fact' },
  },
})
