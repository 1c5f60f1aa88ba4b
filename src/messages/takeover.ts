/** The commands and events of the context `takeover`, by name. Written by `npm run messages`, and not by hand. */
import type { RecordedEvent } from '../core/event.ts'

export interface CustomerTakeOverCommand {
  readonly type: 'customer.take-over'
  readonly customerId: string
  readonly kind:
    | 'direct-distributor'
    | 'indirect-distributor'
    | 'medical-institution'
    | 'enterprise'
    | 'retail'
    | 'related-party'
  readonly name?: string | null | undefined
  readonly region?: string | null | undefined
  readonly remote?: boolean | null | undefined
  readonly scale?:
    | {
        readonly hospitalLevel?: '3S' | '3A' | '3B' | '3C' | '2A' | '2B' | '2C' | '1A' | '1B' | '1C' | undefined
        readonly specialty?: 'orthopaedic' | 'trauma' | undefined
        readonly beds?: number | undefined
      }
    | null
    | undefined
  readonly distinctFrom?: readonly string[] | undefined
  readonly departments: readonly {
    readonly departmentId: string
    readonly grade?: 'vip' | 'preferred' | 'qualified' | undefined
    readonly varieties?: readonly string[] | undefined
    readonly licensedVarieties?: readonly string[] | undefined
    readonly conditions: {
      readonly legalCapacity: boolean
      readonly businessLicence: boolean
      readonly taxRegistration: boolean
      readonly medicalLicences?: boolean | undefined
      readonly goodReputation: boolean
      readonly contractSigned: boolean
      readonly noOffences: boolean
      readonly protectsBrand: boolean
    }
    readonly admittedOn?: string | null | undefined
    readonly gradedOn?: string | null | undefined
    readonly reviewedOn?: string | null | undefined
    readonly contactedOn?: string | null | undefined
    readonly visitedOn?: string | null | undefined
    readonly papers?:
      | readonly {
          readonly paperId: string
          readonly kind:
            | 'implementing-rules'
            | 'file-officer'
            | 'market-analysis'
            | 'customer-structure'
            | 'development-plan'
            | 'key-customer-plan'
            | 'policy-change'
            | 'complaint-procedure'
            | 'scoring-standard'
            | 'exempt-customer-rules'
            | 'suggestion'
            | 'review-result'
            | 'incident-report'
            | 'blacklist-report'
            | 'blacklist-notice'
            | 'work-standards'
            | 'sales-plan'
            | 'contact-plan'
            | 'marketing-plan'
          readonly title: string
        }[]
      | undefined
  }[]
  readonly grades?: 'now' | 'later' | undefined
  readonly source?:
    | {
        readonly digest: string
        readonly row: number
      }
    | null
    | undefined
}

export interface CustomerTakenOverData {
  readonly customerId: string
  readonly departmentId: string
  readonly grade: 'vip' | 'preferred' | 'qualified'
  readonly admittedOn: string | null
  readonly gradedOn: string | null
  readonly reviewedOn: string | null
  readonly contactedOn: string | null
  readonly visitedOn: string | null
  readonly source: {
    readonly digest: string
    readonly row: number
  } | null
}

export type TakeoverCommand = CustomerTakeOverCommand

export type TakeoverEvent = RecordedEvent<'customer.taken-over', CustomerTakenOverData>

export interface TakeoverMessages {
  readonly commands: TakeoverCommand
  readonly events: TakeoverEvent
}
