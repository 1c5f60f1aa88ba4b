/** The commands and events of the context `customer`, by name. Written by `npm run messages`, and not by hand. */
import type { RecordedEvent } from '../core/event.ts'

export interface CustomerAdmitCommand {
  readonly type: 'customer.admit'
  readonly customerId: string
  readonly departmentId: string
  readonly kind:
    | 'direct-distributor'
    | 'indirect-distributor'
    | 'medical-institution'
    | 'enterprise'
    | 'retail'
    | 'related-party'
  readonly name?: string | undefined
  readonly region?: string | undefined
  readonly remote?: boolean | undefined
  readonly scale?:
    | {
        readonly hospitalLevel?: '3S' | '3A' | '3B' | '3C' | '2A' | '2B' | '2C' | '1A' | '1B' | '1C' | undefined
        readonly specialty?: 'orthopaedic' | 'trauma' | undefined
        readonly beds?: number | undefined
      }
    | undefined
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
  readonly distinctFrom?: readonly string[] | undefined
}

export interface CustomerBlacklistCommand {
  readonly type: 'customer.blacklist'
  readonly customerId: string
  readonly list: 'department' | 'company'
  readonly departmentId?: string | undefined
  readonly reason: string
  readonly verified?: boolean | undefined
}

export interface CustomerDelistCommand {
  readonly type: 'customer.delist'
  readonly customerId: string
  readonly list: 'department' | 'company'
  readonly departmentId?: string | undefined
  readonly reason: string
  readonly reverses?: string | undefined
  readonly toldBy?: string | undefined
}

export interface CustomerGradeCommand {
  readonly type: 'customer.grade'
  readonly customerId: string
  readonly departmentId: string
  readonly grade: 'vip' | 'preferred' | 'qualified'
  readonly reason?: string | undefined
  readonly reverses?: string | undefined
  readonly toldBy?: string | undefined
}

export interface CustomerRecordContactCommand {
  readonly type: 'customer.record-contact'
  readonly customerId: string
  readonly departmentId: string
  readonly channel: 'phone' | 'mail' | 'meeting' | 'visit' | 'greeting'
  readonly subjects?: readonly ('needs' | 'business-progress' | 'feedback' | 'opinion' | 'complaint')[] | undefined
  readonly opinion?: string | undefined
  readonly participants?: readonly string[] | undefined
}

export interface CustomerRecordIncidentCommand {
  readonly type: 'customer.record-incident'
  readonly customerId: string
  readonly departmentId: string
  readonly kind:
    | 'contract-breach'
    | 'late-payment'
    | 'uncollected-goods'
    | 'operating-crisis'
    | 'major-loss'
    | 'reputation-damage'
  readonly loss?: string | undefined
  readonly description?: string | undefined
}

export interface CustomerRecordVisitCommand {
  readonly type: 'customer.record-visit'
  readonly customerId: string
  readonly departmentId: string
  readonly bySeniorManagement?: boolean | undefined
  readonly needs?: string | undefined
  readonly nextMoves?: string | undefined
  readonly informationUpdated?: boolean | undefined
}

export interface CustomerRemoveCommand {
  readonly type: 'customer.remove'
  readonly customerId: string
  readonly departmentId: string
  readonly criterion: string
  readonly note?: string | undefined
}

export interface CustomerReviewCommand {
  readonly type: 'customer.review'
  readonly customerId: string
  readonly departmentId: string
  readonly result: 'good' | 'ordinary' | 'poor'
  readonly assessment: {
    readonly contractPerformance: 'high' | 'fair' | 'low'
    readonly payment: 'high' | 'fair' | 'low'
    readonly goodFaith: 'high' | 'fair' | 'low'
    readonly results: 'high' | 'fair' | 'low'
    readonly reputation: 'high' | 'fair' | 'low'
    readonly stability: 'high' | 'fair' | 'low'
    readonly loyalty: 'high' | 'fair' | 'low'
    readonly demand: 'high' | 'fair' | 'low'
    readonly knownInRegion: boolean
    readonly risk: 'none' | 'small' | 'great'
    readonly longTermPartner: boolean
  }
  readonly form?: string | undefined
}

export interface CustomerSettleCommand {
  readonly type: 'customer.settle'
  readonly customerId: string
  readonly departmentId: string
  readonly amount: string
  readonly dueOn?: string | undefined
  readonly reference?: string | undefined
  readonly soldOn?: string | undefined
}

export interface CustomerTradeCommand {
  readonly type: 'customer.trade'
  readonly customerId: string
  readonly departmentId: string
  readonly amount: string
  readonly variety?: string | undefined
  readonly quantity?: number | undefined
  readonly outside?: 'retail' | 'related-party' | undefined
}

export interface CustomerTransferCommand {
  readonly type: 'customer.transfer'
  readonly customerId: string
  readonly from: string
  readonly to: string
  readonly grade?: 'vip' | 'preferred' | 'qualified' | undefined
  readonly reason: string
}

export interface CustomerUpdateCommand {
  readonly type: 'customer.update'
  readonly customerId: string
  readonly departmentId: string
  readonly name?: string | undefined
  readonly region?: string | undefined
  readonly remote?: boolean | undefined
  readonly scale?:
    | {
        readonly hospitalLevel?: '3S' | '3A' | '3B' | '3C' | '2A' | '2B' | '2C' | '1A' | '1B' | '1C' | undefined
        readonly specialty?: 'orthopaedic' | 'trauma' | undefined
        readonly beds?: number | undefined
      }
    | undefined
  readonly licensedVarieties?: readonly string[] | undefined
}

export interface CustomerAdmittedData {
  readonly customerId: string
  readonly departmentId: string
  readonly kind:
    | 'direct-distributor'
    | 'indirect-distributor'
    | 'medical-institution'
    | 'enterprise'
    | 'retail'
    | 'related-party'
  readonly name: string | null
  readonly region: string | null
  readonly remote: boolean | null
  readonly scale: {
    readonly hospitalLevel?: '3S' | '3A' | '3B' | '3C' | '2A' | '2B' | '2C' | '1A' | '1B' | '1C' | undefined
    readonly specialty?: 'orthopaedic' | 'trauma' | undefined
    readonly beds?: number | undefined
  } | null
  readonly varieties: readonly string[]
  readonly licensedVarieties: readonly string[]
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
  readonly distinctFrom?: readonly string[] | undefined
}

export interface CustomerBlacklistedData {
  readonly customerId: string
  readonly list: 'department' | 'company'
  readonly departmentId: string | null
  readonly reason: string
  readonly verified: boolean
  readonly struck: readonly {
    readonly departmentId: string
    readonly grade: 'vip' | 'preferred' | 'qualified'
    readonly varieties: readonly string[]
  }[]
}

export interface CustomerBookMergedData {
  readonly customerId: string
  readonly mergedId: string
  readonly departmentId: string
  readonly from: 'vip' | 'preferred' | 'qualified' | null
  readonly to: 'vip' | 'preferred' | 'qualified' | null
  readonly varieties: readonly string[]
  readonly licensedVarieties: readonly string[]
  readonly off: readonly {
    readonly customerId: string
    readonly grade: 'vip' | 'preferred' | 'qualified'
    readonly varieties: readonly string[]
  }[]
  readonly runs: {
    readonly admittedAt: string | null
    readonly conditions: {
      readonly legalCapacity: boolean
      readonly businessLicence: boolean
      readonly taxRegistration: boolean
      readonly medicalLicences?: boolean | undefined
      readonly goodReputation: boolean
      readonly contractSigned: boolean
      readonly noOffences: boolean
      readonly protectsBrand: boolean
    } | null
    readonly gradedAt: string | null
    readonly leftAt: {
      readonly vip: string | null
      readonly preferred: string | null
      readonly qualified: string | null
    }
    readonly reviewedAt: string | null
    readonly reviewResult: 'good' | 'ordinary' | 'poor' | null
    readonly assessment: {
      readonly contractPerformance: 'high' | 'fair' | 'low'
      readonly payment: 'high' | 'fair' | 'low'
      readonly goodFaith: 'high' | 'fair' | 'low'
      readonly results: 'high' | 'fair' | 'low'
      readonly reputation: 'high' | 'fair' | 'low'
      readonly stability: 'high' | 'fair' | 'low'
      readonly loyalty: 'high' | 'fair' | 'low'
      readonly demand: 'high' | 'fair' | 'low'
      readonly knownInRegion: boolean
      readonly risk: 'none' | 'small' | 'great'
      readonly longTermPartner: boolean
    } | null
    readonly updatedAt: string | null
    readonly contactedAt: string | null
    readonly visitedAt: string | null
    readonly visitedBySeniorsAt: string | null
    readonly plannedAt: string | null
  } | null
  readonly listedAt: string | null
  readonly listedFor: string | null
  readonly incidents: readonly {
    readonly departmentId: string
    readonly kind:
      | 'contract-breach'
      | 'late-payment'
      | 'uncollected-goods'
      | 'operating-crisis'
      | 'major-loss'
      | 'reputation-damage'
    readonly at: string
    readonly recordedAt: string
    readonly loss: string | null
    readonly considered: boolean
  }[]
  readonly volumes: Readonly<Record<string, string>>
}

export interface CustomerBookUnmergedData {
  readonly customerId: string
  readonly mergedId: string
  readonly departmentId: string
  readonly off: readonly {
    readonly customerId: string
    readonly grade: 'vip' | 'preferred' | 'qualified'
    readonly varieties: readonly string[]
  }[]
  readonly on: readonly {
    readonly customerId: string
    readonly grade: 'vip' | 'preferred' | 'qualified'
    readonly varieties: readonly string[]
  }[]
}

export interface CustomerContactedData {
  readonly customerId: string
  readonly departmentId: string
  readonly channel: 'phone' | 'mail' | 'meeting' | 'visit' | 'greeting'
  readonly subjects: readonly ('needs' | 'business-progress' | 'feedback' | 'opinion' | 'complaint')[]
  readonly opinion: string | null
  readonly participants: readonly string[]
}

export interface CustomerDelistedData {
  readonly customerId: string
  readonly list: 'department' | 'company'
  readonly departmentId: string | null
  readonly reason: string
  readonly reverses?: string | undefined
  readonly restored?:
    | readonly {
        readonly departmentId: string
        readonly grade: 'vip' | 'preferred' | 'qualified'
        readonly varieties: readonly string[]
      }[]
    | undefined
}

export interface CustomerGradedData {
  readonly customerId: string
  readonly departmentId: string
  readonly from: 'vip' | 'preferred' | 'qualified'
  readonly to: 'vip' | 'preferred' | 'qualified'
  readonly varieties: readonly string[]
  readonly factors: {
    readonly annualVolume: string
    readonly latePayments: number
    readonly reputation: string | null
    readonly loyalty: string | null
  }
  readonly reason: string | null
  readonly reverses?: string | undefined
}

export interface CustomerIncidentRecordedData {
  readonly customerId: string
  readonly departmentId: string
  readonly kind:
    | 'contract-breach'
    | 'late-payment'
    | 'uncollected-goods'
    | 'operating-crisis'
    | 'major-loss'
    | 'reputation-damage'
  readonly loss: string | null
  readonly description: string | null
}

export interface CustomerMergedData {
  readonly customerId: string
  readonly into: string
  readonly kind:
    | 'direct-distributor'
    | 'indirect-distributor'
    | 'medical-institution'
    | 'enterprise'
    | 'retail'
    | 'related-party'
    | null
  readonly scale: {
    readonly hospitalLevel?: '3S' | '3A' | '3B' | '3C' | '2A' | '2B' | '2C' | '1A' | '1B' | '1C' | undefined
    readonly specialty?: 'orthopaedic' | 'trauma' | undefined
    readonly beds?: number | undefined
  }
  readonly remote: boolean
  readonly listedAt: string | null
  readonly listedFor: string | null
  readonly reason: string
}

export interface CustomerRemovedData {
  readonly customerId: string
  readonly departmentId: string
  readonly criterion: string
  readonly note: string | null
  readonly grade: 'vip' | 'preferred' | 'qualified'
  readonly varieties: readonly string[]
}

export interface CustomerReviewedData {
  readonly customerId: string
  readonly departmentId: string
  readonly result: 'good' | 'ordinary' | 'poor'
  readonly assessment: {
    readonly contractPerformance: 'high' | 'fair' | 'low'
    readonly payment: 'high' | 'fair' | 'low'
    readonly goodFaith: 'high' | 'fair' | 'low'
    readonly results: 'high' | 'fair' | 'low'
    readonly reputation: 'high' | 'fair' | 'low'
    readonly stability: 'high' | 'fair' | 'low'
    readonly loyalty: 'high' | 'fair' | 'low'
    readonly demand: 'high' | 'fair' | 'low'
    readonly knownInRegion: boolean
    readonly risk: 'none' | 'small' | 'great'
    readonly longTermPartner: boolean
  }
  readonly form: string | null
}

export interface CustomerSettledData {
  readonly customerId: string
  readonly departmentId: string
  readonly on: string
  readonly amount: string
  readonly dueOn: string | null
  readonly reference: string | null
  readonly soldOn?: string | undefined
}

export interface CustomerTradedData {
  readonly customerId: string
  readonly departmentId: string
  readonly on: string
  readonly amount: string
  readonly variety: string | null
  readonly quantity: number | null
  readonly outside: 'retail' | 'related-party' | null
}

export interface CustomerTransferredData {
  readonly customerId: string
  readonly departmentId: string
  readonly fromDepartmentId: string
  readonly from: 'vip' | 'preferred' | 'qualified'
  readonly to: 'vip' | 'preferred' | 'qualified'
  readonly kind:
    | 'direct-distributor'
    | 'indirect-distributor'
    | 'medical-institution'
    | 'enterprise'
    | 'retail'
    | 'related-party'
  readonly varieties: readonly string[]
  readonly licensedVarieties: readonly string[]
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
  readonly reason: string
}

export interface CustomerUnmergedData {
  readonly customerId: string
  readonly into: string
  readonly reason: string
}

export interface CustomerUpdatedData {
  readonly customerId: string
  readonly departmentId: string
  readonly name: string | null
  readonly region: string | null
  readonly remote: boolean | null
  readonly scale: {
    readonly hospitalLevel?: '3S' | '3A' | '3B' | '3C' | '2A' | '2B' | '2C' | '1A' | '1B' | '1C' | undefined
    readonly specialty?: 'orthopaedic' | 'trauma' | undefined
    readonly beds?: number | undefined
  } | null
  readonly licensedVarieties: readonly string[] | null
}

export interface CustomerVarietyTakenUpData {
  readonly customerId: string
  readonly departmentId: string
  readonly variety: string
  readonly grade: 'vip' | 'preferred' | 'qualified'
}

export interface CustomerVisitedData {
  readonly customerId: string
  readonly departmentId: string
  readonly bySeniorManagement: boolean
  readonly needs: string | null
  readonly nextMoves: string | null
  readonly informationUpdated: boolean
}

export type CustomerCommand =
  | CustomerAdmitCommand
  | CustomerBlacklistCommand
  | CustomerDelistCommand
  | CustomerGradeCommand
  | CustomerRecordContactCommand
  | CustomerRecordIncidentCommand
  | CustomerRecordVisitCommand
  | CustomerRemoveCommand
  | CustomerReviewCommand
  | CustomerSettleCommand
  | CustomerTradeCommand
  | CustomerTransferCommand
  | CustomerUpdateCommand

export type CustomerEvent =
  | RecordedEvent<'customer.admitted', CustomerAdmittedData>
  | RecordedEvent<'customer.blacklisted', CustomerBlacklistedData>
  | RecordedEvent<'customer.book-merged', CustomerBookMergedData>
  | RecordedEvent<'customer.book-unmerged', CustomerBookUnmergedData>
  | RecordedEvent<'customer.contacted', CustomerContactedData>
  | RecordedEvent<'customer.delisted', CustomerDelistedData>
  | RecordedEvent<'customer.graded', CustomerGradedData>
  | RecordedEvent<'customer.incident-recorded', CustomerIncidentRecordedData>
  | RecordedEvent<'customer.merged', CustomerMergedData>
  | RecordedEvent<'customer.removed', CustomerRemovedData>
  | RecordedEvent<'customer.reviewed', CustomerReviewedData>
  | RecordedEvent<'customer.settled', CustomerSettledData>
  | RecordedEvent<'customer.traded', CustomerTradedData>
  | RecordedEvent<'customer.transferred', CustomerTransferredData>
  | RecordedEvent<'customer.unmerged', CustomerUnmergedData>
  | RecordedEvent<'customer.updated', CustomerUpdatedData>
  | RecordedEvent<'customer.variety-taken-up', CustomerVarietyTakenUpData>
  | RecordedEvent<'customer.visited', CustomerVisitedData>

export interface CustomerMessages {
  readonly commands: CustomerCommand
  readonly events: CustomerEvent
}
