/** The commands and events of the context `profile`, by name. Written by `npm run messages`, and not by hand. */
import type { RecordedEvent } from '../core/event.ts'

export interface AccountApplyCommand {
  readonly type: 'account.apply'
  readonly applicationId: string
  readonly customerId: string
  readonly kind: 'opening' | 'renaming'
  readonly accountName: string
  readonly documentId?: string | null | undefined
}

export interface AccountChangeCommand {
  readonly type: 'account.change'
  readonly applicationId: string
  readonly classification: string
}

export interface AccountFileApplicationCommand {
  readonly type: 'account.file-application'
  readonly applicationId: string
  readonly departmentId: string
}

export interface AccountNotifyCommand {
  readonly type: 'account.notify'
  readonly applicationId: string
  readonly persons: readonly string[]
}

export interface DocumentLinkCommand {
  readonly type: 'document.link'
  readonly documentId: string
  readonly customerId: string
  readonly departmentId: string
  readonly kind:
    | 'registration-paper'
    | 'correspondence'
    | 'order'
    | 'contract'
    | 'invoice'
    | 'annual-results'
    | 'financial-report'
    | 'account-application'
    | 'service-request'
    | 'service-plan'
    | 'service-evaluation'
    | 'special-requirement'
    | 'cooperation-progress'
  readonly title: string
  readonly year?: number | null | undefined
}

export interface InformationCollectCommand {
  readonly type: 'information.collect'
  readonly informationId: string
  readonly departmentId: string
  readonly customerId?: string | null | undefined
  readonly channel:
    | 'negotiation'
    | 'questionnaire'
    | 'feedback'
    | 'market-research'
    | 'market-information'
    | 'visit'
    | 'staff-statistics'
    | 'application'
    | 'public-register'
  readonly mode?: 'online' | 'offline' | null | undefined
  readonly subject?: 'product-use' | 'service-experience' | 'other-matter' | null | undefined
  readonly group?: string | null | undefined
  readonly content: string
  readonly collectedBy?: string | null | undefined
}

export interface InformationSortCommand {
  readonly type: 'information.sort'
  readonly informationId: string
  readonly departmentId: string
  readonly useful?: string | null | undefined
}

export interface ProfileApproveCommand {
  readonly type: 'profile.approve'
  readonly customerId: string
  readonly departmentId: string
}

export interface ProfileCheckCommand {
  readonly type: 'profile.check'
  readonly customerId: string
  readonly departmentId: string
  readonly section: 'basic' | 'business' | 'traits' | 'finance' | 'trade' | 'service' | 'special' | 'partner'
  readonly checked: readonly (
    | 'name'
    | 'legal-representative'
    | 'address'
    | 'postcode'
    | 'contact-person'
    | 'phone'
    | 'fax'
    | 'email'
    | 'website'
    | 'business-scope'
    | 'registered-capital'
    | 'registration'
    | 'founded-on'
    | 'enterprise-nature'
    | 'industry'
    | 'category'
    | 'tags'
    | 'business-scale'
    | 'business-field'
    | 'product-needs'
    | 'customer-nature'
    | 'cooperation-since'
    | 'brands'
    | 'staffing'
    | 'turnover'
    | 'employees'
    | 'buying-decisions'
    | 'specific-needs'
    | 'trend'
    | 'decision-maker'
    | 'decision-maker-preferences'
    | 'decision-maker-birthday'
    | 'financial-condition'
    | 'credit-rating'
    | 'credit-standing'
    | 'yearly-results'
    | 'cooperation-mode'
    | 'payment-terms'
    | 'contract-numbers'
    | 'loss-reason'
    | 'competitor-mode'
    | 'competitor-volume'
    | 'competitor-payment'
    | 'service-request'
    | 'service-plan'
    | 'service-evaluation'
    | 'special-needs'
    | 'preferences'
    | 'industry-standing'
    | 'cooperation-progress'
    | 'contracting-area'
    | 'network'
    | 'past-performance'
    | 'conduct'
    | 'completion-evaluation'
    | 'creditworthiness'
  )[]
  readonly wrong?:
    | readonly (
        | 'name'
        | 'legal-representative'
        | 'address'
        | 'postcode'
        | 'contact-person'
        | 'phone'
        | 'fax'
        | 'email'
        | 'website'
        | 'business-scope'
        | 'registered-capital'
        | 'registration'
        | 'founded-on'
        | 'enterprise-nature'
        | 'industry'
        | 'category'
        | 'tags'
        | 'business-scale'
        | 'business-field'
        | 'product-needs'
        | 'customer-nature'
        | 'cooperation-since'
        | 'brands'
        | 'staffing'
        | 'turnover'
        | 'employees'
        | 'buying-decisions'
        | 'specific-needs'
        | 'trend'
        | 'decision-maker'
        | 'decision-maker-preferences'
        | 'decision-maker-birthday'
        | 'financial-condition'
        | 'credit-rating'
        | 'credit-standing'
        | 'yearly-results'
        | 'cooperation-mode'
        | 'payment-terms'
        | 'contract-numbers'
        | 'loss-reason'
        | 'competitor-mode'
        | 'competitor-volume'
        | 'competitor-payment'
        | 'service-request'
        | 'service-plan'
        | 'service-evaluation'
        | 'special-needs'
        | 'preferences'
        | 'industry-standing'
        | 'cooperation-progress'
        | 'contracting-area'
        | 'network'
        | 'past-performance'
        | 'conduct'
        | 'completion-evaluation'
        | 'creditworthiness'
      )[]
    | undefined
}

export interface ProfileNoteChangeCommand {
  readonly type: 'profile.note-change'
  readonly customerId: string
  readonly departmentId: string
  readonly change: 'renamed' | 'new-representative' | 'new-scope' | 'new-contact' | 'major-change'
  readonly note?: string | null | undefined
}

export interface ProfileOpenCommand {
  readonly type: 'profile.open'
  readonly customerId: string
  readonly departmentId: string
  readonly body: 'organisation' | 'person'
  readonly customerType: 'dealer' | 'supplier' | 'key-customer' | 'brand-customer' | 'partner' | 'other'
}

export interface ProfileRecordCommand {
  readonly type: 'profile.record'
  readonly customerId: string
  readonly departmentId?: string | null | undefined
  readonly section: 'basic' | 'business' | 'traits' | 'finance' | 'trade' | 'service' | 'special' | 'partner'
  readonly channel:
    | 'negotiation'
    | 'questionnaire'
    | 'feedback'
    | 'market-research'
    | 'market-information'
    | 'visit'
    | 'staff-statistics'
    | 'application'
    | 'public-register'
  readonly source?: string | null | undefined
  readonly sourceDate?: string | null | undefined
  readonly detail?: string | null | undefined
  readonly collectedBy?: string | null | undefined
  readonly informationId?: string | null | undefined
  readonly voluntary?: boolean | undefined
  readonly values: readonly {
    readonly field:
      | 'name'
      | 'legal-representative'
      | 'address'
      | 'postcode'
      | 'contact-person'
      | 'phone'
      | 'fax'
      | 'email'
      | 'website'
      | 'business-scope'
      | 'registered-capital'
      | 'registration'
      | 'founded-on'
      | 'enterprise-nature'
      | 'industry'
      | 'category'
      | 'tags'
      | 'business-scale'
      | 'business-field'
      | 'product-needs'
      | 'customer-nature'
      | 'cooperation-since'
      | 'brands'
      | 'staffing'
      | 'turnover'
      | 'employees'
      | 'buying-decisions'
      | 'specific-needs'
      | 'trend'
      | 'decision-maker'
      | 'decision-maker-preferences'
      | 'decision-maker-birthday'
      | 'financial-condition'
      | 'credit-rating'
      | 'credit-standing'
      | 'yearly-results'
      | 'cooperation-mode'
      | 'payment-terms'
      | 'contract-numbers'
      | 'loss-reason'
      | 'competitor-mode'
      | 'competitor-volume'
      | 'competitor-payment'
      | 'service-request'
      | 'service-plan'
      | 'service-evaluation'
      | 'special-needs'
      | 'preferences'
      | 'industry-standing'
      | 'cooperation-progress'
      | 'contracting-area'
      | 'network'
      | 'past-performance'
      | 'conduct'
      | 'completion-evaluation'
      | 'creditworthiness'
    readonly about?: string | null | undefined
    readonly value: string | null
  }[]
}

export interface ProfileReviewStrategyCommand {
  readonly type: 'profile.review-strategy'
  readonly customerId: string
  readonly departmentId: string
  readonly strategy: string
}

export interface ProfilesConsolidateCommand {
  readonly type: 'profiles.consolidate'
  readonly departmentId: string
  readonly note?: string | null | undefined
}

export interface AccountApplicationFiledData {
  readonly applicationId: string
  readonly customerId: string
  readonly departmentId: string
}

export interface AccountAppliedData {
  readonly applicationId: string
  readonly customerId: string
  readonly kind: 'opening' | 'renaming'
  readonly accountName: string
  readonly documentId: string | null
}

export interface AccountChangedData {
  readonly applicationId: string
  readonly customerId: string
  readonly kind: 'opening' | 'renaming'
  readonly accountName: string
  readonly documentId: string | null
  readonly classification: string
}

export interface AccountNotifiedData {
  readonly applicationId: string
  readonly customerId: string
  readonly persons: readonly string[]
}

export interface DocumentLinkedData {
  readonly documentId: string
  readonly customerId: string
  readonly departmentId: string
  readonly kind:
    | 'registration-paper'
    | 'correspondence'
    | 'order'
    | 'contract'
    | 'invoice'
    | 'annual-results'
    | 'financial-report'
    | 'account-application'
    | 'service-request'
    | 'service-plan'
    | 'service-evaluation'
    | 'special-requirement'
    | 'cooperation-progress'
  readonly title: string
  readonly year: number | null
}

export interface InformationCollectedData {
  readonly informationId: string
  readonly departmentId: string
  readonly customerId: string | null
  readonly channel:
    | 'negotiation'
    | 'questionnaire'
    | 'feedback'
    | 'market-research'
    | 'market-information'
    | 'visit'
    | 'staff-statistics'
    | 'application'
    | 'public-register'
  readonly mode: 'online' | 'offline' | null
  readonly subject: 'product-use' | 'service-experience' | 'other-matter' | null
  readonly group: string | null
  readonly content: string
  readonly collectedBy: string | null
}

export interface InformationSortedData {
  readonly informationId: string
  readonly departmentId: string
  readonly customerId: string | null
  readonly useful: string | null
}

export interface ProfileApprovedData {
  readonly customerId: string
  readonly departmentId: string
}

export interface ProfileChangeNotedData {
  readonly customerId: string
  readonly departmentId: string
  readonly change: 'renamed' | 'new-representative' | 'new-scope' | 'new-contact' | 'major-change'
  readonly note: string | null
}

export interface ProfileCheckedData {
  readonly customerId: string
  readonly departmentId: string
  readonly section: 'basic' | 'business' | 'traits' | 'finance' | 'trade' | 'service' | 'special' | 'partner'
  readonly checked: readonly (
    | 'name'
    | 'legal-representative'
    | 'address'
    | 'postcode'
    | 'contact-person'
    | 'phone'
    | 'fax'
    | 'email'
    | 'website'
    | 'business-scope'
    | 'registered-capital'
    | 'registration'
    | 'founded-on'
    | 'enterprise-nature'
    | 'industry'
    | 'category'
    | 'tags'
    | 'business-scale'
    | 'business-field'
    | 'product-needs'
    | 'customer-nature'
    | 'cooperation-since'
    | 'brands'
    | 'staffing'
    | 'turnover'
    | 'employees'
    | 'buying-decisions'
    | 'specific-needs'
    | 'trend'
    | 'decision-maker'
    | 'decision-maker-preferences'
    | 'decision-maker-birthday'
    | 'financial-condition'
    | 'credit-rating'
    | 'credit-standing'
    | 'yearly-results'
    | 'cooperation-mode'
    | 'payment-terms'
    | 'contract-numbers'
    | 'loss-reason'
    | 'competitor-mode'
    | 'competitor-volume'
    | 'competitor-payment'
    | 'service-request'
    | 'service-plan'
    | 'service-evaluation'
    | 'special-needs'
    | 'preferences'
    | 'industry-standing'
    | 'cooperation-progress'
    | 'contracting-area'
    | 'network'
    | 'past-performance'
    | 'conduct'
    | 'completion-evaluation'
    | 'creditworthiness'
  )[]
  readonly wrong: readonly (
    | 'name'
    | 'legal-representative'
    | 'address'
    | 'postcode'
    | 'contact-person'
    | 'phone'
    | 'fax'
    | 'email'
    | 'website'
    | 'business-scope'
    | 'registered-capital'
    | 'registration'
    | 'founded-on'
    | 'enterprise-nature'
    | 'industry'
    | 'category'
    | 'tags'
    | 'business-scale'
    | 'business-field'
    | 'product-needs'
    | 'customer-nature'
    | 'cooperation-since'
    | 'brands'
    | 'staffing'
    | 'turnover'
    | 'employees'
    | 'buying-decisions'
    | 'specific-needs'
    | 'trend'
    | 'decision-maker'
    | 'decision-maker-preferences'
    | 'decision-maker-birthday'
    | 'financial-condition'
    | 'credit-rating'
    | 'credit-standing'
    | 'yearly-results'
    | 'cooperation-mode'
    | 'payment-terms'
    | 'contract-numbers'
    | 'loss-reason'
    | 'competitor-mode'
    | 'competitor-volume'
    | 'competitor-payment'
    | 'service-request'
    | 'service-plan'
    | 'service-evaluation'
    | 'special-needs'
    | 'preferences'
    | 'industry-standing'
    | 'cooperation-progress'
    | 'contracting-area'
    | 'network'
    | 'past-performance'
    | 'conduct'
    | 'completion-evaluation'
    | 'creditworthiness'
  )[]
}

export interface ProfileOpenedData {
  readonly customerId: string
  readonly departmentId: string
  readonly body: 'organisation' | 'person'
  readonly customerType: 'dealer' | 'supplier' | 'key-customer' | 'brand-customer' | 'partner' | 'other'
}

export interface ProfileRecordedData {
  readonly customerId: string
  readonly departmentId: string | null
  readonly section: 'basic' | 'business' | 'traits' | 'finance' | 'trade' | 'service' | 'special' | 'partner'
  readonly values: readonly {
    readonly field:
      | 'name'
      | 'legal-representative'
      | 'address'
      | 'postcode'
      | 'contact-person'
      | 'phone'
      | 'fax'
      | 'email'
      | 'website'
      | 'business-scope'
      | 'registered-capital'
      | 'registration'
      | 'founded-on'
      | 'enterprise-nature'
      | 'industry'
      | 'category'
      | 'tags'
      | 'business-scale'
      | 'business-field'
      | 'product-needs'
      | 'customer-nature'
      | 'cooperation-since'
      | 'brands'
      | 'staffing'
      | 'turnover'
      | 'employees'
      | 'buying-decisions'
      | 'specific-needs'
      | 'trend'
      | 'decision-maker'
      | 'decision-maker-preferences'
      | 'decision-maker-birthday'
      | 'financial-condition'
      | 'credit-rating'
      | 'credit-standing'
      | 'yearly-results'
      | 'cooperation-mode'
      | 'payment-terms'
      | 'contract-numbers'
      | 'loss-reason'
      | 'competitor-mode'
      | 'competitor-volume'
      | 'competitor-payment'
      | 'service-request'
      | 'service-plan'
      | 'service-evaluation'
      | 'special-needs'
      | 'preferences'
      | 'industry-standing'
      | 'cooperation-progress'
      | 'contracting-area'
      | 'network'
      | 'past-performance'
      | 'conduct'
      | 'completion-evaluation'
      | 'creditworthiness'
    readonly about: string | null
    readonly value: string | null
  }[]
  readonly persons: readonly {
    readonly field:
      | 'name'
      | 'legal-representative'
      | 'address'
      | 'postcode'
      | 'contact-person'
      | 'phone'
      | 'fax'
      | 'email'
      | 'website'
      | 'business-scope'
      | 'registered-capital'
      | 'registration'
      | 'founded-on'
      | 'enterprise-nature'
      | 'industry'
      | 'category'
      | 'tags'
      | 'business-scale'
      | 'business-field'
      | 'product-needs'
      | 'customer-nature'
      | 'cooperation-since'
      | 'brands'
      | 'staffing'
      | 'turnover'
      | 'employees'
      | 'buying-decisions'
      | 'specific-needs'
      | 'trend'
      | 'decision-maker'
      | 'decision-maker-preferences'
      | 'decision-maker-birthday'
      | 'financial-condition'
      | 'credit-rating'
      | 'credit-standing'
      | 'yearly-results'
      | 'cooperation-mode'
      | 'payment-terms'
      | 'contract-numbers'
      | 'loss-reason'
      | 'competitor-mode'
      | 'competitor-volume'
      | 'competitor-payment'
      | 'service-request'
      | 'service-plan'
      | 'service-evaluation'
      | 'special-needs'
      | 'preferences'
      | 'industry-standing'
      | 'cooperation-progress'
      | 'contracting-area'
      | 'network'
      | 'past-performance'
      | 'conduct'
      | 'completion-evaluation'
      | 'creditworthiness'
    readonly about: string | null
    readonly value: string | null
  }[]
  readonly channel:
    | 'negotiation'
    | 'questionnaire'
    | 'feedback'
    | 'market-research'
    | 'market-information'
    | 'visit'
    | 'staff-statistics'
    | 'application'
    | 'public-register'
  readonly source: string | null
  readonly sourceDate: string | null
  readonly detail: string | null
  readonly collectedBy: string | null
  readonly voluntary: boolean
  readonly informationId: string | null
}

export interface ProfileStrategyReviewedData {
  readonly customerId: string
  readonly departmentId: string
  readonly strategy: string
}

export interface ProfilesConsolidatedData {
  readonly departmentId: string
  readonly note: string | null
}

export type ProfileCommand =
  | AccountApplyCommand
  | AccountChangeCommand
  | AccountFileApplicationCommand
  | AccountNotifyCommand
  | DocumentLinkCommand
  | InformationCollectCommand
  | InformationSortCommand
  | ProfileApproveCommand
  | ProfileCheckCommand
  | ProfileNoteChangeCommand
  | ProfileOpenCommand
  | ProfileRecordCommand
  | ProfileReviewStrategyCommand
  | ProfilesConsolidateCommand

export type ProfileEvent =
  | RecordedEvent<'account.application-filed', AccountApplicationFiledData>
  | RecordedEvent<'account.applied', AccountAppliedData>
  | RecordedEvent<'account.changed', AccountChangedData>
  | RecordedEvent<'account.notified', AccountNotifiedData>
  | RecordedEvent<'document.linked', DocumentLinkedData>
  | RecordedEvent<'information.collected', InformationCollectedData>
  | RecordedEvent<'information.sorted', InformationSortedData>
  | RecordedEvent<'profile.approved', ProfileApprovedData>
  | RecordedEvent<'profile.change-noted', ProfileChangeNotedData>
  | RecordedEvent<'profile.checked', ProfileCheckedData>
  | RecordedEvent<'profile.opened', ProfileOpenedData>
  | RecordedEvent<'profile.recorded', ProfileRecordedData>
  | RecordedEvent<'profile.strategy-reviewed', ProfileStrategyReviewedData>
  | RecordedEvent<'profiles.consolidated', ProfilesConsolidatedData>

export interface ProfileMessages {
  readonly commands: ProfileCommand
  readonly events: ProfileEvent
}
