/** The commands and events of the context `handover`, by name. Written by `npm run messages`, and not by hand. */
import type { RecordedEvent } from '../core/event.ts'

export interface ContactMatterRaiseCommand {
  readonly type: 'contact-matter.raise'
  readonly matterId: string
  readonly customerId: string
  readonly personId: string
  readonly departmentId: string
  readonly confidential: boolean
  readonly matter: string
}

export interface ContactMatterShareCommand {
  readonly type: 'contact-matter.share'
  readonly matterId: string
  readonly withPerson: string
  readonly department: string
}

export interface ContactPersonAssignCommand {
  readonly type: 'contact-person.assign'
  readonly customerId: string
  readonly personId: string
  readonly replaces?: string | null | undefined
}

export interface ContactPersonIntroduceCommand {
  readonly type: 'contact-person.introduce'
  readonly customerId: string
  readonly personId: string
  readonly replaces: string
}

export interface ContactPersonReleaseCommand {
  readonly type: 'contact-person.release'
  readonly customerId: string
  readonly personId: string
}

export interface CustomerContactReportCommand {
  readonly type: 'customer-contact.report'
  readonly customerId: string
  readonly personId: string
  readonly report: string
}

export interface CustomerDataTakeOverCommand {
  readonly type: 'customer-data.take-over'
  readonly personId: string
  readonly businessBy?: string | null | undefined
  readonly informationBy?: string | null | undefined
  readonly arranged: boolean
  readonly filed: boolean
}

export interface CustomerMarkImportanceCommand {
  readonly type: 'customer.mark-importance'
  readonly customerId: string
  readonly important: boolean
}

export interface CustomerTellOfLeavingCommand {
  readonly type: 'customer.tell-of-leaving'
  readonly customerId: string
  readonly personId: string
}

export interface EmployeeClearCommand {
  readonly type: 'employee.clear'
  readonly personId: string
  readonly takesAlong: readonly string[]
}

export interface EmployeeLeaveCommand {
  readonly type: 'employee.leave'
  readonly personId: string
  readonly departmentId: string
}

export interface ContactMatterAroseData {
  readonly matterId: string
  readonly customerId: string
  readonly personId: string
  readonly departmentId: string
  readonly confidential: boolean
  readonly matter: string
}

export interface ContactMatterSharedData {
  readonly matterId: string
  readonly customerId: string
  readonly withPerson: string
  readonly department: string
}

export interface ContactPersonAssignedData {
  readonly customerId: string
  readonly personId: string
  readonly replaces: string | null
}

export interface ContactPersonIntroducedData {
  readonly customerId: string
  readonly personId: string
  readonly replaces: string
}

export interface ContactPersonReleasedData {
  readonly customerId: string
  readonly personId: string
}

export interface CustomerContactReportedData {
  readonly customerId: string
  readonly personId: string
  readonly report: string
}

export interface CustomerDataTakenOverData {
  readonly personId: string
  readonly businessBy: string | null
  readonly informationBy: string | null
  readonly arranged: boolean
  readonly filed: boolean
}

export interface CustomerImportanceMarkedData {
  readonly customerId: string
  readonly important: boolean
}

export interface CustomerToldOfLeavingData {
  readonly customerId: string
  readonly personId: string
}

export interface EmployeeClearedData {
  readonly personId: string
  readonly takesAlong: readonly string[]
}

export interface EmployeeLeftData {
  readonly personId: string
  readonly departmentId: string
}

export type HandoverCommand =
  | ContactMatterRaiseCommand
  | ContactMatterShareCommand
  | ContactPersonAssignCommand
  | ContactPersonIntroduceCommand
  | ContactPersonReleaseCommand
  | CustomerContactReportCommand
  | CustomerDataTakeOverCommand
  | CustomerMarkImportanceCommand
  | CustomerTellOfLeavingCommand
  | EmployeeClearCommand
  | EmployeeLeaveCommand

export type HandoverEvent =
  | RecordedEvent<'contact-matter.arose', ContactMatterAroseData>
  | RecordedEvent<'contact-matter.shared', ContactMatterSharedData>
  | RecordedEvent<'contact-person.assigned', ContactPersonAssignedData>
  | RecordedEvent<'contact-person.introduced', ContactPersonIntroducedData>
  | RecordedEvent<'contact-person.released', ContactPersonReleasedData>
  | RecordedEvent<'customer-contact.reported', CustomerContactReportedData>
  | RecordedEvent<'customer-data.taken-over', CustomerDataTakenOverData>
  | RecordedEvent<'customer.importance-marked', CustomerImportanceMarkedData>
  | RecordedEvent<'customer.told-of-leaving', CustomerToldOfLeavingData>
  | RecordedEvent<'employee.cleared', EmployeeClearedData>
  | RecordedEvent<'employee.left', EmployeeLeftData>

export interface HandoverMessages {
  readonly commands: HandoverCommand
  readonly events: HandoverEvent
}
