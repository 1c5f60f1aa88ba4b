/** Refusals of fact: what would be so under any regulation. */

export const cardRefusals = {
  'card-known': {
    title: { zh: '信息卡须已建立', en: 'The card was opened' },
    sentence: { zh: '没有信息卡 {card}', en: 'there is no card {card}' },
  },
  'card-new': {
    title: { zh: '信息卡编号不得重复', en: 'The card is new' },
    sentence: { zh: '信息卡 {card} 已于 {actual} 建立', en: 'card {card} was opened at {actual}' },
  },
  'card-unsigned': {
    title: { zh: '信息卡尚未签字', en: 'The card is not signed yet' },
    sentence: { zh: '信息卡 {card} 已于 {actual} 签字', en: 'card {card} was signed at {actual}' },
  },
  'card-open': {
    title: { zh: '信息卡未撤销', en: 'The card is not cancelled' },
    sentence: { zh: '信息卡 {card} 已于 {actual} 撤销', en: 'card {card} was cancelled at {actual}' },
  },
  'card-contact-new': {
    title: { zh: '来电来访编号不得重复', en: 'The contact is new' },
    sentence: { zh: '来电来访 {contact} 已于 {actual} 登记', en: 'contact {contact} was entered at {actual}' },
  },
  'card-contact-known': {
    title: { zh: '来电来访须已登记', en: 'The contact was entered' },
    sentence: { zh: '没有来电来访 {contact}', en: 'there is no contact {contact}' },
  },
}
