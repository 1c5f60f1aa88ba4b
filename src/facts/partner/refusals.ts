/** Refusals of fact: what would be so under any regulation. */

export const partnerRefusals = {
  'partner-known': {
    title: { zh: '合作伙伴须有分管单位', en: 'A unit looks after the partner' },
    sentence: { zh: '合作伙伴 {partner} 尚无单位分管', en: 'no unit looks after partner {partner} yet' },
  },
  'partner-new': {
    title: { zh: '合作伙伴不得由同一单位重复接管', en: 'The unit does not look after the partner yet' },
    sentence: {
      zh: '合作伙伴 {partner} 已由单位 {actual} 分管',
      en: 'partner {partner} is looked after by unit {actual} already',
    },
  },
  'partner-form-known': {
    title: { zh: '须先有入网审批表', en: 'There is an admission form' },
    sentence: { zh: '合作伙伴 {partner} 尚无入网审批表', en: 'partner {partner} has no admission form yet' },
  },
  'partner-applying': {
    title: { zh: '合作伙伴尚未入网', en: 'The partner is not admitted yet' },
    sentence: { zh: '合作伙伴 {partner} 已于 {actual} 入网', en: 'partner {partner} was admitted at {actual}' },
  },
  'partner-project-new': {
    title: { zh: '拟合作项目不得重复登记', en: 'The project is not planned yet' },
    sentence: {
      zh: '项目 {project} 已于 {actual} 登记',
      en: 'project {project} was entered at {actual}',
    },
  },
  'partner-project-open': {
    title: { zh: '项目须在册且尚无结果', en: 'The project is planned and not decided' },
    sentence: {
      zh: '项目 {project} [的结果是：{actual:projectOutcome}|未登记]',
      en: 'project {project} [came out as: {actual:projectOutcome}|is not planned]',
    },
  },
  'partner-request-new': {
    title: { zh: '变更申请编号不得重复', en: 'The request is new' },
    sentence: { zh: '申请 {request} 已于 {actual} 发起', en: 'request {request} was made at {actual}' },
  },
  'partner-request-open': {
    title: { zh: '变更申请须待决', en: 'The request waits for a decision' },
    sentence: {
      zh: '申请 {request} [已于 {actual} 有结果|不存在]',
      en: 'request {request} [was decided at {actual}|does not exist]',
    },
  },
}
