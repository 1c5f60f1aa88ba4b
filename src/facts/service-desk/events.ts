/** What is done at the service desk (客服): calls and visitors taken, answered, passed on, called back; the papers of a day. */
import * as z from 'zod'
import { builtOnce } from '../../core/built-once.ts'
import { type Tag, tag } from '../../core/tag.ts'
import type { AskedEvent } from '../event-about.ts'
import { codesOf, day, id, line } from '../fields.ts'
import { instant } from '../instants.ts'
import { shapedEvent, withBuilt } from '../shaped-event.ts'
import { serviceDeskWords as words } from './words.ts'

/** A line that says something. */
const said = line.regex(/\S/u, 'more than blanks')

interface About {
  readonly receptionId: string
  readonly customerId: string
  readonly departmentId: string
}

const whose = { customerId: id, departmentId: id }
const ofReception = ({ receptionId, customerId, departmentId }: About): Tag[] => [
  tag('reception', receptionId),
  tag('customer', customerId),
  tag('department', departmentId),
]
const sealed = (...fields: readonly string[]) => [
  { subject: ({ customerId }: About): Tag => tag('customer', customerId), fields },
]

/**
 * A step of one reception (接待). Customer and department are its own: the command does not ask for them.
 *
 * @param rank of the same moment: what is said first stands first
 */
function step<const Type extends string, Asks extends z.ZodRawShape>(
  type: Type,
  rank: number,
  more: () => Asks,
  texts: readonly string[] = [],
  tags: (data: z.output<z.ZodObject<Asks>>) => readonly Tag[] = () => [],
) {
  const asks = builtOnce(() => ({ receptionId: id, ...more() }))
  const event = shapedEvent(
    type,
    () => ({ ...asks(), ...whose }),
    data => [...new Set([...ofReception(data as never), ...tags(data as never)])],
    texts.length > 0 ? (sealed(...texts) as never) : [],
    {},
    { rank, withdrawable: true },
  )
  return withBuilt(event, 'asks', asks) as unknown as AskedEvent<Type, { receptionId: typeof id } & Asks, typeof whose>
}

/**
 * 接听、接待: a call rang so many times until somebody took it, or nobody did (`takenBy` null); a visitor came; a follow-up
 * case was opened on the basis of an earlier reception.
 */
export const receptionOpened = step(
  'reception.opened',
  0,
  () => ({
    way: codesOf(words.deskWay),
    rings: z.int().min(0).max(1_000).nullable(),
    takenBy: id.nullable(),
    /** Who is speaking, and where he can be reached. */
    callerName: said.nullable(),
    phone: said.nullable(),
    basisId: id.nullable(),
  }),
  ['callerName', 'phone'],
  ({ basisId }) => (typeof basisId === 'string' ? [tag('reception', basisId)] : []),
)

/** 记录咨询和疑问, 问明来意: what the customer wants, and of which class it is. */
export const receptionAsked = step(
  'reception.asked',
  1,
  () => ({ question: said, kind: codesOf(words.deskKind).nullable() }),
  ['question'],
)

/** 核实: the question was repeated, and is what the customer means. */
export const receptionVerified = step('reception.verified', 2, () => ({}))

/** 关联: the complaint or the enquiry that the same matter is on record as. */
export const receptionLinked = step(
  'reception.linked',
  2,
  () => ({ record: codesOf(words.deskRecord), recordId: id }),
  [],
  ({ record, recordId }) => [tag(String(record), String(recordId))],
)

/** 真诚抱歉. */
export const receptionApologised = step('reception.apologised', 3, () => ({ apology: said }), ['apology'])

/** 判断职责方: with the measure that is promised, or the reasons for which it is declined. */
export const receptionJudged = step(
  'reception.judged',
  4,
  () => ({ fault: codesOf(words.deskFault), measure: said.nullable(), reasons: said.nullable() }),
  ['measure', 'reasons'],
)

/** 提交相关负责人: to the person in charge, who finds a solution or takes the customer over. */
export const receptionReferred = step('reception.referred', 4, () => ({ to: id }))

/** 请客户等待: by when there will be a reply, and where the customer is reached. */
export const replyPromised = step(
  'reception.reply-promised',
  4,
  () => ({ replyBy: instant.nullable(), reachAt: said.nullable() }),
  ['reachAt'],
)

/** 《客户来访登记》: what a visitor leaves to be dealt with later. */
export const visitorRegistered = step('reception.register-signed', 4, () => ({ purpose: said, message: said }), [
  'purpose',
  'message',
])

/** 答复. */
export const receptionAnswered = step('reception.answered', 5, () => ({ answer: said }), ['answer'])

/** 满意、不满意、坚持己见. */
export const receptionReacted = step('reception.reacted', 6, () => ({ reaction: codesOf(words.deskReaction) }))

/** 采取措施: what was promised is done. */
export const measureTaken = step('reception.measure-taken', 6, () => ({ measure: said }), ['measure'])

/** 挂机, 送客. */
export const receptionEnded = step('reception.ended', 7, () => ({}))

/** 电话回访: about what was reported on that day the customer is told the solution, and says what he thinks of it. */
export const receptionFollowedUp = step(
  'reception.followed-up',
  8,
  () => ({ reportedOn: day.nullable(), told: said, result: codesOf(words.followUpResult), calledBy: id.nullable() }),
  ['told'],
)

export const receptionEvents = [
  receptionOpened,
  receptionAsked,
  receptionVerified,
  receptionLinked,
  receptionApologised,
  receptionJudged,
  receptionReferred,
  replyPromised,
  visitorRegistered,
  receptionAnswered,
  receptionReacted,
  measureTaken,
  receptionEnded,
  receptionFollowedUp,
] as const

/** 日记簿、工作报表: of a day (`from` to `to`, its midnights in the office's zone); a report is that of one clerk. */
export const deskDayHandedIn = shapedEvent(
  'desk.day-handed-in',
  () => ({
    departmentId: id,
    paper: codesOf(words.deskPaper),
    clerkId: id.nullable(),
    day,
    from: instant,
    to: instant,
    receiver: id,
    summary: said,
  }),
  ({ departmentId }) => [tag('department', departmentId)],
  [],
  {},
  { rank: 9, withdrawable: true },
)

export const serviceDeskEvents = [...receptionEvents, deskDayHandedIn] as const
