/** Every definition of the context `customer`, by name. Written by `npm run messages`, and not by hand. */

import { type CommandsByType, commandsByType } from '../core/commands-by-type.ts'
import type { EventDefinition } from '../core/event.ts'
import {
  customerAdmitted as its_customerAdmitted,
  customerBlacklisted as its_customerBlacklisted,
  customerContacted as its_customerContacted,
  customerDelisted as its_customerDelisted,
  customerGraded as its_customerGraded,
  customerIncidentRecorded as its_customerIncidentRecorded,
  customerRemoved as its_customerRemoved,
  customerReviewed as its_customerReviewed,
  customerSettled as its_customerSettled,
  customerTraded as its_customerTraded,
  customerTransferred as its_customerTransferred,
  customerUpdated as its_customerUpdated,
  customerVarietyTakenUp as its_customerVarietyTakenUp,
  customerVisited as its_customerVisited,
} from '../facts/customer/events/index.ts'
import {
  customerBookMerged as its_customerBookMerged,
  customerBookUnmerged as its_customerBookUnmerged,
  customerMerged as its_customerMerged,
  customerUnmerged as its_customerUnmerged,
} from '../facts/customer/events/merging.ts'
import { customerContext } from '../facts/customer/index.ts'
import type * as named from '../messages/customer.ts'

export type { Assessment, Conditions, HospitalLevel, Rating, Scale } from '../facts/customer/events/fields.ts'
export { customerContext } from '../facts/customer/index.ts'
export type { ContactCourse, Course, Stood } from '../facts/customer/states/contact-course.ts'
export { contactCourse } from '../facts/customer/states/contact-course.ts'
export type { Customer, Standing } from '../facts/customer/states/customer.ts'
export type { OnBooks } from '../facts/customer/states/customer-file.ts'
export { customerFile } from '../facts/customer/states/customer-file.ts'
export type { DepartmentBook, Tally } from '../facts/customer/states/department-book.ts'
export { departmentBook } from '../facts/customer/states/department-book.ts'
export { lastDealing } from '../facts/customer/states/last-dealing.ts'
export type { LastHeard } from '../facts/customer/states/last-heard.ts'
export type { LookAlikes } from '../facts/customer/states/look-alikes.ts'
export { lookAlikes } from '../facts/customer/states/look-alikes.ts'
export type { BlacklistEntry } from '../facts/customer/states/registers.ts'
export { blacklists, opinions } from '../facts/customer/states/registers.ts'
export type { Move, Regrade } from '../facts/customer/states/regrades.ts'
export type { Incident, Relation } from '../facts/customer/states/relation.ts'
export type { ShareHistory, ShareSince } from '../facts/customer/states/share-history.ts'
export { shareHistory } from '../facts/customer/states/share-history.ts'
export {
  blacklistRegister,
  companyBook,
  customerContribution,
  customerHistory,
  customerOpinions,
  customerSheet,
  likelyTwins,
} from '../facts/customer/views.ts'
export type { Condition, Grade, IncidentKind, Kind } from '../facts/customer/words/index.ts'
export type * from '../messages/customer.ts'

/** By type. */
export const customerCommands: CommandsByType<named.CustomerCommand> = commandsByType(customerContext)

export const customerAdmitted: EventDefinition<'customer.admitted', named.CustomerAdmittedData> = its_customerAdmitted
export const customerBlacklisted: EventDefinition<'customer.blacklisted', named.CustomerBlacklistedData> =
  its_customerBlacklisted
export const customerBookMerged: EventDefinition<'customer.book-merged', named.CustomerBookMergedData> =
  its_customerBookMerged
export const customerBookUnmerged: EventDefinition<'customer.book-unmerged', named.CustomerBookUnmergedData> =
  its_customerBookUnmerged
export const customerContacted: EventDefinition<'customer.contacted', named.CustomerContactedData> =
  its_customerContacted
export const customerDelisted: EventDefinition<'customer.delisted', named.CustomerDelistedData> = its_customerDelisted
export const customerGraded: EventDefinition<'customer.graded', named.CustomerGradedData> = its_customerGraded
export const customerIncidentRecorded: EventDefinition<
  'customer.incident-recorded',
  named.CustomerIncidentRecordedData
> = its_customerIncidentRecorded
export const customerMerged: EventDefinition<'customer.merged', named.CustomerMergedData> = its_customerMerged
export const customerRemoved: EventDefinition<'customer.removed', named.CustomerRemovedData> = its_customerRemoved
export const customerReviewed: EventDefinition<'customer.reviewed', named.CustomerReviewedData> = its_customerReviewed
export const customerSettled: EventDefinition<'customer.settled', named.CustomerSettledData> = its_customerSettled
export const customerTraded: EventDefinition<'customer.traded', named.CustomerTradedData> = its_customerTraded
export const customerTransferred: EventDefinition<'customer.transferred', named.CustomerTransferredData> =
  its_customerTransferred
export const customerUnmerged: EventDefinition<'customer.unmerged', named.CustomerUnmergedData> = its_customerUnmerged
export const customerUpdated: EventDefinition<'customer.updated', named.CustomerUpdatedData> = its_customerUpdated
export const customerVarietyTakenUp: EventDefinition<'customer.variety-taken-up', named.CustomerVarietyTakenUpData> =
  its_customerVarietyTakenUp
export const customerVisited: EventDefinition<'customer.visited', named.CustomerVisitedData> = its_customerVisited
