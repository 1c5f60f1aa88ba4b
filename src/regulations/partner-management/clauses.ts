/**
 * 合作伙伴管理 (D01): anchor to what the clause says, in our own words; the force is kept word for word, as with
 * `customerContact`, where the frequencies of visits to customers stand, too.
 */
import { defineClauses } from '../../core/clause.ts'

export const partnerManagementClauses = defineClauses({
  // 范围: scope
  'D01-2': {
    zh: '联营工程的合作方从准入、分级、走访到备案、评级，都依本办法管理。',
    en: 'These rules govern how joint-venture partners are admitted, classed, visited, filed and rated.',
    kept: { by: 'partner-register', as: 'view' },
  },

  // 承揽主体单位的职责: duties of the contracting units
  'D01-3.1.1': {
    zh: '承揽主体单位负责给自己分管的客户建立入网审批表。',
    en: 'A contracting unit is responsible for opening an admission approval form for each of its customers.',
  },
  'D01-3.1.2': {
    zh: '承揽主体单位负责到现场考察其客户。',
    en: 'A contracting unit is responsible for inspecting its customers on the spot.',
  },
  'D01-3.1.3': {
    zh: '承揽主体单位负责按规定频次走访客户，频次表在文中缺失。',
    en: 'A contracting unit is responsible for visiting at the set frequency; the table is missing from the document.',
  },
  'D01-3.1.4': {
    zh: '客户等级要变更时，由承揽主体单位负责发起。',
    en: 'A contracting unit is responsible for initiating a change in the class of its customer.',
  },

  // 盛昌公司的职责: duties of Shengchang
  'D01-3.2.1': {
    zh: '入网审批表由盛昌公司负责审核。',
    en: 'Shengchang is responsible for examining and passing the admission approval forms.',
  },
  'D01-3.2.2': {
    zh: '入网审批表由盛昌公司负责归档并保存，未定保存年限。',
    en: 'Shengchang is responsible for filing and keeping the admission approval forms; no retention period is given.',
  },
  'D01-3.2.3': {
    zh: '给客户分级由盛昌公司负责。',
    en: 'Shengchang is responsible for placing each customer in a class.',
  },
  'D01-3.2.4': {
    zh: '必要时，盛昌公司还要召集相关单位一同考察合作伙伴。',
    en: 'Where necessary, Shengchang also has to bring the units concerned together to inspect a partner.',
  },

  // 准入: admission
  'D01-4.1.1': {
    zh: '每位合作伙伴各建一套入网审批表，含1张主表和3张附表。',
    en: 'Every partner gets one set of admission approval forms, made up of 1 main form and 3 attachments.',
  },
  'D01-4.1.2.1': {
    zh: '审批表所填的地址、人员、设备等，需要介绍部门到现场核实。',
    en: 'Address, staff and equipment in the form need to be inspected on the spot by the introducing department.',
  },
  'D01-4.1.2.2': {
    zh: '经过现场考察后，该合作伙伴的入网审批表应没有缺项。',
    en: 'Once a partner has been inspected, its admission approval form shall be without gaps.',
  },
  'D01-4.1.2.3': {
    zh: '情况不清楚的，一律当作不具备条件。',
    en: 'Whatever is unclear counts by default as a condition that is not met.',
    kept: { by: 'partner-conditions', as: 'view' },
  },
  'D01-4.1.3.1': {
    zh: '合作伙伴应先办入网，再洽谈项目合作。',
    en: 'A partner shall be admitted first and only then enter into talks about a project.',
  },
  'D01-4.1.3.2': {
    zh: '介绍部门把填好的表交给盛昌公司，先由其初步审查。',
    en: 'The introducing department hands the completed form to Shengchang, which makes the first check.',
  },
  'D01-4.1.3.3': {
    zh: '达不到合作要求的及时劝退并说明原因，未定期限。',
    en: 'Whoever falls short is promptly advised to withdraw, with an explanation; no period is named.',
  },
  'D01-4.1.3.4': {
    zh: '适合合作的，盛昌公司帮助办理其余手续。',
    en: 'Where cooperation is possible, Shengchang helps with the remaining formalities.',
  },

  // 分级: classes
  'D01-4.2.1.1': {
    zh: '合作伙伴办完海盛公司入网后，由盛昌公司分级，分级标准在文中缺失。',
    en: 'After admission to Haisheng, Shengchang assigns the class; the criteria are missing from the document.',
  },

  // 走访: visits
  'D01-4.2.3': {
    zh: '外埠合作伙伴的走访可适当减少，但每半年应不少于1次。',
    en: 'Visits to remote partners may be somewhat fewer, but there shall be at least 1 in every half-year.',
  },
  'D01-4.2.4.1': {
    zh: '走访表所列的走访由各单位去做，该表在文中缺失。',
    en: 'The units themselves make the visits set out in the table; the table is missing from the document.',
  },
  'D01-4.2.4.2': {
    zh: '有必要时，盛昌公司可出面组织走访，并邀请市场开发部、工程管理部等参加。',
    en: 'Where needed, Shengchang may arrange a visit and invite market development, project management and others.',
  },
  'D01-4.2.4.3': {
    zh: '公司高层应走访A类和部分B类合作伙伴，每年不少于1次，哪些B类未说明。',
    en: 'Senior management shall visit class A and some class B at least once a year; which of B is not stated.',
  },
  'D01-4.2.6': {
    zh: '合作伙伴近期有拟合作项目的，各单位应加强走访，文中未定次数。',
    en: 'Where a partner has a project in prospect, the units shall step up their visits; no number is given.',
  },

  'D01-4.2.5.1': {
    zh: '每次走访，单位都需要主动更新合作伙伴资料并告知盛昌公司。',
    en: 'On each visit the unit needs to refresh the information on the partner and report it to Shengchang.',
  },
  'D01-4.2.5.2': {
    zh: '走访的人还需要留心客户接下来的动向。',
    en: 'Whoever visits a customer also needs to watch closely for what that customer is about to do.',
  },

  // 档案与排名: files and ranking
  'D01-4.3.1.1': {
    zh: '每位合作伙伴都要有个人档案，由盛昌公司建立并即时更新。',
    en: 'Shengchang has to open a file for each single partner and to update it at once.',
  },
  'D01-4.3.1.2': {
    zh: 'A、B两类客户的档案，每隔半年存档一次。',
    en: 'Files on customers of classes A and B are archived once in every half-year.',
  },
  'D01-4.3.1.3': {
    zh: 'C、D两类客户的档案不必存档，但要即时更新。',
    en: 'Files on customers of classes C and D need no archiving, yet they have to be updated at once.',
  },
  'D01-4.3.2': {
    zh: '档案主要记承揽区域、人脉、过往业绩、与海盛公司合作的表现、竣工后评价和信誉等。',
    en: 'A file covers area, connections, record, conduct towards Haisheng, assessment after completion and credit.',
  },
  'D01-4.3.3.1': {
    zh: '合作伙伴按审批表是否完整及档案内容等排名，未定权重和周期。',
    en: 'Partners are put in order by how complete form and file are; weights and period are not given.',
    kept: { by: 'partner-ranking', as: 'view' },
  },
  'D01-4.3.3.2': {
    zh: '排名靠前且过往一年履约、安全质量、配合都突出的，可以考虑收费优惠和更好的优先服务。',
    en: 'Top partners outstanding in all respects in the past year may be considered for lower fees, better service.',
  },

  // 重点客户与级别调整: key customers and change of class
  'D01-5.1.1': {
    zh: 'A级和B级的客户属于重点合作客户。',
    en: 'Customers of classes A and B are the key customers of the cooperation.',
    kept: { by: 'partner-conditions', as: 'view' },
  },
  'D01-5.1.2': {
    zh: 'A、B级客户的各种材料应当齐全、属实、有效。',
    en: 'The materials of customers in classes A and B shall all be complete, true and in force.',
  },
  'D01-5.1.3': {
    zh: 'A、B级客户拿不出有关材料的，当作不具备条件。',
    en: 'Where a customer of class A or B cannot produce a document, the condition counts by default as not met.',
  },
  'D01-5.2.1': {
    zh: '客户级别可因中标、未中标等情况随时改动。',
    en: "A customer's class may change at any time, for example after a bid has been won or lost.",
  },
  'D01-5.2.2': {
    zh: '级别调整由分管该客户的单位提出。',
    en: 'A change of class is started by the unit that looks after the customer.',
  },
  'D01-5.2.3': {
    zh: '级别调整由盛昌公司和市场开发部一起决定。',
    en: 'A change of class is decided by Shengchang and the market development department together.',
  },
})
