/** The commands and events of the context `breach`, by name. Written by `npm run messages`, and not by hand. */
import type { RecordedEvent } from '../core/event.ts'

export interface DutyAnswerCommand {
  readonly type: 'duty.answer'
  readonly obligation: string
  readonly subject: string
  readonly departmentId?: string | null | undefined
  readonly due: string
  readonly andBefore?: boolean | undefined
  readonly answer: string
}

export interface FactAnswerCommand {
  readonly type: 'fact.answer'
  readonly eventId: string
  readonly toldBy: string
  readonly rule: string
  readonly subject: string
  readonly answer: string
}

export interface DutyAnsweredData {
  readonly obligation: string
  readonly subject: string
  readonly departmentId: string | null
  readonly due: string
  readonly andBefore: boolean
  readonly answer: string
}

export interface FactAnsweredData {
  readonly eventId: string
  readonly toldBy: string
  readonly rule: string
  readonly subject: string
  readonly answer: string
}

export type BreachCommand = DutyAnswerCommand | FactAnswerCommand

export type BreachEvent =
  | RecordedEvent<'duty.answered', DutyAnsweredData>
  | RecordedEvent<'fact.answered', FactAnsweredData>

export interface BreachMessages {
  readonly commands: BreachCommand
  readonly events: BreachEvent
}
