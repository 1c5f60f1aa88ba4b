/** Refusals of fact: what would be so under any regulation. */

export const personRefusals = {
  'person-on-record': {
    title: { zh: '须有记录', en: 'The person is on record' },
    sentence: { zh: '没有 {person:about} 的记录', en: 'there is no record of {person:about}' },
  },
  'person-not-forgotten': {
    title: { zh: '已删除个人信息者不得再记', en: 'The person has not been forgotten' },
    sentence: {
      zh: '{person:about} 的个人信息已删除[（{actual:erased}）]，不能再删除，也不能再记录',
      en: 'what was personal about {person:about} is erased[ ({actual:erased})]: it cannot be erased again, nor recorded anew',
    },
  },
  'person-forgotten': {
    title: { zh: '已删除个人信息者方需重新同意', en: 'The person has been forgotten' },
    sentence: {
      zh: '并未删除 {person:about} 的个人信息，无需重新同意',
      en: 'what is personal about {person:about} was never erased: there is nothing to consent to anew',
    },
  },
  'person-texts-sealed': {
    title: { zh: '个人信息均已加密', en: 'What is personal is sealed' },
    sentence: {
      zh: '日志中有 {actual} 处关于 {person:about} 的个人信息未加密，销毁密钥也无法删除：{where}',
      en: 'texts about {person:about} that stand unsealed in the log: {actual}, and no destroyed key would erase them: {where}',
    },
  },
}
