/** Refusals of fact: what would be so under any regulation. */

export const inspectionRefusals = {
  'inspection-new': {
    title: { zh: '检查编号不得重复', en: 'The inspection is not on record yet' },
    sentence: {
      zh: '检查 {inspection} 已记录，部门 {actual}',
      en: 'inspection {inspection} is on record already, of department {actual}',
    },
  },
  'inspection-known': {
    title: { zh: '检查须已记录', en: 'The inspection is on record' },
    sentence: { zh: '没有检查 {inspection} 的记录', en: 'inspection {inspection} is not on record' },
  },
  'problem-new': {
    title: { zh: '问题编号不得重复', en: 'The problem is not on record yet' },
    sentence: {
      zh: '问题 {problem} 已记录，部门 {actual}',
      en: 'problem {problem} is on record already, of department {actual}',
    },
  },
  'problem-known': {
    title: { zh: '问题须已记录', en: 'The problem is on record' },
    sentence: { zh: '没有问题 {problem} 的记录', en: 'problem {problem} is not on record' },
  },
}
