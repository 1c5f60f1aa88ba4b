/**
 * 物业顾客投诉处理 (D10): anchor to what the clause says, in our own words.
 *
 * The force of a clause is kept word for word: 必须 and 须 are "must", 一般情况下 "generally"; what the document merely lists
 * is told in the present tense.
 */
import { defineClauses } from '../../core/clause.ts'

export const serviceComplaintClauses = defineClauses({
  // 适用范围: scope
  'D10-S': {
    zh: '本规定适用于物业公司各项目和相关业务部门，公司名称在文中隐去。',
    en: 'The rules cover all projects and relevant departments of the property company, whose name is hidden.',
    kept: { by: 'service-complaints-of-all-departments', as: 'classification' },
  },

  // 接诉与前台: taking a complaint and the front desk
  'D10-1.1': {
    zh: '员工接到投诉必须聆听，并详细记下时间、姓名、住址、电话和主题。',
    en: 'Any employee must listen to a complaint and note its time, name, address, telephone and subject in full.',
  },
  'D10-1.2': {
    zh: '投诉信息必须及时转到客户中心前台，一般在24小时内。',
    en: 'The front desk of the customer centre must hear of the complaint promptly, generally within 24 hours.',
  },
  'D10-2.1': {
    zh: '前台接到投诉，必须汇总、核实、分析，并及时定出相应办法，未定期限。',
    en: 'The front desk must collect, verify and analyse, and promptly settle on a treatment; no period is named.',
  },
  'D10-2.2': {
    zh: '怎样处理，看投诉的性质和程度，文中未给出划分标准。',
    en: 'Treatment depends on the nature and gravity of the complaint; the document gives no scale for either.',
  },
  'D10-2.3': {
    zh: '前台必须在12小时内把投诉转给相关部门。',
    en: 'The front desk must hand the complaint to the department concerned in no more than 12 hours.',
  },
  'D10-2.4': {
    zh: '转出投诉时，前台必须要求对方限期处理并回复，期限多长未给出。',
    en: 'The front desk must ask for handling and an answer by a set time; how long that is, is not given.',
    kept: { by: 'handling-of-case', as: 'view' },
  },

  // 非合理投诉: unreasonable complaints
  'D10-3.1': {
    zh: '投诉不合理的，客户中心须耐心解释，争取谅解；何谓不合理未说明。',
    en: 'The customer centre must patiently explain why a complaint is unreasonable; no criterion for that is given.',
  },
  'D10-3.2': {
    zh: '顾客仍难说服的，须由部门负责人出面协调，是哪个部门未说明。',
    en: 'If the customer stays unconvinced, a department head must come forward; of which department is not stated.',
  },

  // 日常投诉: daily complaints
  'D10-4.1': {
    zh: '日常投诉合理的，责任部门收到后须及时核实并安排落实，未定期限。',
    en: 'On a reasonable daily complaint the department responsible must promptly verify and act; no period is named.',
  },
  'D10-4.2': {
    zh: '因特殊或客观原因不能按时完成的，须在接到调度后2小时内回应前台。',
    en: 'If special or objective reasons delay the work, the front desk must be told within 2 hours of the dispatch.',
  },
  'D10-4.3': {
    zh: '前台据此向顾客回复，何时回复未说明。',
    en: 'On that basis the front desk answers the customer; when it does so is not stated.',
  },
  'D10-5.1': {
    zh: '问题处理好后，相关部门须在2小时内告知客户中心。',
    en: 'The department must tell the customer centre within 2 hours that the problem has been settled.',
  },
  'D10-5.2': {
    zh: '客户中心随后跟进，验证处理是否妥善，未定期限。',
    en: 'The customer centre then sees to it that the settlement is verified; no period is named.',
  },
  'D10-5.3': {
    zh: '对顾客的回访在2个工作日内进行，从何时起算未说明。',
    en: 'The customer is contacted again within 2 working days; from when they count is not stated.',
  },

  // 紧急与重大事项: urgent and major matters
  'D10-6.1': {
    zh: '遇紧急重大事项，接报人或前台须在3分钟内通知相关部门应急。',
    en: 'Within 3 minutes, the front desk or whoever took the report must alert the department to an emergency.',
  },
  'D10-6.2': {
    zh: '抢险抢修、重要重大、要开发商解决的等，同属紧急重大一类，何谓重大未说明。',
    en: 'Emergency repair, major matters, matters for the developer and the like are urgent; "major" is not defined.',
    kept: { by: 'urgent-class', as: 'classification' },
  },
  'D10-6.3': {
    zh: '重大事项解决不了的，管理处负责人须在接报后5分钟内报给物业公司主管领导。',
    en: 'Within 5 minutes the head of a management office must report what he cannot solve to the leader in charge.',
  },
  'D10-6.4': {
    zh: '管理处负责人还须在24小时内交书面报告，从何时起算未说明。',
    en: 'A written report must follow within 24 hours from the head of the management office; from when is not stated.',
  },
  'D10-7.1': {
    zh: '主管领导也协调不了的，须在接报后10分钟内打电话报董事领导。',
    en: 'The leader in charge must telephone the board within 10 minutes about a major matter beyond his reach.',
  },
  'D10-7.2': {
    zh: '主管领导还须在48小时内交书面报告，从何时起算未说明。',
    en: 'A written report must follow within 48 hours from the leader in charge; from when is not stated.',
  },
  'D10-7.3': {
    zh: '重大事项办完后，发展商客户服务部与物业公司一起在8小时内验证。',
    en: "Within 8 hours the property company and the developer's customer service department verify the handling.",
  },
  'D10-7.4': {
    zh: '重大事项完成后，2个工作日内回访客户，何谓完成未说明。',
    en: 'Within 2 working days of completion the customer is contacted again; what completion means is not stated.',
  },
  'D10-7.5': {
    zh: '物业公司协调不了的重大事项，由董事领导决策。',
    en: 'Major matters that defeat the property company are for the board leader to decide.',
  },

  // 首问责任: the first contact
  'D10-8.1': {
    zh: '最先接触客户并接下投诉的人，就是首问人。',
    en: 'Whoever is first to meet the customer and receive the complaint is the first contact.',
  },
  'D10-8.2': {
    zh: '客户中心处理到哪一步，首问人必须负责跟进，未定间隔。',
    en: 'The first contact must keep track of how far the customer centre has got; no interval is named.',
  },
  'D10-8.3': {
    zh: '协调处理完了，客户中心须在2小时内告知首问人。',
    en: 'The customer centre must tell the first contact within 2 hours that the case is settled.',
  },

  // 统计报告: reports
  'D10-9.1': {
    zh: '客户中心每周出一份统计评估分析报告，内容和日期未规定。',
    en: 'Each week the customer centre reports statistics, evaluation and analysis; contents and day are not given.',
    kept: { by: 'service-report', as: 'view' },
  },
  'D10-9.2': {
    zh: '客户中心每月也出一份统计评估分析报告，内容和日期未规定。',
    en: 'Each month, too, the customer centre reports statistics and analysis; contents and day are not given.',
    kept: { by: 'service-report', as: 'view' },
  },
  'D10-9.3': {
    zh: '报告分送总经办、董事办，以及开发商的客户服务部。',
    en: "General manager's office, board office and the customer service of the developer receive the reports.",
  },

  // 奖惩与施行: discipline, rewards and coming into force
  'D10-10.1': {
    zh: '不配合而造成后果的，按责任轻重处以开除、降级、记大过、记过或书面警告。',
    en: 'Harmful non-cooperation brings dismissal, demotion, major demerit, demerit or written warning, by gravity.',
    outside: "How grave somebody's fault was, people weigh by rules of the company that the document does not contain.",
  },
  'D10-10.2': {
    zh: '表现出色或贡献卓越的，给予奖金、记大功、记小功或嘉奖等鼓励。',
    en: 'Outstanding work or contribution earns a bonus, major merit, minor merit, commendation or the like.',
    outside: 'Whether work was outstanding, and which reward it earns, people say; rewards of staff are no facts here.',
  },
  'D10-10.3': {
    zh: '奖励以相关部门和董事领导的认可为前提。',
    en: 'A reward is given once the department concerned and the board leader have recognised it.',
    outside: 'Rewards of staff are no facts here, so that nobody who recognises one can be judged by the log.',
  },
  'D10-E': {
    zh: '规定从某年8月15日起正式试行，年份在文中隐去。',
    en: 'The rules are on formal trial from 15 August of a year that is hidden in the document.',
    kept: { by: 'trial-from', as: 'parameter' },
  },
})
