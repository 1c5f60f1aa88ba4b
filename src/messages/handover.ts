/** The commands and events of the context `handover`, by name. Written by `npm run messages`, and not by hand. */
import type { RecordedEvent } from '../core/event.ts'

export interface ContactPersonAssignCommand {
  readonly type: 'contact-person.assign'
  readonly customerId: string
  readonly personId: string
  readonly replaces?: string | null | undefined
}

export interface ContactPersonReleaseCommand {
  readonly type: 'contact-person.release'
  readonly customerId: string
  readonly personId: string
}

export interface ContactPersonIntroduceCommand {
  readonly type: 'contact-person.introduce'
  readonly customerId: string
  readonly personId: string
  readonly replaces: string
}

export interface CustomerTellOfLeavingCommand {
  readonly type: 'customer.tell-of-leaving'
  readonly customerId: string
  readonly personId: string
}

export interface CustomerDataTakeOverCommand {
  readonly type: 'customer-data.take-over'
  readonly personId: string
  readonly businessBy?: string | null | undefined
  readonly informationBy?: string | null | undefined
  readonly arranged: boolean
  readonly filed: boolean
}

export interface EmployeeClearCommand {
  readonly type: 'employee.clear'
  readonly personId: string
  readonly takesAlong: readonly string[]
}

export interface CustomerMarkImportanceCommand {
  readonly type: 'customer.mark-importance'
  readonly customerId: string
  readonly important: boolean
}

export interface CustomerContactReportCommand {
  readonly type: 'customer-contact.report'
  readonly customerId: string
  readonly personId: string
  readonly report: string
}

export interface EmployeeLeaveCommand {
  readonly type: 'employee.leave'
  readonly personId: string
  readonly departmentId: string
}

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

export interface ContactPersonAssignedData {
  readonly customerId: string
  readonly personId: string
  readonly replaces: string | null
}

export interface ContactPersonReleasedData {
  readonly customerId: string
  readonly personId: string
}

export interface EmployeeLeftData {
  readonly personId: string
  readonly departmentId: string
}

export interface CustomerToldOfLeavingData {
  readonly customerId: string
  readonly personId: string
}

export interface ContactPersonIntroducedData {
  readonly customerId: string
  readonly personId: string
  readonly replaces: string
}

export interface CustomerDataTakenOverData {
  readonly personId: string
  readonly businessBy: string | null
  readonly informationBy: string | null
  readonly arranged: boolean
  readonly filed: boolean
}

export interface EmployeeClearedData {
  readonly personId: string
  readonly takesAlong: readonly string[]
}

export interface CustomerImportanceMarkedData {
  readonly customerId: string
  readonly important: boolean
}

export interface CustomerContactReportedData {
  readonly customerId: string
  readonly personId: string
  readonly report: string
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

export type HandoverCommand =
  | ContactPersonAssignCommand
  | ContactPersonReleaseCommand
  | ContactPersonIntroduceCommand
  | CustomerTellOfLeavingCommand
  | CustomerDataTakeOverCommand
  | EmployeeClearCommand
  | CustomerMarkImportanceCommand
  | CustomerContactReportCommand
  | EmployeeLeaveCommand
  | ContactMatterRaiseCommand
  | ContactMatterShareCommand

export type HandoverEvent =
  | RecordedEvent<'contact-person.assigned', ContactPersonAssignedData>
  | RecordedEvent<'contact-person.released', ContactPersonReleasedData>
  | RecordedEvent<'employee.left', EmployeeLeftData>
  | RecordedEvent<'customer.told-of-leaving', CustomerToldOfLeavingData>
  | RecordedEvent<'contact-person.introduced', ContactPersonIntroducedData>
  | RecordedEvent<'customer-data.taken-over', CustomerDataTakenOverData>
  | RecordedEvent<'employee.cleared', EmployeeClearedData>
  | RecordedEvent<'customer.importance-marked', CustomerImportanceMarkedData>
  | RecordedEvent<'customer-contact.reported', CustomerContactReportedData>
  | RecordedEvent<'contact-matter.arose', ContactMatterAroseData>
  | RecordedEvent<'contact-matter.shared', ContactMatterSharedData>

export interface HandoverMessages {
  readonly commands: HandoverCommand
  readonly events: HandoverEvent
}
