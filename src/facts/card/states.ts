/** What cards add up to: one card, one contact, the cards of one prospect, one consultant, and all of them. */
import type { Fact } from '../../core/event.ts'
import { defineState } from '../../core/fold.ts'
import type { Instant } from '../../core/ports.ts'
import { foldInto, onEach } from '../fold-into.ts'
import { own } from '../own.ts'
import { set } from '../set.ts'
import * as events from './events.ts'
import type { CardChannel, Tampering } from './words.ts'

const newCard = (cardId: string) => ({
  cardId,
  prospectId: null as string | null,
  /** Who holds it now, and since when. */
  consultantId: null as string | null,
  heldSince: null as Instant | null,
  openedAt: null as Instant | null,
  signedAt: null as Instant | null,
  signedBy: null as string | null,
  reassignedAt: null as Instant | null,
  /** By whoever holds it now, in order; of one moment texts come last. */
  followUps: [] as { at: Instant; channel: CardChannel; consultantId: string | null }[],
  followUpSignatures: [] as Instant[],
  confirmed: null as { at: Instant; by: string | null } | null,
  cancelledAt: null as Instant | null,
  depositedAt: null as Instant | null,
  tampering: null as { at: Instant; consultantId: string; kind: Tampering } | null,
  tornUp: [] as { at: Instant; consultantId: string }[],
  /** 直接关系, by consultant; and who agrees whose the customer is, by role. */
  direct: {} as Record<string, boolean>,
  agreed: {} as Record<string, string>,
  /** 协助: the holder of a duplicate has helped; 达成销售: the sale counts for this card. */
  assisted: false,
  credited: false,
  sourceCheck: null as { at: Instant; asked: boolean; matches: boolean; consultantId: string | null } | null,
  /** Who held it before, with what they did: how it ran out with them is known for good. */
  past: [] as {
    consultantId: string | null
    since: Instant
    until: Instant
    followUps: { at: Instant; channel: CardChannel }[]
    followUpSignatures: Instant[]
  }[],
})

export interface Card extends ReturnType<typeof newCard> {}

const aboutCard = events.cardEvents.filter(({ type }) => type.startsWith('card.'))

export const card = defineState({
  name: 'card',
  per: 'card',
  events: events.cardEvents,
  initial: newCard,
  on: {
    'card.opened': (file, { data: { prospectId, consultantId }, occurredAt: at }) =>
      set(file, { prospectId, consultantId, openedAt: at }),
    'card.signed': (file, { actor, occurredAt: at }) =>
      set(file, { signedAt: at, signedBy: actor?.id ?? null, heldSince: at }),
    'card.followed-up': ({ followUps, consultantId }, { data: { channel }, occurredAt: at }) => {
      followUps.push({ at, channel, consultantId })
      followUps.sort((a, b) => (`${a.at} ${a.channel}` < `${b.at} ${b.channel}` ? -1 : 1))
    },
    'card.follow-up-signed': ({ followUpSignatures }, { occurredAt }) => {
      followUpSignatures.push(occurredAt)
    },
    'card.reassigned': (file, { data: { consultantId }, occurredAt: at }) => {
      const { consultantId: before, heldSince, followUps, followUpSignatures } = file
      if (heldSince !== null) {
        const calls = followUps.map(({ at, channel }) => ({ at, channel }))
        file.past.push({
          consultantId: before,
          since: heldSince,
          until: at,
          followUps: calls,
          followUpSignatures: [...followUpSignatures],
        })
      }
      set(file, { consultantId, heldSince: at, reassignedAt: at, followUps: [], followUpSignatures: [] })
    },
    'card.tampering-found': (file, { data: { consultantId, kind }, occurredAt: at }) => {
      file.tampering = { at, consultantId, kind }
    },
    'card.tampering-decided': file => set(file, { tampering: null }),
    'card.confirmed': (file, { actor, occurredAt: at }) => set(file, { confirmed: { at, by: actor?.id ?? null } }),
    'card.cancelled': (file, { occurredAt }) => set(file, { cancelledAt: occurredAt }),
    'card.deposited': (file, { occurredAt }) => set(file, { depositedAt: occurredAt }),
    'card.torn-up': ({ tornUp }, { data: { consultantId }, occurredAt: at }) => {
      tornUp.push({ at, consultantId })
    },
    'card.relation-verified': ({ direct }, { data }) => {
      direct[data.consultantId] = data.direct
    },
    'card.owner-agreed': ({ agreed }, { data: { role, consultantId } }) => {
      agreed[role] = consultantId
    },
    'card.owner-settled': (file, { data: { consultantId } }) => set(file, { consultantId }),
    'card.assisted': file => set(file, { assisted: true }),
    'card.credited': file => set(file, { credited: true }),
    'card.source-checked': (file, { data: { asked, matches }, occurredAt: at }) => {
      file.sourceCheck = { at, asked, matches, consultantId: file.consultantId }
    },
  },
})

/** 来电来访. */
export const cardContact = defineState({
  name: 'card-contact',
  per: 'card-contact',
  events: [events.contactReceived, events.contactTexted, events.cardOpened],
  initial: contactId => ({
    contactId,
    consultantId: null as string | null,
    receivedAt: null as Instant | null,
    phoneLeft: false,
    textedAt: null as Instant | null,
    cardAt: null as Instant | null,
  }),
  on: {
    'card-contact.received': (one, { data: { consultantId, phoneLeft }, occurredAt: receivedAt }) =>
      set(one, { consultantId, phoneLeft, receivedAt }),
    'card-contact.texted': (one, { occurredAt }) => set(one, { textedAt: one.textedAt ?? occurredAt }),
    'card.opened': (one, { occurredAt }) => set(one, { cardAt: one.cardAt ?? occurredAt }),
  },
})

/** 销售顾问: since when he has cards, and the months whose table he has handed in. */
export const cardConsultant = defineState({
  name: 'card-consultant',
  per: 'sales-consultant',
  events: [events.cardOpened, events.performanceHandedIn],
  initial: consultantId => ({ consultantId, since: null as Instant | null, months: [] as string[] }),
  on: {
    'card.opened': (one, { occurredAt }) => set(one, { since: one.since ?? occurredAt }),
    'consultant.performance-handed-in': ({ months }, { data: { month } }) => {
      if (!months.includes(month)) months.push(month)
      months.sort()
    },
  },
})

interface Contact {
  contactId: string
  consultantId: string
  receivedAt: Instant
  phoneLeft: boolean
  textedAt: Instant | null
}

export interface CardRoster {
  cards: Record<string, Card>
  contacts: Record<string, Contact>
  exchanges: { at: Instant; consultantId: string; withId: string }[]
}

/** All cards and contacts: views fold it, no decision does. */
export const cardRoster = defineState({
  name: 'card-roster',
  events: events.cardEvents,
  initial: (): CardRoster => ({ cards: {}, contacts: {}, exchanges: [] }),
  on: {
    ...onEach(
      aboutCard.map(({ type }) => type),
      ({ cards }: CardRoster, event: Fact<string, { readonly cardId: string }>) =>
        foldInto(cards, card, event.data.cardId, event),
    ),
    'card-contact.received': ({ contacts }, { data, occurredAt: receivedAt }) => {
      contacts[data.contactId] = { ...data, receivedAt, textedAt: null }
    },
    'card-contact.texted': ({ contacts }, { data: { contactId }, occurredAt }) => {
      const one = own(contacts, contactId)
      if (one) one.textedAt ??= occurredAt
    },
    'consultant.exchange-found': ({ exchanges }, { data: { consultantId, withId }, occurredAt: at }) => {
      exchanges.push({ at, consultantId, withId })
    },
  },
})
