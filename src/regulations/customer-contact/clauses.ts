/**
 * 客户沟通与走访 (A04 part 3.1, D01): anchor to what the clause says, in our own words.
 *
 * The force of a clause is kept word for word: 应 is "shall", 要 "has to", 需要 "needs to", 可 and 可以 "may", 负责 "is
 * responsible for"; what the document merely lists is told in the present tense.
 */
import { defineClauses } from '../../core/clause.ts'

export const customerContactClauses = defineClauses({
  // 客户信息管理 (D11): what visits and contacts are for
  'D11-R2.f.1': {
    zh: '各销售部门通过拜访和沟通了解客户的需求、愿望与经营变化，未定次数。',
    en: 'Each department visits and talks with customers to know their needs and changes; no frequency is named.',
  },

  // 沟通机制与频次 (A04): communication plans and frequency
  'A04-3.1.1.1': {
    zh: '公司设立与客户定期沟通的机制。',
    en: 'The company sets up a mechanism for communicating with its customers at regular intervals.',
    kept: { by: 'contact-plan-by-class', as: 'classification' },
  },
  'A04-3.1.1.2': {
    zh: '沟通计划因客户类型和业务需求而异，文中未说明如何划分类型。',
    en: 'Communication plans differ by customer type and business need; how types are told apart is not stated.',
    kept: { by: 'contact-plan-by-class', as: 'classification' },
  },
  'A04-3.1.1.3': {
    zh: '文中举例：与重点客户至少每月沟通一次。',
    en: 'Given as an example: a key customer is contacted at least once every month.',
  },
  'A04-3.1.1.4': {
    zh: '文中举例：与一般客户一个季度沟通一次，未写“至少”。',
    en: 'Given as an example: a general customer is contacted once every quarter; "at least" is not written.',
  },

  // 沟通方式与内容 (A04): channels and subjects
  'A04-3.1.2.1': {
    zh: '沟通方式有电话、邮件、当面会议、客户拜访等，清单不封闭。',
    en: 'Contact takes place by telephone, mail, meeting in person, visit and the like; the list is open.',
    kept: { by: 'contact-channels-and-subjects', as: 'fact' },
  },
  'A04-3.1.2.2': {
    zh: '沟通应以客户需求、业务进展和产品或服务反馈等为主题。',
    en: "A contact shall centre on the customer's needs, business progress, product or service feedback and the like.",
    kept: { by: 'contact-channels-and-subjects', as: 'fact' },
  },

  // 沟通机制 (A00): a mechanism of communication
  'A00-5.2.1.1': {
    zh: '建立与客户定期沟通的机制，间隔未写明。',
    en: 'There is a mechanism of regular communication with customers; no interval is stated.',
  },

  // 承揽主体单位的职责 (D01): duties of the contracting units
  'D01-3.1.3': {
    zh: '承揽主体单位负责按规定频次走访客户，频次表在文中缺失。',
    en: 'A contracting unit is responsible for visiting at the set frequency; the table is missing from the document.',
  },

  // 走访 (D01): visits
  'D01-4.2.3': {
    zh: '外埠合作伙伴的走访可适当减少，但每半年应不少于1次。',
    en: 'Visits to remote partners may be somewhat fewer, but there shall be at least 1 in every half-year.',
  },
  'D01-4.2.4.3': {
    zh: '公司高层应走访A类和部分B类合作伙伴，每年不少于1次，哪些B类未说明。',
    en: 'Senior management shall visit class A and some class B at least once a year; which of B is not stated.',
  },
  'D01-4.2.5.1': {
    zh: '每次走访，单位都需要主动更新合作伙伴资料并告知盛昌公司。',
    en: 'On each visit the unit needs to refresh the information on the partner and report it to Shengchang.',
    kept: { by: 'visit-record', as: 'fact' },
  },
  'D01-4.2.5.2': {
    zh: '走访的人还需要留心客户接下来的动向。',
    en: 'Whoever visits a customer also needs to watch closely for what that customer is about to do.',
    kept: { by: 'visit-record', as: 'fact' },
  },

  // 重点客户与级别调整 (D01): key customers and change of class
  'D01-5.1.1': {
    zh: 'A级和B级的客户属于重点合作客户。',
    en: 'Customers of classes A and B are the key customers of the cooperation.',
    kept: { by: 'contact-plan-by-class', as: 'classification' },
  },
})
