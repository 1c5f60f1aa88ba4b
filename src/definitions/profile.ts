/** Every definition of the context `profile`, by name. Written by `npm run messages`, and not by hand. */

import { type CommandsByType, commandsByType } from '../core/commands-by-type.ts'
import type { EventDefinition } from '../core/event.ts'
import {
  accountApplied as its_accountApplied,
  accountChanged as its_accountChanged,
  accountNotified as its_accountNotified,
  applicationFiled as its_applicationFiled,
} from '../facts/profile/events/accounts.ts'
import {
  documentLinked as its_documentLinked,
  profileApproved as its_profileApproved,
  profileChecked as its_profileChecked,
  profileOpened as its_profileOpened,
  profileRecorded as its_profileRecorded,
  profilesConsolidated as its_profilesConsolidated,
} from '../facts/profile/events/file.ts'
import {
  changeNoted as its_changeNoted,
  informationCollected as its_informationCollected,
  informationSorted as its_informationSorted,
  strategyReviewed as its_strategyReviewed,
} from '../facts/profile/events/index.ts'
import { profileContext } from '../facts/profile/index.ts'
import type * as named from '../messages/profile.ts'

export type { Refused, ToldValue } from '../facts/profile/commands/values.ts'
export { profileContext } from '../facts/profile/index.ts'
export { accountApplication, document, filesOfDepartment, information, profile } from '../facts/profile/states/index.ts'
export type { AccountEntry, Change, Dealing, Entry, LinkedDocument, Profile } from '../facts/profile/states/profile.ts'
export type { FileRow, Files } from '../facts/profile/views/files.ts'
export { allFiles } from '../facts/profile/views/files.ts'
export {
  customerAnalysis,
  customerArchives,
  customerDealings,
  departmentCustomers,
  profileHistory,
  profileSheet,
} from '../facts/profile/views/index.ts'
export type { FieldBy, FieldForm, FieldSpec, ProfileField, ProfileSection } from '../facts/profile/words/fields.ts'
export type {
  ArchiveClass,
  Circumstance,
  CustomerBody,
  CustomerStanding,
  CustomerType,
  DocumentKind,
  ProfileChannel,
} from '../facts/profile/words/index.ts'
export type * from '../messages/profile.ts'

/** By type. */
export const profileCommands: CommandsByType<named.ProfileCommand> = commandsByType(profileContext)

export const accountApplied: EventDefinition<'account.applied', named.AccountAppliedData> = its_accountApplied
export const accountChanged: EventDefinition<'account.changed', named.AccountChangedData> = its_accountChanged
export const accountNotified: EventDefinition<'account.notified', named.AccountNotifiedData> = its_accountNotified
export const applicationFiled: EventDefinition<'account.application-filed', named.AccountApplicationFiledData> =
  its_applicationFiled
export const changeNoted: EventDefinition<'profile.change-noted', named.ProfileChangeNotedData> = its_changeNoted
export const documentLinked: EventDefinition<'document.linked', named.DocumentLinkedData> = its_documentLinked
export const informationCollected: EventDefinition<'information.collected', named.InformationCollectedData> =
  its_informationCollected
export const informationSorted: EventDefinition<'information.sorted', named.InformationSortedData> =
  its_informationSorted
export const profileApproved: EventDefinition<'profile.approved', named.ProfileApprovedData> = its_profileApproved
export const profileChecked: EventDefinition<'profile.checked', named.ProfileCheckedData> = its_profileChecked
export const profileOpened: EventDefinition<'profile.opened', named.ProfileOpenedData> = its_profileOpened
export const profileRecorded: EventDefinition<'profile.recorded', named.ProfileRecordedData> = its_profileRecorded
export const profilesConsolidated: EventDefinition<'profiles.consolidated', named.ProfilesConsolidatedData> =
  its_profilesConsolidated
export const strategyReviewed: EventDefinition<'profile.strategy-reviewed', named.ProfileStrategyReviewedData> =
  its_strategyReviewed
