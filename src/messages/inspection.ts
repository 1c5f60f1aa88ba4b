/** The commands and events of the context `inspection`, by name. Written by `npm run messages`, and not by hand. */
import type { RecordedEvent } from '../core/event.ts'

export interface InspectionFindProblemCommand {
  readonly type: 'inspection.find-problem'
  readonly problemId: string
  readonly inspectionId: string
  readonly problem: string
}

export interface InspectionMakeCommand {
  readonly type: 'inspection.make'
  readonly inspectionId: string
  readonly groupId: string
  readonly departmentId: string
  readonly methods: readonly ('archives' | 'employees' | 'processes')[]
  readonly finding: string
}

export interface InspectionRecheckCommand {
  readonly type: 'inspection.recheck'
  readonly problemId: string
  readonly groupId: string
  readonly cured: boolean
}

export interface InspectionRectifyCommand {
  readonly type: 'inspection.rectify'
  readonly problemId: string
  readonly measure: string
}

export interface SupervisionGroupSetUpCommand {
  readonly type: 'supervision-group.set-up'
  readonly groupId: string
  readonly members: readonly string[]
}

export interface InspectionMadeData {
  readonly inspectionId: string
  readonly groupId: string
  readonly departmentId: string
  readonly methods: readonly ('archives' | 'employees' | 'processes')[]
  readonly finding: string
}

export interface InspectionProblemFoundData {
  readonly problemId: string
  readonly inspectionId: string
  readonly departmentId: string
  readonly problem: string
}

export interface InspectionRecheckedData {
  readonly problemId: string
  readonly groupId: string
  readonly departmentId: string
  readonly cured: boolean
}

export interface InspectionRectifiedData {
  readonly problemId: string
  readonly departmentId: string
  readonly measure: string
}

export interface SupervisionGroupSetUpData {
  readonly groupId: string
  readonly members: readonly string[]
}

export type InspectionCommand =
  | InspectionFindProblemCommand
  | InspectionMakeCommand
  | InspectionRecheckCommand
  | InspectionRectifyCommand
  | SupervisionGroupSetUpCommand

export type InspectionEvent =
  | RecordedEvent<'inspection.made', InspectionMadeData>
  | RecordedEvent<'inspection.problem-found', InspectionProblemFoundData>
  | RecordedEvent<'inspection.rechecked', InspectionRecheckedData>
  | RecordedEvent<'inspection.rectified', InspectionRectifiedData>
  | RecordedEvent<'supervision-group.set-up', SupervisionGroupSetUpData>

export interface InspectionMessages {
  readonly commands: InspectionCommand
  readonly events: InspectionEvent
}
