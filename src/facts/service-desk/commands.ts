/** What is told of the desk: whose a reception is, the reception itself adds. */
import type * as z from 'zod'
import { defineCommand, type Occasion, type Refusal } from '../../core/command.ts'
import type { DeepReadonly } from '../../core/event.ts'
import type { Instant } from '../../core/ports.ts'
import { localDate } from '../../time/local-date.ts'
import { periodOfDays } from '../../time/period-of.ts'
import { type Attempt, commandsAbout } from '../command-about.ts'
import { obstacleOf } from '../complaint/commands/about.ts'
import { kind as complaintKind } from '../complaint/events/fields.ts'
import { complaintReceived } from '../complaint/events/reception.ts'
import { complaintFile } from '../complaint/states/complaint-file.ts'
import { enquiryAnswered } from '../enquiry/events.ts'
import { enquiry } from '../enquiry/states/heard.ts'
import { id, line } from '../fields.ts'
import { inAnyZone } from '../instants.ts'
import { MISSING, refusing } from '../refusing.ts'
import { asked, without } from '../shaped-event.ts'
import * as events from './events.ts'
import type { serviceDeskRefusals } from './refusals.ts'
import { type Reception, reception } from './states.ts'
import type { DeskPaper, DeskRecord } from './words.ts'

type Refused = keyof typeof serviceDeskRefusals
type File = DeepReadonly<Reception>
type When = Pick<Attempt, 'occurredAt'>

const ofReception = refusing<Refused>('reception')
const ofDepartment = refusing<Refused>('department')

const whose = ({ customerId, departmentId }: File) => ({ customerId, departmentId })

function isNew({ receptionId, openedAt: actual }: File): Refusal | undefined {
  return actual === null ? undefined : ofReception('reception-new', receptionId, { actual })
}

function notBefore(refused: Refused, { receptionId }: File, limit: Instant | null, { occurredAt: actual }: When) {
  return limit !== null && actual >= limit ? undefined : ofReception(refused, receptionId, { actual, limit })
}

function known(file: File, occasion: When): Refusal | undefined {
  if (file.openedAt === null) return ofReception('reception-known', file.receptionId, MISSING)
  return notBefore('step-not-before-reception', file, file.openedAt, occasion)
}

const hasQuestion = (file: File, occasion: When) => notBefore('question-before', file, file.askedAt, occasion)
const hasAnswer = (file: File, occasion: When) =>
  notBefore('answer-before', file, file.answered && file.firstAnsweredAt, occasion)

/** A further answer follows what the customer has said against the one before, or what he said when he was called back. */
function mayAnswer(file: File, occasion: When): Refusal | undefined {
  const { receptionId, answered, reaction, followedUp } = file
  const refusal = known(file, occasion) ?? hasQuestion(file, occasion)
  if (refusal || answered === null) return refusal
  const objected =
    (reaction !== null && reaction.what !== 'satisfied' && reaction.at >= answered.at) ||
    (followedUp?.what === 'objects' && followedUp.at >= answered.at)
  if (objected && occasion.occurredAt > answered.at) return undefined
  return ofReception('answer-once', receptionId, { actual: answered.at })
}

const about = commandsAbout<Reception>(reception, 'receptionId', known)

type Steps = Parameters<typeof about<z.ZodRawShape, { customerId: typeof id; departmentId: typeof id }>>

function step(type: string, event: Steps[1], obstacle?: (file: File, attempt: Attempt) => Refusal | undefined) {
  return about(type, event, { fill: whose, obstacle: (file, _, attempt) => obstacle?.(file, attempt) })
}

const opened = events.receptionOpened

const linkedTo = (file: File, record: DeskRecord, recordId: string) =>
  events.receptionLinked.of({ ...whose(file), receptionId: file.receptionId, record, recordId })

const OF_RECORD = { complaint: complaintFile, enquiry } as const

/** 接听来电: by whom, or by nobody. */
const takeCall = defineCommand({
  type: 'call.take',
  fields: () => asked(without(opened.shape, 'way', 'basisId')),
  reads: ({ receptionId }) => ({ file: reception.of(receptionId) }),
  decide: ({ file }, { type: _, ...data }) => isNew(file) ?? [opened.of({ ...data, way: 'call', basisId: null })],
})

/** 接待来访. */
const receiveVisitor = defineCommand({
  type: 'visitor.receive',
  fields: () => asked(without(opened.shape, 'way', 'basisId', 'rings')),
  reads: ({ receptionId }) => ({ file: reception.of(receptionId) }),
  decide: ({ file }, { type: _, ...data }) =>
    isNew(file) ?? [opened.of({ ...data, way: 'visit', basisId: null, rings: null })],
})

/** 跟进个案: begins with the new demand, on the basis of the reception about which the customer was called back. */
const openCase = defineCommand({
  type: 'reception.open-case',
  fields: () => asked({ ...without(events.receptionAsked.asks, 'receptionId'), receptionId: id, basisId: id }),
  reads: ({ receptionId, basisId }) => ({ file: reception.of(receptionId), basis: reception.of(basisId) }),
  decide: ({ file, basis }, { receptionId, basisId, question, kind }, occasion) => {
    const { takenBy, callerName, phone } = basis
    const begun = { ...whose(basis), receptionId }
    return (
      isNew(file) ??
      known(basis, occasion) ?? [
        opened.of({ ...begun, way: 'follow-up', rings: null, takenBy, callerName, phone, basisId }),
        events.receptionAsked.of({ ...begun, question, kind }),
      ]
    )
  },
})

/** 关联: what is on record already. */
const link = defineCommand({
  type: 'reception.link',
  fields: () => events.receptionLinked.asks,
  reads: ({ receptionId, record, recordId }) => ({
    file: reception.of(receptionId),
    other: OF_RECORD[record].of(recordId),
  }),
  decide: ({ file, other }, { record, recordId }, occasion) => {
    const refusal = known(file, occasion)
    if (refusal) return refusal
    const facts = { record, id: recordId }
    if (other.receivedAt === null) return ofReception('record-known', file.receptionId, { ...MISSING, facts })
    if (other.customerId === file.customerId) return [linkedTo(file, record, recordId)]
    const [actual, limit] = [other.customerId, file.customerId]
    return ofReception('record-of-this-customer', file.receptionId, { actual, limit, facts })
  },
})

/** 投诉立案: opens the complaint of this reception, linked to it. */
const openComplaint = defineCommand({
  type: 'reception.open-complaint',
  fields: () => ({ receptionId: id, complaintId: id, kind: complaintKind, subject: line }),
  reads: ({ receptionId, complaintId }) => ({
    file: reception.of(receptionId),
    complaint: complaintFile.of(complaintId),
  }),
  decide: ({ file, complaint }, { type: step, complaintId, kind, subject }, occasion) => {
    const { way, takenBy: receivedBy, callerName: customerName, phone } = file
    const channel = way === 'visit' ? 'visit' : 'phone'
    return (
      known(file, occasion) ??
      obstacleOf(complaint, { ...occasion, step }, 'new') ?? [
        complaintReceived.of({
          ...{ ...whose(file), complaintId, kind, channel, subject, receivedBy },
          ...{ customerName, phone, address: null },
        }),
        linkedTo(file, 'complaint', complaintId),
      ]
    )
  },
})

/** 答复: where the question is on record as an enquiry, too, that is answered by the same words. */
const answer = defineCommand({
  type: 'reception.answer',
  fields: () => ({ ...events.receptionAnswered.asks, enquiryId: id.optional() }),
  reads: ({ receptionId }) => ({ file: reception.of(receptionId) }),
  decide: ({ file }, { receptionId, answer, enquiryId }, occasion) => {
    const refusal = mayAnswer(file, occasion)
    if (refusal) return refusal
    const said = events.receptionAnswered.of({ ...whose(file), receptionId, answer })
    if (enquiryId === undefined) return [said]
    if (file.linked.enquiry === enquiryId) return [said, enquiryAnswered.of({ ...whose(file), enquiryId, answer })]
    return ofReception('enquiry-linked', receptionId, { actual: file.linked.enquiry ?? null, limit: enquiryId })
  },
})

/** 约定答复. */
const promise = defineCommand({
  type: 'reception.promise-reply',
  fields: () => inAnyZone(asked(events.replyPromised.asks)),
  reads: ({ receptionId }) => ({ file: reception.of(receptionId) }),
  decide: ({ file }, { receptionId, replyBy, reachAt }, occasion) => {
    const refusal = known(file, occasion) ?? hasQuestion(file, occasion)
    if (refusal) return refusal
    if (replyBy === null || replyBy > occasion.occurredAt) {
      return [events.replyPromised.of({ ...whose(file), receptionId, replyBy, reachAt })]
    }
    return ofReception('promise-ahead', receptionId, { actual: replyBy, limit: occasion.occurredAt })
  },
})

interface Day {
  readonly departmentId: string
  readonly day: string
  readonly receiver: string
  readonly summary: string
}

/** 提交: the papers of a day, as the office's zone has it. */
function handedIn(paper: DeskPaper, clerkId: string | null, { departmentId, ...rest }: Day, occasion: Occasion) {
  const { calendar, occurredAt } = occasion
  const limit = localDate(calendar, occurredAt)
  if (rest.day > limit) return ofDepartment('day-has-come', departmentId, { actual: rest.day, limit })
  const { from, to } = periodOfDays(calendar, rest.day, rest.day)
  return [events.deskDayHandedIn.of({ ...rest, departmentId, clerkId, paper, from, to })]
}

const ofDay = () => without(events.deskDayHandedIn.shape, 'paper', 'clerkId', 'from', 'to')

const handInLog = defineCommand({
  type: 'desk.hand-in-log',
  fields: ofDay,
  reads: () => ({}),
  decide: (_, { type: __, ...data }, occasion) => handedIn('daily-log', null, data, occasion),
})

const handInReport = defineCommand({
  type: 'desk.hand-in-report',
  fields: () => ({ ...ofDay(), clerkId: id }),
  reads: () => ({}),
  decide: (_, { type: __, clerkId, ...data }, occasion) => handedIn('work-report', clerkId, data, occasion),
})

export const serviceDeskCommands = [
  takeCall,
  receiveVisitor,
  step('reception.ask', events.receptionAsked, ({ receptionId, askedAt: actual }) =>
    actual === null ? undefined : ofReception('question-once', receptionId, { actual }),
  ),
  step('reception.verify', events.receptionVerified, hasQuestion),
  link,
  openComplaint,
  step('reception.apologise', events.receptionApologised),
  step('reception.judge', events.receptionJudged, hasQuestion),
  step('reception.refer', events.receptionReferred),
  promise,
  step('visitor.sign-register', events.visitorRegistered),
  answer,
  step('reception.react', events.receptionReacted, hasAnswer),
  step('reception.take-measure', events.measureTaken),
  step('reception.end', events.receptionEnded, ({ receptionId, endedAt: actual }) =>
    actual === null ? undefined : ofReception('end-once', receptionId, { actual }),
  ),
  step('reception.follow-up', events.receptionFollowedUp),
  openCase,
  handInLog,
  handInReport,
]
