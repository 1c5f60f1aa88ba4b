/** Every definition of the context `customer-archive`, by name. Written by `npm run messages`, and not by hand. */

import { type CommandsByType, commandsByType } from '../core/commands-by-type.ts'
import type { EventDefinition } from '../core/event.ts'
import {
  archiveClassified as its_archiveClassified,
  archiveDisposed as its_archiveDisposed,
  archiveEntered as its_archiveEntered,
  archiveEntrusted as its_archiveEntrusted,
  archiveEstablished as its_archiveEstablished,
  archiveFormDestroyed as its_archiveFormDestroyed,
  archiveInspected as its_archiveInspected,
  archiveNotified as its_archiveNotified,
  archiveNumbered as its_archiveNumbered,
  archiveReviewed as its_archiveReviewed,
  archiveSnapshotTaken as its_archiveSnapshotTaken,
  archiveStored as its_archiveStored,
  archiveUpdated as its_archiveUpdated,
  archiveUpdateReceived as its_archiveUpdateReceived,
} from '../facts/customer-archive/events/archive.ts'
import {
  archiveStandardAdopted as its_archiveStandardAdopted,
  archivesSifted as its_archivesSifted,
  cabinetSetUp as its_cabinetSetUp,
  customerChangeLearned as its_customerChangeLearned,
  dailyMeetingHeld as its_dailyMeetingHeld,
  storeroomChecked as its_storeroomChecked,
  storeroomMeasured as its_storeroomMeasured,
  storeroomSetUp as its_storeroomSetUp,
  workingRecordCompleted as its_workingRecordCompleted,
  workingRecordLodged as its_workingRecordLodged,
  workingRecordMade as its_workingRecordMade,
} from '../facts/customer-archive/events/index.ts'
import { customerArchiveContext } from '../facts/customer-archive/index.ts'
import type * as named from '../messages/customer-archive.ts'

export type { ArchiveEvent } from '../facts/customer-archive/events/archive.ts'
export { customerArchiveContext } from '../facts/customer-archive/index.ts'
export type { Refused } from '../facts/customer-archive/refusals.ts'
export type { Classed, CustomerArchive } from '../facts/customer-archive/states/archive.ts'
export { archiveNumber, customerArchive } from '../facts/customer-archive/states/archive.ts'
export type { ArchivedCustomer } from '../facts/customer-archive/states/customer.ts'
export { archivedCustomer } from '../facts/customer-archive/states/customer.ts'
export {
  archiveHouse,
  archiveShelf,
  archiveStandard,
  cabinet,
  recordDesk,
  storeroom,
  workingRecord,
} from '../facts/customer-archive/states/index.ts'
export type {
  ArchiveHouse,
  ArchiveShelf,
  Cabinet,
  Placed,
  RecordDesk,
  Storeroom,
  WorkingRecordFile,
} from '../facts/customer-archive/states/keeping.ts'
export type { ArchiveStage } from '../facts/customer-archive/views.ts'
export { archiveLife, archiveRegister, cabinetRow } from '../facts/customer-archive/views.ts'
export type {
  ArchiveCategory,
  ArchiveForm,
  ArchiveStandard,
  CustomerChange,
  CustomerType,
  Danger,
  EntryMedium,
  SnapshotOccasion,
  UpdateScope,
  WorkingRecord,
} from '../facts/customer-archive/words.ts'
export type * from '../messages/customer-archive.ts'

/** By type. */
export const customerArchiveCommands: CommandsByType<named.CustomerArchiveCommand> =
  commandsByType(customerArchiveContext)

export const archiveClassified: EventDefinition<'archive.classified', named.ArchiveClassifiedData> =
  its_archiveClassified
export const archiveDisposed: EventDefinition<'archive.disposed', named.ArchiveDisposedData> = its_archiveDisposed
export const archiveEntered: EventDefinition<'archive.entered', named.ArchiveEnteredData> = its_archiveEntered
export const archiveEntrusted: EventDefinition<'archive.entrusted', named.ArchiveEntrustedData> = its_archiveEntrusted
export const archiveEstablished: EventDefinition<'archive.established', named.ArchiveEstablishedData> =
  its_archiveEstablished
export const archiveFormDestroyed: EventDefinition<'archive.form-destroyed', named.ArchiveFormDestroyedData> =
  its_archiveFormDestroyed
export const archiveInspected: EventDefinition<'archive.inspected', named.ArchiveInspectedData> = its_archiveInspected
export const archiveNotified: EventDefinition<'archive.notified', named.ArchiveNotifiedData> = its_archiveNotified
export const archiveNumbered: EventDefinition<'archive.numbered', named.ArchiveNumberedData> = its_archiveNumbered
export const archiveReviewed: EventDefinition<'archive.reviewed', named.ArchiveReviewedData> = its_archiveReviewed
export const archiveSnapshotTaken: EventDefinition<'archive.snapshot-taken', named.ArchiveSnapshotTakenData> =
  its_archiveSnapshotTaken
export const archiveStandardAdopted: EventDefinition<'archive-standard.adopted', named.ArchiveStandardAdoptedData> =
  its_archiveStandardAdopted
export const archiveStored: EventDefinition<'archive.stored', named.ArchiveStoredData> = its_archiveStored
export const archiveUpdateReceived: EventDefinition<'archive.update-received', named.ArchiveUpdateReceivedData> =
  its_archiveUpdateReceived
export const archiveUpdated: EventDefinition<'archive.updated', named.ArchiveUpdatedData> = its_archiveUpdated
export const archivesSifted: EventDefinition<'archives.sifted', named.ArchivesSiftedData> = its_archivesSifted
export const cabinetSetUp: EventDefinition<'cabinet.set-up', named.CabinetSetUpData> = its_cabinetSetUp
export const customerChangeLearned: EventDefinition<'customer.change-learned', named.CustomerChangeLearnedData> =
  its_customerChangeLearned
export const dailyMeetingHeld: EventDefinition<'daily-meeting.held', named.DailyMeetingHeldData> = its_dailyMeetingHeld
export const storeroomChecked: EventDefinition<'storeroom.checked', named.StoreroomCheckedData> = its_storeroomChecked
export const storeroomMeasured: EventDefinition<'storeroom.measured', named.StoreroomMeasuredData> =
  its_storeroomMeasured
export const storeroomSetUp: EventDefinition<'storeroom.set-up', named.StoreroomSetUpData> = its_storeroomSetUp
export const workingRecordCompleted: EventDefinition<'working-record.completed', named.WorkingRecordCompletedData> =
  its_workingRecordCompleted
export const workingRecordLodged: EventDefinition<'working-record.lodged', named.WorkingRecordLodgedData> =
  its_workingRecordLodged
export const workingRecordMade: EventDefinition<'working-record.made', named.WorkingRecordMadeData> =
  its_workingRecordMade
