/** Refusals of fact: what would be so under any regulation. */

export const governanceRefusals = {
  'activity-new': {
    title: { zh: '活动编号不得重复', en: 'The activity is not on record yet' },
    sentence: {
      zh: '活动 {activity} 已记录：{actual:activity}',
      en: 'activity {activity} is on record already: {actual:activity}',
    },
  },
  'consultation-new': {
    title: { zh: '沟通编号不得重复', en: 'The consultation is not on record yet' },
    sentence: {
      zh: '沟通 {consultation} 已由部门 {actual} 记录',
      en: 'consultation {consultation} is on record already, of department {actual}',
    },
  },
  'suggestion-on-file': {
    title: { zh: '建议须已归档', en: 'The suggestion is on file' },
    sentence: { zh: '所依据的建议未归档', en: 'the suggestion that it follows is not on file' },
  },
}
