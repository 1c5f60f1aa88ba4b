/**
 * 客户管理职责 (D11, purpose and duties; D05-4.4): anchor to what the clause says, in our own words. The other clauses of the document
 * stand with `customerGrading`.
 */
import { defineClauses } from '../../core/clause.ts'

export const customerGovernanceClauses = defineClauses({
  // 目的: purpose
  'D11-A.2': {
    zh: '公司对各销售部门的客户统一协调管理。',
    en: 'The customers of all sales departments are managed in one coordinated way.',
  },

  // 营销事业部的职责: duties of the marketing division
  'D11-R1.a2': {
    zh: '营销事业部负责各类产品的客户管理与维护。',
    en: 'The marketing division carries out the management and care of the customers of every kind of product.',
    kept: { by: 'customers-of-products', as: 'view' },
  },
  'D11-R1.b': {
    zh: '营销事业部定出与客户管理系统相配、便于执行的工作思路、标准和流程。',
    en: 'The marketing division sets out workable ideas, standards and procedures that fit the management system.',
  },
  'D11-R1.c': {
    zh: '营销事业部指导各销售部门按本制度编写自己的实施细则和流程，并监督其执行，未定期限。',
    en: 'The marketing division guides each department in writing implementing rules, and oversees their execution.',
  },
  'D11-R1.e': {
    zh: '营销事业部依市场规划、销售计划和客户贡献价值，协调各部门开发、管理和维护客户。',
    en: "The marketing division coordinates departments' work on customers, by plans and by customers' contribution.",
  },
  'D11-R1.g': {
    zh: '营销事业部建立各销售部门之间互通客户信息的机制，并协调部门关系，未定次数。',
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
  'D11-R1.i3': {
    zh: '公司每年举办全年客户答谢会。',
    en: 'The company holds an event for the year at which it thanks its customers.',
  },

  // 销售部门的职责: duties of the sales departments
  'D11-R2.c4': {
    zh: '各销售部门把公司的销售总体策略和销售规划细化到本部门。',
    en: "Each sales department works out the company's sales strategy and sales plan in detail for itself.",
  },
  'D11-R2.f4': {
    zh: '各销售部门制定有针对性的营销方案。',
    en: 'Each sales department draws up marketing plans that are aimed at its customers.',
  },
  'D11-R2.f5': {
    zh: '各销售部门不断提高客户满意度；未定目标，能办到的是测量。',
    en: 'Each sales department raises the satisfaction of its customers without end; what can be asked is that it is measured.',
  },
  'D11-R2.f6': {
    zh: '各销售部门不断提高客户忠诚度；未定目标，按阶段性评审逐年统计。',
    en: 'Each sales department raises the loyalty of its customers without end; it is counted year by year from the reviews.',
    kept: { by: 'satisfaction-and-loyalty', as: 'view' },
  },
  'D11-R2.g2': {
    zh: '各销售部门制定本部门的客户投诉管理办法。',
    en: 'Each sales department draws up complaint rules of its own.',
  },
  'D11-R2.g6': {
    zh: '各销售部门确保客户投诉得到妥善处理。',
    en: 'Each sales department ensures that the complaints of its customers are properly handled.',
  },
  'D11-R2.h': {
    zh: '各销售部门按信息协调机制，就客户事务及时与公司高层和其他部门沟通，未定期限。',
    en: 'Each sales department consults senior management and other departments promptly on customer matters.',
  },

  // 核实: verification
  'D11-3.3.5v': {
    zh: '各部门报送的重大损失或声誉损害情况，由营销事业部核实，然后才可列入公司黑名单。',
    en: 'What departments report of a major loss or disrepute is verified by the marketing division before a company blacklisting.',
  },
  'D11-3.3.6': {
    zh: '列入公司黑名单的信息及时登上公司内网并告知各销售部门，未定期限。',
    en: 'A company blacklist entry is put on the intranet and told to all departments promptly; no period is named.',
  },

  // 客户活动 (D05): events at which customers learn and are heard
  'D05-4.4.1': {
    zh: '举办技术讲座或培训班，培训客户的技术和经营管理，未定间隔。',
    en: 'Lectures or courses train customers in technique and management; how often is not said.',
  },
  'D05-4.4.2': {
    zh: '召开技术研讨发布会，向客户讲解新技术的使用，未定间隔。',
    en: 'Technical meetings show customers how new techniques are used; how often is not said.',
  },
  'D05-4.4.3': {
    zh: '举行客户座谈会，商讨经营措施、风险预测和操盘方案，未定间隔。',
    en: 'Forums of customers talk over business measures, risks and trading plans; how often is not said.',
  },
})
