/** The commands and events of the context `filing`, by name. Written by `npm run messages`, and not by hand. */
import type { RecordedEvent } from '../core/event.ts'

export interface PaperAnswerCommand {
  readonly type: 'paper.answer'
  readonly paperId: string
  readonly answer: string
  readonly adopted: boolean
}

export interface PaperFileCommand {
  readonly type: 'paper.file'
  readonly paperId: string
  readonly departmentId: string
  readonly customerId?: string | undefined
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
  readonly content?:
    | {
        readonly vipShare?: string | undefined
        readonly preferredShare?: string | undefined
        readonly complaintKinds?: readonly string[] | undefined
        readonly scope?: string | undefined
        readonly responsible?: string | undefined
        readonly handlingDays?: number | undefined
        readonly person?: string | undefined
        readonly from?: string | undefined
        readonly addressees?: readonly string[] | undefined
      }
    | undefined
}

export interface PaperAnsweredData {
  readonly paperId: string
  readonly departmentId: string
  readonly answer: string
  readonly adopted: boolean
}

export interface PaperFiledData {
  readonly paperId: string
  readonly departmentId: string
  readonly customerId: string | null
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
  readonly content: {
    readonly vipShare?: string | undefined
    readonly preferredShare?: string | undefined
    readonly complaintKinds?: readonly string[] | undefined
    readonly scope?: string | undefined
    readonly responsible?: string | undefined
    readonly handlingDays?: number | undefined
    readonly person?: string | undefined
    readonly from?: string | undefined
    readonly addressees?: readonly string[] | undefined
  }
}

export type FilingCommand = PaperAnswerCommand | PaperFileCommand

export type FilingEvent =
  | RecordedEvent<'paper.answered', PaperAnsweredData>
  | RecordedEvent<'paper.filed', PaperFiledData>

export interface FilingMessages {
  readonly commands: FilingCommand
  readonly events: FilingEvent
}
