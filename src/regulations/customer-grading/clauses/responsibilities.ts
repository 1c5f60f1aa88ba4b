/** Scope, and who is responsible for what; what concerns all customers at once stands with `customerGovernance`. */
import { defineClauses } from '../../../core/clause.ts'

export const responsibilityClauses = defineClauses({
  // 目的: purpose
  'D11-A.1': {
    zh: '公司建立有效的客户准入与退出管理机制。',
    en: 'The company sets up an effective mechanism by which customers are admitted and leave.',
  },

  // 适用范围: scope
  'D11-B': {
    zh: '公司营销事业部下属的每个销售部门都受本制度约束。',
    en: 'Every sales department under the marketing division is bound by this regulation.',
    kept: { by: 'every-department-in-scope', as: 'classification' },
  },

  // 营销事业部的职责: duties of the marketing division
  'D11-R1.a': {
    zh: '营销事业部搭建公司的客户管理系统，并管理、维护各类产品的客户。',
    en: "The marketing division builds the company's customer management system and tends customers of all products.",
    kept: { by: 'company-book', as: 'view' },
  },
  'D11-R1.d.1': {
    zh: '以什么标准准入客户，由营销事业部制定。',
    en: 'It is for the marketing division to set the standard by which customers are admitted.',
    kept: { by: 'admission-conditions-by-company', as: 'parameter' },
  },
  'D11-R1.d.2': {
    zh: '以什么标准淘汰客户，由营销事业部制定，文中未列出具体标准。',
    en: 'It is for the marketing division to set the standard for dropping customers; the document gives none.',
  },
  'D11-R1.d.3': {
    zh: '公司一级的客户黑名单数据库由营销事业部建立。',
    en: "The marketing division establishes a database that holds the company's blacklist of customers.",
    kept: { by: 'blacklist-register', as: 'view' },
  },
  'D11-R1.e': {
    zh: '营销事业部依市场规划、销售计划和客户贡献价值，协调各部门开发、管理和维护客户。',
    en: "The marketing division coordinates departments' work on customers, by plans and by customers' contribution.",
    kept: { by: 'customer-contribution', as: 'view' },
  },
  'D11-R1.f': {
    zh: '营销事业部负责各销售部门的客户信息库，收集整理其信息并及时更新，未定期限。',
    en: "The marketing division is responsible for updating departments' customer data promptly; no period is named.",
    kept: { by: 'information-updated', as: 'fact' },
  },
  'D11-R1.h': {
    zh: '营销事业部设客户信息反馈制度，及时处理部门的建议、意见和报告并修订规定，未定期限。',
    en: "The marketing division promptly handles departments' suggestions and amends provisions; no period is named.",
  },
  'D11-R1.i.2': {
    zh: '为关键客户一起拟定发展计划，文中未说明哪些是关键客户。',
    en: 'Plans for developing key customers are worked out jointly; the document does not say who is one.',
  },
  'D11-R1.j': {
    zh: '营销事业部本着公平公正和双赢，帮助处理客户的投诉与反馈。',
    en: "The marketing division helps to deal with customers' complaints and feedback, fairly and for mutual benefit.",
    kept: { by: 'marketing-division-joins-complaints', as: 'fact' },
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
    kept: { by: 'graded-and-reviewed', as: 'fact' },
  },
  'D11-R2.d.2': {
    zh: '各销售部门按自身需要建立客户档案和客户信息库。',
    en: 'Each sales department keeps customer files and a customer database that meet its own needs.',
    kept: { by: 'customer-history', as: 'view' },
  },
  'D11-R2.d.3': {
    zh: '部门的客户信息库里也含本部门的黑名单数据库。',
    en: "The blacklist of a department forms part of that department's customer database.",
    kept: { by: 'blacklist-register', as: 'view' },
  },
  'D11-R2.e': {
    zh: '各销售部门把本部门的客户和市场信息及时、准确地录入公司系统并更新，未定期限。',
    en: 'Each department promptly and correctly enters and updates its data in the company system; no period is named.',
    kept: { by: 'information-updated', as: 'fact' },
  },
  'D11-R2.f.1': {
    zh: '各销售部门通过拜访和沟通了解客户的需求、愿望与经营变化，未定次数。',
    en: 'Each department visits and talks with customers to know their needs and changes; no frequency is named.',
    kept: { by: 'visits-and-contacts', as: 'fact' },
  },
  'D11-R2.f.2': {
    zh: '各销售部门把客户的意见收集起来并加以整理。',
    en: 'Each sales department gathers the opinions of its customers and puts them in order.',
    kept: { by: 'customer-opinions', as: 'view' },
  },
  'D11-R2.f.3': {
    zh: '各销售部门及时调整有关的客户政策，以提高满意度和忠诚度，未定期限。',
    en: 'Each department adapts customer policies promptly to raise satisfaction and loyalty; no period is named.',
    kept: { by: 'policy-change-dated', as: 'fact' },
  },
  'D11-R2.g.1': {
    zh: '部门的投诉管理办法写明投诉种类、范围、责任部门或责任人及处理时间，文中未给出时间。',
    en: "A department's complaint procedure states kinds, scope, who is responsible and a time that is left open here.",
  },
})
