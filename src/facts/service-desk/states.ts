/** What the work of the desk adds up to: for one reception, for a department's days, for a customer's telephone records. */
import type { DeepReadonly, Fact } from '../../core/event.ts'
import { defineState } from '../../core/fold.ts'
import type { Instant } from '../../core/ports.ts'
import { complaintReceived } from '../complaint/events/reception.ts'
import { enquiryReceived } from '../enquiry/events.ts'
import { foldInto, onEach } from '../fold-into.ts'
import { set } from '../set.ts'
import { deskDayHandedIn, receptionEvents, receptionFollowedUp, receptionLinked, receptionOpened } from './events.ts'
import type { DeskFault, DeskKind, DeskReaction, DeskRecord, DeskWay, FollowUpResult } from './words.ts'

/** What was said last, and when. */
export interface Said<What extends string = string> {
  at: Instant
  what: What
}

/** Of two of one moment the one that sorts behind the other: whichever was told first. */
function latest<What extends string>(known: Said<What> | null, at: Instant, what: What): Said<What> {
  return known && known.at === at && known.what > what ? known : { at, what }
}

/** Nobody has heard of it. */
const newReception = (receptionId: string) => ({
  receptionId,
  customerId: '',
  departmentId: '',
  way: null as DeskWay | null,
  basisId: null as string | null,
  rings: null as number | null,
  takenBy: null as string | null,
  callerName: null as string | null,
  phone: null as string | null,
  openedAt: null as Instant | null,
  askedAt: null as Instant | null,
  question: null as string | null,
  kind: null as DeskKind | null,
  verifiedAt: null as Instant | null,
  linked: {} as { [K in DeskRecord]?: string },
  apologisedAt: null as Instant | null,
  judged: null as Said<DeskFault> | null,
  /** 无法给予明确答复: the first sign of it, before there was any answer. */
  stuckAt: null as Instant | null,
  referredAt: null as Instant | null,
  promise: null as { at: Instant; replyBy: Instant } | null,
  registeredAt: null as Instant | null,
  purpose: null as string | null,
  firstAnsweredAt: null as Instant | null,
  answered: null as Said | null,
  reaction: null as Said<DeskReaction> | null,
  measureTakenAt: null as Instant | null,
  endedAt: null as Instant | null,
  followedUp: null as Said<FollowUpResult> | null,
  /** 电话回访: every call that was made about it. */
  calls: [] as { at: Instant; result: FollowUpResult; calledBy: string | null }[],
  /** 跟进个案: the latest that was opened on the basis of this one. */
  caseOpenedAt: null as Instant | null,
})

export interface Reception extends ReturnType<typeof newReception> {}

function stuck(one: Reception, at: Instant): void {
  if (one.answered === null) one.stuckAt ??= at
}

/** 接待: a call, a visit or a follow-up case. */
export const reception = defineState<Reception, typeof receptionEvents>({
  name: 'reception',
  per: 'reception',
  events: receptionEvents,
  initial: newReception,
  on: {
    'reception.opened': (one, { data: { receptionId, ...data }, occurredAt }) => {
      if (receptionId === one.receptionId) set(one, { ...data, openedAt: occurredAt })
      else one.caseOpenedAt = occurredAt
    },
    'reception.asked': (one, { data: { question, kind }, occurredAt: askedAt }) =>
      set(one, { question, kind, askedAt }),
    'reception.verified': (one, { occurredAt: verifiedAt }) => set(one, { verifiedAt }),
    'reception.linked': ({ linked }, { data: { record, recordId } }) => {
      linked[record] = recordId
    },
    'reception.apologised': (one, { occurredAt: apologisedAt }) => set(one, { apologisedAt }),
    'reception.judged': (one, { data: { fault }, occurredAt }) =>
      set(one, { judged: latest(one.judged, occurredAt, fault) }),
    'reception.referred': (one, { occurredAt: referredAt }) => {
      set(one, { referredAt })
      stuck(one, referredAt)
    },
    'reception.reply-promised': (one, { data: { replyBy }, occurredAt: at }) => {
      if (replyBy !== null && !(one.promise?.at === at && one.promise.replyBy > replyBy)) one.promise = { at, replyBy }
      stuck(one, at)
    },
    'reception.register-signed': (one, { data: { purpose }, occurredAt: registeredAt }) => {
      set(one, { purpose, registeredAt })
      stuck(one, registeredAt)
    },
    'reception.answered': (one, { data: { answer }, occurredAt }) => {
      set(one, {
        answered: latest(one.answered, occurredAt, answer),
        firstAnsweredAt: one.firstAnsweredAt ?? occurredAt,
      })
    },
    'reception.reacted': (one, { data: { reaction }, occurredAt }) =>
      set(one, { reaction: latest(one.reaction, occurredAt, reaction) }),
    'reception.measure-taken': (one, { occurredAt: measureTakenAt }) => set(one, { measureTakenAt }),
    'reception.ended': (one, { occurredAt }) => {
      one.endedAt ??= occurredAt
      stuck(one, occurredAt)
    },
    'reception.followed-up': (one, { data: { result, calledBy }, occurredAt: at }) => {
      one.followedUp = latest(one.followedUp, at, result)
      one.calls.push({ at, result, calledBy })
    },
  },
})

/** The customer is content with the latest answer: so he said last, in the call or when he was called back. */
export function contentAt({ answered, reaction, followedUp }: DeepReadonly<Reception>): Instant | null {
  const calledBack = followedUp !== null && followedUp.at >= (reaction?.at ?? '')
  const last = calledBack ? followedUp : reaction
  const isContent = calledBack ? followedUp.what !== 'objects' : reaction?.what === 'satisfied'
  return last && isContent && answered && last.at >= answered.at ? last.at : null
}

export interface Desk {
  receptions: Record<string, Reception>
}

type OfReceptions = Fact<string, { readonly receptionId: string; readonly basisId?: string | null }>

/** 客服部: all that came to a department's desk. Views fold it, no decision does. */
export const desk = defineState<Desk, typeof receptionEvents>({
  name: 'service-desk',
  per: 'department',
  events: receptionEvents,
  initial: () => ({ receptions: {} }),
  on: onEach(
    receptionEvents.map(({ type }) => type),
    ({ receptions }: Desk, event: OfReceptions) => {
      const { receptionId, basisId = null } = event.data
      for (const key of new Set([receptionId, basisId ?? receptionId])) foldInto(receptions, reception, key, event)
    },
  ),
})

export interface DeskDays {
  departmentId: string
  /** Contacts of which a paper is still to be handed in: the log for all, the report for whoever had them. */
  contacts: { at: Instant; clerkId: string | null; logged: boolean; reported: boolean }[]
}

/** 当天的工作: what a department's desk did on days whose papers are not all handed in. */
export const deskDays = defineState({
  name: 'desk-days',
  per: 'department',
  events: [receptionOpened, receptionFollowedUp, deskDayHandedIn],
  initial: (departmentId): DeskDays => ({ departmentId, contacts: [] }),
  on: {
    // A follow-up case is opened by the call that brought the new demand.
    'reception.opened': ({ contacts }, { data: { way, takenBy: clerkId }, occurredAt: at }) => {
      if (way !== 'follow-up') contacts.push({ at, clerkId, logged: false, reported: clerkId === null })
    },
    'reception.followed-up': ({ contacts }, { data: { calledBy: clerkId }, occurredAt: at }) => {
      contacts.push({ at, clerkId, logged: false, reported: clerkId === null })
    },
    'desk.day-handed-in': (one, { data: { paper, clerkId, from, to } }) => {
      for (const contact of one.contacts) {
        if (contact.at < from || contact.at >= to) continue
        if (paper === 'daily-log') contact.logged = true
        else if (contact.clerkId === clerkId) contact.reported = true
      }
      one.contacts = one.contacts.filter(({ logged, reported }) => !(logged && reported))
    },
  },
})

export interface PhoneRecords {
  customerId: string
  /** Complaints and enquiries that came by telephone, by kind and id. */
  heard: Record<string, { record: DeskRecord; recordId: string; departmentId: string; at: Instant }>
  linked: string[]
}

const TELEPHONE: readonly string[] = ['phone', 'hotline']

/** 电话记录: what of a customer is on record as told by telephone, and which of it names its call. */
export const phoneRecords = defineState({
  name: 'phone-records',
  per: 'customer',
  events: [complaintReceived, enquiryReceived, receptionLinked],
  initial: (customerId): PhoneRecords => ({ customerId, heard: {}, linked: [] }),
  on: {
    'complaint.received': (one, { data: { channel, complaintId: recordId, departmentId }, occurredAt: at }) => {
      if (TELEPHONE.includes(channel))
        one.heard[`complaint ${recordId}`] = { record: 'complaint', recordId, departmentId, at }
    },
    'enquiry.received': (one, { data: { channel, customerId, enquiryId: recordId, departmentId }, occurredAt: at }) => {
      // A dispute is on the other party's record, too, and he has not called.
      if (customerId !== one.customerId || !TELEPHONE.includes(channel)) return
      one.heard[`enquiry ${recordId}`] = { record: 'enquiry', recordId, departmentId, at }
    },
    'reception.linked': ({ linked }, { data: { record, recordId } }) => {
      linked.push(`${record} ${recordId}`)
    },
  },
})
