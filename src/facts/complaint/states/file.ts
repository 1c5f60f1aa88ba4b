/** What is on file about one complaint: the case, and what followed from it. */
import type { Actor } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
import type { Channel, NoticeKind, PenaltyKind } from '../events/fields.ts'
import { type Done, newCase } from './case.ts'

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

export interface NoticeSent {
  kind: NoticeKind
  reason: string
  form: number
  to: string
  level: number
  at: Instant
  answeredAt: Instant | null
}

/** Something that was done about the present form, and what was known after it: these tell whose turn it was, and until when. */
export interface Trace {
  /** By the name that `stepOf` gives it. */
  step: string
  at: Instant
  founded: boolean | null
  special: boolean
  /** What the consolidated opinion would cost: who approves depends on it. */
  stake: string | null
}

/** The key of a file's notices: one reason on one form; an inquiry goes to each department by itself. */
export function noticeKey({ kind, reason, to }: Pick<NoticeSent, 'kind' | 'reason' | 'to'>, form: number): string {
  return kind === 'inquiry' ? `${kind}:${reason}:${form}:${to}` : `${kind}:${reason}:${form}`
}

/** The inquiry that somebody answers: the one to his own desk, and where there is none, the latest about the reason. */
export function inquiryAnswered<Sent extends Pick<NoticeSent, 'kind' | 'reason' | 'form' | 'to'>>(
  notices: readonly Sent[],
  reason: string,
  form: number,
  actor: Actor | null | undefined,
): Sent | undefined {
  const asked = notices.filter(one => one.kind === 'inquiry' && one.reason === reason && one.form === form)
  return asked.findLast(({ to }) => to === actor?.role || to === actor?.department) ?? asked.at(-1)
}

/** Keys that come from outside are asked by `own`. */
export const newFile = (complaintId: string) => ({
  ...newCase(complaintId),
  channel: null as Channel | null,
  receivedBy: null as string | null,
  /** Who can be reached how. Personal: it may be sealed. */
  caller: { name: null as string | null, address: null as string | null, phone: null as string | null },
  consequences: {
    copies: [] as number[],
    /** By copy: when it first came to where it belongs. */
    copiesAt: {} as Record<string, Instant>,
    penalties: {} as Record<string, Penalty>,
    improvements: {} as Record<string, Improvement>,
    deducted: [] as { salespersonId: string; partNumber: string; amount: string }[],
    collectedAt: null as Instant | null,
    /** By department, '' where none was named: since when a customer's opinion waits for an improvement. */
    opinions: {} as Record<string, Instant>,
    /** 执行检查: by role, when it last noted a check. */
    checkedAt: {} as Record<string, Instant>,
    /** Who went to the joint inspection, and whom the general manager appointed for it. */
    inspectors: { roles: [] as string[], appointed: [] as string[] },
  },
  /** An abnormality that caused no loss: who has to improve, and who has. */
  abnormality: null as { filedAt: Instant; concerned: string[]; improved: string[] } | null,
  /** By `noticeKey`. */
  notices: {} as Record<string, NoticeSent>,
  trail: [] as Trace[],
})

/** A name for declarations, which would else spell the file out wherever it is meant. */
export interface ComplaintFile extends ReturnType<typeof newFile> {}
