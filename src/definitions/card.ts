/** Every definition of the context `card`, by name. Written by `npm run messages`, and not by hand. */

import { type CommandsByType, commandsByType } from '../core/commands-by-type.ts'
import type { EventDefinition } from '../core/event.ts'
import {
  cardAmended as its_cardAmended,
  cardAssisted as its_cardAssisted,
  cardCancelled as its_cardCancelled,
  cardConfirmed as its_cardConfirmed,
  cardCredited as its_cardCredited,
  cardDeposited as its_cardDeposited,
  cardFollowedUp as its_cardFollowedUp,
  cardFollowUpSigned as its_cardFollowUpSigned,
  cardOpened as its_cardOpened,
  cardReassigned as its_cardReassigned,
  cardSigned as its_cardSigned,
  cardTampered as its_cardTampered,
  cardTornUp as its_cardTornUp,
  contactReceived as its_contactReceived,
  contactTexted as its_contactTexted,
  customersExchanged as its_customersExchanged,
  ownerAgreed as its_ownerAgreed,
  ownerSettled as its_ownerSettled,
  performanceHandedIn as its_performanceHandedIn,
  relationVerified as its_relationVerified,
  sourceChecked as its_sourceChecked,
  tamperingDecided as its_tamperingDecided,
} from '../facts/card/events.ts'
import { cardContext } from '../facts/card/index.ts'
import type * as named from '../messages/card.ts'

export { cardContext } from '../facts/card/index.ts'
export type { Card, CardRoster } from '../facts/card/states.ts'
export { card, cardConsultant, cardContact, cardRoster } from '../facts/card/states.ts'
export type { CardChannel, Tampering } from '../facts/card/words.ts'
export type * from '../messages/card.ts'

/** By type. */
export const cardCommands: CommandsByType<named.CardCommand> = commandsByType(cardContext)

export const cardAmended: EventDefinition<'card.amended', named.CardAmendedData> = its_cardAmended
export const cardAssisted: EventDefinition<'card.assisted', named.CardAssistedData> = its_cardAssisted
export const cardCancelled: EventDefinition<'card.cancelled', named.CardCancelledData> = its_cardCancelled
export const cardConfirmed: EventDefinition<'card.confirmed', named.CardConfirmedData> = its_cardConfirmed
export const cardCredited: EventDefinition<'card.credited', named.CardCreditedData> = its_cardCredited
export const cardDeposited: EventDefinition<'card.deposited', named.CardDepositedData> = its_cardDeposited
export const cardFollowUpSigned: EventDefinition<'card.follow-up-signed', named.CardFollowUpSignedData> =
  its_cardFollowUpSigned
export const cardFollowedUp: EventDefinition<'card.followed-up', named.CardFollowedUpData> = its_cardFollowedUp
export const cardOpened: EventDefinition<'card.opened', named.CardOpenedData> = its_cardOpened
export const cardReassigned: EventDefinition<'card.reassigned', named.CardReassignedData> = its_cardReassigned
export const cardSigned: EventDefinition<'card.signed', named.CardSignedData> = its_cardSigned
export const cardTampered: EventDefinition<'card.tampering-found', named.CardTamperingFoundData> = its_cardTampered
export const cardTornUp: EventDefinition<'card.torn-up', named.CardTornUpData> = its_cardTornUp
export const contactReceived: EventDefinition<'card-contact.received', named.CardContactReceivedData> =
  its_contactReceived
export const contactTexted: EventDefinition<'card-contact.texted', named.CardContactTextedData> = its_contactTexted
export const customersExchanged: EventDefinition<'consultant.exchange-found', named.ConsultantExchangeFoundData> =
  its_customersExchanged
export const ownerAgreed: EventDefinition<'card.owner-agreed', named.CardOwnerAgreedData> = its_ownerAgreed
export const ownerSettled: EventDefinition<'card.owner-settled', named.CardOwnerSettledData> = its_ownerSettled
export const performanceHandedIn: EventDefinition<
  'consultant.performance-handed-in',
  named.ConsultantPerformanceHandedInData
> = its_performanceHandedIn
export const relationVerified: EventDefinition<'card.relation-verified', named.CardRelationVerifiedData> =
  its_relationVerified
export const sourceChecked: EventDefinition<'card.source-checked', named.CardSourceCheckedData> = its_sourceChecked
export const tamperingDecided: EventDefinition<'card.tampering-decided', named.CardTamperingDecidedData> =
  its_tamperingDecided
