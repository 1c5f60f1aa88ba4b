/** 客户信息卡 (D06 part 3, and 8.r2): anchor to what the clause says, in our own words. */
import { defineClauses } from '../../core/clause.ts'

const standing = { kept: { by: 'card-standing', as: 'view' } } as const
const fines = { kept: { by: 'card-fines', as: 'view' } } as const

export const customerCardClauses = defineClauses({
  // 建卡与签字: opening and signing
  'D06-3.1.1': {
    zh: '新客户的信息卡当天就要建好。',
    en: 'The card of a new customer has to be opened on the same day.',
  },
  'D06-3.1.2': {
    zh: '信息卡经责任人（组长）签字才生效。',
    en: 'A card is in effect only once the responsible group leader has signed it.',
  },
  'D06-3.1.3': {
    zh: '当天没有签字的，从后来签字之时起生效。',
    en: 'Where it was not signed on that day, it is in effect from the later signature on.',
    ...standing,
  },

  // 回访: follow-ups
  'D06-3.2.1': {
    zh: '新卡生效后三天内首次回访。',
    en: 'The first follow-up of a new card is made within three days of its effect.',
  },
  'D06-3.2.2': {
    zh: '三天内没有首次回访的，作为废卡。',
    en: 'A card without a first follow-up in that time is void.',
    ...standing,
  },
  'D06-3.2.3': {
    zh: '二次回访后，责任人在24小时内签定回访有效日期。',
    en: 'Within 24 hours of the second follow-up the leader signs from when on it counts.',
  },
  'D06-3.2.4': {
    zh: '二次回访过了24小时才签的，以签字当天为准。',
    en: 'Signed after more than 24 hours, it counts from the day of the signature.',
    ...standing,
  },
  'D06-3.2.5': { zh: '以后每次回访管一周。', en: 'Each later follow-up holds for a week.' },
  'D06-3.2.6': { zh: '过期没有回访的，作为废卡。', en: 'A card whose follow-up is overdue is void.', ...standing },
  'D06-3.3.1': {
    zh: '废卡可由签字的责任人交给别的销售顾问回访。',
    en: 'The leader who signed may hand a void card to another consultant.',
  },
  'D06-3.3.2': { zh: '转交后的回访要求不变。', en: 'The same rules of follow-up hold for the one who takes it over.' },
  'D06-3.4': {
    zh: '一连三次都用短信回访的无效，卡作废。',
    en: 'Three follow-ups in a row by text message are none, and the card is void.',
    ...standing,
  },

  // 重卡: duplicates
  'D06-3.5.1': { zh: '重卡的，先签字的那张算数。', en: 'Of duplicate cards the one that was signed first counts.' },
  'D06-3.5.2': {
    zh: '持重卡的人有义务帮有效卡的持有者成交。',
    en: 'Who holds a duplicate has to help the holder of the valid card to close the sale.',
  },
  'D06-3.7': {
    zh: '回访不及时造成重卡的，是浪费客户资源，每张卡罚20元。',
    en: 'A duplicate that came of a late follow-up wastes a customer, and is fined 20 yuan a card.',
    ...fines,
  },
  'D06-3.8': {
    zh: '私下改动或伪造信息卡的，发现即辞退。',
    en: 'Who alters a card on his own, or forges one, is dismissed once it is found out.',
  },

  // 归属: whose the customer is
  'D06-3.9.1': {
    zh: '朋友介绍来的客户归谁，看最后查实有没有直接关系。',
    en: 'Whose a customer is that a friend has brought depends on whether a direct relation is verified.',
  },
  'D06-3.9.2': {
    zh: '特殊情况由销售组长和销售经理商定。',
    en: 'Special cases are settled by the group leader and the sales manager.',
  },

  // 撤销与签字确认: cancelling and confirming
  'D06-3.10.1': {
    zh: '撤销三表卡要写清原因并由组长签字。',
    en: 'A card is cancelled with a reason in writing and the signature of the leader.',
  },
  'D06-3.10.2': { zh: '撤销的卡交销售助理保管。', en: 'A cancelled card is kept by the sales assistant.' },
  'D06-3.10.3': {
    zh: '销售顾问不得撕毁卡，违者每张罚20元。',
    en: 'Consultants may not tear up a card for any reason; each is fined 20 yuan.',
    ...fines,
  },
  'D06-3.11a': {
    zh: '三表卡都由销售组长轮流签字确认，未定周期。',
    en: 'All cards are confirmed by the group leaders, signing in turn; how often, is not said.',
  },
  'D06-3.11b.1': {
    zh: '销售顾问每月一日统计本人业绩表，交给销售助理。',
    en: 'On the 1st of each month every consultant hands his performance table to the sales assistant.',
  },

  // 当日短信: texts on the same day
  'D06-3.12.1': {
    zh: '当天值班接待而留下电话的，当天先用短信回访。',
    en: 'Whoever leaves a number with the consultant on duty is sent a text message on the same day.',
  },
  'D06-3.12.3': { zh: '漏一次罚20元。', en: 'Each text that is missing is fined 20 yuan.', ...fines },

  // 市场专员回访: checks by the marketing specialist
  'D06-8.r2.1': {
    zh: '市场专员回访客户是从哪里来的。',
    en: 'The marketing specialist follows up where customers come from.',
  },
  'D06-8.r2.2': {
    zh: '来源不符或没有问的，每人每次罚20元。',
    en: 'Where that is not so, or was not asked, the consultant is fined 20 yuan each time.',
    ...fines,
  },
  'D06-8.r2.3': {
    zh: '销售顾问互换客户的，发现一次罚100元。',
    en: 'Consultants who exchange customers are fined 100 yuan each time it is found out.',
    ...fines,
  },
})
