/** 建档、归档与考核: how files are set up, kept, linked with documents and assessed. */
import { defineClauses } from '../../../core/clause.ts'

export const keepingClauses = defineClauses({
  // 建档与保管 (D07, D05, D09): setting up and keeping files
  'D05-2.7': {
    zh: '部门负责建立客户档案、维系客户关系。',
    en: 'The department is responsible for setting up customer files and keeping up relations.',
  },
  'D07-3.1': {
    zh: '公司信息部负责汇总、整理所有客户的基本信息。',
    en: 'The information department gathers and arranges the basic data of all customers.',
  },
  'D07-3.2': {
    zh: '建立客户档案，编制客户一览表以供查阅。',
    en: 'Files are set up, and a list of customers is compiled to be consulted.',
    kept: { by: 'department-customers', as: 'view' },
  },
  'D07-3.2.1': {
    zh: '发展或接触每个新客户，都要建档案户头。',
    en: 'For each new customer that is won or met, an account in the files is opened.',
  },
  'D09-4.1.2.a': {
    zh: '销售部和人事部联营办各自建立客户档案。',
    en: 'Sales and the joint-operation office of personnel each set up files of their own.',
  },
  'D09-4.1.2.b.1': {
    zh: '客户档案由专人管理。',
    en: 'Files are kept by a person who is named for it.',
  },
  'D09-4.1.2.b.2': {
    zh: '档案随客户的交易及时更新，未定期限。',
    en: 'A file is brought up to date promptly as the customer trades; no period is named.',
  },
  'D09-4.1.2.c': {
    zh: '客户档案经销售总监审批确认。',
    en: 'Files are approved and confirmed by the sales director.',
  },

  // 档案分类与内容要求 (A04): archives, and what is asked of them
  'A04-4.1.1': {
    zh: '基本档案放基本信息、业务信息等通用内容。',
    en: 'The basic archive holds what is general: basic and business data.',
    kept: { by: 'customer-archives', as: 'view', title: { zh: '客户的各类档案', en: 'The archives of a customer' } },
  },
  'A04-4.1.2': {
    zh: '交易档案放订单、合同、发票等交易历史资料。',
    en: 'The trade archive holds the history of trades: orders, contracts, invoices.',
    kept: { by: 'customer-archives', as: 'view' },
  },
  'A04-4.1.3': {
    zh: '服务档案放服务请求、方案和评价等记录。',
    en: 'The service archive holds requests, plans and evaluations of service.',
    kept: { by: 'customer-archives', as: 'view' },
  },
  'A04-4.1.4': {
    zh: '特殊档案为有特殊需求或重要关系的客户而设，记特殊要求和合作进展。',
    en: 'The special archive is for customers with special needs or weight: requirements, progress.',
    kept: { by: 'customer-archives', as: 'view' },
  },
  'A04-4.3.1.1': {
    zh: '档案内容真实。',
    en: 'What stands in a file is true.',
  },
  'A04-4.3.1.2': {
    zh: '档案内容准确。',
    en: 'What stands in a file is accurate.',
    kept: { by: 'file-accuracy', as: 'view', title: { zh: '档案准确率', en: 'How right the files are' } },
  },
  'A04-4.3.1.3': {
    zh: '档案内容完整，全面反映客户情况。',
    en: 'A file is complete, and shows the customer as a whole.',
    kept: { by: 'file-completeness', as: 'view' },
  },
  'A04-4.3.2.1': {
    zh: '重要信息和关键数据详细记录，哪些重要未说明。',
    en: 'Important information and key data are told in detail; which they are is not stated.',
  },
  'A04-4.3.2.2': {
    zh: '重要信息和关键数据注明来源。',
    en: 'Important information and key data carry their source.',
  },
  'A04-4.3.2.3': {
    zh: '重要信息和关键数据注明日期。',
    en: 'Important information and key data carry their date.',
  },
  'A04-4.3.3.1': {
    zh: '相关文件和资料妥善整理、归档。',
    en: 'Documents and materials are put in order and filed.',
  },
  'A04-4.3.3.2': {
    zh: '归档的文件与客户档案建立对应关系，以便查阅和追溯。',
    en: "What is filed is linked to the customer's file, so that it is found and traced.",
    kept: { by: 'document-linked', as: 'fact', title: { zh: '资料与档案对应', en: 'Documents stand with a file' } },
  },

  // 往来、年度资料与开户更名 (D07, D09): dealings, yearly papers, accounts
  'D07-3.3.1': {
    zh: '客户的重大变动和与公司的业务交往，都记入档案。',
    en: 'Major changes of a customer and its dealings with the company are entered in its file.',
    kept: { by: 'customer-dealings', as: 'view' },
  },
  'D07-3.3.2': {
    zh: '与上一款同文：重大变动和业务交往都记入档案。',
    en: 'The same sentence again: major changes and dealings are entered in the file.',
    kept: { by: 'customer-dealings', as: 'view' },
  },
  'D07-3.3.3': {
    zh: '逐年积累客户的业绩和财务状况报告。',
    en: 'Results and financial reports of a customer are gathered year by year.',
  },
  'D07-3.3.4.1': {
    zh: '在财务开户或更改户名，须有纸制申请。',
    en: 'To open an account in finance, or rename one, an application on paper is handed in.',
  },
  'D07-3.3.4.2': {
    zh: '申请由销售中心和财务部存档。',
    en: 'The application is filed by the sales centre and by finance.',
  },
  'D07-3.3.4.3': {
    zh: '变更在ERP中记录、分类，及时告知相关人员并记录。',
    en: 'The change is recorded and classed in the ERP; those concerned are told promptly, on record.',
  },
  'D07-7.2.1': {
    zh: '与客户的信函、传真、长途电话都记录在案。',
    en: 'Letters, faxes and long-distance calls with customers are put on record.',
    kept: { by: 'customer-dealings', as: 'view' },
  },
  'D07-7.2.2': {
    zh: '往来记录并入客户档案。',
    en: "The record of correspondence becomes a part of the customer's file.",
    kept: { by: 'customer-dealings', as: 'view' },
  },
  'D09-5.1.4': {
    zh: '维护客户关系形成记录，作为档案内容保管。',
    en: 'The care of relations is recorded, and the record kept as a part of the file.',
    kept: { by: 'customer-dealings', as: 'view' },
  },

  // 考核 (A04): assessment
  'A04-7.2.1.1': {
    zh: '考核客户档案信息的完整程度，未定指标。',
    en: 'How complete the files are is assessed; no figure is set.',
    kept: { by: 'file-completeness', as: 'view' },
  },
  'A04-7.2.1.2': {
    zh: '各项必填信息不得缺失，必填哪些未列出。',
    en: 'No required item may be missing; which items are required is not listed.',
  },
  'A04-7.2.3': {
    zh: '检查档案的基本信息、交易和服务记录是否与实际相符，未定指标。',
    en: 'Basic data, trades and service records are checked against how it is; no figure is set.',
    kept: { by: 'file-accuracy', as: 'view' },
  },
})
