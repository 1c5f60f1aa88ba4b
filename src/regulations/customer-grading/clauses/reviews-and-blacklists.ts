/** Reviews, promotion and downgrade, blacklists. */
import { defineClauses } from '../../../core/clause.ts'

export const reviewClauses = defineClauses({
  // 动态管理与阶段性评审: upkeep and review
  'D11-3.1.1': {
    zh: '部门须对客户动态管理，使信息库反映当期的履约、付款和诚信情况。',
    en: 'Departments must manage customers dynamically, by contract performance, payment and good faith in the period.',
    kept: { by: 'facts-of-the-period', as: 'fact' },
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
    kept: { by: 'facts-of-the-period', as: 'fact' },
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
    kept: { by: 'blacklist-register', as: 'view' },
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
})
