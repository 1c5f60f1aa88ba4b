/** The commands and events of the context `fact`, by name. Written by `npm run messages`, and not by hand. */
import type { RecordedEvent } from '../core/event.ts'

export interface FactWithdrawCommand {
  readonly type: 'fact.withdraw'
  readonly eventId: string
  readonly toldBy?: string | undefined
  readonly reason: string
  readonly mistake?: 'never-happened' | 'wrong-subject' | 'wrong-data' | undefined
}

export interface FactRecordedData {
  readonly reason: string
  readonly breaches: readonly {
    readonly rule: string
    readonly clause: string | null
    readonly subject: string
    readonly verdict: 'failed' | 'undecidable'
    readonly eventId: string
  }[]
  readonly tags: readonly string[]
}

export interface FactTurnedData {
  readonly turns: readonly {
    readonly event: string
    readonly toldBy: string | null
    readonly rule: string
    readonly clause: string | null
    readonly force: 'must' | 'in-principle'
    readonly subject: string
    readonly was: 'satisfied' | 'failed' | 'not-applicable' | 'undecidable' | 'owed' | 'none'
    readonly now: 'satisfied' | 'failed' | 'not-applicable' | 'undecidable' | 'owed' | 'none'
  }[]
  readonly leftOut: number
  readonly tags: readonly string[]
}

export interface FactWithdrawnData {
  readonly eventId: string
  readonly eventType: string
  readonly occurredAt: string
  readonly mistake: 'never-happened' | 'wrong-subject' | 'wrong-data'
  readonly reason: string
  readonly restores: string | null
  readonly tags: readonly string[]
}

export type FactCommand = FactWithdrawCommand

export type FactEvent =
  | RecordedEvent<'fact.recorded', FactRecordedData>
  | RecordedEvent<'fact.turned', FactTurnedData>
  | RecordedEvent<'fact.withdrawn', FactWithdrawnData>

export interface FactMessages {
  readonly commands: FactCommand
  readonly events: FactEvent
}
