/** The commands and events of the context `value`, by name. Written by `npm run messages`, and not by hand. */
import type { RecordedEvent } from '../core/event.ts'

export interface CustomerAssessPotentialCommand {
  readonly type: 'customer.assess-potential'
  readonly customerId: string
  readonly potential: 'high' | 'fair' | 'low'
}

export interface CustomerFocusCommand {
  readonly type: 'customer.focus'
  readonly customerId: string
  readonly responsible: string
  readonly measures: string
}

export interface CustomerGroupCommand {
  readonly type: 'customer.group'
  readonly customerId: string
  readonly by: 'segment' | 'size'
  readonly group: string
  readonly characteristics: readonly string[]
}

export interface CustomerValueCommand {
  readonly type: 'customer.value'
  readonly customerId: string
  readonly valueClass: 'important' | 'general' | 'potential'
  readonly analysisId: string
}

export interface ValueAnalysisRecordCommand {
  readonly type: 'value-analysis.record'
  readonly analysisId: string
  readonly departmentId: string
  readonly covers: readonly ('needs' | 'purchase-behaviour' | 'value-contribution')[]
  readonly findings: string
}

export interface ValuePlanMakeCommand {
  readonly type: 'value-plan.make'
  readonly by: 'value-class' | 'segment' | 'size'
  readonly group: string
  readonly analysisId: string
  readonly strategy?: string | null | undefined
  readonly service?: string | null | undefined
}

export interface CustomerFocusedData {
  readonly customerId: string
  readonly responsible: string
  readonly measures: string
}

export interface CustomerGroupedData {
  readonly customerId: string
  readonly by: 'segment' | 'size'
  readonly group: string
  readonly characteristics: readonly string[]
}

export interface CustomerPotentialAssessedData {
  readonly customerId: string
  readonly potential: 'high' | 'fair' | 'low'
}

export interface CustomerValuedData {
  readonly customerId: string
  readonly valueClass: 'important' | 'general' | 'potential'
  readonly analysisId: string
}

export interface ValueAnalysisMadeData {
  readonly analysisId: string
  readonly departmentId: string
  readonly covers: readonly ('needs' | 'purchase-behaviour' | 'value-contribution')[]
  readonly findings: string
}

export interface ValuePlanMadeData {
  readonly by: 'value-class' | 'segment' | 'size'
  readonly group: string
  readonly analysisId: string
  readonly strategy: string | null
  readonly service: string | null
}

export type ValueCommand =
  | CustomerAssessPotentialCommand
  | CustomerFocusCommand
  | CustomerGroupCommand
  | CustomerValueCommand
  | ValueAnalysisRecordCommand
  | ValuePlanMakeCommand

export type ValueEvent =
  | RecordedEvent<'customer.focused', CustomerFocusedData>
  | RecordedEvent<'customer.grouped', CustomerGroupedData>
  | RecordedEvent<'customer.potential-assessed', CustomerPotentialAssessedData>
  | RecordedEvent<'customer.valued', CustomerValuedData>
  | RecordedEvent<'value-analysis.made', ValueAnalysisMadeData>
  | RecordedEvent<'value-plan.made', ValuePlanMadeData>

export interface ValueMessages {
  readonly commands: ValueCommand
  readonly events: ValueEvent
}
