/** Exact statistics of answers: shares are compared as whole numbers, and nothing is divided by nothing. */

import type { DeepReadonly } from '../../../core/event.ts'
import { compare, type DecimalText, multiply, shareOf } from '../../../core/exact.ts'
import type { Calendar, Instant } from '../../../core/ports.ts'
import { periodOfDays } from '../../../time/period-of.ts'
import type { SurveyTopic } from '../words.ts'
import type { Survey, Tally } from './survey.ts'

/** Of so many answers so many were satisfied. */
export interface Measured {
  readonly answered: number
  readonly satisfied: number
}

export const NOTHING: Measured = { answered: 0, satisfied: 0 }

export const together = (all: readonly Measured[]): Measured => ({
  answered: all.reduce((sum, { answered }) => sum + answered, 0),
  satisfied: all.reduce((sum, { satisfied }) => sum + satisfied, 0),
})

/** Per cent, rounded to two places for people to read; null of no answers. */
export const shareSatisfied = ({ answered, satisfied }: Measured): DecimalText | null =>
  answered === 0 ? null : shareOf(satisfied, answered)

/** A mean score, rounded likewise; null of no answers. */
export const meanOf = (total: number, answered: number): DecimalText | null =>
  answered === 0 ? null : shareOf(total, answered * 100)

/** Whether at least `target` per cent are satisfied, exactly; null: nobody has answered. */
export function meets({ answered, satisfied }: Measured, target: DecimalText): boolean | null {
  return answered === 0 ? null : compare(String(satisfied * 100), multiply(target, String(answered))) >= 0
}

export type ByTopic = { readonly [K in SurveyTopic]?: Measured }

export function byTopic(tallies: readonly DeepReadonly<Tally>[]): ByTopic {
  const topics: { [K in SurveyTopic]?: Measured } = {}
  for (const tally of tallies) topics[tally.topic] = together([topics[tally.topic] ?? NOTHING, tally])
  return topics
}

export interface WeakTopic extends Measured {
  readonly topic: SurveyTopic
}

/** 满意度较低方面: where the whole misses its target, the topics that miss it, too. */
export function weakTopics(
  { questions }: Pick<DeepReadonly<Survey>, 'questions'>,
  target: DecimalText,
): readonly WeakTopic[] {
  const tallies = Object.values(questions)
  if (meets(together(tallies), target) !== false) return []
  const topics = Object.entries(byTopic(tallies)) as [SurveyTopic, Measured][]
  return topics.filter(([_, one]) => meets(one, target) === false).map(([topic, one]) => ({ topic, ...one }))
}

/** When all forms are in: everybody asked has answered, or it has ended; null: nobody has answered. */
export function formsInAt(one: DeepReadonly<Survey>, calendar: Calendar): Instant | null {
  const { openedAt, asked, answeredAt, lastAnswerAt, ends } = one
  if (openedAt === null || lastAnswerAt === null) return null
  const all = Object.keys(asked).length === Object.keys(answeredAt).length
  return all ? lastAnswerAt : periodOfDays(calendar, ends, ends).to
}
