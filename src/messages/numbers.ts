/** The commands and events of the context `numbers`, by name. Written by `npm run messages`, and not by hand. */
import type { RecordedEvent } from '../core/event.ts'

export interface NumbersAdoptCommand {
  readonly type: 'numbers.adopt'
  readonly reason: string
}

export interface ParameterSetCommand {
  readonly type: 'parameter.set'
  readonly regulation?: string | null | undefined
  readonly name: string
  readonly value: unknown
  readonly since: string
  readonly publishedAt: string
  readonly clause: string
  readonly reason: string
  readonly base?: unknown | undefined
  readonly retroactive?: boolean | undefined
}

export interface ParameterWithdrawCommand {
  readonly type: 'parameter.withdraw'
  readonly regulation?: string | null | undefined
  readonly name: string
  readonly since: string
  readonly reason: string
}

export interface NumbersAdoptedData {
  readonly digest: string
  readonly values: readonly {
    readonly regulation: string
    readonly name: string
    readonly from: string
    readonly value: string
  }[]
  readonly reason: string | null
}

export interface ParameterSetData {
  readonly regulation: string
  readonly name: string
  readonly value: unknown
  readonly since: string
  readonly publishedAt: string
  readonly clause: string
  readonly reason: string
  readonly retroactive: boolean
}

export interface ParameterWithdrawnData {
  readonly regulation: string
  readonly name: string
  readonly since: string
  readonly reason: string
}

export type NumbersCommand = NumbersAdoptCommand | ParameterSetCommand | ParameterWithdrawCommand

export type NumbersEvent =
  | RecordedEvent<'numbers.adopted', NumbersAdoptedData>
  | RecordedEvent<'parameter.set', ParameterSetData>
  | RecordedEvent<'parameter.withdrawn', ParameterWithdrawnData>

export interface NumbersMessages {
  readonly commands: NumbersCommand
  readonly events: NumbersEvent
}
