/** Refusals of fact: what would be so under any regulation. */

export const profileRefusals = {
  'profile-new': {
    title: { zh: '每个客户只建一份档案', en: 'A customer has one file' },
    sentence: {
      zh: '客户 {customer} 的档案已由部门 {actual} 建立',
      en: 'the file of customer {customer} has been opened already, by department {actual}',
    },
  },
  'profile-field-of-section': {
    title: { zh: '项目须属于该类资料', en: 'A field stands in its section' },
    sentence: {
      zh: '{field:profileField}属于{limit:profileSection}，不属于{actual:profileSection}',
      en: '{field:profileField} belongs to {limit:profileSection}, and not to {actual:profileSection}',
    },
  },
  'profile-field-once': {
    title: { zh: '同一项目一次只录入一个值', en: 'A field has one value at a time' },
    sentence: {
      zh: '{field:profileField}[（{about}）|]一次录入了多个值',
      en: '{field:profileField}[ ({about})|] is given more than one value at once',
    },
  },
  'profile-value-about': {
    title: { zh: '项目须说明所属对象', en: 'A field says what it is about, where it has to' },
    sentence: {
      zh: '{field:profileField}：所属对象[为 {actual}|未说明]，应[为{limit:fieldBy}|不说明]',
      en: '{field:profileField} is about [{actual}|nothing named], and should be about [a {limit:fieldBy}|nothing in particular]',
    },
  },
  'profile-value-form': {
    title: { zh: '项目的值须合乎格式', en: 'A value has the form of its field' },
    sentence: {
      zh: '{field:profileField}的值应为{limit:fieldForm}',
      en: 'the value of {field:profileField} should be {limit:fieldForm}',
    },
  },
  'document-new': {
    title: { zh: '资料编号不得重复', en: 'The document is not on file yet' },
    sentence: {
      zh: '资料 {document} 已归入客户 {actual} 的档案',
      en: 'document {document} stands with the file of customer {actual} already',
    },
  },
  'document-to-a-file': {
    title: { zh: '资料须归入已有的客户档案', en: 'A document is linked to a file that there is' },
    sentence: {
      zh: '客户 {customer} 没有档案，资料 {document} 无处归入',
      en: 'customer {customer} has no file that document {document} could be linked to',
    },
  },
}
