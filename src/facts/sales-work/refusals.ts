/** Refusals of fact: what would be so under any regulation. */

export const salesWorkRefusals = {
  'sales-person-here': {
    title: { zh: '办理人在职', en: 'Whoever does it is here' },
    sentence: { zh: '{person} 已于 {actual} 调离', en: '{person} has left at {actual}' },
  },
  'sales-needs': {
    title: { zh: '须先有前提事项', en: 'What it rests on is on record' },
    sentence: { zh: '没有记录：{need:salesMatter}', en: 'there is no record of it: {need:salesMatter}' },
  },
  'sales-once': {
    title: { zh: '不得重复登记', en: 'It is told once' },
    sentence: {
      zh: '已有记录：{done:salesMatter}[（{actual}）|]',
      en: 'it is on record: {done:salesMatter}[ ({actual})|]',
    },
  },
  'reception-ends-after-it-began': {
    title: { zh: '接待不得先结束后开始', en: 'A reception ends after it began' },
    sentence: { zh: '结束 {actual} 早于开始 {limit}', en: 'it ended at {actual} and began at {limit}' },
  },
  'outing-ends-after-it-began': {
    title: { zh: '外出不得先回后出', en: 'Somebody comes back after he went' },
    sentence: { zh: '返回 {actual} 早于外出 {limit}', en: 'back at {actual}, out at {limit}' },
  },
  'sales-day-has-come': {
    title: { zh: '不得预报', en: 'Only a day that has come is told' },
    sentence: { zh: '{limit} 不能登记 {actual} 的事项', en: 'on {limit} nobody can tell of {actual}' },
  },
  'summary-within-receptions': {
    title: { zh: '各项数目不得超过接待数', en: 'No more than were received' },
    sentence: { zh: '数目 {actual} 超过接待数 {limit}', en: '{actual} of {limit} reception(s)' },
  },
}
