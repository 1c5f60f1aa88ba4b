/** Questions about the desk that numbers of the company decide: what is open in which order, and how soon replies came. */
import type { DeepReadonly } from '../../core/event.ts'
import { pick } from '../../core/parameter.ts'
import type { Instant } from '../../core/ports.ts'
import { defineView } from '../../core/view.ts'
import { contentAt, desk, type Reception } from '../../facts/service-desk/states.ts'
import { compare, inOrder } from '../../facts/service-desk/views.ts'
import { fromInstant, toInstant } from '../../time/instant.ts'
import { serviceDeskParameters as parameters } from './parameters.ts'
import type { DeskReason } from './words.ts'

type Known = DeepReadonly<Reception>

const MINUTE = 60_000
const PARAMETERS = pick(parameters, 'replyMinutes')

/** By when the reply of a call is due by the limit; null: it has none. */
function limitOf({ way, stuckAt }: Known, minutesAt: (at: Instant) => number): Instant | null {
  return way === 'call' && stuckAt !== null ? toInstant(fromInstant(stuckAt) + minutesAt(stuckAt) * MINUTE) : null
}

interface Open {
  readonly reason: DeskReason
  readonly since: Instant
  readonly dueBy: Instant | null
}

/** Why a matter is open, the nearest reason alone; undefined: it is not. */
function openOf(one: Known, limit: Instant | null): Open | undefined {
  const { promise, answered, stuckAt, followedUp, caseOpenedAt, reaction } = one
  if (promise && (answered === null || answered.at < promise.at)) {
    const dueBy = limit !== null && answered === null && limit < promise.replyBy ? limit : promise.replyBy
    return { reason: 'promised', since: promise.at, dueBy }
  }
  if (answered === null) {
    const since = stuckAt ?? one.askedAt ?? one.openedAt!
    return { reason: stuckAt === null ? 'unanswered' : 'no-answer-yet', since, dueBy: limit }
  }
  if (followedUp?.what === 'new-demand' && (caseOpenedAt ?? '') < followedUp.at) {
    return { reason: 'new-demand', since: followedUp.at, dueBy: null }
  }
  if (contentAt(one) !== null) return undefined
  const objected = [followedUp?.what === 'objects' && followedUp.at, reaction?.what !== 'satisfied' && reaction?.at]
  const since = objected
    .filter(at => typeof at === 'string')
    .sort()
    .at(-1)
  if (since !== undefined && since >= answered.at) return { reason: 'objection', since, dueBy: null }
  return stuckAt !== null || one.kind === 'complaint'
    ? { reason: 'follow-up', since: answered.at, dueBy: null }
    : undefined
}

/** 当日待办: what is open at a department's desk, first what is due first; the key is the department. */
export const deskOfTheDay = defineView({
  name: 'desk-of-the-day',
  question: {
    zh: '部门还有哪些来电来访待办，因为什么，先办哪一件？',
    en: "What is open at a department's desk, why, and what comes first?",
  },
  parameters: PARAMETERS,
  fold: desk,
  answer: ({ state: { receptions }, parametersAt }) =>
    inOrder(receptions)
      .flatMap(one => {
        const open = openOf(
          one,
          limitOf(one, at => parametersAt(at).replyMinutes),
        )
        const { receptionId, customerId, way, question } = one
        return open ? [{ receptionId, customerId, way, question, ...open }] : []
      })
      .sort((a, b) => compare(a.dueBy ?? '~', b.dueBy ?? '~') || compare(a.since, b.since)),
})

/** 回复时限: how soon those had a reply who could not be answered at once, kept or missed; the key is the department. */
export const replyTimes = defineView({
  name: 'reply-times',
  question: {
    zh: '不能当场答复的来电，多久得到了回复？',
    en: 'How soon had those a reply who could not be answered at once?',
  },
  parameters: PARAMETERS,
  fold: desk,
  answer: ({ state: { receptions }, parametersAt }) => {
    const rows = inOrder(receptions).flatMap(one => {
      const dueBy = limitOf(one, at => parametersAt(at).replyMinutes)
      if (dueBy === null) return []
      const { receptionId, customerId, firstAnsweredAt: repliedAt } = one
      const seconds = repliedAt === null ? null : (fromInstant(repliedAt) - fromInstant(one.stuckAt!)) / 1_000
      return [
        {
          receptionId,
          customerId,
          since: one.stuckAt!,
          dueBy,
          repliedAt,
          seconds,
          kept: repliedAt === null ? null : repliedAt <= dueBy,
        },
      ]
    })
    const count = (isSo: (kept: boolean | null) => boolean) => rows.filter(({ kept }) => isSo(kept)).length
    return {
      kept: count(kept => kept === true),
      missed: count(kept => kept === false),
      waiting: count(kept => kept === null),
      rows,
    }
  },
})
