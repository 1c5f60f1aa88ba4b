/** Every definition of the context `archive-access`, by name. Written by `npm run messages`, and not by hand. */

import { type CommandsByType, commandsByType } from '../core/commands-by-type.ts'
import type { EventDefinition } from '../core/event.ts'
import {
  accessApproved as its_accessApproved,
  archiveConsulted as its_archiveConsulted,
  archiveLent as its_archiveLent,
  archiveReturned as its_archiveReturned,
  leakInvestigated as its_leakInvestigated,
  leakReported as its_leakReported,
  loanConsented as its_loanConsented,
  materialPassedOn as its_materialPassedOn,
  pickUpAnnounced as its_pickUpAnnounced,
  secrecyUndertaken as its_secrecyUndertaken,
} from '../facts/archive-access/events.ts'
import { archiveAccessContext } from '../facts/archive-access/index.ts'
import type * as named from '../messages/archive-access.ts'

export { archiveAccessContext } from '../facts/archive-access/index.ts'
export type { Approval, ArchiveDesk, ArchiveUser, Borrowing, Consent, Loan } from '../facts/archive-access/states.ts'
export { archiveDesk, archiveUser, leak, loan } from '../facts/archive-access/states.ts'
export { accessApprovals } from '../facts/archive-access/views/approvals.ts'
export type { AccessRow, LoanRow } from '../facts/archive-access/views/registers.ts'
export { accesses, accessRegister, loanBook, loanRegister } from '../facts/archive-access/views/registers.ts'
export type { ArchiveSection, Dealings, SectionEntry } from '../facts/archive-access/views/sections.ts'
export { complaints, dealings, orders, relatedTrade } from '../facts/archive-access/views/sections.ts'
export type { Material, PassingForm, Recipient, ReturnCondition, SecrecyClass } from '../facts/archive-access/words.ts'
export type * from '../messages/archive-access.ts'

/** By type. */
export const archiveAccessCommands: CommandsByType<named.ArchiveAccessCommand> = commandsByType(archiveAccessContext)

export const accessApproved: EventDefinition<'archive.access-approved', named.ArchiveAccessApprovedData> =
  its_accessApproved
export const archiveConsulted: EventDefinition<'archive.consulted', named.ArchiveConsultedData> = its_archiveConsulted
export const archiveLent: EventDefinition<'archive.lent', named.ArchiveLentData> = its_archiveLent
export const archiveReturned: EventDefinition<'archive.returned', named.ArchiveReturnedData> = its_archiveReturned
export const leakInvestigated: EventDefinition<'archive.leak-investigated', named.ArchiveLeakInvestigatedData> =
  its_leakInvestigated
export const leakReported: EventDefinition<'archive.leak-reported', named.ArchiveLeakReportedData> = its_leakReported
export const loanConsented: EventDefinition<'archive.loan-consented', named.ArchiveLoanConsentedData> =
  its_loanConsented
export const materialPassedOn: EventDefinition<'archive.passed-on', named.ArchivePassedOnData> = its_materialPassedOn
export const pickUpAnnounced: EventDefinition<'archive.pick-up-announced', named.ArchivePickUpAnnouncedData> =
  its_pickUpAnnounced
export const secrecyUndertaken: EventDefinition<'archive.secrecy-undertaken', named.ArchiveSecrecyUndertakenData> =
  its_secrecyUndertaken
