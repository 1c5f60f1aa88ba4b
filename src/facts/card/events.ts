/** What happens with customer cards (客户信息卡, 三表卡), and with the contacts that they begin with. */
import * as z from 'zod'
import { tag } from '../../core/tag.ts'
import { codesOf, id, line } from '../fields.ts'
import { decided, subjectEvents, told } from '../subject-event.ts'
import { cardWords } from './words.ts'

const cardEvent = subjectEvents('card', 'cardId')
const contactEvent = subjectEvents('card-contact', 'contactId')
const consultantEvent = subjectEvents('sales-consultant', 'consultantId')

const ofConsultant = ({ consultantId }: { readonly consultantId: string }) => [tag('sales-consultant', consultantId)]
const prospect = { fills: () => ({ prospectId: id }) }
const ofProspect = ({ prospectId }: { readonly prospectId: string }) => [tag('prospect', prospectId)]

/** 来电或来访: received by the consultant on duty; whether a number was left. */
export const contactReceived = contactEvent(
  'card-contact.received',
  () => ({ consultantId: id, phoneLeft: z.boolean() }),
  { tags: ofConsultant, ...told(0) },
)

/** 短信首次回访. */
export const contactTexted = contactEvent('card-contact.texted', () => ({}), told(1))

/** 建卡: of a contact, or of a customer whom a friend has brought. */
export const cardOpened = cardEvent(
  'card.opened',
  () => ({ prospectId: id, consultantId: id, contactId: id.nullable() }),
  {
    tags: data => [
      ...ofProspect(data),
      ...ofConsultant(data),
      ...(data.contactId === null ? [] : [tag('card-contact', data.contactId)]),
    ],
    ...told(1),
  },
)

/** 签字: from now on the card is in effect. */
export const cardSigned = cardEvent('card.signed', () => ({}), { ...prospect, tags: ofProspect, ...decided(2) })

/** 回访. */
export const cardFollowedUp = cardEvent(
  'card.followed-up',
  () => ({ channel: codesOf(cardWords.cardChannel) }),
  told(4),
)

/** 签订回访有效日期. */
export const cardFollowUpSigned = cardEvent('card.follow-up-signed', () => ({}), decided(5))

/** 转交其他销售顾问. */
export const cardReassigned = cardEvent('card.reassigned', () => ({ consultantId: id }), {
  tags: ofConsultant,
  ...decided(6),
})

/** 修改. */
export const cardAmended = cardEvent('card.amended', () => ({ change: line }), { personal: ['change'], ...told(3) })

/** 发现私自修改或伪造. */
export const cardTampered = cardEvent(
  'card.tampering-found',
  () => ({ consultantId: id, kind: codesOf(cardWords.tampering) }),
  { tags: ofConsultant, ...told(6) },
)

/** 辞退, or not: what was made of it. */
export const tamperingDecided = cardEvent('card.tampering-decided', () => ({ dismissed: z.boolean() }), decided(7))

/** 循环签字确认. */
export const cardConfirmed = cardEvent('card.confirmed', () => ({}), decided(6))

/** 撤销. */
export const cardCancelled = cardEvent('card.cancelled', () => ({ reason: line.nullable() }), {
  ...prospect,
  tags: ofProspect,
  personal: ['reason'],
  ...decided(7),
})

/** 交由保管: by a role. */
export const cardDeposited = cardEvent('card.deposited', () => ({ keeper: id }), told(8))

/** 擅自撕毁. */
export const cardTornUp = cardEvent('card.torn-up', () => ({ consultantId: id }), { tags: ofConsultant, ...told(7) })

/** 落实直接关系: whether the friend has a direct relation with the consultant. */
export const relationVerified = cardEvent(
  'card.relation-verified',
  () => ({ consultantId: id, direct: z.boolean() }),
  told(4),
)

/** 协调: a group leader or a sales manager agrees whose the customer is. */
export const ownerAgreed = cardEvent('card.owner-agreed', () => ({ consultantId: id, role: id }), decided(5))

/** 归属: whose the customer is. */
export const ownerSettled = cardEvent('card.owner-settled', () => ({ consultantId: id }), {
  tags: ofConsultant,
  ...decided(6),
})

/** 协助: who holds a duplicate has helped. */
export const cardAssisted = cardEvent('card.assisted', () => ({}), { ...prospect, tags: ofProspect, ...told(7) })

/** 达成销售: the sale counts for the holder of this card. */
export const cardCredited = cardEvent('card.credited', () => ({}), { ...prospect, tags: ofProspect, ...decided(9) })

/** 客户来源回访: whether the consultant has asked where the customer came from, and whether it is so. */
export const sourceChecked = cardEvent(
  'card.source-checked',
  () => ({ asked: z.boolean(), matches: z.boolean() }),
  told(6),
)

/** 互相交换客户: found out. */
export const customersExchanged = consultantEvent('consultant.exchange-found', () => ({ withId: id }), {
  tags: ({ withId }) => [tag('sales-consultant', withId)],
  ...told(0),
})

/** 业绩表: of a month, `2026-03`, handed to the sales assistant. */
export const performanceHandedIn = consultantEvent(
  'consultant.performance-handed-in',
  () => ({ month: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/) }),
  told(2),
)

export const cardEvents = [
  contactReceived,
  contactTexted,
  cardOpened,
  cardSigned,
  cardFollowedUp,
  cardFollowUpSigned,
  cardReassigned,
  cardAmended,
  cardTampered,
  tamperingDecided,
  cardConfirmed,
  cardCancelled,
  cardDeposited,
  cardTornUp,
  relationVerified,
  ownerAgreed,
  ownerSettled,
  cardAssisted,
  cardCredited,
  sourceChecked,
  customersExchanged,
  performanceHandedIn,
] as const
