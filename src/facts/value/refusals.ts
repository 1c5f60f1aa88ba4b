/** Refusals of fact: what would be so under any regulation. */

export const valueRefusals = {
  'value-analysis-new': {
    title: { zh: '分析编号不得重复', en: 'The analysis is not on record yet' },
    sentence: {
      zh: '分析 {analysis} 已由部门 {actual} 记录',
      en: 'analysis {analysis} is on record already, of department {actual}',
    },
  },
}
