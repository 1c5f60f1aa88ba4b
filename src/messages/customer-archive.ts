/** The commands and events of the context `customer-archive`, by name. Written by `npm run messages`, and not by hand. */
import type { RecordedEvent } from '../core/event.ts'

export interface ArchiveStandardAdoptCommand {
  readonly type: 'archive-standard.adopt'
  readonly standard: 'storage-environment' | 'disposal'
  readonly title: string
  readonly content?: string | null | undefined
}

export interface ArchiveClassifyCommand {
  readonly type: 'archive.classify'
  readonly archiveId: string
  readonly customerClass: string
  readonly customerType: 'distributor' | 'hospital' | 'pharmacy' | 'retailer' | 'partner' | 'other'
  readonly longTerm: boolean
}

export interface ArchiveDestroyFormCommand {
  readonly type: 'archive.destroy-form'
  readonly archiveId: string
  readonly form: 'electronic' | 'paper'
}

export interface ArchiveDisposeCommand {
  readonly type: 'archive.dispose'
  readonly archiveId: string
}

export interface ArchiveEnterCommand {
  readonly type: 'archive.enter'
  readonly archiveId: string
  readonly category: 'basic' | 'transaction' | 'service' | 'special'
  readonly medium: 'system' | 'paper'
  readonly collectedBy: string
  readonly customerClass: string
  readonly customerType: 'distributor' | 'hospital' | 'pharmacy' | 'retailer' | 'partner' | 'other'
  readonly longTerm: boolean
  readonly customerId: string
  readonly departmentId: string
}

export interface ArchiveEntrustCommand {
  readonly type: 'archive.entrust'
  readonly archiveId: string
  readonly responsible?: string | null | undefined
  readonly custodian?: string | null | undefined
}

export interface ArchiveEstablishCommand {
  readonly type: 'archive.establish'
  readonly archiveId: string
}

export interface ArchiveInspectCommand {
  readonly type: 'archive.inspect'
  readonly archiveId: string
  readonly intact: boolean
  readonly inOrder: boolean
  readonly note?: string | null | undefined
}

export interface ArchiveNotifyCommand {
  readonly type: 'archive.notify'
  readonly archiveId: string
  readonly departments: readonly string[]
}

export interface ArchiveNumberCommand {
  readonly type: 'archive.number'
  readonly archiveId: string
  readonly number: string
}

export interface ArchiveReceiveUpdateCommand {
  readonly type: 'archive.receive-update'
  readonly archiveId: string
}

export interface ArchiveReviewCommand {
  readonly type: 'archive.review'
  readonly archiveId: string
  readonly accurate: boolean
  readonly complete: boolean
  readonly finding?: string | null | undefined
}

export interface ArchiveStoreCommand {
  readonly type: 'archive.store'
  readonly archiveId: string
  readonly form: 'electronic' | 'paper'
  readonly systemId?: string | null | undefined
  readonly cabinetId?: string | null | undefined
  readonly after?: string | null | undefined
}

export interface ArchiveTakeSnapshotCommand {
  readonly type: 'archive.take-snapshot'
  readonly archiveId: string
  readonly occasion: 'periodic' | 'special'
  readonly reason?: string | null | undefined
}

export interface ArchiveUpdateCommand {
  readonly type: 'archive.update'
  readonly archiveId: string
  readonly scope: 'overall' | 'change'
  readonly changes: readonly (
    | 'name'
    | 'legal-representative'
    | 'business-scope'
    | 'contact-details'
    | 'address'
    | 'other'
  )[]
  readonly content?: string | null | undefined
}

export interface ArchivesSiftCommand {
  readonly type: 'archives.sift'
  readonly departmentId: string
  readonly proposed: readonly string[]
}

export interface CabinetSetUpCommand {
  readonly type: 'cabinet.set-up'
  readonly cabinetId: string
  readonly storeroomId: string
  readonly dedicated: boolean
}

export interface CustomerLearnChangeCommand {
  readonly type: 'customer.learn-change'
  readonly customerId: string
  readonly departmentId: string
  readonly change: 'name' | 'legal-representative' | 'business-scope' | 'contact-details' | 'address' | 'other'
  readonly note?: string | null | undefined
}

export interface DailyMeetingHoldCommand {
  readonly type: 'daily-meeting.hold'
  readonly departmentId: string
}

export interface StoreroomCheckCommand {
  readonly type: 'storeroom.check'
  readonly storeroomId: string
  readonly dangers: readonly ('fire' | 'damp' | 'insects' | 'theft' | 'light')[]
  readonly unguarded: readonly ('fire' | 'damp' | 'insects' | 'theft' | 'light')[]
}

export interface StoreroomMeasureCommand {
  readonly type: 'storeroom.measure'
  readonly storeroomId: string
  readonly temperature: string
  readonly humidity: string
}

export interface StoreroomSetUpCommand {
  readonly type: 'storeroom.set-up'
  readonly storeroomId: string
}

export interface WorkingRecordCompleteCommand {
  readonly type: 'working-record.complete'
  readonly recordId: string
}

export interface WorkingRecordLodgeCommand {
  readonly type: 'working-record.lodge'
  readonly recordId: string
  readonly office: string
}

export interface WorkingRecordMakeCommand {
  readonly type: 'working-record.make'
  readonly recordId: string
  readonly departmentId: string
  readonly kind:
    | 'franchise-contract'
    | 'tracking-record'
    | 'visit-record'
    | 'call-record'
    | 'handover-record'
    | 'daily-log'
  readonly customerId?: string | null | undefined
  readonly responsible: string
  readonly keptBy: string
}

export interface ArchiveStandardAdoptedData {
  readonly standard: 'storage-environment' | 'disposal'
  readonly title: string
  readonly content: string | null
}

export interface ArchiveClassifiedData {
  readonly archiveId: string
  readonly customerClass: string
  readonly customerType: 'distributor' | 'hospital' | 'pharmacy' | 'retailer' | 'partner' | 'other'
  readonly longTerm: boolean
  readonly customerId: string
  readonly departmentId: string
}

export interface ArchiveDisposedData {
  readonly archiveId: string
  readonly customerId: string
  readonly departmentId: string
  readonly leaves: string | null
}

export interface ArchiveEnteredData {
  readonly archiveId: string
  readonly category: 'basic' | 'transaction' | 'service' | 'special'
  readonly medium: 'system' | 'paper'
  readonly collectedBy: string
  readonly customerClass: string
  readonly customerType: 'distributor' | 'hospital' | 'pharmacy' | 'retailer' | 'partner' | 'other'
  readonly longTerm: boolean
  readonly customerId: string
  readonly departmentId: string
}

export interface ArchiveEntrustedData {
  readonly archiveId: string
  readonly responsible: string | null
  readonly custodian: string | null
  readonly customerId: string
  readonly departmentId: string
}

export interface ArchiveEstablishedData {
  readonly archiveId: string
  readonly customerId: string
  readonly departmentId: string
}

export interface ArchiveFormDestroyedData {
  readonly archiveId: string
  readonly form: 'electronic' | 'paper'
}

export interface ArchiveInspectedData {
  readonly archiveId: string
  readonly intact: boolean
  readonly inOrder: boolean
  readonly note: string | null
  readonly customerId: string
  readonly departmentId: string
}

export interface ArchiveNotifiedData {
  readonly archiveId: string
  readonly departments: readonly string[]
  readonly customerId: string
  readonly departmentId: string
}

export interface ArchiveNumberedData {
  readonly archiveId: string
  readonly number: string
  readonly customerId: string
  readonly departmentId: string
}

export interface ArchiveReviewedData {
  readonly archiveId: string
  readonly accurate: boolean
  readonly complete: boolean
  readonly finding: string | null
  readonly customerId: string
  readonly departmentId: string
}

export interface ArchiveSnapshotTakenData {
  readonly archiveId: string
  readonly occasion: 'periodic' | 'special'
  readonly reason: string | null
  readonly customerId: string
  readonly departmentId: string
}

export interface ArchiveStoredData {
  readonly archiveId: string
  readonly form: 'electronic' | 'paper'
  readonly systemId: string | null
  readonly cabinetId: string | null
  readonly after: string | null
  readonly customerId: string
  readonly departmentId: string
  readonly number: string | null
  readonly category: 'basic' | 'transaction' | 'service' | 'special'
  readonly leaves: string | null
}

export interface ArchiveUpdateReceivedData {
  readonly archiveId: string
  readonly customerId: string
  readonly departmentId: string
}

export interface ArchiveUpdatedData {
  readonly archiveId: string
  readonly scope: 'overall' | 'change'
  readonly changes: readonly (
    | 'name'
    | 'legal-representative'
    | 'business-scope'
    | 'contact-details'
    | 'address'
    | 'other'
  )[]
  readonly content: string | null
  readonly customerId: string
  readonly departmentId: string
}

export interface ArchivesSiftedData {
  readonly departmentId: string
  readonly proposed: readonly string[]
}

export interface CabinetSetUpData {
  readonly cabinetId: string
  readonly storeroomId: string
  readonly dedicated: boolean
}

export interface CustomerChangeLearnedData {
  readonly customerId: string
  readonly departmentId: string
  readonly change: 'name' | 'legal-representative' | 'business-scope' | 'contact-details' | 'address' | 'other'
  readonly note: string | null
}

export interface DailyMeetingHeldData {
  readonly departmentId: string
}

export interface StoreroomCheckedData {
  readonly storeroomId: string
  readonly dangers: readonly ('fire' | 'damp' | 'insects' | 'theft' | 'light')[]
  readonly unguarded: readonly ('fire' | 'damp' | 'insects' | 'theft' | 'light')[]
}

export interface StoreroomMeasuredData {
  readonly storeroomId: string
  readonly temperature: string
  readonly humidity: string
}

export interface StoreroomSetUpData {
  readonly storeroomId: string
}

export interface WorkingRecordCompletedData {
  readonly recordId: string
  readonly departmentId: string
}

export interface WorkingRecordLodgedData {
  readonly recordId: string
  readonly departmentId: string
  readonly office: string
}

export interface WorkingRecordMadeData {
  readonly recordId: string
  readonly departmentId: string
  readonly kind:
    | 'franchise-contract'
    | 'tracking-record'
    | 'visit-record'
    | 'call-record'
    | 'handover-record'
    | 'daily-log'
  readonly customerId: string | null
  readonly responsible: string
  readonly keptBy: string
}

export type CustomerArchiveCommand =
  | ArchiveStandardAdoptCommand
  | ArchiveClassifyCommand
  | ArchiveDestroyFormCommand
  | ArchiveDisposeCommand
  | ArchiveEnterCommand
  | ArchiveEntrustCommand
  | ArchiveEstablishCommand
  | ArchiveInspectCommand
  | ArchiveNotifyCommand
  | ArchiveNumberCommand
  | ArchiveReceiveUpdateCommand
  | ArchiveReviewCommand
  | ArchiveStoreCommand
  | ArchiveTakeSnapshotCommand
  | ArchiveUpdateCommand
  | ArchivesSiftCommand
  | CabinetSetUpCommand
  | CustomerLearnChangeCommand
  | DailyMeetingHoldCommand
  | StoreroomCheckCommand
  | StoreroomMeasureCommand
  | StoreroomSetUpCommand
  | WorkingRecordCompleteCommand
  | WorkingRecordLodgeCommand
  | WorkingRecordMakeCommand

export type CustomerArchiveEvent =
  | RecordedEvent<'archive-standard.adopted', ArchiveStandardAdoptedData>
  | RecordedEvent<'archive.classified', ArchiveClassifiedData>
  | RecordedEvent<'archive.disposed', ArchiveDisposedData>
  | RecordedEvent<'archive.entered', ArchiveEnteredData>
  | RecordedEvent<'archive.entrusted', ArchiveEntrustedData>
  | RecordedEvent<'archive.established', ArchiveEstablishedData>
  | RecordedEvent<'archive.form-destroyed', ArchiveFormDestroyedData>
  | RecordedEvent<'archive.inspected', ArchiveInspectedData>
  | RecordedEvent<'archive.notified', ArchiveNotifiedData>
  | RecordedEvent<'archive.numbered', ArchiveNumberedData>
  | RecordedEvent<'archive.reviewed', ArchiveReviewedData>
  | RecordedEvent<'archive.snapshot-taken', ArchiveSnapshotTakenData>
  | RecordedEvent<'archive.stored', ArchiveStoredData>
  | RecordedEvent<'archive.update-received', ArchiveUpdateReceivedData>
  | RecordedEvent<'archive.updated', ArchiveUpdatedData>
  | RecordedEvent<'archives.sifted', ArchivesSiftedData>
  | RecordedEvent<'cabinet.set-up', CabinetSetUpData>
  | RecordedEvent<'customer.change-learned', CustomerChangeLearnedData>
  | RecordedEvent<'daily-meeting.held', DailyMeetingHeldData>
  | RecordedEvent<'storeroom.checked', StoreroomCheckedData>
  | RecordedEvent<'storeroom.measured', StoreroomMeasuredData>
  | RecordedEvent<'storeroom.set-up', StoreroomSetUpData>
  | RecordedEvent<'working-record.completed', WorkingRecordCompletedData>
  | RecordedEvent<'working-record.lodged', WorkingRecordLodgedData>
  | RecordedEvent<'working-record.made', WorkingRecordMadeData>

export interface CustomerArchiveMessages {
  readonly commands: CustomerArchiveCommand
  readonly events: CustomerArchiveEvent
}
