/**
 * 客户准入、分级与黑名单 (D11): anchor to what the clause says, in our own words.
 *
 * The force of a clause is kept word for word: 必须 and 须 are "must", 不得 "must not", 应 "shall", 原则上 "in principle",
 * 一般 "generally", 可 "may", 有权 "is entitled to"; a duty that the document merely lists is told in the present tense.
 */
import type { Text } from '../../core/finding.ts'

export const clauses = {
  // 适用范围: scope
  'D11-B': {
    zh: '公司营销事业部下属的每个销售部门都受本制度约束。',
    en: 'Every sales department under the marketing division is bound by this regulation.',
  },

  // 营销事业部的职责: duties of the marketing division
  'D11-R1.a': {
    zh: '营销事业部搭建公司的客户管理系统，并管理、维护各类产品的客户。',
    en: "The marketing division builds the company's customer management system and tends customers of all products.",
  },
  'D11-R1.b': {
    zh: '营销事业部定出与客户管理系统相配、便于执行的工作思路、标准和流程。',
    en: 'The marketing division sets out workable ideas, standards and procedures that fit the management system.',
  },
  'D11-R1.c': {
    zh: '营销事业部指导各销售部门按本制度编写自己的实施细则和流程，并监督其执行。',
    en: 'The marketing division guides each department in writing implementing rules, and oversees their execution.',
  },
  'D11-R1.d.1': {
    zh: '以什么标准准入客户，由营销事业部制定。',
    en: 'It is for the marketing division to set the standard by which customers are admitted.',
  },
  'D11-R1.d.2': {
    zh: '以什么标准淘汰客户，由营销事业部制定，文中未列出具体标准。',
    en: 'It is for the marketing division to set the standard for dropping customers; the document gives none.',
  },
  'D11-R1.d.3': {
    zh: '公司一级的客户黑名单数据库由营销事业部建立。',
    en: "The marketing division establishes a database that holds the company's blacklist of customers.",
  },
  'D11-R1.e': {
    zh: '营销事业部依市场规划、销售计划和客户贡献价值，协调各部门开发、管理和维护客户。',
    en: "The marketing division coordinates departments' work on customers, by plans and by customers' contribution.",
  },
  'D11-R1.f': {
    zh: '营销事业部负责各销售部门的客户信息库，收集整理其信息并及时更新，未定期限。',
    en: "The marketing division is responsible for updating departments' customer data promptly; no period is named.",
  },
  'D11-R1.g': {
    zh: '营销事业部建立各销售部门之间互通客户信息的机制，并协调部门关系。',
    en: 'The marketing division creates a mechanism by which departments share customer data, and coordinates them.',
  },
  'D11-R1.h': {
    zh: '营销事业部设客户信息反馈制度，及时处理部门的建议、意见和报告并修订规定，未定期限。',
    en: "The marketing division promptly handles departments' suggestions and amends provisions; no period is named.",
  },
  'D11-R1.i': {
    zh: '营销事业部协调、组织产品推广会、展销会、客户座谈会和年度答谢会，以了解客户需求。',
    en: 'The marketing division coordinates and holds product fairs, customer forums and a yearly thank-you event.',
  },
  'D11-R1.i.2': {
    zh: '为关键客户一起拟定发展计划，文中未说明哪些是关键客户。',
    en: 'Plans for developing key customers are worked out jointly; the document does not say who is one.',
  },
  'D11-R1.j': {
    zh: '营销事业部本着公平公正和双赢，帮助处理客户的投诉与反馈。',
    en: "The marketing division helps to deal with customers' complaints and feedback, fairly and for mutual benefit.",
  },

  // 销售部门的职责: duties of the sales departments
  'D11-R2.a': {
    zh: '各销售部门依公司系统和本制度编写本部门的实施细则，并负责执行和监督。',
    en: 'Each sales department writes its own implementing rules, puts them into effect and oversees compliance.',
  },
  'D11-R2.b': {
    zh: '部门的客户档案由其销售内务主管（内勤）负责管理。',
    en: "A department's customer files are the responsibility of its sales office supervisor.",
  },
  'D11-R2.c.1': {
    zh: '各销售部门把所在区域的市场和客户资料收集起来，汇总并分析。',
    en: 'Each sales department gathers market and customer information on its region, puts it together and studies it.',
  },
  'D11-R2.c.2': {
    zh: '各销售部门确定客户结构和各类客户所占的比例，文中未给出数字。',
    en: 'Each sales department decides its customer structure and ratio of categories; the document gives no figure.',
  },
  'D11-R2.c.3': {
    zh: '各销售部门拟定开发客户的计划。',
    en: 'Each sales department makes a plan for winning and developing customers.',
  },
  'D11-R2.d.1': {
    zh: '各销售部门按本制度给客户分级，并对客户做阶段性评审。',
    en: 'Each sales department grades its customers under this regulation and carries out their reviews.',
  },
  'D11-R2.d.2': {
    zh: '各销售部门按自身需要建立客户档案和客户信息库。',
    en: 'Each sales department keeps customer files and a customer database that meet its own needs.',
  },
  'D11-R2.d.3': {
    zh: '部门的客户信息库里也含本部门的黑名单数据库。',
    en: "The blacklist of a department forms part of that department's customer database.",
  },
  'D11-R2.e': {
    zh: '各销售部门把本部门的客户和市场信息及时、准确地录入公司系统并更新，未定期限。',
    en: 'Each department promptly and correctly enters and updates its data in the company system; no period is named.',
  },
  'D11-R2.f.1': {
    zh: '各销售部门通过拜访和沟通了解客户的需求、愿望与经营变化，未定次数。',
    en: 'Each department visits and talks with customers to know their needs and changes; no frequency is named.',
  },
  'D11-R2.f.2': {
    zh: '各销售部门把客户的意见收集起来并加以整理。',
    en: 'Each sales department gathers the opinions of its customers and puts them in order.',
  },
  'D11-R2.f.3': {
    zh: '各销售部门及时调整有关的客户政策，以提高满意度和忠诚度，未定期限。',
    en: 'Each department adapts customer policies promptly to raise satisfaction and loyalty; no period is named.',
  },
  'D11-R2.g.1': {
    zh: '部门的投诉管理办法写明投诉种类、范围、责任部门或责任人及处理时间，文中未给出时间。',
    en: "A department's complaint procedure states kinds, scope, who is responsible and a time that is left open here.",
  },
  'D11-R2.h': {
    zh: '各销售部门按信息协调机制，就客户事务及时与公司高层和其他部门沟通。',
    en: 'Each sales department consults senior management and other departments promptly on customer matters.',
  },

  // 客户准入: admission
  'D11-1.1.1': {
    zh: '各销售部门管理销售客户，应有具体的准入制度并照此执行。',
    en: 'Sales departments shall operate a definite admission procedure for the customers they sell to.',
  },
  'D11-1.1.2': {
    zh: '零售客户和内部关联交易客户不在准入制度之内。',
    en: 'Retail customers and internal related-party customers fall outside the admission procedure.',
  },
  'D11-1.1.3': {
    zh: '部门可按实际情况，为零售户和内部关联交易客户另定管理办法。',
    en: 'For retail and internal related-party customers a department may set up management rules of its own.',
  },
  'D11-1.2.a.1': {
    zh: '准入条件之一：客户能独立承担民事责任。',
    en: 'One condition of admission is that the customer can answer for civil liability on its own.',
  },
  'D11-1.2.a.2': {
    zh: '客户必须是企业，并持有营业执照、税务登记证等有效证件。',
    en: 'A customer must be an enterprise with valid certificates, among them business licence and tax registration.',
  },
  'D11-1.2.a.3': {
    zh: '医疗机构应具备国家法律法规要求的全部合法资质。',
    en: 'A medical institution shall hold every qualification that national laws and regulations require of it.',
  },
  'D11-1.2.b': {
    zh: '准入条件之一：客户商业信誉良好，文中未给出衡量标准。',
    en: 'One condition of admission is a good commercial reputation; the document sets no measure for it.',
  },
  'D11-1.2.c': {
    zh: '客户与销售部门的买卖关系必须靠签订购销合同来建立。',
    en: 'A customer must enter into trade with a sales department by signing a purchase and sales contract.',
  },
  'D11-1.2.d': {
    zh: '准入条件之一：客户过去的经营没有违法记录，文中未说明追溯多久。',
    en: 'One condition of admission is a past business free of recorded offences; how far back is not stated.',
  },
  'D11-1.2.e': {
    zh: '客户必须持有所经营产品的经营或使用资质，国家要求的专项资质也在内。',
    en: 'A customer must hold the licences to trade or use the products it handles, special national ones included.',
  },
  'D11-1.2.f': {
    zh: '准入条件之一：客户积极配合公司和各销售部门，一起维护公司品牌形象。',
    en: 'One condition of admission is active cooperation with company and departments in upholding the brand.',
  },

  // 客户分级: the three grades
  'D11-2.1.1': {
    zh: '各销售部门须把符合准入基本条件的客户分为VIP客户、优选类客户和合格类客户三级。',
    en: 'Departments must sort customers that meet the admission conditions into VIP, preferred and qualified.',
  },
  'D11-2.1.2': {
    zh: '分级看四项：业务合作量、应收款、经营信誉和对公司产品的忠诚度，未定权重。',
    en: 'Grading weighs business volume, receivables, reputation and loyalty to the products; no weights are given.',
  },

  // VIP客户标准: the VIP standard
  'D11-2.2.a.1': {
    zh: 'VIP客户必须有一定规模，三级乙等或更高的医疗机构是其中一种。',
    en: 'A VIP must have a certain size; one way to show it is a hospital level of 3B or higher.',
  },
  'D11-2.2.a.2': {
    zh: 'VIP规模的另一种：床位达到规定数的骨科或创伤专业机构，床位数在文中空白。',
    en: 'Or a VIP is an orthopaedic or trauma institution with enough beds; the number is blank in the document.',
  },
  'D11-2.2.a.3': {
    zh: 'VIP规模的又一种：以往每年业务量不小于规定的万元数，数额在文中空白。',
    en: "Or a VIP's past yearly business is at least a set sum (in 10,000 yuan); the amount is blank in the document.",
  },
  'D11-2.2.a.4': {
    zh: 'VIP客户必须是直接经销商或医疗机构，效益良好，信誉、稳定性和忠诚度都高。',
    en: 'A VIP must be a direct distributor or medical institution, prospering, highly reputable, stable and loyal.',
  },
  'D11-2.2.b.1': {
    zh: 'VIP客户在以往与公司的交易中能如期付清货款。',
    en: 'In its dealings with the company so far, a VIP customer has been able to pay for goods when due.',
  },
  'D11-2.2.b.2': {
    zh: 'VIP客户交易风险小，且没有滞期付款、逾期不提货之类的违约记录，未定追溯期。',
    en: 'A VIP carries small risk and no recorded default, as late payment or uncollected goods; no look-back is set.',
  },
  'D11-2.2.c': {
    zh: 'VIP客户愿与公司长期合作，共担市场风险、共享市场利益。',
    en: 'A VIP wishes to be a long-term partner of the company, sharing the risks and gains of the market.',
  },
  'D11-2.2.d.1': {
    zh: '一个部门的VIP客户不得多于其客户总量的15%。',
    en: "VIPs must not make up more than 15 % of all of a department's customers.",
  },
  'D11-2.2.d.2': {
    zh: '单个品种的VIP客户，原则上应不超过该品种客户总量的15%。',
    en: "Within one variety, VIPs shall in principle be no more than 15 % of that variety's customers.",
  },

  // 优选类客户标准: the preferred standard
  'D11-2.3.a.1': {
    zh: '优选类客户是经销商或医疗机构：在本区域较知名，目前没有风险，经营状况较好。',
    en: 'Preferred is a distributor or medical institution known in its region, now free of risk, doing fairly well.',
  },
  'D11-2.3.a.2': {
    zh: '可列优选类的一种：二级甲等或更高的医疗机构。',
    en: 'One way to count as preferred is to be a hospital of level 2A or higher.',
  },
  'D11-2.3.a.3': {
    zh: '可列优选类的另一种：床位达到规定数的骨科或创伤专业机构，床位数在文中空白。',
    en: 'Or preferred: an orthopaedic or trauma institution with enough beds; the number is blank in the document.',
  },
  'D11-2.3.a.4': {
    zh: '可列优选类的又一种：以往每年业务量不小于规定的万元数，数额在文中空白。',
    en: 'Or preferred: past yearly business is at least a sum (in 10,000 yuan); the amount is blank in the document.',
  },
  'D11-2.3.b': {
    zh: '优选类客户有一定经营实力，产品年需用量或年销量较大，文中未给出数量。',
    en: 'A preferred customer has some strength and needs or sells a rather large yearly quantity; no number is given.',
  },
  'D11-2.3.c': {
    zh: '优选类客户较为诚信、忠诚，并有意与公司长期合作。',
    en: 'A preferred customer is fairly honest and loyal, and wants to work with the company for a long time.',
  },
  'D11-2.3.d': {
    zh: '优选类客户在以往交易中没有滞期付款、逾期不提货之类的违约记录，未定追溯期。',
    en: 'A preferred customer has no recorded default, e.g. late payment or uncollected goods; no look-back is given.',
  },
  'D11-2.3.e.1': {
    zh: '一个部门的优选类客户不得多于其客户总量的30%。',
    en: "Preferred customers must not make up more than 30 % of all of a department's customers.",
  },
  'D11-2.3.e.2': {
    zh: '单个品种的优选类客户，原则上应不超过该品种客户总量的30%。',
    en: 'Within one variety, preferred customers shall in principle be no more than 30 % of its customers.',
  },

  // 合格类客户与部门评审标准: qualified customers, scoring standards
  'D11-2.4.t': {
    zh: '符合准入基本条件、又不属VIP和优选类的客户，都是合格类客户。',
    en: 'Whoever meets the basic admission conditions without being VIP or preferred is a qualified customer.',
  },
  'D11-2.5': {
    zh: '部门可参考附件1，按销售产品制定自己的客户评审标准；附件1未随文给出。',
    en: 'Guided by annex 1, departments may write their own scoring standards by product; the annex is missing.',
  },

  // 动态管理与阶段性评审: upkeep and review
  'D11-3.1.1': {
    zh: '部门须对客户动态管理，使信息库反映当期的履约、付款和诚信情况。',
    en: 'Departments must manage customers dynamically, by contract performance, payment and good faith in the period.',
  },
  'D11-3.1.2': {
    zh: '客户信息库应定期更新，一般每隔半年调整一次。',
    en: 'The customer database shall be brought up to date regularly, generally by one adjustment every half-year.',
  },
  'D11-3.2.1': {
    zh: '部门对本部门客户的阶段性评审，原则上每隔6个月做一次。',
    en: 'Each department in principle holds a review of its customers every 6 months.',
  },
  'D11-3.2.2': {
    zh: '评审时填写附件2的客户阶段评价表，附件2未随文给出。',
    en: 'For a review the stage evaluation form of annex 2 is filled in; the annex is missing from the document.',
  },
  'D11-3.2.3': {
    zh: '评审结果送营销事业部，由其统一备案，未定期限。',
    en: 'The outcome of a review goes to the marketing division, which keeps it on file; no period is named.',
  },

  // 升降级: downgrade and promotion
  'D11-3.3.1': {
    zh: 'VIP客户在一个评价阶段内出现问题的，部门应在5日内将其降为优选类或合格类。',
    en: 'A department shall lower a VIP that shows problems in a period to preferred or qualified within 5 days.',
  },
  'D11-3.3.2': {
    zh: '问题包括执行合同能力差、付款不及时、日常运行出现重大危机等，但不以此为限。',
    en: 'Such problems include weak performance of contracts, late payment and a major crisis; the list is open.',
  },
  'D11-3.3.3': {
    zh: '降到哪一级，应依阶段评价结果和问题造成的后果决定。',
    en: 'How far a VIP is lowered shall depend on the review result and on what the problem led to.',
  },
  'D11-3.3.4': {
    zh: '因该VIP客户致公司重大损失或声誉受损的，部门应及时报营销事业部，数额和期限未定。',
    en: 'A department shall promptly report a VIP that caused major loss or disrepute; threshold and period are open.',
  },
  'D11-3.3.5': {
    zh: '营销事业部核实情况后，有权把该客户放入公司黑名单；附件3未随文给出。',
    en: "After verifying, the marketing division is entitled to put the VIP on the company's list; annex 3 is missing.",
  },
  'D11-3.3.6': {
    zh: '列入公司黑名单的信息及时登上公司内网并告知各销售部门，未定期限。',
    en: 'A company blacklist entry is put on the intranet and told to all departments promptly; no period is named.',
  },
  'D11-3.3.7': {
    zh: '列入公司黑名单的客户，所有销售部门一并清除。',
    en: 'A customer that the company has blacklisted is cleared out of every sales department.',
  },
  'D11-3.4': {
    zh: '合格类或优选类客户在评价阶段表现良好的，部门可依结果升为优选类或VIP客户。',
    en: 'Qualified and preferred customers that did well in a period may be raised to preferred or VIP by the review.',
  },

  // 黑名单: the two blacklists
  'D11-3.5': {
    zh: '公司和各销售部门都实行客户黑名单管理，如何解除文中未规定。',
    en: 'Company and departments both keep blacklists of customers; how an entry is lifted is not regulated.',
  },
  'D11-3.5.a.1': {
    zh: '公司的客户黑名单归营销事业部管理。',
    en: "Authority over the company's blacklist rests with the marketing division.",
  },
  'D11-3.5.a.2': {
    zh: '营销事业部把公司黑名单做成报表备案，报送对象和次数未说明。',
    en: "The marketing division files the company's list as a report; recipient and frequency are not stated.",
  },
  'D11-3.5.a.3': {
    zh: '部门的客户黑名单归该销售部门自己管理。',
    en: "Authority over a sales department's blacklist rests with that department itself.",
  },
  'D11-3.5.a.4': {
    zh: '各部门应把本部门黑名单做成报表，上报营销事业部备案，未定期限和次数。',
    en: 'Each department shall submit its blacklist to the marketing division as a report; no period is named.',
  },
  'D11-3.5.b.1': {
    zh: '客户在某部门黑名单上的，该部门不得再与其有商业行为。',
    en: 'A department must not do further business with a customer that stands on its own blacklist.',
  },
  'D11-3.5.b.2': {
    zh: '客户在公司黑名单上的，任何销售部门都不得再与其有任何商业行为。',
    en: 'Sales departments must not do business of any kind with a customer on the company blacklist.',
  },
} as const satisfies Readonly<Record<string, Text>>
