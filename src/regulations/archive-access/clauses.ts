/** 客户档案查阅、借阅与保密, of nine documents: anchor to what the clause says, in our own words. */
import { defineClauses } from '../../core/clause.ts'

const table = {
  by: 'access-table',
  as: 'view',
  title: { zh: '各岗位可查阅的内容', en: 'What each role may see' },
} as const

export const archiveAccessClauses = defineClauses({
  // 原则: principles
  'A00-5.1.3.1': {
    zh: '用技术和管理两方面的办法，让客户信息不外泄、不走样、要用时拿得到。',
    en: 'By technical and managerial measures customer information stays confidential, whole and at hand.',
  },
  'A00-5.1.3.2': {
    zh: '谁能看客户信息，要严格限定。',
    en: 'Who may see customer information is strictly limited.',
    kept: table,
  },
  'A04-1.3.3': {
    zh: '采取措施，不让客户信息外泄、被改动或丢失。',
    en: 'Measures keep customer information from getting out, from being altered and from getting lost.',
  },
  'A04-2.3.2.1': {
    zh: '涉及客户隐私的，客户自愿提供才可收集；哪些算隐私，文中未写。',
    en: 'What is private is collected where the customer gives it of his own will; what is private, the document does not say.',
  },
  'A04-2.3.2.2': {
    zh: '客户的隐私信息要严格保密。',
    en: 'What is private about a customer is kept strictly secret.',
  },

  // 查阅: consulting
  'A04-5.2.1.1': {
    zh: '谁可以查阅档案，要写清楚。',
    en: 'It is laid down who may consult archives.',
    kept: table,
  },
  'A04-5.2.1.2': {
    zh: '各岗位按工作需要查阅与自己职责有关的档案内容，别的不能看。',
    en: 'People consult, as their work needs, what of an archive their duties are about, and nothing else.',
    kept: table,
  },
  'A04-5.2.1.3': {
    zh: '销售人员只看客户的基本信息和交易记录等。',
    en: 'Sales staff see basic information and the record of trades, and the like.',
  },
  'A04-5.2.1.4': {
    zh: '客服人员可看服务档案和有关的交易信息。',
    en: 'Customer service sees service archives and the trade that they are about.',
  },
  'A04-5.2.1.5': {
    zh: '管理人员可看全部档案，但要经过严格审批；由谁批、批多久，文中未给。',
    en: 'Managers may see whole archives, after a strict approval; by whom and for how long, the document does not say.',
  },
  'A04-5.2.2.1': {
    zh: '每次查阅都登记：什么时候、谁、看了什么。',
    en: 'Each consultation is registered: when, by whom, of what.',
    kept: {
      by: 'archive-access-register',
      as: 'view',
      title: { zh: '查阅登记簿', en: 'The register of consultations' },
    },
  },
  'A04-5.2.2.2': {
    zh: '看完及时归还，期限文中未给。',
    en: 'After consulting, the archive is given back in time; within which, the document does not say.',
  },
  'A04-5.2.2.3': {
    zh: '查阅的人要让档案完完整整。',
    en: 'Whoever consults an archive keeps it whole.',
  },
  'A04-5.2.2.4': {
    zh: '查阅的人不得把看到的内容传出去。',
    en: 'Whoever consults an archive keeps to himself what he saw.',
  },
  'A02-3.2.3': {
    zh: '只有得到授权的人才能看存放的档案；由谁授权，文中未写。',
    en: 'Only who is authorised sees stored files; by whom, the document does not say.',
    kept: table,
  },
  'D07-6.1': {
    zh: '建立客户信息的查阅权限。',
    en: 'Rights to consult customer information are set up.',
    kept: table,
  },
  'D07-6.2': {
    zh: '没有许可，不能随便调阅客户档案。',
    en: 'Customer archives are not consulted at will, without leave.',
  },

  'D08-34.a.2': {
    zh: '只给工作所需、可访问的最小信息范围。',
    en: 'Staff get to see the least information that their work needs.',
  },

  // 借阅: lending
  'D12-4.1': {
    zh: '保管档案要严格照借阅制度办；该制度的内容文中未给。',
    en: 'Keepers of archives go strictly by the rules of lending, which the document does not give.',
  },
  'D12-4.2': {
    zh: '档案不给不相干的人看。',
    en: 'Archives are not given to unrelated people to read.',
  },
  'D12-4.3': {
    zh: '不能因私人交情随便借阅。',
    en: 'They are not lent as a private favour.',
  },
  'D12-5': {
    zh: '客户档案属于公司，谁也不能占为己有。',
    en: "Archives are the company's; nobody makes them his own.",
  },
  'D06-7.10.A': {
    zh: '借客户资料，要销售经理、组长和助理都同意，少一个都不借。',
    en: 'A loan of customer papers needs the consent of the sales manager, the group leader and the assistant, or there is none.',
  },
  'D06-7.10.B.1': {
    zh: '借走的资料一天之内要还。',
    en: 'What was lent comes back after one day.',
  },
  'D06-7.10.B.2': {
    zh: '没按时还的罚10元，今后不再借给他。',
    en: 'Who gives it back late is fined 10 yuan, and gets no more loans.',
    kept: { by: 'lending-fines', as: 'view', title: { zh: '借阅罚款', en: 'Fines of lending' } },
  },
  'D06-7.10.C': {
    zh: '借的资料弄丢、弄坏，罚50元，今后不再借给他。',
    en: 'Who loses or damages it is fined 50 yuan, and gets no more loans.',
    kept: { by: 'lending-fines', as: 'view', title: { zh: '借阅罚款', en: 'Fines of lending' } },
  },

  // 订单、提车与库存: orders, pick-up and stock
  'D06-4.1.5': {
    zh: '销售顾问不得自己去查订单。',
    en: 'Consultants do not look orders up on their own.',
  },
  'D06-7.11.1': {
    zh: '销售组长可以看订单表。',
    en: 'Group leaders may see the table of orders.',
    kept: table,
  },
  'D06-7.11.2': {
    zh: '销售顾问不直接看，有事问自己的组长。',
    en: 'Consultants do not see it themselves; they ask the leader of their group.',
  },
  'D06-4.3.1': {
    zh: '销售顾问不得自作主张通知客户来提车。',
    en: 'Consultants do not announce a pick-up to a customer on their own.',
  },
  'D06-4.3.2': {
    zh: '也不得自作主张说出库存和在途车辆的情况。',
    en: 'Nor do they tell on their own what is in stock and in transit.',
  },

  // 密级与保密: classes of secrecy
  'D05-5.1.1': {
    zh: '加盟合同、客户开发跟踪记录和客户资料是公司绝密，不得外泄。',
    en: 'Franchise contracts, records of developing customers and customer data are top secret and must not get out.',
    kept: { by: 'secrecy-classes', as: 'view', title: { zh: '密级', en: 'Classes of secrecy' } },
  },
  'D05-5.1.2': {
    zh: '来电来访记录、交接记录和工作日记是公司机密，不得外泄。',
    en: 'Records of calls and visitors, of hand-overs, and daily logs are confidential and must not get out.',
    kept: { by: 'secrecy-classes', as: 'view', title: { zh: '密级', en: 'Classes of secrecy' } },
  },
  'D05-5.1.3': {
    zh: '客服人员凭柜员权限掌握的资料是公司机密，不得外泄。',
    en: 'What customer service holds by its teller privileges is confidential and must not get out.',
    kept: { by: 'secrecy-classes', as: 'view', title: { zh: '密级', en: 'Classes of secrecy' } },
  },
  'D05-5.1.4': {
    zh: '客户调查和分析资料是公司机密，不得外泄。',
    en: 'Surveys and analyses of customers are confidential and must not get out.',
    kept: { by: 'secrecy-classes', as: 'view', title: { zh: '密级', en: 'Classes of secrecy' } },
  },
  'D05-5.2.4': {
    zh: '客服人员对凭柜员权限掌握的资料负责保密。',
    en: 'Customer service answers for the secrecy of what it holds by its teller privileges.',
  },
  'A04-6.3.1.1': {
    zh: '与员工签保密协议，与哪些员工、何时签未写明。',
    en: 'An agreement of secrecy is signed with employees; with which of them and when, the document does not say.',
  },
  'D05-5.3.1': {
    zh: '泄露客户资料、跟踪记录、来访来电记录、交接记录或工作日记的，每次罚1000元。',
    en: 'Who lets out customer data, tracking, call, visit or hand-over records, or daily logs, is fined 1000 yuan each time.',
    kept: { by: 'leak-fines', as: 'view', title: { zh: '泄密罚款', en: 'Fines of leaks' } },
  },
  'A02-5.2.3': { zh: '数据泄露要接受内部调查。', en: 'A leak of data is investigated within the company.' },
  'D01-4.2.1.2': {
    zh: '分级结果只供公司内部用，不让合作伙伴知道。',
    en: 'Grades are for the company itself; partners are not told them.',
  },
})
