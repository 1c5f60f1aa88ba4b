/** 资料的收集与内容: what is collected of customers and what a file holds. Anchor to what the clause says, in our own words. */
import { defineClauses } from '../../../core/clause.ts'

export const contentsClauses = defineClauses({
  // 范围与收集 (A04, A00, D09): what is collected, and by whom
  'A04-1.3.4.1': {
    zh: '客户情况有变化的，档案随之及时更新，未定期限。',
    en: "When a customer's circumstances change, its file is brought up to date promptly; no period is named.",
  },
  'A04-1.3.4.2': {
    zh: '客户情况有变化的，对该客户的管理策略也作调整。',
    en: "When a customer's circumstances change, the way in which it is managed is adjusted as well.",
  },
  'A04-2.1.1': {
    zh: '洽谈业务时了解客户的基本信息和业务需求。',
    en: "Talks about business are used to learn a customer's basic data and what it needs.",
  },
  'A04-2.1.2': {
    zh: '设计有针对性的问卷，在线上或线下发给客户。',
    en: 'Questionnaires are designed for the purpose and sent to customers online or on paper.',
  },
  'A04-2.1.3': {
    zh: '收取客户对产品和服务的反馈，从中提取有用信息。',
    en: 'Feedback on products and service is taken in, and what is of use in it is drawn out.',
  },
  'A04-2.1.4': {
    zh: '通过市场调研了解客户群体的特征和需求趋势，作为参考。',
    en: 'Market research on groups of customers and trends of demand serves as a reference.',
  },
  'A04-2.3.1.2': {
    zh: '收集的客户信息要准确、全面。',
    en: 'What is collected of customers is accurate and covers all of it.',
  },
  'A04-2.3.3.1': {
    zh: '收集来的信息及时整理，未定期限。',
    en: 'What was collected is put in order promptly; no period is named.',
  },
  'A04-2.3.3.2': {
    zh: '收集来的信息及时录入，未定期限。',
    en: 'What was collected is entered promptly; no period is named.',
  },
  'A00-5.1.1.1': {
    zh: '销售部门和其他接触客户的部门及时收集客户信息。',
    en: 'Sales and every other department in contact with a customer collect its data promptly.',
  },
  'A00-5.1.1.2': {
    zh: '收集的内容有基本信息、购买需求、购买历史和联系方式。',
    en: 'Basic data, what a customer wants to buy, what it has bought and how to reach it are collected.',
  },
  'A00-5.1.1.3': {
    zh: '收集的信息录入客户信息管理系统。',
    en: 'What was collected is entered in the system for customer information.',
  },
  'A00-5.1.1.4': {
    zh: '客户信息须真实、准确、完整。',
    en: 'Information on customers is true, accurate and complete.',
  },
  'A03e-2.2.1': {
    zh: '接触客户的人员主动、全面地了解客户情况。',
    en: 'Whoever is in contact with customers sets out to learn all there is to know of them.',
  },
  'A03e-3.4.1': {
    zh: '建立完整的客户资料。',
    en: 'Complete data on customers are built up.',
    kept: { by: 'file-completeness', as: 'view', title: { zh: '档案完整率', en: 'How complete the files are' } },
  },
  'D09-4.1.1.t': {
    zh: '销售部门从市场信息、走访和人员统计中收集并汇总客户资料，句子在文中中断。',
    en: 'Sales collect and gather data from market information, visits and staff; the sentence breaks off.',
  },
  'D07-3.1.a.1': {
    zh: '客户基本资料主要由市场人员收集。',
    en: 'Basic data of customers are collected mainly by marketing staff.',
  },

  // 客户的范围与分类 (D07, A03c): which customers there are
  'D07-2.1': {
    zh: '已合作、未合作、潜在和流失的客户，资料都在管理之列。',
    en: 'Customers who cooperate, do not yet, may one day or do no more are all covered.',
    kept: { by: 'customer-standing', as: 'view' },
  },
  'D07-2.2': {
    zh: '资料管理含收集、整理、查阅和分析。',
    en: 'The management of data covers collecting, arranging, consulting and analysing them.',
    kept: { by: 'customer-analysis', as: 'view', title: { zh: '客户分析', en: 'What kinds of customers there are' } },
  },
  'D07-2.3': {
    zh: '公司客户指有往来的供应商、经销商，以及合作的重点客户和品牌客户。',
    en: 'Customers are suppliers and dealers with dealings, and key and brand customers that cooperate.',
    kept: { by: 'customer-types', as: 'classification' },
  },
  'A03c-7.1': {
    zh: '软件能建立客户档案。',
    en: "The software lets a customer's file be set up.",
    kept: { by: 'file-set-up', as: 'fact' },
  },
  'A03c-7.2': {
    zh: '软件能查看和编辑客户信息。',
    en: "The software shows a customer's information and lets it be edited.",
    kept: [
      { by: 'profile-sheet', as: 'view' },
      { by: 'profile-history', as: 'view' },
    ],
  },
  'A03c-7.3': {
    zh: '软件能给客户分类、加标签。',
    en: 'The software lets customers be classed and tagged.',
    kept: { by: 'customer-analysis', as: 'view' },
  },
  'A03c-7.4': {
    zh: '软件保存与客户的联系记录。',
    en: 'The software keeps a record of contacts with customers.',
    kept: { by: 'customer-dealings', as: 'view', title: { zh: '与客户的往来', en: 'What was done with a customer' } },
  },
  'A03c-14.2': {
    zh: '客户档案是记有个人或组织客户详细信息的文件或记录。',
    en: 'A customer file is a record with the details of a customer, be it a person or an organisation.',
    kept: { by: 'customer-bodies', as: 'classification' },
  },

  // 资料的内容 (A04, D07, D09, D01): what stands in a file
  'A04-2.2.1': {
    zh: '基本信息有名称、法定代表人、地址、联系方式、经营范围等。',
    en: 'Basic data are name, legal representative, address, how to reach it, scope of business and so on.',
  },
  'A04-2.2.2': {
    zh: '业务信息有业务规模、业务领域、主要需求等。',
    en: 'Business data are scale, field, and the main products or services that are needed.',
  },
  'A04-2.2.3': {
    zh: '财务状况和信用等级按业务需要收集。',
    en: 'Financial condition and credit rating are collected where business needs them.',
    kept: { by: 'finance-on-need', as: 'permission' },
  },
  'A04-2.2.4': {
    zh: '交易信息有时间、金额和产品或服务明细。',
    en: 'Of trades there are kept the time, the amount and which products or services.',
  },
  'A04-2.2.5': {
    zh: '其他信息有特殊需求、偏好和行业地位。',
    en: 'Further information is special needs, preferences and standing in the trade.',
  },
  'D07-3.1.b': {
    zh: '基本信息共九项，自企业名称、地址、所有者至联系人和联系方式。',
    en: 'Basic data are nine items, from name, address and owner to contact person and how to reach it.',
  },
  'D07-3.1.c.1': {
    zh: '经销商和重点、品牌客户的资料在ERP中规范管理。',
    en: 'Data of dealers, key and brand customers are managed to a standard in the ERP.',
  },
  'D07-3.1.c.2': {
    zh: '系统须有客户性质、合作年限、经营品牌、信用评估、财务状况和人员状况。',
    en: 'The system holds nature, years of cooperation, brands, credit, financial state and staff.',
  },
  'D07-3.2.2.1': {
    zh: '客户档案适当标准化、规范化。',
    en: 'Files are brought to a suitable standard form.',
    kept: { by: 'file-template', as: 'fact' },
  },
  'D07-3.2.2.2': {
    zh: '档案有客户名称、代表、地址、邮编、电话、传真、经营范围和注册资本等，文中缺一字。',
    en: 'A file has name, representative, address, postcode, phone, fax, scope and capital; a word is damaged.',
  },
  'D07-3.2.3.1': {
    zh: '特征资料包括营业额和员工人数。',
    en: 'Characteristic data include turnover and number of employees.',
  },
  'D07-3.2.3.2': {
    zh: '特征资料包括采购决策特征和具体需求。',
    en: 'Characteristic data include how purchases are decided and what exactly is needed.',
  },
  'D07-3.2.3.3': {
    zh: '特征资料包括决策者的爱好、偏好和生日等个人信息。',
    en: 'Characteristic data include what the decision maker likes, his birthday and the like.',
  },
  'D07-3.2.3.4': {
    zh: '特征资料包括业务发展趋势。',
    en: 'Characteristic data include the trend of the business.',
  },
  'D07-3.4.1.1': {
    zh: '记录客户与竞争对手合作的方式、交易额和付款方式。',
    en: 'How a customer works with competitors is kept: mode, turnover and terms of payment.',
  },
  'D07-3.4.1.2': {
    zh: '记录与公司的历史交易：方式、交易额、付款方式、合同编号和流失原因。',
    en: 'Past business with the company is kept: mode, turnover, payment, contracts, why it was lost.',
    kept: { by: 'customer-dealings', as: 'view' },
  },
  'D09-4.1.2.a.1': {
    zh: '档案有电话、联系人、网址等联系方式。',
    en: 'A file has telephone, contact person, website and the like.',
  },
  'D09-4.1.2.a.2': {
    zh: '档案描述客户的信用状况。',
    en: 'A file describes the credit standing of the customer.',
  },
  'D09-4.1.2.a.3': {
    zh: '档案有客户以往的交易记录。',
    en: 'A file has the past trades of the customer.',
    kept: { by: 'customer-dealings', as: 'view' },
  },
  'D01-4.3.2': {
    zh: '档案主要记承揽区域、人脉、过往业绩、与海盛公司合作的表现、竣工后评价和信誉等。',
    en: 'A file covers area, connections, record, conduct towards Haisheng, assessment after completion and credit.',
  },
})
