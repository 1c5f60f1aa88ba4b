/** 客诉档案: all that one complaint adds up to, section by section. Keys that come from outside are asked by `own`. */

import type { FactOf } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
import type {
  CauseClass,
  Channel,
  ClosingOutcome,
  ComplaintKind,
  Complexity,
  Handling,
  Level,
  Market,
  PenaltyKind,
  ServiceClass,
  Share,
  Stage,
  ToldAbout,
} from '../events/fields.ts'
import type { complaintEvents } from '../events/index.ts'

export type ComplaintFact = FactOf<(typeof complaintEvents)[number]>
export type ComplaintFactType = ComplaintFact['type']

/** Who did something, and when. */
export interface Done {
  at: Instant
  by: string | null
}

/** What the customer complains of, as the present form says. */
export interface Form {
  /** 0: none yet. */
  count: number
  filedAt: Instant | null
  market: Market | null
  orderId: string | null
  partNumber: string | null
  quantity: string | null
  undetermined: boolean
  /** The number of the present form; null until it is accepted. */
  number: string | null
  acceptedAt: Instant | null
  /** The number and the acceptance of the first form: its due date stays visible. */
  firstNumber: string | null
  firstAcceptedAt: Instant | null
}

/** A time in which the clock of the case stood still. */
export interface Stretch {
  from: Instant
  to: Instant
}

export interface Findings {
  founded: boolean | null
  causeClass: CauseClass | null
  cause: string | null
  special: boolean
  /** Who is responsible, by the latest of the three bodies. */
  shares: Share[]
  stage: Stage | null
  loss: string | null
  thirdParties: string[]
  /** Root cause and measure of a service complaint, as the department told them. */
  rootCause: string | null
  measure: string | null
}

export interface Settlement {
  drafted: Handling | null
  negotiated: (Done & { agreed: boolean; handling: Handling }) | null
  consolidated:
    | (Done & { handling: Handling; ourFault: boolean; carelessness: boolean; tracked: boolean | null })
    | null
  approved: (Done & { handling: Handling; amount: string; as: string }) | null
  /** When the customer was last told about what. */
  told: { [K in ToldAbout]?: Instant }
  refusedAt: Instant | null
  /** By department: objections that nobody has answered. */
  objections: Record<string, Instant>
}

export interface Penalty {
  penaltyId: string
  kind: PenaltyKind
  departmentId: string
  personId: string | null
  amount: string | null
  measure: string
  proposed: Done
  noticedAt: Instant | null
  approvedAt: Instant | null
  copiedTo: string[]
  publishedAt: Instant | null
}

export interface Improvement {
  improvementId: string
  departmentId: string
  measure: string
  plannedAt: Instant
  carriedOutAt: Instant | null
  verifiedAt: Instant | null
  /** 0 at first; each time a measure turned out to be without effect it is open again. */
  failures: number
}

export interface Consequences {
  copies: number[]
  penalties: Record<string, Penalty>
  improvements: Record<string, Improvement>
  deducted: { salespersonId: string; partNumber: string; amount: string }[]
  collectedAt: Instant | null
}

export interface Dispatch {
  departmentId: string
  at: Instant
  handleBy: Instant | null
  replyBy: Instant | null
  delayExplainedAt: Instant | null
}

export interface Service {
  registeredAt: Instant | null
  class: ServiceClass | null
  complexity: Complexity | null
  /** From then on the minutes of urgent cases count. */
  urgentSince: Instant | null
  dispatch: Dispatch | null
  dispatches: number
  resolvedAt: Instant | null
  verifiedAt: Instant | null
  verifiedOk: boolean | null
  followedUpAt: Instant | null
  satisfied: boolean | null
  fedBack: { 'customer-centre'?: Instant; 'first-contact'?: Instant }
  escalated: { [K in Level]?: Instant }
  reported: { [K in Level]?: Instant }
  decided: { [K in Level]?: Instant }
}

/** An abnormality that caused no loss: who has to improve, and who has. */
export interface Abnormality {
  filedAt: Instant
  concerned: string[]
  improved: string[]
}

export interface NoticeSent {
  level: number
  at: Instant
  answeredAt: Instant | null
}

export interface ComplaintFile {
  complaintId: string
  /** null: nobody has heard of it. */
  kind: ComplaintKind | null
  customerId: string
  departmentId: string
  channel: Channel | null
  subject: string
  receivedAt: Instant | null
  receivedBy: string | null
  /** Who can be reached how. Personal: it may be sealed. */
  caller: { name: string | null; address: string | null; phone: string | null }
  form: Form
  /** The latest time of each step about the present form, by event type, and by `stepOf` where that says more. */
  steps: Record<string, Instant>
  latestAt: Instant | null
  pauses: Stretch[]
  pausedAt: Instant | null
  closedAt: Instant | null
  closedMonth: string | null
  outcome: ClosingOutcome | null
  closings: number
  reopenings: number
  findings: Findings
  settlement: Settlement
  consequences: Consequences
  service: Service
  abnormality: Abnormality | null
  /** By `kind:reason:form`. */
  notices: Record<string, NoticeSent>
}

/** What a section of the file makes of an event. */
export type Section = {
  readonly [Type in ComplaintFactType]?: (file: ComplaintFile, event: Extract<ComplaintFact, { type: Type }>) => void
}
