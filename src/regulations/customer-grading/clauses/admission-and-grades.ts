/** Admission, grades and their standards. */
import { defineClauses } from '../../../core/clause.ts'

export const gradeClauses = defineClauses({
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
    kept: { by: 'own-rules-for-exempt-customers', as: 'permission' },
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
    kept: { by: 'graded-and-reviewed', as: 'fact' },
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
    kept: { by: 'qualified-is-the-rest', as: 'classification' },
  },
  'D11-2.5': {
    zh: '部门可参考附件1，按销售产品制定自己的客户评审标准；附件1未随文给出。',
    en: 'Guided by annex 1, departments may write their own scoring standards by product; the annex is missing.',
    kept: { by: 'scoring-standard-of-department', as: 'permission' },
  },
})
