/** What is known of one case, section by section: each field stands here once, its type is that of its beginning. */
import type { Instant } from '../../../core/ports.ts'
import type * as field from '../events/fields.ts'
import type { CaseFact } from '../events/index.ts'

/** What a section makes of an event. */
export type Recipes<Of> = {
  readonly [Type in CaseFact['type']]?: (draft: Of, event: Extract<CaseFact, { type: Type }>) => void
}

/** Writes these fields of a draft, and none that it does not have. */
export function write<Of extends object>(draft: Of, fields: Partial<Of>): void {
  Object.assign(draft, fields)
}

/** Who did something, and when. */
export interface Done {
  at: Instant
  by: string | null
  /** By a mandate: for whom. */
  onBehalfOf: string | null
}

/** A time in which the clock of the case stood still. */
export interface Stretch {
  from: Instant
  to: Instant
}

/** What the customer complains of, as the present form says. */
const newForm = () => ({
  /** 0: none yet. */
  count: 0,
  filedAt: null as Instant | null,
  market: null as field.Market | null,
  orderId: null as string | null,
  partNumber: null as string | null,
  quantity: null as string | null,
  undetermined: false,
  /** The number of the present form; null until it is accepted. */
  number: null as string | null,
  acceptedAt: null as Instant | null,
  /** The number and the acceptance of the first form: its due date stays visible. */
  firstNumber: null as string | null,
  firstAcceptedAt: null as Instant | null,
})

const newFindings = () => ({
  founded: null as boolean | null,
  causeClass: null as field.CauseClass | null,
  cause: null as string | null,
  special: false,
  /** Who is responsible, by the latest of the three bodies. */
  shares: [] as field.Share[],
  stage: null as field.Stage | null,
  /** When each of the three bodies last said so. */
  fixedAt: {} as { [K in field.Stage]?: Instant },
  loss: null as string | null,
  thirdParties: [] as string[],
  /** When it was last told that the case needs it. */
  needs: {} as { [K in field.Need]?: Instant },
  /** 指派: who may go to the joint inspection in the place of quality management. */
  appointed: [] as string[],
  /** Root cause and measure of a service complaint, as the department told them. */
  rootCause: null as string | null,
  measure: null as string | null,
})

export interface Consolidated extends Done {
  handling: field.Handling
  ourFault: boolean
  carelessness: boolean
  tracked: boolean | null
}

export const newSettlement = () => ({
  drafted: null as field.Handling | null,
  negotiated: null as (Done & { agreed: boolean; handling: field.Handling }) | null,
  consolidated: null as Consolidated | null,
  approved: null as (Done & { handling: field.Handling; amount: string; as: string }) | null,
  /** When the customer was last told about what. */
  told: {} as { [K in field.ToldAbout]?: Instant },
  refusedAt: null as Instant | null,
  /** By department: objections that nobody has answered. */
  objections: {} as Record<string, Instant>,
})

export interface Dispatch {
  departmentId: string
  at: Instant
  handleBy: Instant | null
  replyBy: Instant | null
  delayExplainedAt: Instant | null
}

export type ByLevel = { [K in field.Level]?: Instant }

const newService = () => ({
  registeredAt: null as Instant | null,
  class: null as field.ServiceClass | null,
  /** 程度, 处理办法: as the front desk last told them. */
  severity: null as string | null,
  treatment: null as string | null,
  complexity: null as field.Complexity | null,
  /** 了解情况: the front desk first told what it had found out. */
  foundOutAt: null as Instant | null,
  /** From then on the minutes of urgent cases count. */
  urgentSince: null as Instant | null,
  dispatch: null as Dispatch | null,
  dispatches: 0,
  /** Dispatches whose time for handling had passed when the case went on to somebody, and nobody has explained. */
  lapsed: [] as Dispatch[],
  resolvedAt: null as Instant | null,
  verifiedAt: null as Instant | null,
  verifiedOk: null as boolean | null,
  followedUpAt: null as Instant | null,
  satisfied: null as boolean | null,
  fedBack: {} as { 'customer-centre'?: Instant; 'first-contact'?: Instant },
  escalated: {} as ByLevel,
  /** The department that had it when it was taken up to a level. */
  escalatedFrom: {} as { [K in field.Level]?: string },
  reported: {} as ByLevel,
  decided: {} as ByLevel,
})

/** A complaint of which nobody has heard. */
export const newCase = (complaintId: string) => ({
  complaintId,
  /** null: nobody has heard of it. */
  kind: null as field.ComplaintKind | null,
  customerId: '',
  departmentId: '',
  subject: '',
  receivedAt: null as Instant | null,
  form: newForm(),
  /** The latest time of each step about the present form, by event type, and by `stepOf` where that says more. */
  steps: {} as Record<string, Instant>,
  /** When the latest of all that is on file happened. */
  latestAt: null as Instant | null,
  pauses: [] as Stretch[],
  pausedAt: null as Instant | null,
  closedAt: null as Instant | null,
  closedMonth: null as string | null,
  outcome: null as field.ClosingOutcome | null,
  closings: 0,
  reopenings: 0,
  findings: newFindings(),
  settlement: newSettlement(),
  service: newService(),
})

export type Case = ReturnType<typeof newCase>
