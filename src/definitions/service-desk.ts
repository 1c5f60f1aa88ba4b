/** Every definition of the context `service-desk`, by name. Written by `npm run messages`, and not by hand. */

import { type CommandsByType, commandsByType } from '../core/commands-by-type.ts'
import type { EventDefinition } from '../core/event.ts'
import {
  deskDayHandedIn as its_deskDayHandedIn,
  measureTaken as its_measureTaken,
  receptionAnswered as its_receptionAnswered,
  receptionApologised as its_receptionApologised,
  receptionAsked as its_receptionAsked,
  receptionEnded as its_receptionEnded,
  receptionFollowedUp as its_receptionFollowedUp,
  receptionJudged as its_receptionJudged,
  receptionLinked as its_receptionLinked,
  receptionOpened as its_receptionOpened,
  receptionReacted as its_receptionReacted,
  receptionReferred as its_receptionReferred,
  receptionVerified as its_receptionVerified,
  replyPromised as its_replyPromised,
  visitorRegistered as its_visitorRegistered,
} from '../facts/service-desk/events.ts'
import { serviceDeskContext } from '../facts/service-desk/index.ts'
import type * as named from '../messages/service-desk.ts'

export { serviceDeskContext } from '../facts/service-desk/index.ts'
export type { Desk, DeskDays, PhoneRecords, Reception, Said } from '../facts/service-desk/states.ts'
export { desk, deskDays, phoneRecords, reception } from '../facts/service-desk/states.ts'
export { callRegister, visitorRegister } from '../facts/service-desk/views.ts'
export type {
  DeskFault,
  DeskKind,
  DeskPaper,
  DeskReaction,
  DeskRecord,
  DeskWay,
  FollowUpResult,
  RegisterField,
} from '../facts/service-desk/words.ts'
export type * from '../messages/service-desk.ts'

/** By type. */
export const serviceDeskCommands: CommandsByType<named.ServiceDeskCommand> = commandsByType(serviceDeskContext)

export const deskDayHandedIn: EventDefinition<'desk.day-handed-in', named.DeskDayHandedInData> = its_deskDayHandedIn
export const measureTaken: EventDefinition<'reception.measure-taken', named.ReceptionMeasureTakenData> =
  its_measureTaken
export const receptionAnswered: EventDefinition<'reception.answered', named.ReceptionAnsweredData> =
  its_receptionAnswered
export const receptionApologised: EventDefinition<'reception.apologised', named.ReceptionApologisedData> =
  its_receptionApologised
export const receptionAsked: EventDefinition<'reception.asked', named.ReceptionAskedData> = its_receptionAsked
export const receptionEnded: EventDefinition<'reception.ended', named.ReceptionEndedData> = its_receptionEnded
export const receptionFollowedUp: EventDefinition<'reception.followed-up', named.ReceptionFollowedUpData> =
  its_receptionFollowedUp
export const receptionJudged: EventDefinition<'reception.judged', named.ReceptionJudgedData> = its_receptionJudged
export const receptionLinked: EventDefinition<'reception.linked', named.ReceptionLinkedData> = its_receptionLinked
export const receptionOpened: EventDefinition<'reception.opened', named.ReceptionOpenedData> = its_receptionOpened
export const receptionReacted: EventDefinition<'reception.reacted', named.ReceptionReactedData> = its_receptionReacted
export const receptionReferred: EventDefinition<'reception.referred', named.ReceptionReferredData> =
  its_receptionReferred
export const receptionVerified: EventDefinition<'reception.verified', named.ReceptionVerifiedData> =
  its_receptionVerified
export const replyPromised: EventDefinition<'reception.reply-promised', named.ReceptionReplyPromisedData> =
  its_replyPromised
export const visitorRegistered: EventDefinition<'reception.register-signed', named.ReceptionRegisterSignedData> =
  its_visitorRegistered
