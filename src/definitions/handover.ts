/** Every definition of the context `handover`, by name. Written by `npm run messages`, and not by hand. */

import { type CommandsByType, commandsByType } from '../core/commands-by-type.ts'
import type { EventDefinition } from '../core/event.ts'
import {
  contactAssigned as its_contactAssigned,
  contactReleased as its_contactReleased,
  contactReported as its_contactReported,
  customerToldOfLeaving as its_customerToldOfLeaving,
  dataTakenOver as its_dataTakenOver,
  employeeLeft as its_employeeLeft,
  importanceMarked as its_importanceMarked,
  leaverCleared as its_leaverCleared,
  matterArose as its_matterArose,
  matterShared as its_matterShared,
  replacementIntroduced as its_replacementIntroduced,
} from '../facts/handover/events.ts'
import { handoverContext } from '../facts/handover/index.ts'
import type * as named from '../messages/handover.ts'

export { handoverContext } from '../facts/handover/index.ts'
export type {
  ContactMatter,
  CustomerTeam,
  EmployeeDesk,
  HandedOver,
  HeldAccount,
  LeaversAccounts,
} from '../facts/handover/states.ts'
export { contactMatter, customerTeam, employeeDesk, leaversAccounts } from '../facts/handover/states.ts'
export type { TakeOverPart } from '../facts/handover/words.ts'
export type * from '../messages/handover.ts'

/** By type. */
export const handoverCommands: CommandsByType<named.HandoverCommand> = commandsByType(handoverContext)

export const contactAssigned: EventDefinition<'contact-person.assigned', named.ContactPersonAssignedData> =
  its_contactAssigned
export const contactReleased: EventDefinition<'contact-person.released', named.ContactPersonReleasedData> =
  its_contactReleased
export const contactReported: EventDefinition<'customer-contact.reported', named.CustomerContactReportedData> =
  its_contactReported
export const customerToldOfLeaving: EventDefinition<'customer.told-of-leaving', named.CustomerToldOfLeavingData> =
  its_customerToldOfLeaving
export const dataTakenOver: EventDefinition<'customer-data.taken-over', named.CustomerDataTakenOverData> =
  its_dataTakenOver
export const employeeLeft: EventDefinition<'employee.left', named.EmployeeLeftData> = its_employeeLeft
export const importanceMarked: EventDefinition<'customer.importance-marked', named.CustomerImportanceMarkedData> =
  its_importanceMarked
export const leaverCleared: EventDefinition<'employee.cleared', named.EmployeeClearedData> = its_leaverCleared
export const matterArose: EventDefinition<'contact-matter.arose', named.ContactMatterAroseData> = its_matterArose
export const matterShared: EventDefinition<'contact-matter.shared', named.ContactMatterSharedData> = its_matterShared
export const replacementIntroduced: EventDefinition<'contact-person.introduced', named.ContactPersonIntroducedData> =
  its_replacementIntroduced
