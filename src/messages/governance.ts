/** The commands and events of the context `governance`, by name. Written by `npm run messages`, and not by hand. */
import type { RecordedEvent } from '../core/event.ts'

export interface ActivityRecordCommand {
  readonly type: 'activity.record'
  readonly activityId: string
  readonly kind:
    | 'appreciation-event'
    | 'promotion-meeting'
    | 'product-fair'
    | 'customer-forum'
    | 'training'
    | 'technical-meeting'
  readonly departments?: readonly string[] | undefined
  readonly demands: string
}

export interface ConsultationRecordCommand {
  readonly type: 'consultation.record'
  readonly consultationId: string
  readonly departmentId: string
  readonly customerId?: string | undefined
  readonly matter: string
  readonly with?: readonly string[] | undefined
  readonly withManagement?: boolean | undefined
}

export interface DepartmentGuideCommand {
  readonly type: 'department.guide'
  readonly departmentId: string
  readonly guidance: string
}

export interface DepartmentSuperviseCommand {
  readonly type: 'department.supervise'
  readonly departmentId: string
  readonly carriedOut: boolean
  readonly finding: string
}

export interface IncidentVerifyCommand {
  readonly type: 'incident.verify'
  readonly customerId: string
  readonly departmentId: string
  readonly upheld: boolean
  readonly finding: string
}

export interface ProvisionAdjustCommand {
  readonly type: 'provision.adjust'
  readonly paperId: string
  readonly change?: string | null | undefined
}

export interface SatisfactionRecordCommand {
  readonly type: 'satisfaction.record'
  readonly customerId: string
  readonly departmentId: string
  readonly score: number
}

export interface ActivityHeldData {
  readonly activityId: string
  readonly kind:
    | 'appreciation-event'
    | 'promotion-meeting'
    | 'product-fair'
    | 'customer-forum'
    | 'training'
    | 'technical-meeting'
  readonly departments: readonly string[]
  readonly demands: string
}

export interface ConsultationHeldData {
  readonly consultationId: string
  readonly departmentId: string
  readonly with: readonly string[]
  readonly withManagement: boolean
  readonly customerId: string | null
  readonly matter: string
}

export interface DepartmentGuidedData {
  readonly departmentId: string
  readonly guidance: string
}

export interface DepartmentSupervisedData {
  readonly departmentId: string
  readonly carriedOut: boolean
  readonly finding: string
}

export interface IncidentVerifiedData {
  readonly customerId: string
  readonly departmentId: string
  readonly upheld: boolean
  readonly finding: string
}

export interface ProvisionAdjustedData {
  readonly paperId: string
  readonly departmentId: string
  readonly change: string | null
}

export interface SatisfactionMeasuredData {
  readonly customerId: string
  readonly departmentId: string
  readonly score: number
}

export type GovernanceCommand =
  | ActivityRecordCommand
  | ConsultationRecordCommand
  | DepartmentGuideCommand
  | DepartmentSuperviseCommand
  | IncidentVerifyCommand
  | ProvisionAdjustCommand
  | SatisfactionRecordCommand

export type GovernanceEvent =
  | RecordedEvent<'activity.held', ActivityHeldData>
  | RecordedEvent<'consultation.held', ConsultationHeldData>
  | RecordedEvent<'department.guided', DepartmentGuidedData>
  | RecordedEvent<'department.supervised', DepartmentSupervisedData>
  | RecordedEvent<'incident.verified', IncidentVerifiedData>
  | RecordedEvent<'provision.adjusted', ProvisionAdjustedData>
  | RecordedEvent<'satisfaction.measured', SatisfactionMeasuredData>

export interface GovernanceMessages {
  readonly commands: GovernanceCommand
  readonly events: GovernanceEvent
}
