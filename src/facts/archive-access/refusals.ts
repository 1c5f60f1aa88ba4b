/** Refusals of fact: what would be so under any regulation. */

export const archiveAccessRefusals = {
  'loan-new': {
    title: { zh: '借用编号不得重复', en: 'The loan is not on record yet' },
    sentence: { zh: '借用 {loan} 已借出档案 {actual}', en: 'loan {loan} is on record already, of archive {actual}' },
  },
  'loan-open': {
    title: { zh: '借用尚未归还', en: 'The archive is out on this loan' },
    sentence: {
      zh: '借用 {loan}[已于 {actual} 归还|未曾借出]',
      en: 'loan {loan} [came back at {actual}|was never lent]',
    },
  },
  'archive-in': {
    title: { zh: '档案在库', en: 'The archive is in its place' },
    sentence: { zh: '档案 {archive} 已借给 {actual}', en: 'archive {archive} is out with {actual}' },
  },
}
