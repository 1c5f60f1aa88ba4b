/** Refusals of fact: what would be so under any regulation. */

export const personRefusals = {
  'person-on-record': {
    title: { zh: '须有记录', en: 'The person is on record' },
    sentence: { zh: '没有 {person} 的记录', en: 'there is no record of {person}' },
  },
  'person-not-forgotten': {
    title: { zh: '已删除个人信息者不得再记', en: 'The person has not been forgotten' },
    sentence: {
      zh: '{person} 的个人信息已删除（{actual}），不能再删除，也不能再记录',
      en: 'what was personal about {person} is erased ({actual}): it cannot be erased again, nor recorded anew',
    },
  },
}
